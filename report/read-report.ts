import * as z from 'zod/mini';
import { problemInWords } from '../packs/problem-in-words.ts';
import { organIds } from '../rules/engine/presentation.ts';
import { type QualifierId, qualifiers } from '../rules/findings/qualifiers.ts';
import { findingIds } from '../rules/findings/vocabulary.ts';
import { editionDates } from '../rules/ng12/edition-dates.ts';
import { cues } from '../rules/reading/scope/cues.ts';
import { type EmergencyName, emergencyNames } from '../rules/reading/words/emergency-names.ts';

/** More characters than any report has. */
const mostCharacters = 100_000;

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const finding = z.enum(findingIds);
const qualifierList = z.array(z.enum(Object.keys(qualifiers) as QualifierId[])).check(z.maxLength(Object.keys(qualifiers).length));
const assertions = ['present', 'absent', 'uncertain', 'unsettled', 'suggested', 'removed'] as const;
const numbers = z
  .array(z.string().check(z.regex(/^1\.\d{1,2}\.\d{1,2}$/, 'is not the number of a recommendation')))
  .check(z.maxLength(200));
const result = z.optional(z.string().check(z.regex(/^(?:<=|>=|<|>)?\d{1,7}(?:\.\d{1,4})?$/, 'is not a result')));

/** Why a finding stands as it does: by which of Waymark’s own phrases, frames and cues, never in the words of the text. */
const reason = z.strictObject({
  by: words(200),
  cue: z.optional(words(100)),
  /** The row of the table of cues. */
  rule: z.optional(z.enum(Object.keys(cues) as [string, ...string[]])),
  says: z.optional(words(40)),
});

const schema = z.strictObject({
  format: z.literal(1),
  version: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/, 'is not a version')),
  edition: z.enum(editionDates),
  /** In the reporter’s own words. */
  shouldSay: z.optional(words(1_000)),
  age: z.optional(z.int().check(z.minimum(0), z.maximum(125))),
  sex: z.enum(['female', 'male', 'unknown']),
  organs: z.optional(z.array(z.enum(organIds)).check(z.maxLength(organIds.length))),
  /** The switch that grants "unexplained" was on. */
  unexplained: z.optional(z.literal(true)),
  findings: z
    .array(
      z.strictObject({
        id: finding,
        said: z.enum(assertions),
        /** What the text says, where the GP changed it. */
        read: z.optional(z.enum([...assertions, 'nothing'])),
        qualifiers: z.optional(qualifierList),
        denied: z.optional(qualifierList),
        weeks: z.optional(z.number().check(z.minimum(0), z.maximum(7_000))),
        /** From an entry of another day. */
        dated: z.optional(z.literal(true)),
        why: z.array(reason).check(z.maxLength(200)),
        /** Words of the text, each ticked by the reporter. */
        words: z.optional(z.array(words(400)).check(z.minLength(1), z.maxLength(200))),
      }),
    )
    .check(z.maxLength(findingIds.length)),
  results: z.strictObject({ fit: result, ca125: result, psa: result }),
  emergencies: z.optional(z.array(z.enum(Object.keys(emergencyNames) as EmergencyName[])).check(z.maxLength(20))),
  met: numbers,
  possible: numbers,
});

/** One answer of Waymark that somebody says is wrong. It has no name, no number, no date, and of the text only words that were ticked. */
export type Report = z.infer<typeof schema>;

/** The report in a text, such as an email, or in one sentence why there is none. Never throws. */
export function readReport(text: string): Report | { problem: string } {
  if (text.length > mostCharacters) return { problem: 'This is longer than any report.' };
  // A mail that was answered has marks in front of its lines.
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:> ?)+/gm, '');
  const blocks = [...plain.matchAll(/^```json\n(.*?)\n```$/gms)].map(([, json = '']) => json);
  const [json] = blocks;
  if (json === undefined) return { problem: 'This holds no report: a report has a block that begins with ```json and ends with ```.' };
  if (blocks.length > 1) return { problem: 'This holds more than one report: give them one by one.' };
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { problem: 'The block of the report is not JSON: it was cut off or changed on its way.' };
  }
  const read = schema.safeParse(given);
  if (!read.success) return { problem: `The report is not as Waymark writes it: ${problemInWords(read.error, given)}.` };
  const ids = read.data.findings.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? read.data : { problem: `The report has ${twice} twice.` };
}
