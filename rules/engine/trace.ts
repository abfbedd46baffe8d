import { type Clause, clauseOf, type Trace } from './clause.ts';
import type { Criterion } from './criteria.ts';
import { leafTruth } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { atLeastTrue, FALSE, TRUE, type Truth } from './truth.ts';

export type { Trace };

/** Explains a clause against the evidence, every part of it. */
export function traceOfClause(clause: Clause, evidence: Evidence): Trace {
  const { criterion, kind, parts: below } = clause;
  if (below.length === 0) return clause.traces[(leafTruth(clause, evidence) + 1) as 0 | 1 | 2];
  const parts: Trace[] = [];
  let least: Truth = TRUE;
  let greatest: Truth = FALSE;
  for (const part of below) {
    const trace = traceOfClause(part, evidence);
    if (trace.truth < least) least = trace.truth;
    if (trace.truth > greatest) greatest = trace.truth;
    parts.push(trace);
  }
  if (kind === 'all') return { criterion, truth: least, parts };
  if (kind === 'any') return { criterion, truth: greatest, parts };
  const truths = parts.map(({ truth }) => truth);
  return { criterion, truth: atLeastTrue((criterion as { atLeast: number }).atLeast, truths), parts };
}

/** A clause with room for its traces when none of its findings was entered: they differ only by age and organs. */
export interface QuietTrace {
  readonly clause: Clause;
  readonly who: readonly Clause[];
  /** By what became of each of `who`, filled as they are met with. */
  readonly traces: (Trace | undefined)[];
}

function* whoIn(clause: Clause): Generator<Clause> {
  if (clause.kind === 'age' || clause.kind === 'organs') yield clause;
  for (const part of clause.parts) yield* whoIn(part);
}

/** Prepares what `quietly` needs, once for each rule. */
export function quietTraceOf(criterion: Criterion): QuietTrace {
  const clause = clauseOf(criterion);
  return { clause, who: [...whoIn(clause)], traces: [] };
}

/** Explains a clause of which no finding was entered, from the few traces it can then have. */
export function quietly({ clause, who, traces }: QuietTrace, evidence: Evidence): Trace {
  let place = 0;
  for (const each of who) place = place * 3 + leafTruth(each, evidence) + 1;
  const known = traces[place];
  if (known) return known;
  const trace = traceOfClause(clause, evidence);
  traces[place] = trace;
  return trace;
}
