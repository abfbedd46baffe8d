import { describe, expect, test } from 'vitest';
import { read } from './a-page.ts';

const results = (body: string): string[] =>
  read(body).results.map(({ test, measurement, date, problem }) =>
    [
      test,
      measurement ? `${measurement.comparator === '=' ? '' : measurement.comparator}${measurement.value}` : '–',
      date ?? 'no date',
      ...(problem ? [problem] : []),
    ].join(' '),
  );

const table = (rows: string[][]): string =>
  `<table>${rows.map((cells, at) => `<tr>${cells.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;

describe('results, newest first', () => {
  test.each([
    [
      'a table with columns of its own for all',
      table([
        ['Test', 'Result', 'Unit', 'Range', 'Date'],
        ['FIT', '23', 'µg Hb/g', '0–9', '12-Sep-2025'],
        ['PSA', '&gt;100', 'ug/L', '', '01-Nov-2026'],
        ['CA 125', '1,200', 'kU/L', '', '01/10/2026'],
      ]),
      ['psa >100 2026-11-01', 'ca125 1200 2026-10-01', 'fit 23 2025-09-12'],
    ],
    [
      'units in the cell',
      table([
        ['Date', 'Investigation', 'Value'],
        ['01-Nov-2026', 'Haemoglobin', '98 g/L'],
        ['01-Nov-2026', 'Platelet count', '480 10*9/L'],
        ['01-Nov-2026', 'Total white cell count', '12.1 x10^9/L'],
        ['01-Nov-2026', 'Adjusted calcium', '2.72 mmol/L'],
      ]),
      ['haemoglobin 98 2026-11-01', 'platelets 480 2026-11-01', 'white-cells 12.1 2026-11-01', 'calcium 2.72 2026-11-01'],
    ],
    [
      'raised figures',
      table([
        ['Test', 'Result', 'Date'],
        ['Platelets', '480 10<sup>9</sup>/L', '01-Nov-2026'],
      ]),
      ['platelets 480 2026-11-01'],
    ],
    [
      'flags of the laboratory',
      table([
        ['Test', 'Result', 'Date'],
        ['Hb', '98 (L)', '01-Nov-2026'],
        ['PSA', '5.2 H', '01-Nov-2026'],
        ['Plts', '480*', '01-Nov-2026'],
      ]),
      ['haemoglobin 98 2026-11-01', 'psa 5.2 2026-11-01', 'platelets 480 2026-11-01'],
    ],
    [
      'dates as columns',
      table([
        ['Test', '01-Nov-2026', '01-Nov-2025'],
        ['Hb', '98', '121'],
        ['Platelets', '480', ''],
      ]),
      ['haemoglobin 98 2026-11-01', 'platelets 480 2026-11-01', 'haemoglobin 121 2025-11-01'],
    ],
    [
      'tests as columns',
      table([
        ['Date', 'Hb', 'PSA'],
        ['01-Nov-2026', '98', '5.2'],
        ['01-Nov-2025', '121', '4.1'],
      ]),
      ['haemoglobin 98 2026-11-01', 'psa 5.2 2026-11-01', 'haemoglobin 121 2025-11-01', 'psa 4.1 2025-11-01'],
    ],
    ['no headings at all', '<table><tr><td>Hb</td><td>98</td><td>g/L</td><td>01-Nov-2026</td></tr></table>', ['haemoglobin 98 2026-11-01']],
    [
      'the date in a caption',
      `<h2>Results of 01-Nov-2026</h2>${table([
        ['Test', 'Result'],
        ['Hb', '98'],
      ])}`,
      ['haemoglobin 98 2026-11-01'],
    ],
    [
      'a list',
      '<h2>Results</h2><ul><li>FIT 23 µg/g (12-Sep-2025)</li><li>Hb 98 g/L, 01-Nov-2026</li><li>12-Oct-2026: PSA 5.2 ug/L</li></ul>',
      ['haemoglobin 98 2026-11-01', 'psa 5.2 2026-10-12', 'fit 23 2025-09-12'],
    ],
    [
      'a definition list',
      '<h2>Results</h2><dl><dt>FIT</dt><dd>23 µg/g (12-Sep-2025)</dd><dt>Hb</dt><dd>98</dd><dd>g/L</dd><dd>01-Nov-2026</dd></dl>',
      ['haemoglobin 98 2026-11-01', 'fit 23 2025-09-12'],
    ],
    [
      'haemoglobin in g/dl',
      table([
        ['Test', 'Result', 'Unit'],
        ['Hb', '9.8', 'g/dL'],
        ['Haemoglobin', '10.1', ''],
      ]),
      ['haemoglobin 98 no date', 'haemoglobin 101 no date'],
    ],
    [
      'nothing that is not a number',
      table([
        ['Test', 'Result', 'Date'],
        ['FIT', 'Sample not received', '01-Nov-2026'],
        ['PSA', 'Requested', '01-Nov-2026'],
        ['MSU', 'No growth', '01-Nov-2026'],
      ]),
      [],
    ],
    [
      'no test that only resembles one',
      table([
        ['Test', 'Result', 'Date'],
        ['HbA1c', '48', '01-Nov-2026'],
        ['Mean platelet volume', '9', '01-Nov-2026'],
        ['Free PSA ratio', '12', '01-Nov-2026'],
        ['Bowel screening FIT', '40', '01-Nov-2026'],
        ['Urine calcium', '3', '01-Nov-2026'],
        ['Faecal occult blood', '1', ''],
        ['CA 15-3', '12', '01-Nov-2026'],
        ['PSA due', '12', '01-Nov-2026'],
        ['Ionised calcium', '1.2', '01-Nov-2026'],
        ['Urine white cells', '12', '01-Nov-2026'],
      ]),
      [],
    ],
    [
      'an unknown unit is a problem, not a guess',
      table([
        ['Test', 'Result', 'Unit', 'Date'],
        ['PSA', '5.2', 'pmol/L', '01-Nov-2026'],
        ['Hb', '6.1', 'mmol/L', '01-Nov-2026'],
      ]),
      [
        'psa – 2026-11-01 PSA is read in µg/l; “pmol/L” was not understood.',
        'haemoglobin – 2026-11-01 Haemoglobin is read in g/l; ‘mmol/L’ was not understood.',
      ],
    ],
    [
      'an impossible date is said',
      table([
        ['Test', 'Result', 'Date'],
        ['PSA', '5.2', '31-Feb-2026'],
      ]),
      ['psa 5.2 no date The date of this result could not be read: ‘31-Feb-2026’ is not a date: that month has no day 31.'],
    ],
    [
      'not those of a relative',
      `<section><h2>Family history</h2>${table([
        ['Test', 'Result', 'Date'],
        ['PSA', '52', '01-Nov-2026'],
      ])}</section>`,
      [],
    ],
    [
      'the same row twice counts once',
      table([
        ['Test', 'Result', 'Date'],
        ['PSA', '5.2', '01-Nov-2026'],
        ['PSA', '5.2', '01-Nov-2026'],
      ]),
      ['psa 5.2 2026-11-01'],
    ],
    [
      'not those of a list of people',
      table([
        ['Patient', 'Test', 'Result', 'Date'],
        ['A Roe', 'PSA', '52', '01-Nov-2026'],
      ]),
      [],
    ],
    [
      'not those of a list by NHS number',
      table([
        ['Test', 'Result', 'Date', 'NHS number'],
        ['PSA', '52', '01-Nov-2026', '999 000 0018'],
      ]),
      [],
    ],
  ])('%s', (_, body, found) => {
    expect(results(body)).toEqual(found);
  });

  test('each says its age in days and where it stood', () => {
    const [fit] = read(
      `<h2>Results</h2>${table([
        ['Test', 'Result', 'Date'],
        ['FIT', '23', '12-Sep-2025'],
      ])}`,
    ).results;
    expect(fit).toMatchObject({ daysOld: 436, where: 'Results: ‘FIT · 23 · 12-Sep-2025’' });
  });

  test('a number in a consultation is left to the reading of its words', () => {
    expect(results('<h2>Consultations</h2><p>FIT 23 last week</p>')).toEqual([]);
  });

  const said = (body: string): string[] => read(`${body}<p>DOB 12/03/1961</p>`).unreadable.map(({ why }) => why);

  test.each([
    [
      'a table of other tests',
      `<h2>Results</h2>${table([
        ['Test', 'Result', 'Date'],
        ['Sodium', '140', '01-Nov-2026'],
        ['Potassium', '4.1', '01-Nov-2026'],
      ])}`,
      ['A result was not read: see Results: ‘Sodium · 140 · 01-Nov-2026’.'],
    ],
    [
      'a table that only its heads tell of',
      table([
        ['Item', 'Value', 'Units'],
        ['Sodium', '140', 'mmol/L'],
      ]),
      ['A result was not read: see Table: ‘Sodium · 140 · mmol/L’.'],
    ],
    [
      'a known test without a number, beside one that was read',
      `<h2>Results</h2>${table([
        ['Test', 'Result', 'Date'],
        ['FIT', 'Positive', '01-Nov-2026'],
        ['PSA', '7.9', '01-Nov-2026'],
      ])}`,
      ['A result was not read: see Results: ‘FIT · Positive · 01-Nov-2026’.'],
    ],
    [
      'several, in one sentence',
      '<h2>Results</h2><p>Sodium 140 mmol/L</p><h2>Blood tests</h2><p>Potassium 4.1</p>',
      ['Some results were not read: see Results: ‘Sodium 140 mmol/L’.'],
    ],
    ['nothing of words without a result', '<h2>Results</h2><p>None in the last 3 months</p>', []],
    [
      'nothing where all was read',
      `<h2>Results</h2>${table([
        ['Test', 'Result', 'Date'],
        ['PSA', '7.9', '01-Nov-2026'],
      ])}`,
      [],
    ],
  ])('says %s', (_, body, sentences) => {
    expect(said(body)).toEqual(sentences);
  });
});
