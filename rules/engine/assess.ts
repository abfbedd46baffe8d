import { evaluateClause, isSupportedClause } from './evaluate.ts';
import { type Evidence, evidenceFrom } from './evidence.ts';
import { type Presentation, testIds } from './presentation.ts';
import { answersToMeet, type Question, questionsIn } from './questions.ts';
import type { EditionDate, Recommendation } from './recommendation.ts';
import type { Rule, Ruleset } from './ruleset.ts';
import { quietly, type Trace, traceOfClause } from './trace.ts';
import { FALSE, TRUE } from './truth.ts';

export type Status = 'met' | 'possible' | 'not-met';

/** What one recommendation says of this patient. The trace and the questions are worked out when asked for. */
export class Verdict {
  readonly recommendation: Recommendation;
  readonly status: Status;
  readonly #rule: Rule;
  readonly #evidence: Evidence;
  readonly #bearsOnIt: boolean;
  #trace: Trace | undefined;

  constructor(rule: Rule, status: Status, evidence: Evidence, bearsOnIt = true) {
    this.recommendation = rule.recommendation;
    this.status = status;
    this.#rule = rule;
    this.#evidence = evidence;
    this.#bearsOnIt = bearsOnIt;
  }

  /** Each clause, population first: met, not met, or not asked. */
  get trace(): Trace {
    this.#trace ??= this.#bearsOnIt ? traceOfClause(this.#rule.clause, this.#evidence) : quietly(this.#rule.quiet, this.#evidence);
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

/** A presentation held against an edition. */
export class Assessment {
  readonly presentation: Presentation;
  readonly ruleset: Ruleset;
  /** Most urgent first, then strongest. */
  readonly met: readonly Verdict[];
  readonly possible: readonly Verdict[];
  readonly #evidence: Evidence;
  /** Of the rules that something entered bears on. */
  readonly #verdicts: ReadonlyMap<Rule, Verdict>;
  #denied: Set<Rule> | undefined;

  constructor(ruleset: Ruleset, presentation: Presentation, evidence: Evidence, verdicts: ReadonlyMap<Rule, Verdict>) {
    this.presentation = presentation;
    this.ruleset = ruleset;
    this.#evidence = evidence;
    this.#verdicts = verdicts;
    const met: Verdict[] = [];
    const possible: Verdict[] = [];
    for (const verdict of verdicts.values()) {
      if (verdict.status === 'met') met.push(verdict);
      else if (verdict.status === 'possible') possible.push(verdict);
    }
    this.met = met;
    this.possible = possible;
  }

  get edition(): EditionDate {
    return this.ruleset.edition;
  }

  #verdictOf(rule: Rule): Verdict {
    const verdict = this.#verdicts.get(rule);
    if (verdict) return verdict;
    this.#denied ??= new Set(this.presentation.absent.flatMap((id) => this.ruleset.deniedBy.get(id) ?? []));
    return new Verdict(rule, 'not-met', this.#evidence, this.#denied.has(rule));
  }

  /** The verdict on any recommendation by its number; undefined if it has no criteria or does not exist. */
  verdictOn(number: string): Verdict | undefined {
    const rule = this.ruleset.byNumber.get(number);
    return rule && this.#verdictOf(rule);
  }

  /** The verdict on every recommendation with criteria, most urgent first. */
  verdicts(): Verdict[] {
    return this.ruleset.rules.map((rule) => this.#verdictOf(rule));
  }
}

/** The rules that something entered bears on, in order. The others cannot be met, and nothing speaks for them. */
function touchedRules(ruleset: Ruleset, presentation: Presentation): Rule[] {
  const touched = new Set<Rule>();
  const touch = (key: Parameters<typeof ruleset.touchedBy.get>[0]): void => {
    for (const rule of ruleset.touchedBy.get(key) ?? []) touched.add(rule);
  };
  for (const { id } of presentation.findings) touch(id);
  for (const test of testIds) if (presentation.results[test]) touch(test);
  return [...touched].sort((a, b) => a.order - b.order);
}

function statusOf({ clause }: Rule, evidence: Evidence): Status {
  const truth = evaluateClause(clause, evidence);
  if (truth === TRUE) return 'met';
  if (truth === FALSE) return 'not-met';
  return isSupportedClause(clause, evidence) ? 'possible' : 'not-met';
}

/**
 * Holds a presentation against an edition. Pure; visits only the rules that something entered bears on,
 * so its cost grows with what was entered and not with the number of rules.
 */
export function assess(ruleset: Ruleset, presentation: Presentation): Assessment {
  const evidence = evidenceFrom(presentation, ruleset.thresholds);
  const verdicts = new Map<Rule, Verdict>();
  for (const rule of touchedRules(ruleset, presentation)) verdicts.set(rule, new Verdict(rule, statusOf(rule, evidence), evidence));
  return new Assessment(ruleset, presentation, evidence, verdicts);
}
