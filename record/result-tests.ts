import type { Measurement, TestId } from '../rules/engine/presentation.ts';
import { readMeasurement, testUnits } from '../rules/findings/read-measurement.ts';
import type { ResultTest } from './snapshot.ts';

interface TestName {
  test: ResultTest;
  name: RegExp;
  /** Tests of another kind that share the words. */
  not: RegExp;
}

const tests: readonly TestName[] = [
  {
    test: 'fit',
    name: /\bq?fit\b|f(?:a)?ecal (?:immunochemical|h(?:a)?emoglobin|hb)|\bf-?hb\b/i,
    not: /screen|\bfit (?:and|for|note)\b|occult/i,
  },
  { test: 'psa', name: /\bpsa\b|prostate[ -]specific antigen/i, not: /free|ratio|density|velocity|doubling/i },
  { test: 'ca125', name: /\bca[ -]?125\b|cancer antigen 125/i, not: /$^/ },
  { test: 'haemoglobin', name: /\bhb\b|\bhgb\b|\bh(?:a)?emoglobin\b/i, not: /a1c|mean|f(?:a)?ecal|glycat|urine|mch|f-?hb/i },
  { test: 'platelets', name: /\bplatelets?\b|\bplts?\b/i, not: /volume|distribution|function|antibod/i },
  {
    test: 'calcium',
    name: /\b(?:adjusted|corrected|adj\.?|serum|bone) ca(?:lcium)?\b|^calcium\b|\bcalcium (?:adjusted|corrected|level)|\bcalcium\b.*\badjusted/i,
    not: /urin|ioni[sz]ed|score|channel|carbonate/i,
  },
  { test: 'white-cells', name: /\bwhite (?:blood )?cells?\b|\bwcc\b|\bwbc\b|\bleu[ck]ocyte count\b/i, not: /urin|differential|csf/i },
];

/** The test that a name is of, where it is one that NG12 asks about. */
export function testNamed(text: string): ResultTest | undefined {
  if (text.length > 90) return undefined;
  return tests.find(({ name, not }) => name.test(text) && !not.test(text))?.test;
}

interface Laboratory {
  label: string;
  unit: string;
  /** What to multiply a value in each unit by. */
  factors: readonly (readonly [RegExp, number])[];
  most: number;
}

const perLitre: Laboratory['factors'] = [[/^(?:[x×*]?10\^?(?:9|⁹)|e9|g|giga)\/l$/, 1]];

const laboratory: Readonly<Record<Exclude<ResultTest, TestId>, Laboratory>> = {
  haemoglobin: {
    label: 'Haemoglobin',
    unit: 'g/l',
    factors: [
      [/^g\/l$/, 1],
      [/^g\/d?dl$|^g\/100ml$/, 10],
    ],
    most: 250,
  },
  platelets: { label: 'Platelets', unit: '10⁹/l', factors: perLitre, most: 3000 },
  calcium: { label: 'Calcium', unit: 'mmol/l', factors: [[/^mmol\/l$/, 1]], most: 6 },
  'white-cells': { label: 'White cell count', unit: '10⁹/l', factors: perLitre, most: 500 },
};

const isBanded = (test: ResultTest): test is TestId => test in testUnits;

/** The name of a test as people write it. */
export const labelOf = (test: ResultTest): string => (isBanded(test) ? testUnits[test].label : laboratory[test].label);

const shape = /^\s*(?<sign><=|>=|[<>≤≥])?\s*(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d.])\s*(?<unit>.*)$/u;
const comparators: Readonly<Record<string, Measurement['comparator']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};

/** Reads a value with its unit, flags of the laboratory left out. An unknown unit is a problem, never a guess. */
export function measurementOf(text: string, test: ResultTest): Measurement | { problem: string } {
  const plain = text
    .replace(/(?:\s+|\s*[[(])(?:low|high|abnormal|normal|[LHA])[\])]?\s*$/i, '')
    .replace(/\s*[*!↑↓]+\s*/g, ' ')
    .trim();
  if (isBanded(test)) return readMeasurement(plain, test);
  const { label, unit, factors, most } = laboratory[test];
  const { sign, digits, unit: said } = shape.exec(plain)?.groups ?? {};
  if (digits === undefined) return { problem: `${label} ‘${text.slice(0, 40)}’ could not be read.` };
  const bare = (said ?? '').toLowerCase().replace(/\s+/g, '');
  const factor = bare === '' ? 1 : factors.find(([pattern]) => pattern.test(bare))?.[1];
  if (factor === undefined) return { problem: `${label} is read in ${unit}; ‘${said}’ was not understood.` };
  const value = Number(digits.replaceAll(',', '')) * (test === 'haemoglobin' && bare === '' && Number(digits) < 25 ? 10 : factor);
  if (value > most) return { problem: `${label} ${digits} is more than any result: please check it.` };
  return { comparator: comparators[sign ?? ''] ?? '=', value: Math.round(value * 1000) / 1000 };
}
