import { evaluate, isSupported } from './evaluate.ts';
import { type Evidence, evidenceFrom } from './evidence.ts';
import { type Presentation, testIds } from './presentation.ts';
import { answersToMeet, type Question, questionsIn } from './questions.ts';
import type { EditionDate, Recommendation } from './recommendation.ts';
import type { Rule, Ruleset } from './ruleset.ts';
import { type Trace, traceOf } from './trace.ts';
import { FALSE, TRUE } from './truth.ts';

export type Status = 'met' | 'possible' | 'not-met';

/** What one recommendation says of this patient. The trace and the questions are worked out when asked for. */
export class Verdict {
  readonly recommendation: Recommendation;
  readonly status: Status;
  readonly #rule: Rule;
  readonly #evidence: Evidence;
  #trace: Trace | undefined;

  constructor(rule: Rule, status: Status, evidence: Evidence) {
    this.recommendation = rule.recommendation;
    this.status = status;
    this.#rule = rule;
    this.#evidence = evidence;
  }

  /** Each clause, population first: met, not met, or not asked. */
  get trace(): Trace {
    this.#trace ??= traceOf(this.#rule.whole, this.#evidence);
    return this.#trace;
  }

  /** What would settle it. Empty unless possible. */
  get questions(): Question[] {
    return this.status === 'possible' ? questionsIn(this.trace, this.#evidence) : [];
  }

  /** How few answers could make it met. */
  get answersAway(): number {
    return answersToMeet(this.trace);
  }
}

export interface Assessment {
  readonly edition: EditionDate;
  readonly presentation: Presentation;
  /** Most urgent first, then strongest. */
  readonly met: readonly Verdict[];
  readonly possible: readonly Verdict[];
  /** The verdict on any recommendation by its number; undefined if it has no criteria or does not exist. */
  verdictOn(number: string): Verdict | undefined;
}

/** Whether anything entered bears on a rule; if not it cannot be met, and nothing speaks for it. */
function touchedRules(ruleset: Ruleset, presentation: Presentation): Set<Rule> {
  const touched = new Set<Rule>();
  const touch = (key: Parameters<typeof ruleset.touchedBy.get>[0]): void => {
    for (const rule of ruleset.touchedBy.get(key) ?? []) touched.add(rule);
  };
  for (const { id } of presentation.findings) touch(id);
  for (const test of testIds) if (presentation.results[test]) touch(test);
  return touched;
}

function statusOf(rule: Rule, evidence: Evidence): Status {
  const truth = evaluate(rule.whole, evidence);
  if (truth === TRUE) return 'met';
  if (truth === FALSE) return 'not-met';
  return isSupported(rule.whole, evidence) ? 'possible' : 'not-met';
}

const inOrder = (a: Rule, b: Rule): number => a.order - b.order;

/**
 * Holds a presentation against an edition. Pure; visits only the rules that something entered bears on,
 * so its cost grows with what was entered and not with the number of rules.
 */
export function assess(ruleset: Ruleset, presentation: Presentation): Assessment {
  const evidence = evidenceFrom(presentation, ruleset.thresholds);
  const met: Verdict[] = [];
  const possible: Verdict[] = [];
  for (const rule of [...touchedRules(ruleset, presentation)].sort(inOrder)) {
    const status = statusOf(rule, evidence);
    if (status === 'met') met.push(new Verdict(rule, status, evidence));
    else if (status === 'possible') possible.push(new Verdict(rule, status, evidence));
  }
  return {
    edition: ruleset.edition,
    presentation,
    met,
    possible,
    verdictOn(number) {
      const rule = ruleset.byNumber.get(number);
      return rule && new Verdict(rule, statusOf(rule, evidence), evidence);
    },
  };
}
