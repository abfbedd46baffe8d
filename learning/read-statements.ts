import * as z from 'zod/mini';
import { verbs } from './statements.ts';

/** What is heard of a learner in a statement, Waymark’s or another’s with the same verbs. */
export interface HeardStatement {
  id: string;
  who: string;
  name: string | null;
  verb: string;
  activity: string;
  title: string;
  registration: string | null;
  scaled: number | null;
}

const short = z.string().check(z.maxLength(500));
const shape = z.object({
  id: z.uuid(),
  actor: z.object({
    name: z.optional(short),
    mbox: z.optional(short),
    mbox_sha1sum: z.optional(short),
    openid: z.optional(short),
    account: z.optional(z.object({ homePage: short, name: short })),
  }),
  verb: z.object({ id: z.enum(Object.values(verbs)) }),
  object: z.object({ id: short, definition: z.optional(z.object({ name: z.optional(z.record(z.string(), short)) })) }),
  result: z.optional(z.object({ score: z.optional(z.object({ scaled: z.optional(z.number().check(z.minimum(-1), z.maximum(1))) })) })),
  context: z.object({ registration: z.optional(z.uuid()), platform: z.literal('Waymark') }),
});

/** The statement as it is heard; undefined where it is none of Waymark’s. */
export function heard(given: unknown): HeardStatement | undefined {
  const { data } = shape.safeParse(given);
  if (!data) return undefined;
  const { id, actor, verb, object, result, context } = data;
  const { name, ...identifiers } = actor;
  return {
    id,
    who: JSON.stringify(identifiers),
    name: name?.trim() || null,
    verb: verb.id,
    activity: object.id,
    title: Object.values(object.definition?.name ?? {})[0] ?? object.id,
    registration: context.registration ?? null,
    scaled: result?.score?.scaled ?? null,
  };
}
