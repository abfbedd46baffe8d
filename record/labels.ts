/** What a patient banner tells, by the words it uses. */
export type Told = 'born' | 'age' | 'sex' | 'nhs' | 'name' | 'died';

const words: Readonly<Record<Told, string>> = {
  born: 'date\\s+of\\s+birth|birth\\s?date|d\\.?\\s?o\\.?\\s?b\\b\\.?|born(?:\\s+on)?',
  age: '(?:current\\s+)?age',
  sex: '(?:(?:administrative|legal|birth|registered)\\s+)?(?:sex|gender)(?:\\s+identity)?(?:\\s+(?:(?:registered|assigned|recorded)\\s+)?at\\s+birth)?',
  nhs: 'nhs(?:[\\s-]*(?:numbers?|num|no|id|#))?\\.?',
  name: '(?:full\\s+)?name|patient',
  died: 'date\\s+of\\s+death|death\\s+date|deceased(?:\\s+date)?|died(?:\\s+on)?',
};

const told = Object.keys(words) as Told[];
const whole = told.map((each) => [each, new RegExp(`^(?:patient(?:['’]s)?\\s+)?(?:${words[each]})$`, 'i')] as const);
const within = new RegExp(
  `(?<![\\w’'-])(?:${(['born', 'sex', 'nhs', 'died', 'age'] as const).map((each) => `(?<${each}>${words[each]})`).join('|')})(?![\\w-])`,
  'gi',
);

/** What a text that is nothing but a label is the label of: “DOB”, “Age/Sex:”, “Date of birth (dd/mm/yyyy)”. */
export function labelled(text: string): Told[] {
  if (text.length > 48) return [];
  // A web address for a name, as FHIR has for numbers, says what it is in its last part.
  const bare = text
    .replace(/^https?:\/\/\S*\/(?=[^/\s]+$)/, '')
    .replace(/\((?:dd|d)\W*m+\W*y+\)/i, '')
    .replace(/[\s:*–-]+$/, '');
  const parts = bare
    .split(/[/&,()]|\band\b/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => whole.find(([, pattern]) => pattern.test(part))?.[0]);
  return found.includes(undefined) ? [] : ([...new Set(found)] as Told[]);
}

/** A label within a line, and the words up to the next label. */
export interface Labelled {
  told: Told[];
  label: string;
  start: number;
  value: string;
}

/** The labels in a line, each with what follows it. Labels with only a mark between them share what follows the last. */
export function labelsWithin(text: string): Labelled[] {
  const found: Labelled[] = [];
  const matches = [...text.matchAll(within)];
  for (const [at, match] of matches.entries()) {
    const end = match.index + match[0].length;
    const value = text.slice(end, matches[at + 1]?.index ?? text.length);
    const each = told.find((name) => match.groups?.[name] !== undefined) ?? 'born';
    const last = found.at(-1);
    if (last && /^\s*[/&,]\s*$/.test(last.value))
      Object.assign(last, { told: [...last.told, each], label: text.slice(last.start, end), value });
    else found.push({ told: [each], label: match[0], start: match.index, value });
  }
  return found;
}

const kin =
  /\b(?:mother|father|mum|dad|sister|brother|wife|husband|spouse|sibling|next of kin|nok|emergency contact|(?:carer|guardian|partner|parent|relative)(?=\s?[:'’(]))\b[^.;|•·]{0,60}$/i;
const child = /\b(?:baby|child|son|daughter|twin|infant|first|new|still)(?:['’]s)?[\s-]*(?:was\s*)?$/i;

/** Whether the words before a label say that it speaks of someone else. */
export const isOfAnother = (before: string): boolean => kin.test(before) || child.test(before);

/** A cell or label that says whom a row of people is about. */
export const namesKin = (text: string): boolean =>
  /^\W*(?:mother|father|mum|dad|sister|brother|wife|husband|spouse|partner|son|daughter|sibling|twin|parent|guardian|carer|grand\w+|aunt|uncle|cousin|next of kin|nok|friend|relation(?:ship)?(?: to patient)?|emergency contact)\b\W*$/i.test(
    text,
  );
