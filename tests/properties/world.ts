import fc from 'fast-check';
import { thresholdAt } from '../../rules/engine/bands.ts';
import { findingCriteria } from '../../rules/engine/criteria.ts';
import type { Measurement, Organ, Presentation, Statement, TestId } from '../../rules/engine/presentation.ts';
import { organIds, testIds } from '../../rules/engine/presentation.ts';
import { broaderOf, narrowerOf } from '../../rules/findings/hierarchy.ts';
import { type QualifierId, qualifierIds } from '../../rules/findings/qualifiers.ts';
import { type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { type Way, waysToMeet } from '../contract/ways.ts';

/** One thing true of a patient, as it is added to what is known. */
export type Fact = (known: Presentation) => Presentation;

const nothingKnown: Presentation = { sex: 'unknown', findings: [], absent: [], results: {} };

const bandedIds: readonly FindingId[] = [
  'fit_not_returned',
  'fit_10_or_more',
  'fit_below_10',
  'ca125_at_or_above_age_threshold',
  'ca125_below_age_threshold',
  'psa_above_age_threshold',
];
const haematurias: readonly FindingId[] = ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'];
const ways = ng12.rules.flatMap(({ whole }) => waysToMeet(whole));
const leaves = ng12.rules.flatMap(({ whole }) => [...findingCriteria(whole)]);
/** The qualifiers that some criterion asks of a finding, or of what it is by definition. */
const askedOf = new Map(
  findingIds.map((id) => {
    const own = leaves.filter(({ finding }) => broaderOf(id).includes(finding));
    return [id, qualifierIds.filter((each) => own.some(({ qualifiers = [], either = [] }) => [...qualifiers, ...either].includes(each)))];
  }),
);

interface Drawn {
  years: number;
  organs: readonly Organ[];
  /** Findings that the patient has, before what they imply. */
  has: readonly FindingId[];
  /** Qualifiers true of every finding that can have them. */
  holds: readonly QualifierId[];
  /** Findings of which none is true, unless of a narrower one. */
  explained: readonly FindingId[];
  weeks: number;
  numbers: { [test in TestId]?: number };
  inWords: 'none' | 'high' | 'low';
}

/** Ages at and beside every limit, and any other. */
const years = fc.oneof(
  fc.integer({ min: 0, max: 110 }),
  fc.constantFrom(14, 15, 16, 17, 18, 24, 25, 29, 30, 39, 40, 44, 45, 49, 50, 54, 55, 59, 60, 69, 70, 79, 80),
);

const drawn = (explained: fc.Arbitrary<FindingId[]>, met: fc.Arbitrary<Way[]>): fc.Arbitrary<Drawn> =>
  fc
    .record({
      explained,
      years: fc.tuple(years, fc.constantFrom(0, 0, 0.25, 0.99)).map(([whole, part]) => whole + part),
      organs: fc.subarray([...organIds]),
      chance: fc.subarray([...findingIds], { maxLength: 10 }),
      met,
      holds: fc.subarray([...qualifierIds]),
      weeks: fc.constantFrom(0, 1.4, 3, 3.1, 26),
      numbers: fc.record(
        {
          fit: fc.constantFrom(0, 9.9, 10, 400),
          ca125: fc.constantFrom(5, 24, 25, 30.9, 31, 35, 900),
          psa: fc.constantFrom(0.1, 2.5, 3.6, 4.6, 6.5, 90),
        },
        { requiredKeys: [] },
      ),
      inWords: fc.constantFrom<Drawn['inWords']>('none', 'high', 'low'),
    })
    .map(({ chance, met, holds, ...rest }) => ({
      ...rest,
      has: [...chance, ...met.flat().flatMap((leaf) => ('finding' in leaf ? [leaf.finding] : []))],
      holds: [...new Set([...holds, ...met.flat().flatMap((leaf) => ('finding' in leaf ? (leaf.qualifiers ?? []) : []))])],
    }));

/** Findings that numbers decide, true of this patient; undefined where there is no truth of the matter. */
function bandedTruth({ years, numbers, inWords }: Drawn, id: FindingId): boolean | undefined {
  const age = Math.floor(years);
  const compare = (
    value: number | undefined,
    threshold: number | undefined,
    high: (value: number, threshold: number) => boolean,
    wanted: 'high' | 'low',
  ) => {
    if (threshold === undefined) return undefined;
    if (value === undefined) return inWords === wanted;
    return high(value, threshold) === (wanted === 'high');
  };
  const atLeast = (value: number, threshold: number): boolean => value >= threshold;
  const ca125 = thresholdAt(ng12.thresholds.ca125, age);
  switch (id) {
    case 'fit_not_returned':
      return numbers.fit === undefined && inWords === 'none';
    case 'fit_10_or_more':
      return compare(numbers.fit, ng12.thresholds.fit, atLeast, 'high');
    case 'fit_below_10':
      return compare(numbers.fit, ng12.thresholds.fit, atLeast, 'low');
    case 'ca125_at_or_above_age_threshold':
      return compare(numbers.ca125, ca125, atLeast, 'high');
    case 'ca125_below_age_threshold':
      return compare(numbers.ca125, ca125, atLeast, 'low');
    default:
      return compare(numbers.psa, thresholdAt(ng12.thresholds.psa, age), (value, threshold) => value > threshold, 'high');
  }
}

const withStatement = (known: Presentation, id: FindingId, change: (before: Statement) => Statement): Presentation => {
  const before = known.findings.find((each) => each.id === id);
  const rest = known.findings.filter((each) => each !== before);
  return { ...known, findings: [...rest, change(before ?? { id, qualifiers: [] })] };
};

/** Every fact of a patient, each of which can be learnt before or after any other. */
function factsOf(world: Drawn): { own: Fact[]; absences: Fact[] } {
  const absences: Fact[] = [];
  const has = new Set(world.has.flatMap((id) => broaderOf(id)));
  const infected = has.has('urinary_tract_infection');
  const holds = (id: FindingId, qualifier: QualifierId): boolean => {
    if (qualifier === 'without-uti' && haematurias.includes(id)) {
      // Recurrent infections are a history: there may be none now.
      return !infected || (world.holds.includes('recurrent') && world.holds.includes('without-uti'));
    }
    const kinds = narrowerOf(id).filter((each) => each === id || has.has(each));
    return world.holds.includes(qualifier) && kinds.some((each) => !world.explained.includes(each));
  };
  const facts: Fact[] = [(known) => ({ ...known, age: world.years }), (known) => ({ ...known, organs: world.organs })];
  const [only] = world.organs;
  if (world.organs.length === 1) facts.push((known) => ({ ...known, sex: only === 'female-reproductive-organs' ? 'female' : 'male' }));
  for (const id of findingIds) {
    const truth = bandedIds.includes(id) ? bandedTruth(world, id) : has.has(id);
    if (truth === undefined) continue;
    if (!truth) {
      absences.push((known) => ({ ...known, absent: [...known.absent, id] }));
      continue;
    }
    facts.push((known) => withStatement(known, id, (before) => before));
    for (const qualifier of askedOf.get(id) ?? []) {
      const learnt = holds(id, qualifier)
        ? (before: Statement) => ({ ...before, qualifiers: [...before.qualifiers, qualifier] })
        : (before: Statement) => ({ ...before, denied: [...(before.denied ?? []), qualifier] });
      facts.push((known) => withStatement(known, id, learnt));
    }
    if (id === 'oral_ulceration') facts.push((known) => withStatement(known, id, (before) => ({ ...before, durationWeeks: world.weeks })));
  }
  for (const test of testIds) {
    const value = world.numbers[test];
    if (value === undefined) continue;
    const learn = (known: Presentation, measurement: Measurement): Presentation => ({
      ...known,
      results: { ...known.results, [test]: measurement },
    });
    facts.push((known) => (known.results[test]?.comparator === '=' ? known : learn(known, { comparator: '<', value: value + 20 })));
    facts.push((known) => learn(known, { comparator: '=', value }));
  }
  return { own: facts, absences };
}

const learningOf = (worlds: fc.Arbitrary<Drawn>): fc.Arbitrary<Fact[]> =>
  worlds.chain((world) => {
    const { own, absences } = factsOf(world);
    return fc.subarray(absences, { maxLength: 20 }).chain((some) => fc.shuffledSubarray([...own, ...some], { minLength: 4 }));
  });

const nobody = fc.constant<FindingId[]>([]);
const anyWays = fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 2 });

/** Some of what is true of a patient, in any order: more and more is known along the list. */
export const learning = learningOf(drawn(nobody, anyWays));

const kin = findingIds.filter((id) => broaderOf(id).length > 1);

/** The same, of patients in whom a narrower finding is explained and the wider one is not. */
export const learningOfKin = learningOf(drawn(fc.subarray(kin, { minLength: 4 }), anyWays));

const ofInfection = ways.filter((way) => way.some((leaf) => 'finding' in leaf && leaf.finding === 'urinary_tract_infection'));
const ofHaematuria = ways.filter((way) => way.some((leaf) => 'finding' in leaf && haematurias.includes(leaf.finding)));

/** The same, of patients with haematuria and infections of the urine. */
export const learningOfInfection = learningOf(drawn(nobody, fc.tuple(fc.constantFrom(...ofInfection), fc.constantFrom(...ofHaematuria))));

/** All that is known once these facts are. */
export const knowing = (facts: readonly Fact[]): Presentation => facts.reduce((known, fact) => fact(known), nothingKnown);

/** Something of a patient, consistent but incomplete. */
export const presentations: fc.Arbitrary<Presentation> = fc.oneof(learning, learningOfKin, learningOfInfection).map(knowing);
