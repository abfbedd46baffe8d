import type { Survivor } from './report.ts';

interface Explanation {
  code: string;
  becomes: RegExp;
  why: string;
}

const shortcut = 'A shortcut: what follows gives the same answer.';
const noBandWithoutAge = 'No band covers an age that is not known.';
const same = 'Of two that are the same, either will do.';
const hasAll = 'The index has an entry, if an empty one, for every finding and test.';

/** Survivors that answer as the rules do, by file, by the line they stand on and what the mutant makes of it, and why. */
const known: Readonly<Record<string, readonly Explanation[]>> = {
  'ng12/compare-editions.ts': [
    {
      code: 'if (!results.ca125 || age === undefined) return undefined;',
      becomes: /^false$/,
      why: 'Without an age there are no completed years, and no band has a threshold for that, in either edition: nothing changed.',
    },
  ],
  'ng12/editions.ts': [
    {
      code: 'ready.set(edition, made);',
      becomes: /^;$/,
      why: 'Stryker makes this change only after the editions were made; made by hand, tests/contract/editions.test.ts fails.',
    },
  ],
  'ng12/notices.ts': [
    {
      code: "if (mayBePregnant && met.some(({ recommendation }) => needsCareInPregnancy.test(recommendation.investigation?.test ?? ''))) {",
      becomes: /Stryker was here/,
      why: 'No other text than the name of a test is one of those that need care.',
    },
  ],
  'ng12/numbering.ts': [
    { code: 'if (from <= to) {', becomes: /^from < to$/, why: 'Within one edition, forwards and backwards are the same.' },
    {
      code: 'const between = editionDates.filter((date) => date > then && date <= later);',
      becomes: /^date >= then$/,
      why: 'A form is itself in the edition it is followed from.',
    },
  ],
  'engine/assess.ts': [
    {
      code: 'this.#denied ??= new Set(this.presentation.absent.flatMap((id) => this.ruleset.deniedBy.get(id) ?? []));',
      becomes: /Stryker was here/,
      why: hasAll,
    },
    { code: 'for (const rule of ruleset.touchedBy.get(key) ?? []) touched.add(rule);', becomes: /Stryker was here/, why: hasAll },
    {
      code: 'for (const test of testIds) if (presentation.results[test]) touch(test);',
      becomes: /^true$/,
      why: 'A rule visited though nothing entered bears on it is not met, as when it is not visited.',
    },
    { code: "if (truth === FALSE) return 'not-met';", becomes: /^false$/, why: shortcut },
  ],
  'engine/evaluate.ts': [
    {
      code: 'return judgedUnder !== undefined && years < judgedUnder ? UNKNOWN : TRUE;',
      becomes: /^true$/,
      why: 'No age is below a bound that is not there.',
    },
    { code: 'if (evidence.measured.size > 0) {', becomes: /^true$|>= 0$/, why: shortcut },
    { code: 'if (truth === FALSE) return FALSE;', becomes: /^false$/, why: shortcut },
    { code: 'if (truth === TRUE) return TRUE;', becomes: /^false$/, why: shortcut },
    { code: 'if (truth < least) least = truth;', becomes: /^truth <= least$/, why: same },
    { code: 'if (truth > greatest) greatest = truth;', becomes: /^truth >= greatest$/, why: same },
    { code: 'if (clause.parts.length === 0) return false;', becomes: /^false$/, why: shortcut },
  ],
  'engine/evidence.ts': [
    { code: 'const threshold = years === undefined ? undefined : thresholdAt(bands, years);', becomes: /^false$/, why: noBandWithoutAge },
    {
      code: 'const psaHasThreshold = years !== undefined && thresholdAt(thresholds.psa, years) !== undefined;',
      becomes: /^true$/,
      why: noBandWithoutAge,
    },
  ],
  'engine/questions.ts': [
    {
      code: '...(longerThanWeeks !== undefined && statement.durationWeeks === undefined ? weeks : {}),',
      becomes: /^true$/,
      why: 'Where no weeks are asked for, there are none to add.',
    },
    {
      code: 'const { closed: _, ...rest } = nearest ?? { closed: false, qualifiers, either };',
      becomes: /^true$/,
      why: 'It is left out of what is returned.',
    },
    {
      code: "if ('of' in trace.criterion) {",
      becomes: /^true$/,
      why: 'Where every part is needed there is no number of them to stop at, and all are added up.',
    },
  ],
  'engine/ruleset.ts': [
    {
      code: "const strengthOrder: readonly Strength[] = ['offer', 'consider', 'directive', 'not-graded-2005', 'information'];",
      becomes: /^""$/,
      why: 'An offer comes first, and so does what is not in the list.',
    },
  ],
  'engine/trace.ts': [
    { code: 'if (trace.truth < least) least = trace.truth;', becomes: /^trace.truth <= least$/, why: same },
    { code: 'if (trace.truth > greatest) greatest = trace.truth;', becomes: /^trace.truth >= greatest$/, why: same },
    {
      code: 'for (const each of who) place = place * 3 + leafTruth(each, evidence) + 1;',
      becomes: /^place \* 3 \+ leafTruth\(each, evidence\) - 1$|^place \* 3 - leafTruth\(each, evidence\)$|^place \/ 3$/,
      why: 'Each outcome still has a place of its own, and nothing else is asked of the place.',
    },
  ],
};

/** Why a survivor in a file such as `engine/assess.ts` is no gap in the tests; undefined where nobody has said so. */
export const explained = (file: string, { code, becomes }: Survivor): string | undefined =>
  known[file]?.find((each) => each.code === code && each.becomes.test(becomes))?.why;
