import { type Assessment, assess } from '../engine/assess.ts';
import type { Presentation, Statement } from '../engine/presentation.ts';
import { entryOf } from '../findings/vocabulary.ts';
import { judgements } from './judgements.ts';

/** Ages on either side of every age limit of NG12. */
const ages = [5, 20, 29, 39, 44, 48, 54, 58, 64, 74] as const;

/** A finding as worrying as it could be: each judgement on it confirmed that is not denied. */
const atWorst = (statement: Statement): Statement => ({
  ...statement,
  qualifiers: [
    ...new Set([
      ...statement.qualifiers,
      ...(Object.keys(judgements) as (keyof typeof judgements)[]).filter((each) => !statement.denied?.includes(each)),
    ]),
  ],
});

/** Whether what was entered would meet something at another age, or with every judgement against it: a red flag below its limit. */
function wouldWorry({ presentation, ruleset }: Assessment): boolean {
  const worst: Presentation = { ...presentation, findings: presentation.findings.map(atWorst) };
  return [presentation.age ?? 0, ...ages].some((age) => assess(ruleset, { ...worst, age }).met.length > 0);
}

/**
 * Whether it may be said that cancer is unlikely (1.14.5) or that nothing is one answer away. Only after an assessment: something was
 * found and something denied, of someone whose age and sex are known. Never beside a result, a report, a question or what was not read.
 */
export function mayReassure(assessment: Assessment, isAnythingOpen: boolean): boolean {
  const { presentation, met, possible } = assessment;
  const { age, sex, organs, findings, absent, results, emergencies = [], named = [] } = presentation;
  const isAssessed = age !== undefined && (sex !== 'unknown' || organs !== undefined) && findings.length > 0 && absent.length > 0;
  if (!isAssessed || isAnythingOpen || met.length + possible.length > 0) return false;
  if (Object.keys(results).length + emergencies.length + named.length > 0) return false;
  if (findings.some(({ id }) => entryOf(id).kind === 'test-result')) return false;
  return !wouldWorry(assessment);
}
