import { matchesIn } from './matches.ts';

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const worth: ReadonlyMap<string, number> = new Map([
  ...units.map((word, at) => [word, at + 1] as const),
  ...teens.map((word, at) => [word, at + 10] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ['fourty', 40],
]);

const numeral = [...worth.keys()].join('|');
const gap = '[ -]{1,3}';
const noughts = new Set(['oh', 'o', 'zero', 'nought']);
const nought = [...noughts].join('|');
/** Words in a row that may be one number: "one hundred and twelve", "nine point one", "two and a half". */
const row = new RegExp(
  `(?<![a-z\\d'])(?:a${gap}(?=hundred|thousand))?(?:${numeral}|hundred|thousand)(?:${gap}(?:(?:(?<=(?:hundred|thousand)${gap})and${gap})?(?:${numeral}|hundred|thousand)|(?:${nought}|point)(?=${gap}(?:${numeral}|${nought}))|(?:${nought})|and${gap}a${gap}half))*(?![a-z'])`,
  'g',
);
const lengthOfTime = /^[ -]*(?:days?|weeks?|wks?|months?|years?|yrs?|fortnights?)\b/;

interface Numeral {
  /** As it is typed. */
  digits: string;
  /** The word behind it. */
  next: number;
  /** Nothing that follows could belong to it. */
  closed: boolean;
}

type Words = readonly string[];

const isUnit = (word = ''): boolean => (worth.get(word) ?? 10) < 10;
const isTens = (word = ''): boolean => (worth.get(word) ?? 0) >= 20;

function below100(words: Words, at: number): { value: number; next: number; closed: boolean } | undefined {
  const value = worth.get(words[at] ?? '');
  if (value === undefined) return undefined;
  const unit = words[at + 1] ?? '';
  return isTens(words[at]) && isUnit(unit)
    ? { value: value + (worth.get(unit) ?? 0), next: at + 2, closed: true }
    : { value, next: at + 1, closed: false };
}

const afterAnd = (words: Words, at: number): number => (words[at] === 'and' && words[at + 1] !== 'a' ? at + 1 : at);

/** "one oh one", "four fifty", "twenty sixteen": said in two halves, the second of two figures. */
function inHalves(words: Words, at: number): { value: number; next: number; closed: boolean } | undefined {
  const first = worth.get(words[at] ?? '') ?? 0;
  if (!(isUnit(words[at]) || first === 19 || first === 20)) return undefined;
  if (/^(?:oh|o)$/.test(words[at + 1] ?? '') && isUnit(words[at + 2]))
    return { value: first * 100 + (worth.get(words[at + 2] ?? '') ?? 0), next: at + 3, closed: false };
  const second = below100(words, at + 1);
  return second && second.value >= 10 ? { value: first * 100 + second.value, next: second.next, closed: false } : undefined;
}

function whole(words: Words, from: number, timed: boolean): { value: number; next: number; closed: boolean } | undefined {
  let value = 0;
  let at = words[from] === 'a' ? from + 1 : from;
  for (const [name, size] of [
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    const many = below100(words, at);
    const named = many ? many.next : at;
    if (words[named] !== name || (!many && words[at - 1] !== 'a')) continue;
    value += (many?.value ?? 1) * size;
    at = afterAnd(words, named + 1);
  }
  if (value > 0) {
    const rest = below100(words, at);
    return rest ? { ...rest, value: value + rest.value, closed: true } : { value, next: at, closed: true };
  }
  return (timed ? undefined : inHalves(words, at)) ?? below100(words, at);
}

function numeralAt(words: Words, at: number, timed: boolean): Numeral | undefined {
  const found = whole(words, at, timed);
  if (!found) return undefined;
  const { value, next, closed } = found;
  if (words[next] === 'and' && words[next + 1] === 'a' && words[next + 2] === 'half')
    return { digits: `${value}.5`, next: next + 3, closed: true };
  if (words[next] !== 'point') return { digits: String(value), next, closed };
  const two = below100(words, next + 1);
  if (two && two.value >= 10) return { digits: `${value}.${two.value}`, next: two.next, closed: true };
  let digits = '';
  let end = next + 1;
  for (; isUnit(words[end]) || noughts.has(words[end] ?? ''); end++) digits += worth.get(words[end] ?? '') ?? 0;
  return digits ? { digits: `${value}.${digits}`, next: end, closed: true } : undefined;
}

/** A number in words, where it stood and how it is typed. */
export interface NumberInWords {
  start: number;
  end: number;
  digits: string;
}

/** Numbers said in words. A row that may be cut in two ways, such as "one two", is none; "one" alone counts only days to years. */
export function numbersInWords(normalised: string): NumberInWords[] {
  return matchesIn(normalised, row).flatMap(({ index, 0: text }) => {
    const timed = lengthOfTime.test(normalised.slice(index + text.length, index + text.length + 16));
    if (text === 'one' && !timed) return [];
    const places = matchesIn(text, /[a-z]+/g);
    const words = places.map(([word]) => word);
    const found: NumberInWords[] = [];
    for (let at = 0; at < words.length; ) {
      const read = numeralAt(words, at, timed);
      if (!read || (read.next < words.length && !read.closed)) return [];
      const [first, last] = [places[at], places[read.next - 1]];
      if (first && last) found.push({ start: index + first.index, end: index + last.index + last[0].length, digits: read.digits });
      at = read.next;
    }
    return found;
  });
}
