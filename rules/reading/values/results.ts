import type { TestId } from '../../engine/presentation.ts';
import { readMeasurement } from '../../findings/read-measurement.ts';
import type { ResultMention, Span } from '../recognition.ts';
import { namesRelative } from './person.ts';

const names: Readonly<Record<TestId, string>> = {
  fit: '(?:q ?fit|fit|f-?hb|faecal (?:haemoglobin|hb|immunochemical test))(?: ?\\((?:q?fit|quantitative|quant)\\))?',
  ca125: '(?:serum )?(?:ca|cancer antigen)[ -]?125(?: ?\\(cancer antigen 125\\))?',
  psa: '(?:serum )?(?:psa(?: ?\\(prostate specific antigen\\))?|prostate specific antigen)',
};

const date = '\\(?\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d(?!\\d)\\)?:?';
const year = '\\(?(?:19|20)\\d\\d(?!\\d)\\)?:?';
/** What may stand between the name of a test and its number, on one line. */
const between = [
  '(?: *(?:',
  `(?:on |dated |done |in )?(?:${date}|${year})`,
  '|(?:up |down |risen |rose |fallen )?from \\d+(?:\\.\\d+)? (?:to|->)',
  '|previously \\d+(?:\\.\\d+)?,? (?:and )?now',
  "|result|level|test|value|score|today|now|back|came back|is|was|of|at|reported as|reported|returned|received|rec'?d|filed|reads|shows|showed|done|raised|high|elevated|normal|low|doubled to|risen to|up to|increased to",
  '|[:=(~-]) *){0,4} *',
].join('');
const value =
  '(?<value>(?:less than|under|below|more than|greater than|over|above|at least|<=|>=|=<|=>|[<>=≤≥])? *(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?![\\d.]*\\d)';
const unit =
  '(?<unit> *(?:(?:[µu]?mc?g|micrograms?)(?:rams?)?(?: *hb)? */ *(?:g|l|ml)(?: *faeces)?|ng */ *(?:ml|l)|k?i?u */ *m?l|units */ *ml|[a-zµ]+ */ *[a-z]+|(?:mg|mmol|nmol|g)\\b))?';

const inWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:less than|under|below) */, '<'],
  [/^(?:more than|greater than|over|above) */, '>'],
  [/^at least */, '>='],
];

/** The number is something else: a date, a duration, an age, the next item of a list. */
const notTheResult =
  /^ *\/(?:52|12|7)|^ ?\/ ?\d|^ *(?:weeks?|months?|days?|years?|yrs?|yr|yo|y\/o|wks?)\b|^(?:st|nd|rd|th)\b|^ ?[mf]\b|^ *(?:male|female)\b/;
/** A rule about results, not a result. */
const ruleBefore = /\b(?:if|target|threshold|when|should|unless|cut-?off|limit|aim|until)\b[^.;\n]{0,20}$/;
const ruleAfter = /^ *(?:or (?:over|more|above|higher|greater)\b(?! *$)|needs|threshold|\+|cut-?off|target|= ?refer|-> ?refer|then refer)/;
const past = /\b(?:previous|prev|last|prior|old|screening|baseline|earlier|free) $/;
const pastAfter =
  /^ *(?:\( *)?(?:last (?:yr|year)\b(?! *:? *\d)|previously\b|in (?:19|20)\d\d\b|\d+ *(?:y|yr|yrs|years?|months?|\/12) *ago|(?:19|20)\d\d *(?:\)|,|;|\.|$))/;
const later = new RegExp(
  `^(?:[^\\n]{0,40}?\\b(?:now|today|currently) *(?:at *)?| *(?:->|→|rising to|risen to|up to|increased to|to|then) *)${value}`,
);

/** Results found, and what could not be read. */
export interface Results {
  results: ResultMention[];
  /** All that belongs to a result, read or not. */
  spans: Span[];
  notices: string[];
}

interface Candidate extends ResultMention {
  past: boolean;
}

function read(said: string, test: TestId): ReturnType<typeof readMeasurement> {
  let plain = said;
  for (const [words, sign] of inWords) plain = plain.replace(words, sign);
  return readMeasurement(plain, test);
}

function candidatesFor(test: TestId, normalised: string, found: Results): Candidate[] {
  const candidates: Candidate[] = [];
  const pattern = new RegExp(`(?<![a-z])${names[test]}(?![a-z])${between}${value}${unit}`, 'g');
  for (const { index, 0: text, groups = {} } of normalised.matchAll(pattern)) {
    const end = index + text.length;
    const before = normalised.slice(Math.max(0, index - 40), index);
    const behind = normalised.slice(end, end + 40);
    const isYear = /^ *(?:19|20)\d\d$/.test(groups.value ?? '') && groups.unit === undefined;
    if (notTheResult.test(behind) || ruleBefore.test(before) || ruleAfter.test(behind) || isYear || namesRelative(before)) continue;
    const newer = later.exec(behind);
    const whole = { start: index, end: newer ? end + newer[0].length : end };
    found.spans.push(whole);
    const decimalComma = /^,\d{1,2}(?!\d)/.test(behind);
    const measurement =
      newer?.groups?.value !== undefined ? read(newer.groups.value, test) : read((groups.value ?? '') + (groups.unit ?? ''), test);
    if (decimalComma) found.notices.push(`${test.toUpperCase()}: write the decimal with a point.`);
    else if ('problem' in measurement) found.notices.push(measurement.problem);
    else candidates.push({ test, value: measurement, at: whole, past: !newer && (past.test(before) || pastAfter.test(behind)) });
  }
  return candidates;
}

/** FIT, CA125 and PSA numbers. An older value gives way to a newer; two that differ are asked about, not guessed. */
export function resultsIn(normalised: string): Results {
  const found: Results = { results: [], spans: [], notices: [] };
  for (const test of Object.keys(names) as TestId[]) {
    const current = candidatesFor(test, normalised, found).filter((candidate) => !candidate.past);
    const [first, ...rest] = current;
    if (!first) continue;
    const differ = rest.some(({ value: { value, comparator } }) => value !== first.value.value || comparator !== first.value.comparator);
    if (differ) found.notices.push(`More than one ${test.toUpperCase()} was typed: please enter the one that counts.`);
    else found.results.push({ test, value: first.value, at: first.at });
  }
  return found;
}
