import type { Measurement, TestId } from '../engine/presentation.ts';

/** A result that could not be read, with one plain sentence saying why. */
export interface Unreadable {
  problem: string;
}

interface TestUnits {
  label: string;
  unit: string;
  /** Units that mean the same number. */
  same: readonly string[];
  /** More than this is a slip of the finger. */
  most: number;
}

const micro = (rest: string): string[] => ['µ', 'μ', 'u', 'mc', 'micro'].map((prefix) => prefix + rest);

/** FIT in µg Hb/g faeces, CA125 in IU/ml, PSA in µg/l. */
export const testUnits: Readonly<Record<TestId, TestUnits>> = {
  fit: {
    label: 'FIT',
    unit: 'µg Hb/g',
    same: [...micro('g/g'), ...micro('ghb/g'), ...micro('ghb/gfaeces'), ...micro('g/gfaeces'), ...micro('grams/g')],
    most: 100_000,
  },
  ca125: { label: 'CA125', unit: 'IU/ml', same: ['iu/ml', 'u/ml', 'ku/l', 'kiu/l', 'units/ml'], most: 1_000_000 },
  psa: { label: 'PSA', unit: 'µg/l', same: [...micro('g/l'), 'ng/ml'], most: 100_000 },
};

const comparators: Readonly<Record<string, Measurement['comparator']>> = {
  '': '=',
  '=': '=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
};

const shape = /^\s*(<=|>=|=<|=>|[<>=≤≥])?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+)\s*([^\d\s].*)?$/u;

/** Reads a result as typed or reported: "12", "<10", "1,200 U/ml". Commas part thousands. An unknown unit is a problem, never a guess. */
export function readMeasurement(text: string, test: TestId): Measurement | Unreadable {
  const { label, unit, same, most } = testUnits[test];
  const [, sign = '', digits, rest = ''] = shape.exec(text) ?? [];
  const comparator = comparators[sign];
  if (digits === undefined || comparator === undefined) return { problem: `${label} should be a number in ${unit}, such as 12 or <10.` };
  const said = rest
    .toLowerCase()
    .replace(/[\s.]+/g, '')
    .replace('haemoglobin', 'hb');
  if (said !== '' && !same.includes(said)) return { problem: `${label} is read in ${unit}; “${rest.trim()}” was not understood.` };
  const value = Number(digits.replaceAll(',', ''));
  if (value > most) return { problem: `${label} ${digits} is more than any result: please check it.` };
  return { comparator, value };
}

/** A result given as a number. */
export function readNumber(value: number, test: TestId): Measurement | Unreadable {
  const { label, most } = testUnits[test];
  return value >= 0 && value <= most
    ? { comparator: '=', value }
    : { problem: `${label} ${value} is more than any result: please check it.` };
}
