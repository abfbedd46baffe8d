import type { Survivor } from './report.ts';

/** Survivors that answer as the rules do, by the line they stand on and what the mutant makes of it, and why. */
const known: readonly { code: string; becomes: RegExp; why: string }[] = [
  {
    code: 'if (!results.ca125 || age === undefined) return undefined;',
    becomes: /^false$/,
    why: 'Without an age there are no completed years, and no band has a threshold for that, in either edition: nothing changed.',
  },
  {
    code: 'if (from <= to) {',
    becomes: /^from < to$/,
    why: 'Within one edition, forwards and backwards are the same.',
  },
  {
    code: "if (mayBePregnant && met.some(({ recommendation }) => needsCareInPregnancy.test(recommendation.investigation?.test ?? ''))) {",
    becomes: /Stryker was here/,
    why: 'No other text than the name of a test is one of those that need care.',
  },
  {
    code: 'const between = editionDates.filter((date) => date > then && date <= later);',
    becomes: /^date >= then$/,
    why: 'A form is itself in the edition it is followed from.',
  },
  {
    code: 'ready.set(edition, made);',
    becomes: /^;$/,
    why: 'Stryker makes this change only after the editions were made; made by hand, tests/contract/editions.test.ts fails.',
  },
];

/** Why a survivor is no gap in the tests; undefined where nobody has said so. */
export const explained = ({ code, becomes }: Pick<Survivor, 'code' | 'becomes'>): string | undefined =>
  known.find((each) => each.code === code && each.becomes.test(becomes))?.why;
