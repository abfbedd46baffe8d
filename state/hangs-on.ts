import { assess } from '../rules/engine/assess.ts';
import { type Presentation, testIds } from '../rules/engine/presentation.ts';
import type { RecommendationNumber } from '../rules/engine/recommendation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { measurementInWords } from './measurements.ts';
import { findingLabel, qualifierLabel, within } from './words/labels.ts';

interface Lacking {
  what: string;
  presentation: Presentation;
}

function* eachLacking(presentation: Presentation): Generator<Lacking> {
  const { age, sex, organs, findings, results, ...rest } = presentation;
  const base = { ...rest, ...(age !== undefined && { age }), ...(organs && { organs }), sex, findings, results };
  if (age !== undefined) {
    const { age: _, ...ageless } = base;
    yield { what: 'the age', presentation: ageless };
  }
  if (organs || sex !== 'unknown') {
    const { organs: _, ...sexless } = base;
    yield { what: organs ? 'the organs' : 'the sex', presentation: { ...sexless, sex: 'unknown' } };
  }
  for (const [at, statement] of findings.entries()) {
    const label = within(findingLabel(statement.id));
    yield { what: label, presentation: { ...base, findings: findings.toSpliced(at, 1) } };
    for (const qualifier of statement.qualifiers) {
      const qualifiers = statement.qualifiers.filter((each) => each !== qualifier);
      yield {
        what: `${label} being “${qualifierLabel(qualifier)}”`,
        presentation: { ...base, findings: findings.toSpliced(at, 1, { ...statement, qualifiers }) },
      };
    }
  }
  for (const test of testIds) {
    const value = results[test];
    if (!value) continue;
    const { [test]: _, ...others } = results;
    yield { what: `${testUnits[test].label} ${measurementInWords(value)}`, presentation: { ...base, results: others } };
  }
}

/** What a recommendation that is met hangs on: each single thing without which it would not be. */
export function hangsOn(number: RecommendationNumber, presentation: Presentation): string[] {
  const whats: string[] = [];
  for (const { what, presentation: lacking } of eachLacking(presentation)) {
    if (assess(ng12, lacking).verdictOn(number)?.status !== 'met') whats.push(what);
  }
  return whats;
}
