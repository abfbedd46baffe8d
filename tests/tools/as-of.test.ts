import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOf, WRITTEN_ON } from '../../tools/as-of.ts';
import { DEMO_RECORD } from '../../tools/serve.ts';
import { patientsOn } from '../record/a-page.ts';

test.each([
  ['Born 14-Mar-1964 (62y)', '2027-11-22', 'Born 14-Mar-1965 (62y)'],
  ['FIT 12/11/2026', '2026-12-22', 'FIT 12/12/2026'],
  ['27.02.1958', '2026-11-24', '01.03.1958'],
  ['3rd April 1969', '2026-12-22', '3 May 1969'],
  ['<time datetime="2026-11-20">', '2026-11-23', '<time datetime="2026-11-21">'],
  ['BP 120/80, 999 273 6410', '2027-01-01', 'BP 120/80, 999 273 6410'],
])('%s, as of %s', (page, day, moved) => {
  expect(asOf(page, day)).toBe(moved);
});

test('on the day it was written a page is served as it was written', () => {
  expect(asOf('3rd April 1969', WRITTEN_ON)).toBe('3rd April 1969');
});

test.each(['2026-12-25', '2027-03-14', '2028-02-29', '2031-07-01'])('the demo record read on %s shows a patient of the same age', (day) => {
  const page = asOf(readFileSync(join(DEMO_RECORD, 'index.html'), 'utf8'), day);
  expect(patientsOn(page, { today: day })).toEqual([expect.stringMatching(/^M 62, \d{4}-\d\d-\d\d, 9992736410$/)]);
});
