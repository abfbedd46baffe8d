import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { type Presentation, testIds } from '../../rules/engine/presentation.ts';
import { type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { answersFor } from '../../rules/guidance/answers.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { type MetCard, metCards } from '../../state/cards.ts';
import type { Entry } from '../../state/entries.ts';
import type { TestState } from '../../state/hand-over/hand-over.ts';
import { isReferral } from '../../state/hand-over/situation.ts';
import { measurementInWords, type ResultDates } from '../../state/measurements.ts';
import { presentationFrom } from '../../state/presentation-from.ts';
import { ageInWords } from '../../state/read-age.ts';
import { chipWords } from '../../state/words/chip.ts';
import { findingLabel, within } from '../../state/words/labels.ts';
import { reasonFor } from '../../state/words/reason.ts';
import { presentations } from './world.ts';

const runs = { numRuns: 400 };

interface Entered {
  presentation: Presentation;
  entries: Entry[];
  dates: ResultDates;
  tests: Map<string, TestState>;
  told: string[];
  thirdVisit: boolean;
}

const quiet = { qualifiers: [], denied: [], words: '', corrected: false };

/** A patient as entered, with findings besides that are unsure or not counted, and ticks. */
const entered: fc.Arbitrary<Entered> = fc
  .record({
    known: presentations,
    unsure: fc.subarray([...findingIds], { maxLength: 3 }),
    removed: fc.subarray([...findingIds], { maxLength: 3 }),
    dates: fc.record({ fit: fc.constant('2026-11-12') }, { requiredKeys: [] }),
    tests: fc.dictionary(fc.constantFrom('eGFR', 'Full blood count', 'CA125'), fc.constantFrom<TestState>('done', 'awaited')),
    told: fc.subarray(['what else it may be', 'whom to ring if nothing is heard']),
    thirdVisit: fc.boolean(),
  })
  .map(({ known, unsure, removed, tests, ...rest }) => {
    const counted = new Set<FindingId>([...known.findings.map(({ id }) => id), ...known.absent]);
    const besides = (ids: readonly FindingId[], assertion: Entry['assertion']): Entry[] =>
      ids.filter((id) => !counted.has(id) && counted.add(id)).map((id) => ({ ...quiet, id, assertion }));
    const entries: Entry[] = [
      ...known.findings.map((statement) => ({ ...quiet, denied: [], ...statement, assertion: 'present' as const })),
      ...known.absent.map((id) => ({ ...quiet, id, assertion: 'absent' as const })),
      ...besides(unsure, 'uncertain'),
      ...besides(removed, 'removed'),
    ];
    const { age, sex, organs, results } = known;
    return {
      ...rest,
      presentation: presentationFrom({ age, sex, organs, entries, results, emergencies: [], named: [] }),
      entries,
      tests: new Map(Object.entries(tests)),
    };
  });

const referralsIn = ({ presentation }: Entered): MetCard[] => metCards(answersFor(assess(ng12, presentation))).filter(isReferral);
const reasonOf = (from: Entered, card: MetCard): string[] => reasonFor({ ...from, card, edition: '2026-04-15' }).split('\n');

const inSentence = (entry: Entry): string => within(chipWords(entry).replaceAll(' · ', ', '));
const presentIn = ({ entries }: Entered): string[] => entries.filter(({ assertion }) => assertion === 'present').map(inSentence);
const resultsIn = ({ presentation: { results } }: Entered): string[] =>
  testIds.flatMap((test) => {
    const result = results[test];
    return result ? [`${test.toUpperCase()} ${measurementInWords(result)}`] : [];
  });
const testsIn = ({ tests }: Entered, state: TestState): string[] => [...tests].filter(([, is]) => is === state).map(([name]) => name);

/** What may stand in each line, each from one thing entered or ticked. */
const sources: Readonly<Record<string, (from: Entered) => string[]>> = {
  'Met by': (from) => [...presentIn(from), ...resultsIn(from), ...Object.values(from.dates).map(() => '(12 November 2026)')],
  Also: (from) => [...presentIn(from), ...resultsIn(from), ...Object.values(from.dates).map(() => '(12 November 2026)')],
  Denied: ({ entries }) => entries.filter(({ assertion }) => assertion === 'absent').map(({ id }) => within(findingLabel(id))),
  'Tests done': (from) => testsIn(from, 'done'),
  'Results awaited': (from) => testsIn(from, 'awaited'),
  Told: ({ told }) => told,
};

const units = /µg Hb\/g|IU\/ml|µg\/l/g;

/** What is left of a line once all that was entered is taken out of it. */
function leftOf(line: string, from: Entered): string {
  const [start = '', ...rest] = line.split(': ');
  const source = sources[start];
  if (!source) return line;
  let left = rest.join(': ').replaceAll(units, '');
  for (const part of source(from).sort((a, b) => b.length - a.length)) left = left.replaceAll(part, '');
  return left.replaceAll(/[;,.\s]/g, '');
}

const whoIn = ({ presentation: { age, sex, organs } }: Entered): RegExp =>
  new RegExp(
    `^${[
      ...(age === undefined ? [] : [`age ${ageInWords(age)}`]),
      ...(sex === 'unknown' ? [] : [sex]),
      ...(organs ? ['(?:(?:fe)?male reproductive organs(?: and )?){1,2}|no reproductive organs'].map((each) => `(?:${each})`) : []),
    ].join(', ')}\\.$`,
    'i',
  );

test('every clause of a reason comes from something entered or ticked', () => {
  let referrals = 0;
  fc.assert(
    fc.property(entered, (from) => {
      for (const card of referralsIn(from)) {
        referrals++;
        const [first, ...lines] = reasonOf(from, card);
        expect(first).toMatch(/^NICE NG12 \(April 2026\): (?:1\.\d+\.\d+(?:, )?)+ /);
        for (const line of lines) {
          if (line === 'Third visit or more for the same thing.') expect(from.thirdVisit).toBe(true);
          else if (whoIn(from).test(line)) expect(from.presentation.age ?? from.presentation.sex ?? from.presentation.organs).toBeDefined();
          else expect(leftOf(line, from), line).toBe('');
        }
      }
    }),
    runs,
  );
  expect(referrals).toBeGreaterThan(100);
});

test('nothing entered as present or denied, and no tick, is left out', () => {
  fc.assert(
    fc.property(entered, (from) => {
      for (const card of referralsIn(from)) {
        const text = reasonOf(from, card).join('\n');
        for (const source of Object.values(sources)) {
          for (const part of source(from).filter((each) => !each.startsWith('('))) expect(text).toContain(part);
        }
        expect(text.includes('Third visit')).toBe(from.thirdVisit);
      }
    }),
    runs,
  );
});

test('what is said to have met it, with who it is and what was denied, meets it alone', () => {
  fc.assert(
    fc.property(entered, (from) => {
      for (const card of referralsIn(from)) {
        const metBy = reasonOf(from, card).find((line) => line.startsWith('Met by: ')) ?? '';
        const { findings, results, ...rest } = from.presentation;
        const said = (id: FindingId): boolean => {
          const entry = from.entries.find((each) => each.id === id);
          return entry !== undefined && metBy.includes(inSentence(entry));
        };
        const alone = assess(ng12, {
          ...rest,
          findings: findings.filter(({ id }) => said(id)),
          results: Object.fromEntries(Object.entries(results).filter(([test]) => metBy.includes(`${test.toUpperCase()} `))),
        });
        const still = new Set(alone.met.map(({ recommendation }) => recommendation.number));
        for (const { recommendation } of card.verdicts) expect([...still], metBy).toContain(recommendation.number);
      }
    }),
    runs,
  );
});
