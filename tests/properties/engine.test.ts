import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readPresentation } from '../../cli/read-presentation.ts';
import { type Assessment, assess } from '../../rules/engine/assess.ts';
import { findingCriteria } from '../../rules/engine/criteria.ts';
import { evaluate, isSupported } from '../../rules/engine/evaluate.ts';
import { evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import { broaderOf } from '../../rules/findings/hierarchy.ts';
import { entryOf, type FindingId } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { ages, everyClause } from '../contract/ways.ts';
import { knowing, learning, learningOfInfection, learningOfKin, presentations } from './world.ts';

vi.setConfig({ testTimeout: 60_000 });

const seed = 20260415;
const runs = (numRuns: number) => ({ seed, numRuns });
const numbers = ng12.rules.map(({ recommendation }) => recommendation.number as string);
const held = (presentation: Presentation): Assessment => assess(ng12, presentation);
const truths = (presentation: Presentation): number[] => {
  const evidence = evidenceFrom(presentation, ng12.thresholds);
  return ng12.rules.map(({ whole }) => evaluate(whole, evidence));
};
/** The age under which a recommendation written of adults is a matter of judgement. */
const judgedUnder = new Map(
  ng12.rules.map(({ recommendation }) => [recommendation.number as string, recommendation.population.ages?.judgedUnder]),
);
const verdicts = (presentation: Presentation): Record<string, string | undefined> => {
  const assessment = held(presentation);
  return Object.fromEntries(numbers.map((number) => [number, assessment.verdictOn(number)?.status]));
};

describe('learning one more fact', () => {
  it.each([
    ['one patient', learning],
    ['a patient with a narrower finding explained and a wider one not', learningOfKin],
    ['a patient with haematuria and infections', learningOfInfection],
  ])('never flips a settled answer: %s', (_, patients) => {
    fc.assert(
      fc.property(patients, (facts) => {
        let before = truths(knowing([]));
        for (let known = 1; known <= facts.length; known++) {
          const after = truths(knowing(facts.slice(0, known)));
          // That the patient is a child leaves an adult's recommendation to judgement.
          const { age } = knowing(facts.slice(0, known));
          const isJudged = (number: string): boolean => age !== undefined && age < (judgedUnder.get(number) ?? 0);
          const flipped = numbers.filter((number, at) => before[at] !== 0 && after[at] !== before[at] && !isJudged(number));
          if (flipped.length > 0)
            throw new Error(
              `${flipped.join(', ')}: ${JSON.stringify([knowing(facts.slice(0, known - 1)), knowing(facts.slice(0, known))])}`,
            );
          before = after;
        }
      }),
      runs(1500),
    );
  });

  it('ends at the same place in any order', () => {
    fc.assert(
      fc.property(learning, fc.infiniteStream(fc.nat()), (facts, keys) => {
        const shuffled = facts
          .map((fact) => ({ fact, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact);
        expect(verdicts(knowing(shuffled))).toEqual(verdicts(knowing(facts)));
      }),
      runs(600),
    );
  });
});

/** Whether a finding can bear on one that a recommendation names. */
function bearsOn(id: FindingId, asked: ReadonlySet<FindingId>): boolean {
  const kin = [...broaderOf(id), ...(entryOf(id).suggests ?? [])] as FindingId[];
  const isNarrowed = [...asked].some((each) => broaderOf(each).includes(id));
  const infection =
    id === 'urinary_tract_infection' &&
    ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'].some((each) => asked.has(each as FindingId));
  return kin.some((each) => asked.has(each)) || isNarrowed || infection;
}

describe('a verdict', () => {
  it('does not hang on findings that its recommendation does not ask for', () => {
    fc.assert(
      fc.property(presentations, fc.constantFrom(...ng12.rules), (presentation, { recommendation, whole }) => {
        const asked = new Set([...findingCriteria(whole)].map(({ finding }) => finding));
        const related = {
          ...presentation,
          findings: presentation.findings.filter(({ id }) => bearsOn(id, asked)),
          absent: presentation.absent.filter((id) => bearsOn(id, asked)),
        };
        const [all, less] = [presentation, related].map((each) => held(each).verdictOn(recommendation.number));
        expect([less?.status, less?.trace.truth]).toEqual([all?.status, all?.trace.truth]);
      }),
      runs(2000),
    );
  });

  it('steps with age only at the limits its recommendation lists', () => {
    const steps = new Map(
      ng12.rules.map(({ recommendation, whole }) => {
        const limits = everyClause(whole).flatMap((clause) => ('age' in clause ? [clause.age] : []));
        const asked = [...findingCriteria(whole)].map(({ finding }) => finding);
        const { ca125, psa } = ng12.thresholds;
        const bands = [
          ...(asked.some((id) => id.startsWith('ca125')) ? ca125 : []),
          ...(asked.includes('psa_above_age_threshold') ? psa : []),
        ];
        return [
          recommendation.number as string,
          new Set([
            ...limits.flatMap(({ from, upTo = -1, under, judgedUnder }) => [from, upTo + 1, under, judgedUnder]),
            ...bands.flatMap(({ from, upTo = -1 }) => [from, upTo + 1]),
          ]),
        ];
      }),
    );
    fc.assert(
      fc.property(presentations, (presentation) => {
        let before = verdicts({ ...presentation, age: 0 });
        for (const age of ages.slice(1)) {
          const after = verdicts({ ...presentation, age });
          expect(numbers.filter((number) => before[number] !== after[number] && !steps.get(number)?.has(age))).toEqual([]);
          expect(verdicts({ ...presentation, age: age - 0.01 })).toEqual(before);
          before = after;
        }
      }),
      runs(40),
    );
  });

  it('is never met by denying a qualifier, and never lost by confirming one', () => {
    const all = (change: (one: Statement) => Statement) => (presentation: Presentation) => ({
      ...presentation,
      findings: presentation.findings.map(change),
    });
    const denyAll = all((one) => ({ ...one, qualifiers: [], denied: [...one.qualifiers, ...(one.denied ?? [])] }));
    const confirmAll = all((one) => ({ ...one, qualifiers: [...one.qualifiers, ...(one.denied ?? [])], denied: [] }));
    fc.assert(
      fc.property(presentations, (presentation) => {
        const [denied, plain, confirmed] = [denyAll(presentation), presentation, confirmAll(presentation)].map(truths);
        numbers.forEach((number, at) => {
          expect({ number, rises: (denied?.[at] ?? 0) <= (plain?.[at] ?? 0) && (plain?.[at] ?? 0) <= (confirmed?.[at] ?? 0) }).toEqual({
            number,
            rises: true,
          });
        });
      }),
      runs(500),
    );
  });

  it('agrees with its trace', () => {
    fc.assert(
      fc.property(presentations, (presentation) => {
        const assessment = held(presentation);
        for (const number of numbers) {
          const verdict = assessment.verdictOn(number);
          const expected = { 1: ['met'], 0: ['possible', 'not-met'], '-1': ['not-met'] }[verdict?.trace.truth ?? 0];
          expect(expected).toContain(verdict?.status);
        }
      }),
      runs(600),
    );
  });
});

describe('assess', () => {
  it('finds by its index what every rule in turn gives, in order', () => {
    fc.assert(
      fc.property(presentations, (presentation) => {
        const evidence = evidenceFrom(presentation, ng12.thresholds);
        const met = ng12.rules.filter(({ whole }) => evaluate(whole, evidence) === 1);
        const possible = ng12.rules.filter(({ whole }) => evaluate(whole, evidence) === 0 && isSupported(whole, evidence));
        const numbersOf = (list: readonly { recommendation: { number: string } }[]) =>
          list.map(({ recommendation }) => recommendation.number);
        const assessment = held(presentation);
        expect([numbersOf(assessment.met), numbersOf(assessment.possible)]).toEqual([numbersOf(met), numbersOf(possible)]);
      }),
      runs(1500),
    );
  });

  it('is the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(presentations, (presentation) => {
        const results = Object.fromEntries(
          Object.entries(presentation.results).map(([test, { comparator, value }]) => [
            test,
            comparator === '=' ? value : `${comparator}${value}`,
          ]),
        );
        const read = readPresentation(JSON.parse(JSON.stringify({ ...presentation, results })));
        expect(read).toEqual(presentation);
        expect(verdicts(read)).toEqual(verdicts(presentation));
      }),
      runs(600),
    );
  });
});
