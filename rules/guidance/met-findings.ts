import type { Criterion, FindingCriterion } from '../engine/criteria.ts';
import type { Trace } from '../engine/trace.ts';
import { TRUE } from '../engine/truth.ts';

/** The clauses met that nothing stands below. */
export function* metLeaves({ criterion, truth, parts }: Trace): Generator<Criterion> {
  if (truth !== TRUE) return;
  if (parts.length === 0) yield criterion;
  for (const part of parts) yield* metLeaves(part);
}

/** The clauses met that ask for a finding. */
export const metFindings = (trace: Trace): FindingCriterion[] =>
  [...metLeaves(trace)].filter((criterion): criterion is FindingCriterion => 'finding' in criterion);
