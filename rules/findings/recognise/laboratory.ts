import type { Sex } from '../../engine/presentation.ts';
import type { FindingId } from '../vocabulary.ts';
import type { Assertion, Span } from './recognition.ts';

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

type Judge = (value: number, who: Who) => readonly (readonly [FindingId, Assertion])[];

const child = ({ age }: Who): boolean => age !== undefined && age < 16;

/** Above `high` is present, up to `normal` is denied, between is unsure: laboratories differ. */
const raised =
  (id: FindingId, normal: number, high: number): Judge =>
  (value) => [[id, value > high ? 'present' : value <= normal ? 'absent' : 'uncertain']];

function haemoglobin(value: number, who: Who): [FindingId, Assertion][] {
  const grams = value < 25 ? value * 10 : value;
  if (child(who)) return [['low_haemoglobin', grams < 95 ? 'present' : grams >= 130 ? 'absent' : 'uncertain']];
  const low = who.sex === 'male' ? 130 : 115;
  const normal = who.sex === 'female' ? 120 : 130;
  return [['low_haemoglobin', grams < low ? 'present' : grams >= normal ? 'absent' : 'uncertain']];
}

function whiteCells(value: number, who: Who): [FindingId, Assertion][] {
  if (child(who)) return [['raised_white_cell_count', 'uncertain']];
  if (value > 11) return [['raised_white_cell_count', 'present']];
  if (value < 3.6) return [['leukopenia', 'present']];
  return [
    ['raised_white_cell_count', 'absent'],
    ['leukopenia', value < 4 ? 'uncertain' : 'absent'],
  ];
}

const number = '(?<value>\\d+(?:\\.\\d+)?)';
const gap = '(?:\\s*(?:count|level|is|was|of|at|down to|up to|now|today|back|result|dropped to|fallen to|[:=>~(-])\\s*){0,3}\\s*';
const test = (names: string, digits = number): RegExp => new RegExp(`(?<![a-z])(?:${names})(?![a-z])${gap}${digits}(?![\\d]|\\s?/\\s?(?:52|12|7)(?!\\d))`, 'g');

/** Ordinary UK adult ranges; NG12 names none, and the reporting laboratory’s own range decides. */
const tests: readonly (readonly [RegExp, readonly [number, number], Judge])[] = [
  [test('hb|haemoglobin|hgb'), [2, 250], haemoglobin],
  [test('plts?|platelets?|plats?|platelet count|plt count'), [5, 3000], raised('thrombocytosis', 400, 450)],
  [test('wcc|wbc|white cells?|white cell count|white count|blood wcc'), [0.1, 300], whiteCells],
  [
    test('ca|ca2\\+|calcium|(?:adj|adjusted|corrected|corr|serum) ?(?:ca|calcium)|adj\\.? ?ca', '(?<value>[1-4]\\.\\d{1,2})'),
    [1, 5],
    raised('hypercalcaemia', 2.6, 2.6),
  ],
  [test('random gluc(?:ose)?|rbg|random blood glucose|bm|cbg|gluc(?:ose)?|blood glucose|blood sugar'), [1, 60], (value) => [['high_blood_glucose', value >= 11.1 ? 'present' : value < 7.8 ? 'absent' : 'uncertain']]],
  [test('fasting glucose|fasting blood glucose|fbg'), [1, 60], (value) => [['high_blood_glucose', value >= 7 ? 'present' : value < 6.1 ? 'absent' : 'uncertain']]],
  [test('hba1c'), [15, 200], (value) => [['high_blood_glucose', value >= 48 ? 'present' : value < 42 ? 'absent' : 'uncertain']]],
  [test('temp|temperature|t(?= ?3\\d\\.)', '(?<value>3[4-9](?:\\.\\d)?|4[0-2](?:\\.\\d)?)'), [34, 43], (value) => [['fever', value >= 38 ? 'present' : value < 37.5 ? 'absent' : 'uncertain']]],
];

/** Reads laboratory numbers and a temperature against ordinary ranges: plainly outside, plainly normal, or unsure. */
export function laboratoryIn(normalised: string, who: Who): LaboratoryReading[] {
  const readings: LaboratoryReading[] = [];
  for (const [pattern, [least, most], judge] of tests) {
    for (const { index, 0: text, groups } of normalised.matchAll(pattern)) {
      const value = Number(groups?.value);
      if (value < least || value > most) continue;
      const before = normalised.slice(Math.max(0, index - 14), index);
      if (/\b(?:previous|prev|last|prior|old|fasting|random|ca)\s*$/.test(before) && !/^(?:fasting|random)/.test(text)) continue;
      const at = { start: index, end: index + text.length };
      for (const [id, assertion] of judge(value, who)) readings.push({ id, assertion, at });
    }
  }
  return readings;
}
