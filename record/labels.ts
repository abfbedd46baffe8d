/** The numbers that records know a patient by, beside the NHS number. */
export const numberKinds = ['hospital', 'mrn', 'chi', 'hc', 'record', 'emis'] as const;
export type NumberKind = (typeof numberKinds)[number];

/** What a patient banner tells, by the words it uses. */
export type Told = 'born' | 'age' | 'sex' | 'nhs' | 'name' | 'surname' | 'forename' | 'died' | NumberKind;

const number = "(?:[\\s-]*(?:numbers?|num|no|id|identifier|#)(?![\\w’']))?\\.?";
const words: Readonly<Record<Told, string>> = {
  born: 'date\\s+of\\s+birth|birth\\s?date|d[./]?\\s?o[./]?\\s?b\\b\\.?|born(?:\\s+on)?|b\\.(?=\\s?[^a-z\\s])',
  age: '(?:current\\s+)?age(?:\\s+in\\s+years)?',
  sex: '(?:(?:administrative|legal|birth|registered|biological)\\s+)?(?:sex|gender)(?:\\s+identity)?(?:\\s+(?:(?:registered|assigned|recorded)\\s+)?at\\s+birth)?',
  nhs: `nhs${number}`,
  surname: '(?:sur|family\\s+|last\\s+)name',
  forename: '(?:(?:fore|given\\s+|first\\s+)names?)',
  name: '(?:full\\s+|patient\\s+)?name|patient',
  died: 'date\\s+of\\s+death|death\\s+date|deceased(?:\\s+date)?|died(?:\\s+on)?',
  hospital: `(?:hosp(?:ital)?\\.?|unit)(?=[\\s-]*(?:num|no\\b|id\\b|#))${number}`,
  mrn: `(?:mrn|medical\\s+record(?:\\s+number)?|case\\s?notes?(?=\\s*n))${number}`,
  chi: `chi${number}`,
  hc: `h\\s?&\\s?c${number}|health\\s*(?:&|and)\\s*(?:social\\s+)?care\\s+number`,
  record: `(?:patient|record|practice|local|systm\\s?one)(?=[\\s-]*(?:num|no\\b|id\\b|identifier|#))${number}|systm\\s?one|pid`,
  emis: `emis(?:\\s+web)?${number}`,
};

const told = Object.keys(words) as Told[];
const whole = told.map((each) => [each, new RegExp(`^(?:patient(?:['’]s)?\\s+)?(?:${words[each]})$`, 'i')] as const);
/** “Patient” and “name” stand in many a sentence: within a line they are no labels. */
export const isLabel = new RegExp(
  `(?<![\\w’'-])(?:${told
    .filter((each) => each !== 'name')
    .map((each) => `(?<${each}>${words[each]})`)
    .join('|')})(?![\\w-])`,
  'gi',
);

/** What a text that is nothing but a label is the label of: “DOB”, “Age/Sex:”, “Date of birth (dd/mm/yyyy)”. */
export function labelled(text: string): Told[] {
  if (text.length > 48) return [];
  // A web address for a name, as FHIR has for numbers, says what it is in its last part.
  const bare = text
    .replace(/^https?:\/\/\S*\/(?=[^/\s]+$)/, '')
    .replace(/\((?:d+\W*m+\W*y+|years|yrs)\)/i, '')
    .replace(/[\s:*–-]+$/, '');
  const parts = (whole.some(([, pattern]) => pattern.test(bare)) ? [bare] : bare.split(/[/&,()]|\band\b/i))
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
  const matches = [...text.matchAll(isLabel)];
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

const kinWords =
  'mother|father|mum|dad|sister|brother|wife|husband|spouse|partner|son|daughter|sibling|twin|parent|guardian|carer|grand\\w+|aunt|uncle|cousin|next of kin|nok|relation(?:ship)?(?: to patient)?|emergency contact';
const isKin = new RegExp(`^\\W*(?:${kinWords}|friend)\\b\\W*$`, 'i');
const hasKin = new RegExp(`(?<![\\w-])(?:${kinWords})(?![\\w-])`, 'i');

/** A cell or label that says whom a row of people is about. */
export const namesKin = (text: string): boolean => isKin.test(text);

/** Whether any word of a text speaks of a relative. */
export const namesAnyKin = (text: string): boolean => hasKin.test(text);

/** Headings over many people, of whom none is the patient in front. */
export const listsPeople = (text: string): boolean =>
  /\b(?:appointments?|waiting|clinic list|work\s?list|in\s?box|recent(?:ly)?\s+(?:viewed|patients|opened)|search results|patient(?:s|['’]s)?\s+list|my patients|schedule|diary|case\s?load|ward list|register|recalls?|today['’]?s (?:list|clinic|patients))\b/i.test(
    text,
  );
