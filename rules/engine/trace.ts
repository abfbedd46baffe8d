import type { Criterion } from './criteria.ts';
import { evaluate, partsOf } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import type { Truth } from './truth.ts';

/** A criterion with what became of it, clause by clause: met (1), not asked (0), not met (-1). */
export interface Trace {
  criterion: Criterion;
  truth: Truth;
  parts: readonly Trace[];
}

/** Explains a criterion against the evidence, every clause of it. */
export const traceOf = (criterion: Criterion, evidence: Evidence): Trace => ({
  criterion,
  truth: evaluate(criterion, evidence),
  parts: partsOf(criterion).map((part) => traceOf(part, evidence)),
});
