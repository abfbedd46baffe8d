import type { Measurement, TestId } from '../rules/engine/presentation.ts';
import { readMeasurement, testUnits } from '../rules/findings/read-measurement.ts';
import { testNames } from '../rules/reading/values/test-names.ts';
import type { ResultTest } from './snapshot.ts';

/** What may stand beside the name of a test and leaves it the same test. Any other word may make another of it. */
const besides =
  /^(?:serum|plasma|blood|venous|stool|faeces|quantitative|quant|levels?|counts?|conc|concentration|estimation|measurement|observation|result|value|test|assay|automated|fbc|bloods|bone|profile|mass|volume|in|or|of|by|#|ug|µg|μg|ng|iu|u|ku|g|dl?|l|ml|mmol|hb|x?10|\^?9|\d{6,18})$/;
const isJust = Object.entries(testNames).map(
  ([test, names]) => [test as ResultTest, new RegExp(`(?<![a-z])(?:${names})(?![a-z])`, 'g')] as const,
);

/** The test that a name is of, and nothing else: “Serum PSA level”, but not “Free PSA” or “PSA due”. */
export function testNamed(text: string): ResultTest | undefined {
  if (text.length > 90) return undefined;
  const plain = text.toLowerCase();
  return isJust.find(([, name]) => {
    const others = plain.replace(name, ' ');
    return others !== plain && others.split(/[\s()[\]{}:;,.*/_–-]+/).every((word) => word === '' || besides.test(word));
  })?.[0];
}

interface Laboratory {
  label: string;
  unit: string;
  /** What to multiply a value in each unit by. */
  factors: readonly (readonly [RegExp, number])[];
  most: number;
}

const perLitre: Laboratory['factors'] = [[/^(?:[x×*]?10[\^*]?(?:9|⁹)|e9|g|giga)\/l$/, 1]];

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

/** Reads a value with its unit. An unknown unit is a problem, never a guess. */
export function measurementOf(text: string, test: ResultTest): Measurement | { problem: string } {
  if (isBanded(test)) return readMeasurement(text, test);
  const { label, unit, factors, most } = laboratory[test];
  const { sign, digits, unit: said } = shape.exec(text)?.groups ?? {};
  if (digits === undefined) return { problem: `${label} ‘${text.slice(0, 40)}’ could not be read.` };
  const bare = (said ?? '').toLowerCase().replace(/\s+/g, '');
  const factor = bare === '' ? 1 : factors.find(([pattern]) => pattern.test(bare))?.[1];
  if (factor === undefined) return { problem: `${label} is read in ${unit}; ‘${said}’ was not understood.` };
  const value = Number(digits.replaceAll(',', '')) * (test === 'haemoglobin' && bare === '' && Number(digits) < 25 ? 10 : factor);
  if (value > most) return { problem: `${label} ${digits} is more than any result: please check it.` };
  return { comparator: comparators[sign ?? ''] ?? '=', value: Math.round(value * 1000) / 1000 };
}
