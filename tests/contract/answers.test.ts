import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Population } from '../../rules/engine/recommendation.ts';
import { editionDates, type HeldEdition } from '../../rules/ng12/edition-dates.ts';
import { forms } from '../../rules/ng12/forms.ts';
import type { Form } from '../../rules/ng12/recommendation.ts';
import { rowsOf } from '../tables.ts';

const columns = ['Number', 'Cancer', 'For', 'Then', 'Strength', 'Test', 'Otherwise', 'Weigh', 'Shown'] as const;
const [, ...tables] = readFileSync(new URL('answers.md', import.meta.url), 'utf8').split(/^## /m);

function forWords({ organs, ages = {} }: Population): string {
  const { from, upTo, under } = ages;
  const parts = [
    organs && `${organs.split('-')[0]} organs`,
    from !== undefined && `from ${from}`,
    upTo !== undefined && `up to ${upTo}`,
    under !== undefined && `under ${under}`,
  ];
  return parts.filter(Boolean).join(', ');
}

const shownWords = ({ shownWith, shownAfter }: Form): string =>
  shownWith ? `with ${shownWith.join(' ')}` : shownAfter ? `after ${shownAfter}` : '';

const cellsOf = (form: Form): Record<(typeof columns)[number], string> => ({
  Number: form.number,
  Cancer: form.cancer,
  For: forWords(form.population),
  Then: form.action,
  Strength: form.strength,
  Test: form.investigation?.test ?? '',
  Otherwise: form.investigation?.otherwise ?? '',
  Weigh: (form.weigh ?? []).join(' + '),
  Shown: shownWords(form),
});

describe.each([...editionDates].reverse().map((date, at) => [date, tables[at] ?? ''] as const))(
  'what the edition of %s answers',
  (date, table) => {
    const rows = rowsOf(table, columns);
    const heldLast = (edition: HeldEdition): Form[] => forms.filter(({ editions }) => editions.at(-1) === edition);

    it.each(rows.map((row) => [row.Number, row] as const))('%s', (number, { line: _, ...row }) => {
      const form = heldLast(date).find((each) => each.number === number);
      expect(form && cellsOf(form)).toEqual(row);
    });

    it('is told of every recommendation it was the last to have so', () => {
      expect(rows.map(({ Number: number }) => number).sort()).toEqual(
        heldLast(date)
          .map(({ number }) => number as string)
          .sort(),
      );
    });
  },
);

describe('the words beside a rule', () => {
  it.each(forms.flatMap(({ number, editions, cautions = [] }) => cautions.map((caution) => [number, editions.at(-1), caution] as const)))(
    '%s of %s: %s',
    (_number, _edition, caution) => expect(caution).toMatch(/^[A-Z\d“].*[^\s.]\.$/),
  );

  it('say where an age is our convention, or where either pathway may be used', () => {
    for (const { population, number } of forms) {
      const convention = population.ages?.from === 18 && population.organs === undefined;
      const either = population.ages?.from === 16;
      expect({ number, note: population.note ?? '' }).toEqual({
        number,
        note: convention
          ? 'NG12 says "adults" without an age; 18 is our convention.'
          : either
            ? 'NG12 lets people aged 16 to 24 use the adult or the young person’s pathway, so both are shown.'
            : '',
      });
    }
  });

  it('warn of nothing in an empty list', () => {
    for (const { cautions, weigh, exempt, shownWith } of forms) {
      for (const list of [cautions, weigh, exempt, shownWith]) expect(list?.length).not.toBe(0);
    }
  });
});
