import type { Sex } from '../../engine/presentation.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion, Span } from '../recognition.ts';

/** A laboratory number that bears on a finding NG12 gives no number for. */
export interface LaboratoryReading {
  id: FindingId;
  assertion: Assertion;
  at: Span;
}

interface Who {
  age?: number;
  sex: Sex;
}

type Judge = (value: number, who: Who, range?: Range) => readonly (readonly [FindingId, Assertion])[];

/** The laboratory’s own range, where it was pasted with the number. */
interface Range {
  low: number;
  high: number;
}

const child = ({ age }: Who): boolean => age !== undefined && age < 16;

/** Above `high` is present, up to `normal` is denied, between is unsure: laboratories differ. */
const raised =
  (id: FindingId, normal: number, high: number): Judge =>
  (value, _who, range) => [[id, value > (range?.high ?? high) ? 'present' : value <= (range?.high ?? normal) ? 'absent' : 'uncertain']];

function haemoglobin(value: number, who: Who, range?: Range): [FindingId, Assertion][] {
  if (range) return [['low_haemoglobin', value < range.low ? 'present' : 'absent']];
  const grams = value < 25 ? value * 10 : value;
  if (child(who)) return [['low_haemoglobin', grams < 95 ? 'present' : grams >= 130 ? 'absent' : 'uncertain']];
  const low = who.sex === 'male' ? 130 : 115;
  const normal = who.sex === 'female' ? 120 : 130;
  return [['low_haemoglobin', grams < low ? 'present' : grams >= normal ? 'absent' : 'uncertain']];
}

function whiteCells(value: number, who: Who, range?: Range): [FindingId, Assertion][] {
  if (range) {
    if (value > range.high) return [['raised_white_cell_count', 'present']];
    if (value < range.low) return [['leukopenia', 'present']];
    return [
      ['raised_white_cell_count', 'absent'],
      ['leukopenia', 'absent'],
    ];
  }
  if (child(who)) return [['raised_white_cell_count', 'uncertain']];
  if (value > 11) return [['raised_white_cell_count', 'present']];
  if (value < 3.6) return [['leukopenia', 'present']];
  return [
    ['raised_white_cell_count', 'absent'],
    ['leukopenia', value < 4 ? 'uncertain' : 'absent'],
  ];
}

const number = '(?<value>\\d+(?:\\.\\d+)?)';
const gap =
  '(?: *(?:count|level|estimation|conc|concentration|is|was|of|at|down to|up to|now|today|back|result|dropped to|fallen to|[:=>~(-]) *){0,3} *';
const test = (names: string, digits = number): RegExp =>
  new RegExp(`(?<![a-z])(?:${names})(?![a-z])${gap}${digits}(?![\\d]|\\s?/\\s?(?:52|12|7)(?!\\d))`, 'g');

/** Ordinary UK adult ranges; NG12 names none, and the reporting laboratory’s own range decides. */
const tests: readonly (readonly [RegExp, readonly [number, number], Judge])[] = [
  [test('hb|haemoglobin|hgb'), [2, 250], haemoglobin],
  [test('plts?|platelets?|plats?|platelet count|plt count'), [5, 3000], raised('thrombocytosis', 400, 450)],
  [test('wcc|wbc|white cells?|white cell count|white count|blood wcc'), [0.1, 300], whiteCells],
  [
    test(
      'ca|ca2\\+|calcium adjusted|calcium \\(adjusted\\)|calcium|(?:adj|adjusted|corrected|corr|serum) ?(?:ca|calcium)|adj\\.? ?ca',
      '(?<value>[1-4]\\.\\d{1,2})',
    ),
    [1, 5],
    raised('hypercalcaemia', 2.6, 2.6),
  ],
  [
    test('random gluc(?:ose)?|rbg|random blood glucose|bm|cbg|gluc(?:ose)?|blood glucose|blood sugar'),
    [1, 60],
    (value) => [['high_blood_glucose', value >= 11.1 ? 'present' : value < 7.8 ? 'absent' : 'uncertain']],
  ],
  [
    test('fasting glucose|fasting blood glucose|fbg'),
    [1, 60],
    (value) => [['high_blood_glucose', value >= 7 ? 'present' : value < 6.1 ? 'absent' : 'uncertain']],
  ],
  [test('esr'), [1, 200], (value) => (value >= 40 ? [['pv_or_esr_suggests_myeloma', 'uncertain']] : [])],
  [
    test('pv|plasma viscosity', '(?<value>[12]\\.\\d{1,2})'),
    [1, 3],
    (value) => (value > 1.72 ? [['pv_or_esr_suggests_myeloma', 'uncertain']] : []),
  ],
  [test('hba1c'), [15, 200], (value) => [['high_blood_glucose', value >= 48 ? 'present' : value < 42 ? 'absent' : 'uncertain']]],
  [
    test('temp|temperature|t(?= ?3\\d\\.)', '(?<value>3[4-9](?:\\.\\d)?|4[0-2](?:\\.\\d)?)'),
    [34, 43],
    (value) => [['fever', value >= 38 ? 'present' : value < 37.5 ? 'absent' : 'uncertain']],
  ],
];

const printedRange = /^\s*(?:[a-zµ0-9^*×/%.]+\s*){0,2}[[(]\s*(?:ref\s*:?\s*)?(?<low>\d+(?:\.\d+)?)\s*-\s*(?<high>\d+(?:\.\d+)?)\s*[\])]/;

function rangeBehind(text: string): Range | undefined {
  const { groups } = printedRange.exec(text) ?? {};
  return groups && { low: Number(groups.low), high: Number(groups.high) };
}

/** Reads laboratory numbers and a temperature against ordinary ranges: plainly outside, plainly normal, or unsure. */
export function laboratoryIn(normalised: string, who: Who): LaboratoryReading[] {
  const readings: LaboratoryReading[] = [];
  for (const [pattern, [least, most], judge] of tests) {
    for (const { index, 0: text, groups } of normalised.matchAll(pattern)) {
      const value = Number(groups?.value);
      if (value < least || value > most) continue;
      const before = normalised.slice(Math.max(0, index - 20), index);
      const behind = normalised.slice(index + text.length, index + text.length + 24);
      if (
        /^(?:w|wh)/.test(text) &&
        (/\b(?:urine|msu|csu|csf|dip)\b[^.;\n]*$/.test(before) || /^[^.;\n]{0,12}\b(?:urine|hpf|msu)\b/.test(behind))
      )
        continue;
      if (/\b(?:previous|prev|last|prior|old|fasting|random|ca)\s*$/.test(before) && !/^(?:fasting|random)/.test(text)) continue;
      // "Hb was 98 in 2019, now 138"
      if (/^[^.;\n\d]{0,8}\b(?:in |back in )(?:19|20)\d\d\b|^ *\(?(?:last (?:year|yr)|previously|years? ago)\b/.test(behind)) continue;
      const at = { start: index, end: index + text.length };
      const range = rangeBehind(normalised.slice(at.end, at.end + 40));
      for (const [id, assertion] of judge(value, who, range)) readings.push({ id, assertion, at });
    }
  }
  return readings;
}
