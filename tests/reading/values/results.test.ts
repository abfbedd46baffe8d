import { describe, expect, it } from 'vitest';
import { resultsIn } from '../../../rules/reading/values/results.ts';
import { prepared, today } from './reading.ts';

const read = (text: string, on: string | undefined = today): string[] =>
  resultsIn(prepared(text), on).results.map(({ test, value: { comparator, value } }) => `${test} ${comparator}${value}`);

describe('a result', () => {
  it.each<[string, string]>([
    ['PSA 7.9 ug/L (0-4)', 'psa =7.9'],
    ['PSA | 7.9 | ug/L | <4', 'psa =7.9'],
    ['PSA\n7.9', 'psa =7.9'],
    ['Test: PSA\nResult: 7.9 ug/L', 'psa =7.9'],
    ['PSA 7.9 H ug/L', 'psa =7.9'],
    ['PSA 1.1, may read low', 'psa =1.1'],
    ['FIT came back at 34', 'fit =34'],
    ['a FIT sent on the ninth of november was 34 micrograms per gram', 'fit =34'],
    ['faecal immunochemical test (OC-Sensor). Received 19/11/2026. Result: 10 ug Hb/g faeces', 'fit =10'],
    ['FIT <7', 'fit <7'],
    ['FIT negative (<10)', 'fit <10'],
    ['FIT negative 6 (2/52 ago)', 'fit =6'],
    ['FIT positive (45)', 'fit =45'],
    ['FIT ZERO', 'fit =0'],
    ['symptomatic FIT on the App: 10. It says "10 or above refer"', 'fit =10'],
    ['CA 125 1,240 U/ml', 'ca125 =1240'],
    ['his PSA, which was checked for a poor stream. It has come back at 6.8', 'psa =6.8'],
    ["my husband's PSA came back at 3.9 and he's 61", 'psa =3.9'],
    ['CA125 .......... 118 (20/11/26) HIGH', 'ca125 =118'],
    ['Ca125 (last Tues) 46. Hb 131', 'ca125 =46'],
    ['made also CA 125, this month again here = 12', 'ca125 =12'],
    ['PSA 11.2 (was 3.9 in 2022)', 'psa =11.2'],
    ['PSA, taken Tuesday, 6.3', 'psa =6.3'],
    ['PSA [5.4]', 'psa =5.4'],
    ['My PSA on the app says 1.2 in 2019 and 2.6 this month', 'psa =2.6'],
    ['her fit came back under four', 'fit <4'],
    ['no blood when he goes, and that poo stick test came back as 6', 'fit =6'],
    ['It says the bowel sample was 38, and "refer"', 'fit =38'],
    ['her stool sample came back less than 4', 'fit <4'],
    ['my prostate blood test came out at 9.1', 'psa =9.1'],
    ['ovarian blood test was 99', 'ca125 =99'],
    ["sister's CA125 was 600. Mine 14 they said", 'ca125 =14'],
    ['FIT last wk 22', 'fit =22'],
    ['PSA in October (after the infection) 7.3', 'psa =7.3'],
    ['PSA done at work 6.4', 'psa =6.4'],
    ['CA125 taken by the private clinic this am 61', 'ca125 =61'],
    ['psa rechecked last wk came back at twelve point four', 'psa =12.4'],
  ])('%j', (text, result) => expect(read(text)).toEqual([result]));

  it.each([
    'PSA in March 9.1',
    'PSA in Oct 2025 9.2',
    'PSA (not done) 12',
    'PSA repeated 3 monthly',
    'FIT sent 12 Nov',
    'PSA\n12/11 seen',
    'PSA in 2 weeks',
    'FIT due 3/12',
    'PSA 4.5 threshold',
    "dad's PSA was 11",
    'PSA was normal. Hb: it was 98',
    'FIT 12,4',
    'PSA 8.9 mg/l',
    'FIT, 3 pads a day',
    'calpro stool test was 250',
    'stool sample for calprotectin was 250',
    'prostate test was 2 years ago',
    'bowel test at 60',
    'poo test on the 12th, nothing back',
  ])('is none: %j', (text) => expect(read(text)).toEqual([]));
});

describe('of several', () => {
  it.each<[string, string]>([
    ['PSA was 4.1 last year now 6.8', 'psa =6.8'],
    ['PSA 4.1 → 5.2 → 6.8', 'psa =6.8'],
    ['PSA 1.2 in 2019, 1.9 in 2022, 2.4 in 2024 and 2.6 this month', 'psa =2.6'],
    ['CA125 51 (0-35) on 18/11; it was 19 in 2021', 'ca125 =51'],
    ['PSA 6.8, prev 4.1', 'psa =6.8'],
    ['PSA 6.8 (4.1 last year)', 'psa =6.8'],
    ['PSA 6.8 up from 4.1', 'psa =6.8'],
    ['PSA 5.0 (June), 6.1 (Nov)', 'psa =6.1'],
    ['PSA 5.0 on 1/10/2026. PSA 6.1 on 1/11/2026', 'psa =6.1'],
  ])('the newest counts: %s', (text, result) => expect(read(text)).toEqual([result]));

  it('two that differ are asked about', () => {
    const { results, notices } = resultsIn(prepared('PSA 5.0. Later PSA 6.1'), today);
    expect({ results, asked: notices.length }).toEqual({ results: [], asked: 1 });
  });
});

describe('a dated result', () => {
  it.each<[string, string[]]>([
    ['PSA 5.2 (31/8/2026)', ['psa =5.2']],
    ['PSA 5.2 (30/8/2026)', []],
    ['PSA 31/08/26: 5.2', ['psa =5.2']],
    ['PSA 30/08/26: 5.2', []],
    ['PSA 5.2 in March', []],
    ['PSA 5.2 on 3/11', ['psa =5.2']],
  ])('counts for 90 days: %s', (text, results) => expect(read(text)).toEqual(results));

  it('counts without a day of reading', () => expect(resultsIn(prepared('PSA 5.2 (12/3/2025)')).results).toHaveLength(1));
});
