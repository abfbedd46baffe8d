import { z } from 'zod';

const date = z.iso.date();
const number = z.string().regex(/^1\.\d+\.\d+$/);
const numbers = z.array(number).min(1);
const id = z.string().regex(/^[a-z0-9_-]+$/);
const words = z.string().min(1);
const years = z.int().nonnegative();
const organs = z.enum(['female-reproductive-organs', 'male-reproductive-organs']);
const ages = z
  .strictObject({ from: years.optional(), upTo: years.optional(), under: years.optional(), judgedUnder: years.optional() })
  .describe('Completed years: from and upTo include their bound, under does not. Below judgedUnder the clinician decides.');
const bands = z.array(z.strictObject({ from: years, upTo: years.optional(), threshold: z.number().positive() }));

const finding = z.strictObject({
  finding: id,
  qualifiers: z.array(id).min(1).optional().describe('All of these, of one and the same statement.'),
  either: z.array(id).min(1).optional().describe('At least one of these, of the same statement.'),
  longerThanWeeks: z.number().positive().optional().describe('Strictly longer.'),
});

const criterion: z.ZodType = z.lazy(() =>
  z.union([
    finding,
    z.strictObject({ age: ages }),
    z.strictObject({ all: z.array(criterion).min(1) }),
    z.strictObject({ any: z.array(criterion).min(1) }),
    z.strictObject({ atLeast: z.int().positive(), of: z.array(criterion).min(1) }),
  ]),
);

const recommendation = z.strictObject({
  numbers: z.partialRecord(date, number).describe('Its number in each edition that has it in this form.'),
  becomes: number.nullable().optional().describe('What took its place in the edition after the last of these; null: withdrawn.'),
  cancer: words,
  population: z.strictObject({ ages: ages.optional(), organs: organs.optional(), note: words.optional() }),
  when: criterion.nullable().describe('null: nothing about the patient triggers it.'),
  action: id,
  strength: z.enum(['offer', 'consider', 'directive', 'not-graded-2005', 'information']),
  investigation: z.strictObject({ test: words, otherwise: words.optional() }).optional(),
  gist: words,
  weigh: z.array(id).optional().describe('To be weighed; none is required.'),
  exempt: z.array(criterion).optional().describe('Make the test unnecessary before referral.'),
  shownWith: numbers.optional(),
  shownAfter: id.optional(),
  cautions: z.array(words).optional(),
});

/** The rules as other software takes them. */
export const ruleBook = z
  .strictObject({
    $schema: z.literal('./ng12.schema.json'),
    guideline: z.literal('NICE NG12, Suspected cancer: recognition and referral'),
    attribution: words,
    signedOff: words,
    newest: date,
    editions: z.array(
      z.strictObject({
        date,
        thresholds: z.strictObject({
          fit: z.number().positive().describe('µg Hb/g; this much or more.'),
          ca125: bands.describe('IU/ml; the threshold for the age or more.'),
          psa: bands.describe('µg/l; more than the threshold for the age.'),
        }),
      }),
    ),
    actions: z.record(id, z.strictObject({ label: words, timeframe: words, within: words })),
    qualifiers: z.record(id, z.strictObject({ label: words, meaning: words })),
    findings: z.record(
      id,
      z.strictObject({ label: words, kind: id, means: z.array(id).optional().describe('Findings it is by definition: they count.') }),
    ),
    recommendations: z.array(recommendation),
  })
  .describe('A criterion is true, false or unknown: what was not asked is unknown, and never false.');

/** The same as JSON Schema, draft 2020-12. */
export const ruleBookJsonSchema = (): object => ({ title: 'Waymark: NG12 as rules', ...z.toJSONSchema(ruleBook) });
