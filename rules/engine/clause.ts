import type { Criterion } from './criteria.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** A criterion with what became of it, clause by clause: met (1), not asked (0), not met (-1). */
export interface Trace {
  readonly criterion: Criterion;
  readonly truth: Truth;
  readonly parts: readonly Trace[];
}

/** A criterion made ready for evaluating: its kind is one look, and its leaves share their three traces. */
export interface Clause {
  readonly criterion: Criterion;
  readonly kind: 'finding' | 'all' | 'any' | 'atLeast' | 'age' | 'organs';
  readonly parts: readonly Clause[];
  /** Of a leaf: not met, not asked, met. */
  readonly traces: readonly [Trace, Trace, Trace];
}

const none: readonly never[] = [];

/** The criteria one step below. */
function partsOf(criterion: Criterion): readonly Criterion[] {
  if ('all' in criterion) return criterion.all;
  if ('any' in criterion) return criterion.any;
  return 'of' in criterion ? criterion.of : none;
}

function kindOf(criterion: Criterion): Clause['kind'] {
  if ('finding' in criterion) return 'finding';
  if ('all' in criterion) return 'all';
  if ('any' in criterion) return 'any';
  if ('of' in criterion) return 'atLeast';
  return 'age' in criterion ? 'age' : 'organs';
}

const known = new WeakMap<Criterion, Clause>();

/** The clause of a criterion, made once. */
export function clauseOf(criterion: Criterion): Clause {
  const made = known.get(criterion);
  if (made) return made;
  const clause: Clause = {
    criterion,
    kind: kindOf(criterion),
    parts: partsOf(criterion).map(clauseOf),
    traces: [
      { criterion, truth: FALSE, parts: none },
      { criterion, truth: UNKNOWN, parts: none },
      { criterion, truth: TRUE, parts: none },
    ],
  };
  known.set(criterion, clause);
  return clause;
}
