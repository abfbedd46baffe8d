import * as z from 'zod/mini';
import { link, slug, title } from '../packs/fields.ts';

const moment = z.iso.datetime();
const place = z.int().check(z.minimum(0), z.maximum(20));

/** Several lines in the learner’s own words; no control character but the line end. */
const reflection = z.string().check(z.maxLength(4000), z.regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u, 'has hidden characters'));

const answer = z.strictObject({ question: slug, chosen: place, right: z.boolean() });

const isOnceEach = (answers: readonly { question: string }[]): boolean =>
  new Set(answers.map(({ question }) => question)).size === answers.length;

const quiz = z.strictObject({
  /** Of the statement that says how it went. */
  id: z.uuid(),
  of: z.int().check(z.minimum(1), z.maximum(20)),
  toPass: z.int().check(z.minimum(1), z.maximum(20)),
  /** The first answer to each question; in the order they were given. */
  answers: z.array(answer).check(z.maxLength(20), z.refine(isOnceEach)),
});

/** One time that the learner did a module. It is the learner’s own, and holds nothing of a patient. */
export const learningRecord = z.strictObject({
  /** Of this time: the same module done again has another. */
  id: z.uuid(),
  pack: slug,
  module: slug,
  /** The name of the module in statements, so that they can be made when its pack is gone. */
  activity: link,
  title,
  organisation: title,
  opened: moment,
  changed: moment,
  finished: z.nullable(moment),
  /** Of its pack, when it was finished; older logs do not have it. */
  version: z.optional(z.int().check(z.minimum(1))),
  /** Spent on it, as measured or as the learner put it right. */
  minutes: z.int().check(z.minimum(0), z.maximum(600)),
  quiz: z.nullable(quiz),
  /** What I will do differently. */
  reflection,
});

export type LearningRecord = z.infer<typeof learningRecord>;
