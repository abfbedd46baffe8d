import { describe, expect, it } from 'vitest';
import { isQualifierId } from '../../rules/findings/qualifiers.ts';
import type { Recognition } from '../../rules/reading/recognition.ts';
import { rowsOf } from '../tables.ts';
import { held, idOf, idsSaid, read, saidOf, table, unescaped } from './reads.ts';

const kinds = table('kinds');
const columns = ['text', 'age', 'sex', 'present', 'absent', 'asked', 'nothing'] as const;

const parts = (cell: string | undefined, mark: string): string[] =>
  (cell ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

/** `nipple retraction (one nipple only)` as a finding with what must be said of it. */
function qualified(words: string): { id: string; has: string[]; lacks: string[] } {
  const [, name = '', inside = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(words) ?? [];
  const has: string[] = [];
  const lacks: string[] = [];
  for (const each of parts(inside, ',')) {
    const qualifier = each.replace(/^not /, '').replaceAll(' ', '-');
    if (!isQualifierId(qualifier)) throw new Error(`unknown qualifier "${each}"`);
    (each.startsWith('not ') ? lacks : has).push(qualifier);
  }
  return { id: idOf(name), has, lacks };
}

/** How a reading departs from one cell of "present": `change in bowel habit / asked`. */
function unmet(read: Recognition, cell: string): string[] {
  const alternatives = parts(cell, '/');
  const ids = alternatives.filter((each) => each !== 'asked' && each !== 'nothing').map(qualified);
  const [first] = ids;
  if (!first) throw new Error(`no finding in "${cell}"`);
  const there = ids.find(({ id }) => saidOf(read, id) === 'present');
  if (!there) return alternatives.includes(saidOf(read, first.id)) ? [] : [`${first.id} is ${saidOf(read, first.id)}`];
  const mention = read.mentions.find(({ id }) => id === there.id);
  return [
    ...there.has.filter((each) => !mention?.qualifiers.some((qualifier) => qualifier === each)).map((each) => `${there.id} is not ${each}`),
    ...there.lacks.filter((each) => !mention?.denied?.some((qualifier) => qualifier === each)).map((each) => `${each} is not ruled out`),
  ];
}

const letters = { male: 'm', female: 'f', unknown: 'none' } as const;

function departures(row: Record<string, string>): string[] {
  const reading = read(unescaped(row.text ?? ''));
  const cells = parts(row.present, ' + ');
  const allowed = cells.flatMap((cell) =>
    parts(cell, '/')
      .filter((each) => each !== 'asked' && each !== 'nothing')
      .map((each) => qualified(each).id),
  );
  const age = reading.age === undefined ? 'none' : String(Math.floor(reading.age));
  const sex = letters[reading.sex];
  const notSex = /^not (?<letter>[mf])$/.exec(row.sex ?? '')?.groups?.letter;
  const nothing = row.nothing === 'anything' ? reading.mentions.map(({ id }) => id) : parts(row.nothing, ' + ').map(idOf);
  return [
    ...(row.age && row.age !== age ? [`age ${age}`] : []),
    ...(notSex ? (sex === notSex ? [`sex ${sex}`] : []) : row.sex && row.sex !== sex ? [`sex ${sex}`] : []),
    ...idsSaid(reading, 'present')
      .filter((id) => !allowed.includes(id))
      .map((id) => `${id} is present`),
    ...cells.flatMap((cell) => unmet(reading, cell)),
    ...parts(row.absent, ' + ')
      .map(idOf)
      .filter((id) => saidOf(reading, id) !== 'absent')
      .map((id) => `${id} is ${saidOf(reading, id)}`),
    ...parts(row.asked, ' + ')
      .map(idOf)
      .filter((id) => saidOf(reading, id) !== 'asked')
      .map((id) => `${id} is ${saidOf(reading, id)}`),
    ...nothing.filter((id) => saidOf(reading, id) !== 'nothing').map((id) => `${id} is ${saidOf(reading, id)}`),
  ];
}

/** The rows that depart from what is expected, and how. */
function misread(cases: readonly (readonly [text: string, departs: readonly string[]])[]): Map<string, string> {
  return new Map(cases.filter(([, departs]) => departs.length > 0).map(([text, departs]) => [text, [...new Set(departs)].join('; ')]));
}

describe('kinds of wording', () => {
  const rows = rowsOf(kinds, columns);

  it('are as many as the table has, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(140);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('are read as the table has them', () => {
    const wrong = misread(rows.map((row) => [unescaped(row.text ?? ''), departures(row)] as const));
    expect(held('kinds', wrong)).toEqual({ wrong: [], takeOff: [] });
  });
});

describe('forms of a denial', () => {
  const findings = rowsOf(kinds, ['finding', 'id']);
  const forms = rowsOf(kinds, ['form', 'answer']);

  it('are read, for every finding', () => {
    const cases = forms.map(({ form = '', answer }) => {
      const departs = findings.flatMap(({ finding = '', id = '' }) => {
        const text = unescaped(form).replaceAll('{}', finding);
        return [text, `55 year old\n${text}\nDate 29 Nov`].flatMap((each) => {
          const reading = read(each);
          const said = saidOf(reading, idOf(id));
          const present = idsSaid(reading, 'present').filter((other) => other !== idOf(id));
          const wrong = answer === 'not present' ? said === 'present' : said !== answer;
          return [...(wrong ? [`${finding} is ${said}`] : []), ...present.map((other) => `${other} is present`)];
        });
      });
      const kinds = [...new Set(departs)];
      return [unescaped(form), kinds.length > 3 ? [...kinds.slice(0, 2), `and ${kinds.length - 2} more`] : kinds] as const;
    });
    expect(cases.length * findings.length).toBeGreaterThan(500);
    expect(held('forms', misread(cases))).toEqual({ wrong: [], takeOff: [] });
  });
});

describe('a list with an item that nobody knows', () => {
  const items = rowsOf(kinds, ['items']).map((row) => row.items ?? '');
  const lists = rowsOf(kinds, ['list']).map((row) => row.list ?? '');
  const denied = ['haemoptysis', 'weight_loss', 'night_sweats'];

  it('is denied from end to end', () => {
    const cases = lists.flatMap((list) =>
      items.map((item) => {
        const text = list.replaceAll('{}', item);
        const reading = read(text);
        return [
          text,
          [
            ...denied.filter((id) => saidOf(reading, id) !== 'absent').map((id) => `${id} is ${saidOf(reading, id)}`),
            ...(idsSaid(reading, 'present').join() === 'cough' ? [] : [`present: ${idsSaid(reading, 'present').join(', ')}`]),
          ],
        ] as const;
      }),
    );
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(held('lists', misread(cases))).toEqual({ wrong: [], takeOff: [] });
  });
});
