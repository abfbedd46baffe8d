import { dateIn } from './dates.ts';

/** What stands in the words of a result: each part is taken out, so that none is read for another. */
export interface ResultWords {
  /** A number, with a bound before it and a unit behind it. */
  value?: string;
  unit?: string;
  range?: string;
  flag?: string;
  dates: string[];
  /** What is left. */
  rest: string;
}

const figure = '\\d+(?:\\.\\d+)?';
const ofRange =
  '(?:(?:lab(?:oratory)?|reference|ref|normal|usual|expected|target|cut-?off|threshold|n|nr|rr)\\.?\\s*)*(?:(?:range|interval|limits?|values?)\\s*)?(?:is\\s*)?[:=]?\\s*';
const rangeUnit = '(?:\\s*[a-zµμ×x*10^⁹ ]{0,12}/\\s*[a-z]+)?';
const between = `${figure}\\s*(?:[-–—−]|to)\\s*${figure}`;
const bound = `(?:[<>≤≥]=?|up to|less than|under|below|more than|over|above)\\s*${figure}`;
const rangeWord = '(?:range|reference|ref|normal|usual|expected|target|cut-?off|threshold|limits?|interval|nr|rr)\\b';
const ranges: readonly RegExp[] = [
  new RegExp(`[([]\\s*(?:${ofRange})(?<range>${between}|${bound})${rangeUnit}\\s*[)\\]]`, 'iu'),
  new RegExp(`(?=${rangeWord})(?:${ofRange})(?<range>${between}|${bound})${rangeUnit}`, 'iu'),
  new RegExp(`[([]?\\s*\\b(?:threshold|cut-?off|limit)\\s*(?:is|of|[=:])?\\s*${figure}${rangeUnit}\\s*[)\\]]?`, 'iu'),
  new RegExp(`(?<![\\d./-])(?<range>${between})(?![\\d./-])${rangeUnit}`, 'iu'),
];
const beforeDate = /(?:\b(?:on|at|dated|date|taken|collected|reported|received|sampled|done|from)\s*:?\s*)+$/i;
const clock = /^[T\s,]*(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]m|z)?\b|^\s*[)\]]/i;
const flags =
  /(?:^|(?<!\/)\s|[[(])(?:[Ll]ow|LOW|[Hh]igh|HIGH|[Aa]bnormal|[Nn]ormal|[Rr]aised|[LHAN])[\])]?\s*[.,]?$|^(?:[LHA]|\*+)\s+(?=[<>≤≥]?\s*\d)|(?<!\d)\s*[*!↑↓]+\s*|(?<=\d)\s*[*!↑↓]+(?!\d)\s*/u;
const boundWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:less than|under|below)\s+(?=\d)/gi, '<'],
  [/\b(?:more than|greater than|over|above)\s+(?=\d)/gi, '>'],
];
const unitAlone = /^(?!n\/[ak]$)(?:[×x*]?\s?[\wµμ^⁹*×.]+(?:\s(?:hb|faeces))?\s?\/\s?[a-z]+(?:\s(?:hb|faeces))?|%|[µμ]?mol|secs?|ratio)$/iu;

/** Whether a text is nothing but a unit. */
export const isUnit = (text: string): boolean => text.length <= 20 && /[a-z%]/i.test(text) && unitAlone.test(text) && !dateIn(text);

/** Whether a text is nothing but the range of a laboratory. */
export const isRange = (text: string): boolean => {
  const { range, value, rest } = resultWords(text);
  return range !== undefined && value === undefined && !/\w{3}/.test(rest);
};

/** A bound alone: a value below what is measured, or the end of a range. */
export const isBound = (text: string): boolean => text.length <= longest && new RegExp(`^\\s*${bound}${rangeUnit}\\s*$`, 'iu').test(text);

function withoutDates(text: string): { rest: string; dates: string[] } {
  const dates: string[] = [];
  let rest = text;
  for (let found = dateIn(rest); found; found = dateIn(rest)) {
    dates.push(found.text);
    const before = rest
      .slice(0, found.start)
      .replace(beforeDate, '')
      .replace(/[([]\s*$/, '');
    rest = `${before} ${rest
      .slice(found.end)
      .replace(clock, '')
      .replace(/^\s*[)\]]/, '')}`;
  }
  return { rest: rest.replace(/\s+/g, ' ').trim(), dates };
}

const value =
  /^(?:(?:result|value|level|reading|measured|observed|latest)\b)?\W*?(?<value>(?:[<>]=?|=[<>]|[≤≥])?\s*\d[\d.,]*)(?![\d:]|\s?[/-]\s?\d)(?:\s*(?<unit>.*))?$/iu;
/** An identifier is no measurement. */
const isNumber = (digits: string): boolean => !/\d{6}/.test(digits) || /,\d{3}/.test(digits);

/** “CA 15-3” names a test, and “8-4” is no range. */
const isFalling = (range: string): boolean => {
  const [low = 0, high = Number.POSITIVE_INFINITY] = (range.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return low >= high;
};

/** What is longer is prose. */
const longest = 300;

/** Takes a text apart: dates, ranges and flags first, so that the number that is left is the value. */
export function resultWords(text: string): ResultWords {
  if (text.length > longest || !/\d/.test(text)) return { dates: [], rest: text };
  const { rest: undated, dates } = withoutDates(text);
  let rest = undated;
  let range: string | undefined;
  for (const pattern of ranges) {
    const found = pattern.exec(rest);
    if (!found || isFalling(found.groups?.range ?? '')) continue;
    range ??= found.groups?.range;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.trim();
  }
  const flag = flags.exec(rest)?.[0].replace(/[\s[\]().,]/g, '');
  if (flag !== undefined) rest = rest.replace(flags, ' ').trim();
  for (const [words, sign] of boundWords) rest = rest.replace(words, sign);
  rest = rest.replace(/[\s.,;:–—-]+$/, '');
  const found = value.exec(rest)?.groups;
  const digits = found?.value?.replace(/[.,]+$/, '');
  return {
    ...(digits !== undefined && isNumber(digits) && { value: digits.trim(), ...(found?.unit && { unit: found.unit }) }),
    ...(range !== undefined && { range }),
    ...(flag && { flag }),
    dates,
    rest,
  };
}
