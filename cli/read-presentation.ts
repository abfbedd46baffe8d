import { z } from 'zod';
import { organIds, type Presentation, type Results, testIds } from '../rules/engine/presentation.ts';
import { broaderOf } from '../rules/findings/hierarchy.ts';
import { isQualifierId } from '../rules/findings/qualifiers.ts';
import { readMeasurement, readNumber } from '../rules/findings/read-measurement.ts';
import { isFindingId } from '../rules/findings/vocabulary.ts';
import { InputError } from './input-error.ts';

/** The oldest age that is taken as one. */
const oldest = 125;

const findingId = z.string().refine(isFindingId, { error: ({ input }) => `unknown finding "${input}"` });
const qualifierId = z.string().refine(isQualifierId, { error: ({ input }) => `unknown qualifier "${input}"` });
const result = z.union([z.number().nonnegative(), z.string()], { error: 'a result is a number, or a string such as "<10"' });

const statement = z.strictObject({
  id: findingId,
  qualifiers: z.array(qualifierId).default([]),
  denied: z.array(qualifierId).optional(),
  durationWeeks: z.number().nonnegative().optional(),
});

const shape = z.strictObject({
  id: z.string().optional(),
  age: z
    .number({ error: 'age is a number of years' })
    .min(0, 'age cannot be below 0')
    .max(oldest, `age cannot be above ${oldest}`)
    .nullish(),
  sex: z.enum(['female', 'male', 'unknown']).default('unknown'),
  organs: z.array(z.enum(organIds)).optional(),
  findings: z.array(statement).default([]),
  absent: z.array(findingId).default([]),
  results: z.strictObject({ fit: result.optional(), ca125: result.optional(), psa: result.optional() }).default({}),
});

/** The first thing wrong, with where it stands. */
function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'not a presentation';
  const where = issue.path.join('.');
  return where ? `${where}: ${issue.message}` : issue.message;
}

function readResults(given: z.infer<typeof shape>['results']): Results {
  const results: Partial<Record<(typeof testIds)[number], object>> = {};
  for (const test of testIds) {
    const value = given[test];
    if (value === undefined) continue;
    const read = typeof value === 'number' ? readNumber(value, test) : readMeasurement(value, test);
    if ('problem' in read) throw new InputError(`results.${test}: ${read.problem}`);
    results[test] = read;
  }
  return results as Results;
}

/** The id to hand back, if there is one. Throws InputError when the input is no object or its id is no string. */
export function readId(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new InputError('not a JSON object');
  const { id } = input as { id?: unknown };
  if (id !== undefined && typeof id !== 'string') throw new InputError('id is not a string');
  return id;
}

/** Reads a presentation in the form of the command-line contract. Throws InputError with one clear line. */
export function readPresentation(input: unknown): Presentation {
  const read = shape.safeParse(input);
  if (!read.success) throw new InputError(firstProblem(read.error));
  const { age, sex, organs, findings, absent, results } = read.data;
  for (const { id, qualifiers, denied = [] } of findings) {
    const wider = broaderOf(id).find((each) => absent.includes(each));
    if (wider === id) throw new InputError(`${id} is given as present and as absent`);
    if (wider) throw new InputError(`${id} is given as present, and ${wider}, which it is, as absent`);
    const both = qualifiers.find((each) => denied.includes(each));
    if (both) throw new InputError(`${id}: ${both} is given and denied`);
  }
  return {
    ...(age !== undefined && age !== null && { age }),
    sex,
    ...(organs && { organs }),
    findings: findings.map(({ id, qualifiers, denied, durationWeeks }) => ({
      id,
      qualifiers,
      ...(denied && { denied }),
      ...(durationWeeks !== undefined && { durationWeeks }),
    })),
    absent,
    results: readResults(results),
  };
}
