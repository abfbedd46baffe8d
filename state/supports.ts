import type { Verdict } from '../rules/engine/assess.ts';
import { evaluate } from '../rules/engine/evaluate.ts';
import { evidenceFrom } from '../rules/engine/evidence.ts';
import { type Presentation, type TestId, testIds } from '../rules/engine/presentation.ts';
import { TRUE } from '../rules/engine/truth.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { metFindings } from '../rules/guidance/met-findings.ts';
import { ng12 } from '../rules/ng12/editions.ts';

/** Which of what was entered met these verdicts: each statement or result that alone makes a clause of theirs true. */
export function supportsOf(verdicts: readonly Verdict[], presentation: Presentation): { findings: Set<FindingId>; tests: Set<TestId> } {
  const criteria = verdicts.flatMap(({ trace }) => metFindings(trace));
  const isMetBy = (part: Pick<Presentation, 'findings' | 'results'>): boolean => {
    const evidence = evidenceFrom({ ...presentation, ...part }, ng12.thresholds);
    return criteria.some((criterion) => evaluate(criterion, evidence) === TRUE);
  };
  const { findings, results } = presentation;
  return {
    findings: new Set(findings.filter((statement) => isMetBy({ findings: [statement], results: {} })).map(({ id }) => id)),
    tests: new Set(testIds.filter((test) => results[test] && isMetBy({ findings: [], results: { [test]: results[test] } }))),
  };
}
