import * as z from 'zod/mini';
import { type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { envelope } from '../envelope.ts';
import { date, link, list, odsCode, recommendationNumbers, slug, text, title, words } from '../fields.ts';

const finding = z.enum(findingIds as [FindingId, ...FindingId[]]);

/** One line of plain text, shown folded on a card. */
const snippet = text(480).check(z.regex(/^\S+(?: \S+){0,59}$/, 'has more than 60 words'));

/** Several lines, in CommonMark; line ends as a newline, no other control characters, and none that hide or turn the text. */
const markdown = z
  .string()
  .check(z.minLength(1), z.maxLength(20_000), z.regex(/^(?:[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\n)+$/u, 'has hidden characters'));

const option = z.strictObject({ text: text(300), /** Why it is right or wrong. */ why: z.optional(words) });

/** One best answer. */
const question = z.strictObject({
  id: slug,
  stem: text(1000),
  options: z.array(option).check(z.minLength(2), z.maxLength(6)),
  /** The place of the best answer among the options, from 0. */
  best: z.int().check(z.minimum(0), z.maximum(5)),
  /** Shown after answering, whatever the answer. */
  explanation: text(1000),
});

const quiz = z.strictObject({
  questions: z.array(question).check(z.minLength(1), z.maxLength(20)),
  /** How many right answers pass. */
  toPass: z.int().check(z.minimum(1), z.maximum(20)),
});

const module = z.strictObject({
  id: slug,
  title,
  snippet,
  /** On the cards of these; where findings are given too, only with one of them present. */
  recommendations: z.optional(recommendationNumbers),
  findings: z.optional(z.array(finding).check(z.minLength(1), z.maxLength(40))),
  body: markdown,
  quiz: z.optional(quiz),
  /** How long it takes. */
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  author: title,
  organisation: title,
  issued: date,
  reviewBy: date,
  /** What it rests on. */
  sources: z.array(z.strictObject({ label: title, address: link })).check(z.minLength(1), z.maxLength(20)),
  /** Somebody else’s teaching, to open in a tab of its own. */
  further: list(z.strictObject({ label: title, address: link }), 10),
});

/** Who may be asked to do a module. */
export const roles = [
  'gp',
  'gp-in-training',
  'nurse',
  'pharmacist',
  'paramedic',
  'physiotherapist',
  'other-clinician',
  'practice-team',
] as const;

const assignment = z.strictObject({
  id: slug,
  /** The id of one of the pack’s modules. */
  module: slug,
  /** Every role, unless some are given. */
  roles: z.optional(z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length))),
  /** The codes of practices or boards; everyone who subscribes, unless some are given. */
  organisations: z.optional(z.array(odsCode).check(z.minLength(1), z.maxLength(200))),
  due: z.nullable(date),
  why: z.optional(words),
});

/** Teaching: words, questions and references, no logic and no criteria. */
export const teachingPack = z.strictObject({
  kind: z.literal('teaching'),
  ...envelope,
  /** Whose numbers the recommendations are. */
  edition: z.literal(ng12.edition),
  /** An address of the publisher’s under which a learning record names the modules. It need not open anything. */
  activities: link.check(z.regex(/^[^?#]*[^?#/]$/, 'ends in a slash, or has a question or a fragment behind it')),
  modules: z.array(module).check(z.minLength(1), z.maxLength(200)),
  assignments: list(assignment, 400),
});

export type TeachingPack = z.infer<typeof teachingPack>;
export type Module = TeachingPack['modules'][number];
export type Quiz = NonNullable<Module['quiz']>;
export type Question = Quiz['questions'][number];
export type Role = (typeof roles)[number];
export type Assignment = TeachingPack['assignments'][number];
