import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionDates, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf, recommendationsOf } from '../../rules/ng12/editions.ts';
import { formOf } from '../../rules/ng12/numbering.ts';
import { heldAgainst, numbersIn, vignettesIn } from './rows.ts';

const earlier = editionDates.filter((date) => date !== newestEdition);
const rowsFor = (date: string) => vignettesIn(readFileSync(new URL(`earlier/${date}.md`, import.meta.url), 'utf8'));

describe.each(earlier)('NG12 of %s', (date) => {
  const rows = rowsFor(date);

  it.each(rows.map((row) => [row.line, row.Case, row] as const))('line %s: %s', (_line, _case, row) => {
    const { said, expected } = heldAgainst(editionOf(date), row);
    expect(said).toEqual(expected);
  });

  const lastHere = recommendationsOf(date).filter(({ number, when }) => when && formOf(date, number)?.editions.at(-1) === date);
  it.each(lastHere.map(({ number }) => number))(
    '%s, which the next edition changed, is met in one case and not met in another',
    (number) => {
      expect(rows.some((row) => numbersIn(row.Met).includes(number))).toBe(true);
      expect(rows.some((row) => numbersIn(row['Not met']).includes(number))).toBe(true);
    },
  );
});
