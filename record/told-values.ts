import { ageLike, ageOn, agrees, isPossibleAge, readAge, type StatedAge } from './age.ts';
import { dateIn, daysMeant, daysMonthFirst, readDate } from './dates.ts';
import type { NumberKind, Told } from './labels.ts';
import { isNhsNumber, nhsNumberIn } from './nhs-number.ts';

/** What the words beside a label told, and which words; or why they could not be read. */
export type Value = { said: string } & (
  | { told: 'born'; date: string }
  | { told: 'age'; stated: StatedAge }
  | { told: 'sex'; sex: 'female' | 'male' }
  | { told: 'nhs'; digits: string }
  | { told: 'name'; name: string; sure: boolean }
  | { told: 'surname'; name: string }
  | { told: 'forename'; name: string }
  | { told: NumberKind | 'unnamed'; number: string }
  | { told: 'died' }
  | { told: 'problem'; of: Told; why: string }
);

const lead = '^[\\s:.,;=–—(|-]*';
const weekday = /^[\s:.,–—(-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?$/i;
const sexWord = 'female|woman|girl|♀|male|man|boy|♂';
const sexSaid = new RegExp(`${lead}(?<sex>${sexWord}|[fm](?!\\/))(?!\\w)(?<rest>.*)$`, 'i');
const otherSex = new RegExp(`${lead}\\/?\\s*(?<sex>${sexWord})(?!\\w)`, 'i');
const sexBehind = new RegExp(`${lead}[)\\s,•|·-]*(?<sex>${sexWord}|[FMfm](?![\\w/]))`, 'i');
const leadingAge = new RegExp(`^\\W*${ageLike}`, 'i');
const noSex = new RegExp(
  `${lead}(?<said>indeterminate|intersex|non-?binary|other|not known|unknown|not specified|unspecified|not stated|x|u|i)(?!\\w)`,
  'i',
);

const quoted = (text: string): string =>
  `‘${text
    .trim()
    .replace(/^[\s:–-]+/, '')
    .slice(0, 40)}’`;

const sexOf = (word: string): 'female' | 'male' => (/^(?:f|w|g|♀)/i.test(word) ? 'female' : 'male');

const problem = (of: Told, why: string): Value[] => [{ told: 'problem', of, why, said: '' }];

function bornIn(text: string, today: string, labelAlone: boolean): Value[] {
  const found = dateIn(text.slice(0, 80));
  if (!found || !weekday.test(text.slice(0, found.start))) {
    const saysSomething = labelAlone ? /\w/.test(text) : /^\s*[:–-]?\s*[\d?]{1,4}(?:\D|$)/.test(text);
    return saysSomething ? problem('born', `The birth date ${quoted(text)} could not be read.`) : [];
  }
  const rest = text.slice(found.end);
  const age = readAge(rest);
  const days = daysMeant(found.text, today);
  const possible = days.filter((day) => isPossibleAge(ageOn(day, today)));
  if (days.length > 0 && possible.length === 0)
    return problem('born', `The birth date cannot be right: ${quoted(found.text)} is more than 125 years ago.`);
  // A year of two figures counts where only one century can be meant, or where the age beside it says which.
  // The age also settles a date that can only be read month first.
  const settled =
    age && [...possible, ...(days.length > 0 ? [] : daysMonthFirst(found.text, today))].filter((day) => agrees(age, day, today));
  const [date, another] = possible.length !== 1 && settled ? settled : possible;
  if (date === undefined || another !== undefined) {
    const read = readDate(found.text, today);
    return problem('born', `The birth date could not be read: ${'problem' in read ? read.problem : quoted(found.text)}`);
  }
  const behind = age ? rest.replace(leadingAge, '') : rest;
  const sex = sexBehind.exec(behind)?.groups?.sex;
  const said = found.text + (age ? rest.slice(0, rest.length - behind.length) + (/^\)/.exec(behind)?.[0] ?? '') : '');
  return [
    { told: 'born', date, said },
    ...(age ? [{ told: 'age', stated: age, said } as const] : []),
    ...(sex ? [{ told: 'sex', sex: sexOf(sex), said: sex } as const] : []),
  ];
}

function sexIn(text: string): Value[] {
  const { sex, rest } = sexSaid.exec(text)?.groups ?? {};
  if (sex !== undefined) {
    const other = otherSex.exec(rest ?? '')?.groups?.sex;
    if (other && sexOf(other) !== sexOf(sex)) return problem('sex', 'Both sexes stand beside the word for sex: please choose.');
    return [{ told: 'sex', sex: sexOf(sex), said: sex }];
  }
  const said = noSex.exec(text)?.groups?.said;
  return said === undefined ? [] : problem('sex', `The page gives the sex as ‘${said}’: please choose the organs that count.`);
}

function nhsIn(text: string): Value[] {
  const found = nhsNumberIn(text.slice(0, 60));
  if (!found || /[a-z]/i.test(text.slice(0, found.start).replace(/\b(?:number|no|verified|traced)\b/gi, ''))) return [];
  if (isNhsNumber(found.digits)) return [{ told: 'nhs', digits: found.digits, said: text.slice(found.start, found.end) }];
  return problem('nhs', 'An NHS number on the page fails its check digit, so it was not used.');
}

const nameLike = /^\P{N}*\p{L}\P{N}*$/u;
const recordNumber =
  /^[\s:=#.–-]{0,6}(?<number>(?=(?:[^\d\n]{0,6}\d){4})\p{Lu}{0,4}[\s/-]?\d+(?:[ -]\d{3,})*(?:\/\d+)?\p{Lu}?)(?![\p{L}\d])/u;

/** A number without the marks that only make it easier to read. */
export const plainNumber = (said: string): string => said.toUpperCase().replace(/[^\p{L}\d]/gu, '');

function ageIn(text: string): Value[] {
  const stated = readAge(text.replace(/^[\s:=–-]+/, ''), true);
  return stated ? [{ told: 'age', stated, said: text.replace(/^[\s:=–-]+/, '').slice(0, 20) }] : [];
}

/** Reads the words that follow a label. `labelAlone`: they stand apart from it, in a cell or line of their own. */
export function valuesOf(told: Told, text: string, today: string, labelAlone: boolean): Value[] {
  switch (told) {
    case 'born':
      return bornIn(text, today, labelAlone);
    case 'age':
      return ageIn(text);
    case 'sex':
      return sexIn(text);
    case 'nhs':
      return nhsIn(text);
    case 'name':
      return nameLike.test(text) && text.length < 80 ? [{ told, name: text, sure: true, said: '' }] : [];
    case 'surname':
    case 'forename': {
      const name = text.replace(/[^\p{L}]+$/u, '');
      return nameLike.test(name) && name.length < 40 ? [{ told, name, said: '' }] : [];
    }
    case 'died':
      return /^[\s:–-]*(?:yes|true|y\b|\(?\s*\d{1,2}\D|on\s+\d)/i.test(text) ? [{ told: 'died', said: '' }] : [];
    default: {
      const number = recordNumber.exec(text)?.groups?.number;
      return number === undefined ? [] : [{ told, number: plainNumber(number), said: '' }];
    }
  }
}

/** Reads the words that follow several labels at once: “Age/Sex: 62/F”. */
export function valuesOfAll(told: readonly Told[], text: string, today: string, labelAlone: boolean): Value[] {
  return told.flatMap((each) => {
    const values = valuesOf(each, text, today, labelAlone);
    if (told.length === 1 || values.some((value) => value.told === each)) return values;
    const parts = text.split(/[\s/,;|&()]+/).flatMap((part) => valuesOf(each, part, today, false));
    return parts.length > 0 ? parts : values;
  });
}
