import { ageLike, ageOn, isPossibleAge, readAge, type StatedAge } from './age.ts';
import { dateIn, readDate } from './dates.ts';
import type { Told } from './labels.ts';
import { isNhsNumber, nhsNumberIn } from './nhs-number.ts';

/** What the words beside a label told, or why they could not be read. */
export type Value =
  | { told: 'born'; date: string }
  | { told: 'age'; stated: StatedAge }
  | { told: 'sex'; sex: 'female' | 'male' }
  | { told: 'nhs'; digits: string }
  | { told: 'name'; name: string }
  | { told: 'died' }
  | { told: 'problem'; of: Told; why: string };

const lead = '^[\\s:.,;=–—(|-]*';
const weekday = /^[\s:.,–—(-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?$/i;
const sexWord = 'female|woman|girl|♀|male|man|boy|♂';
const sexSaid = new RegExp(`${lead}(?<sex>${sexWord}|[fm])(?![\\w/])(?<rest>.*)$`, 'i');
const noSex = new RegExp(
  `${lead}(?<said>indeterminate|intersex|non-?binary|other|not known|unknown|not specified|unspecified|not stated|x|u|i)(?!\\w)`,
  'i',
);

const quoted = (text: string): string =>
  `‘${text
    .trim()
    .replace(/^[\s:–-]+/, '')
    .slice(0, 40)}’`;

export const sexOf = (word: string): 'female' | 'male' => (/^(?:f|w|g|♀)/i.test(word) ? 'female' : 'male');

function bornIn(text: string, today: string, labelAlone: boolean): Value[] {
  const found = dateIn(text.slice(0, 80));
  if (!found || !weekday.test(text.slice(0, found.start))) {
    const saysSomething = labelAlone ? /\w/.test(text) : /^\s*[:–-]?\s*[\d?]{1,4}(?:\D|$)/.test(text);
    return saysSomething ? [{ told: 'problem', of: 'born', why: `The birth date ${quoted(text)} could not be read.` }] : [];
  }
  const read = readDate(found.text, today);
  if ('problem' in read) return [{ told: 'problem', of: 'born', why: `The birth date could not be read: ${read.problem}` }];
  if (!isPossibleAge(ageOn(read.date, today)))
    return [{ told: 'problem', of: 'born', why: `The birth date could not be right: ${quoted(found.text)} is more than 125 years ago.` }];
  const rest = text.slice(found.end);
  const age = readAge(rest);
  const behind = age ? rest.replace(new RegExp(`^\\W*${ageLike}`, 'i'), '') : rest;
  const sex = new RegExp(`${lead}[)\\s,•|·-]*(?<sex>${sexWord}|[FM](?![\\w/]))`).exec(behind)?.groups?.sex;
  return [
    { told: 'born', date: read.date },
    ...(age ? [{ told: 'age', stated: age } as const] : []),
    ...(sex ? [{ told: 'sex', sex: sexOf(sex) } as const] : []),
  ];
}

function sexIn(text: string): Value[] {
  const { sex, rest } = sexSaid.exec(text)?.groups ?? {};
  if (sex !== undefined) {
    const other = new RegExp(`${lead}(?:${sexWord})(?!\\w)`, 'i').exec(rest ?? '')?.[0];
    if (other && sexOf(other.replace(/^\W+/, '')) !== sexOf(sex))
      return [{ told: 'problem', of: 'sex', why: 'Both sexes stand beside the word for sex: please choose.' }];
    return [{ told: 'sex', sex: sexOf(sex) }];
  }
  const said = noSex.exec(text)?.groups?.said;
  return said === undefined
    ? []
    : [{ told: 'problem', of: 'sex', why: `The page gives the sex as ‘${said}’: please choose the organs that count.` }];
}

function nhsIn(text: string): Value[] {
  const found = nhsNumberIn(text.slice(0, 60));
  if (!found || /[a-z]/i.test(text.slice(0, found.start).replace(/\b(?:number|no|verified|traced)\b/gi, ''))) return [];
  if (isNhsNumber(found.digits)) return [{ told: 'nhs', digits: found.digits }];
  return [{ told: 'problem', of: 'nhs', why: 'An NHS number on the page fails its check digit, so it was not used.' }];
}

/** Reads the words that follow a label. `labelAlone`: they stand apart from it, in a cell or line of their own. */
export function valuesOf(told: Told, text: string, today: string, labelAlone: boolean): Value[] {
  switch (told) {
    case 'born':
      return bornIn(text, today, labelAlone);
    case 'age': {
      const stated = readAge(text.replace(/^[\s:=–-]+/, ''), true);
      return stated ? [{ told: 'age', stated }] : [];
    }
    case 'sex':
      return sexIn(text);
    case 'nhs':
      return nhsIn(text);
    case 'name':
      return /^\P{N}*\p{L}{2}\P{N}*$/u.test(text) && text.length < 80 ? [{ told: 'name', name: text }] : [];
    case 'died':
      return /^[\s:–-]*(?:yes|true|y\b|\(?\s*\d{1,2}\D|on\s+\d)/i.test(text) ? [{ told: 'died' }] : [];
  }
}

const sep = '[,\\s•|/·-]*';
const alone = [
  new RegExp(`^\\W*(?:(?<before>${sexWord}|[FM])${sep})?${ageLike}(?:${sep}(?<after>${sexWord}|[FM]))?\\W*$`, 'i'),
  /^\W*(?<bare>\d{1,3})\s?(?<after>[FM])\W*$/,
  /^\W*(?<before>female|male)\W*$/i,
];

/** Age and sex that stand alone on a line, without a word for them: “65 years”, “F 62y”, “Female”. */
export function unlabelled(text: string): Value[] {
  if (text.length > 40) return [];
  for (const pattern of alone) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const stated = readAge(groups.bare ?? text.replace(new RegExp(`^\\W*(?:${sexWord}|[FM])${sep}`, 'i'), ''), groups.bare !== undefined);
    const sex = groups.before ?? groups.after;
    return [...(stated ? [{ told: 'age', stated } as const] : []), ...(sex ? [{ told: 'sex', sex: sexOf(sex) } as const] : [])];
  }
  return [];
}
