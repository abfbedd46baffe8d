import type { TestId } from '../../engine/presentation.ts';
import { readMeasurement } from '../../findings/read-measurement.ts';
import type { ResultMention, Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { afterSteps } from '../text/steps.ts';
import { dayOf, monthName, timeName } from './dates.ts';
import { kinIn } from './kin.ts';
import { namesRelative } from './relatives.ts';
import { newer, type When, whenBefore, whenBehind } from './result-dates.ts';
import { testNames as names } from './test-names.ts';

/** The same in the words of those who are tested. They name other samples too, so a verb must follow. */
const layNames: Readonly<Record<TestId, string>> = {
  fit: '(?:poo|stool|bowel|bowel cancer|faecal|motion|poop)(?: ?stick)?[ -](?:kit |screening )?(?:test|sample|kit|result|stick test)',
  ca125: '(?:ovar(?:y|ian)|ca one two five|ca)(?: cancer)?(?: blood)?[ -](?:test|marker|result|blood)|ovarian tumou?r marker',
  psa: "prostate(?: cancer)?(?: blood)?[ -](?:test|marker|result|number|reading|level|blood)|men'?s blood test|prostate blood",
};
/** Of another stool test. */
const otherSample = /\b(?:calpro\w*|elastase|pylori|hpylori|culture|h\. ?pyl\w*)\b[^.;\n]{0,40}$/;

const date = '\\(?\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d(?!\\d)\\)?:?';
const year = '\\(?(?:19|20)\\d\\d(?!\\d)\\)?:?';
const recently = `(?:${timeName}|last (?:week|wk|month|mth|mon|tues?|weds?|thurs?|fri|sat|sun)\\b|(?:mon|tues?|weds?|thurs?|fri|sat|sun)\\b|today|this (?:week|wk|morning|am|pm|month)|yesterday)`;
/** Of whoever took it, and where. */
const taker =
  '(?:clinic|hospital|surgery|practice|lab|work|urology|gynae(?:cology)?|oncology|pharmacy|chemist|gp|nurse|consultant|walk-?in|bupa|nuffield)';
/** One of the things that may stand between the name of a test and its number. */
const step = new RegExp(
  [
    ' *(?:',
    `(?:on |dated |done |in |sent |taken |checked |collected )*(?:the )?(?:${date}|${year}|(?:\\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:[ -][a-z]+)?(?:st|nd|rd|th)) (?:of )?${monthName}(?: (?:19|20)\\d\\d)?)`,
    `|(?:\\((?:on |from |taken |done )?|,? ?(?:taken|done|sent|checked|collected) (?:on )?)(?:the )?${recently}(?:\\)|,?)`,
    `|(?:done |sent |taken |checked |repeated |rechecked |collected )?(?:(?:back )?in|from|early|late|mid) (?:early |late |mid |last )?${monthName}(?!,? \\d{1,2}(?:st|nd|rd|th))`,
    `|(?:done |sent |taken |checked |repeated |rechecked |collected )?(?:by|at|from|with|in) (?:the |a |an |my |his |her )?(?:private |local )?${taker}\\b`,
    // A remark that says nothing of another time
    "|\\((?![^)]*\\b(?:not|no result|await\\w*|pending|due|if|prev\\w*|last|declin\\w*|never)\\b)[a-z][a-z '-]{1,40}\\)",
    '|(?:up |down |risen |rose |fallen )?from \\d+(?:\\.\\d+)? (?:to|->)',
    '|previously \\d+(?:\\.\\d+)?,? (?:and )?now',
    "|results? (?:is |are )?in|result|level|(?:blood )?test|value|score|(?:last (?:week|wk|month|mth|mon|tues?|weds?|thurs?|fri|sat|sun)|this (?:am|pm|morning|wk))\\b|(?:sent|repeated|rechecked)(?! *\\d)|yesterday|today|now|back|up|(?:has |have |which |it |and )*(?:came|come) (?:back|out)|on (?:the|my|his|her) app|it|which|says?|said|gives|here|again|this (?:month|week)|negative|neg|positive|pos|abnormal|↑|↓|is|was|of|at|reported as|reported|returned|received|rec'?d|filed|reads|shows|showed|done|raised|high|elevated|normal|low|doubled to|risen to|up to|increased to",
    '|[.]{2,60}|…+|,(?= *[a-z ]{0,30}(?:=|was\\b|is\\b|came\\b|result\\b))|[[:=(~|-])',
  ].join(''),
  'y',
);
const mostSteps = 6;
/** On one line with the name, or alone on the next. */
const lead =
  ' *(?:\\n *(?:(?:result|value|level) *[:=] *|(?=[<>=]* *\\d[\\d.,]*(?: *[a-zµ]+ *(?:hb)? */ *[a-z]+)? *(?:$|\\n|[([|*]|[hl]\\b))))?';
const value =
  '(?<value>(?:less than|under|below|more than|greater than|over|above|at least|<=|>=|=<|=>|[<>=≤≥])? *(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|zero\\b)(?![\\d.]*\\d)';
const unit =
  '(?<unit> *\\|? *(?:(?:[µu]?mc?g|micrograms?)(?:rams?)?(?: *hb)? *(?:/|per) *(?:g(?:ram)?|l|ml)(?: *faeces)?|ng */ *(?:ml|l)|k?i?u */ *m?l|units */ *ml|[a-zµ]+ */ *[a-z]+|(?:mg|mmol|nmol|g)\\b))?';

const inWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:less than|under|below) */, '<'],
  [/^(?:more than|greater than|over|above) */, '>'],
  [/^at least */, '>='],
  [/^zero$/, '0'],
  [/ *\| */, ' '],
  [/micrograms?/, 'µg'],
  [/ *\bper *(g|l|ml)(?:ram)?\b/, '/$1'],
];

/** The number is something else: a date, a duration, an age, the next item of a list. */
const notTheResult =
  /^ *\/(?:52|12|7)|^ ?\/ ?\d|^ *(?:(?:week|month|year)(?:s|ly)?|days?|daily|yrs?|yr|yo|y\/o|wks?)\b|^(?:st|nd|rd|th)\b|^ ?[mf]\b|^ *(?:male|female)\b/;
/** A rule about results, not a result. */
const ruleBefore = /\b(?:if|target|threshold|when|should|unless|cut-?off|limit|aim|until)\b[^.;,\n]{0,20}$/;
const ruleAfter = /^ *(?:or (?:over|more|above|higher|greater)\b(?! *$)|needs|threshold|\+|cut-?off|target|= ?refer|-> ?refer|then refer)/;
const past = /\b(?:previous|prev|last|prior|old|screening|baseline|earlier|free) $/;
const pastAfter =
  /^ *(?:\( *)?(?:last (?:yr|year)\b(?! *:? *\d)|previously\b|in (?:19|20)\d\d\b|\d+ *(?:y|yr|yrs|years?|months?|\/12) *ago|(?:19|20)\d\d *(?:\)|,|;|\.|$))/;
/** What comes next to a number where several stand in a row: an arrow, "now", or a number of another date. */
const arrow = new RegExp(`^ *(?:->|-->|→|>|rising to|risen to|up to|increased to|to|then) *${value}${unit}`);
const nowAt = new RegExp(`^[^\\n]{0,40}?\\b(?:now|today|currently) *(?:at |is )? *${value}${unit}`);
const nextDated = new RegExp(`^ *[,;)]? *(?:and |then |but |it was |was )*${value}${unit}`);
/** The laboratory's range, not the next number. */
const range =
  /^ *[|]? *[([]? *(?:ref\w*:? *|normal:? *|range:? *)?(?:[<>] ?\d+(?:\.\d+)?|\d+(?:\.\d+)? ?- ?\d+(?:\.\d+)?) *[\])]? *(?:h\b|l\b|\*)?/;
/** Another test on the way: its number is not this one's. */
const elsewhere = /\b(?:hb|bp|ferritin|plts?|platelets?|hba1c|psa|fit|ca ?125|temp|crp|esr|egfr|haemoglobin|calcium|weight|age)\b/;

/** Results found, and what could not be read. */
export interface Results {
  results: ResultMention[];
  /** All that belongs to a result, read or not. */
  spans: Span[];
  notices: string[];
}

interface Candidate extends ResultMention {
  past: boolean;
  when: When | undefined;
}

function read(said: string, test: TestId): ReturnType<typeof readMeasurement> {
  let plain = said;
  for (const [words, sign] of inWords) plain = plain.replace(words, sign);
  return readMeasurement(plain, test);
}

interface Point {
  said: string;
  end: number;
  when: When | undefined;
  past: boolean;
}

/** The numbers in a row behind the name of a test: an arrow or "now" makes the ones before it past. */
function pointsFrom(normalised: string, first: Point, today: number | undefined): Point[] {
  const points = [first];
  for (let last = first; points.length < 8; ) {
    let at = last.end;
    const behind = (): string => normalised.slice(at, at + 80);
    const skip = range.exec(behind());
    if (skip && !arrow.test(behind())) at += skip[0].length;
    const told = whenBehind(behind(), today);
    if (told) {
      last.when ??= told.when;
      at += told.length;
    }
    if (pastAfter.test(normalised.slice(last.end, last.end + 40))) last.past = true;
    const inRow = arrow.exec(behind()) ?? nowAt.exec(behind());
    const dated = inRow ? undefined : nextDated.exec(behind());
    const next = inRow ?? dated;
    if (next?.groups?.value === undefined) break;
    const end = at + next[0].length;
    const after = whenBehind(normalised.slice(end, end + 40), today);
    // "PSA 1.2 in 2019, 1.9 in 2022": both have their time, else the second is something else.
    if (dated && (!(told || last.when) || !after)) break;
    if (elsewhere.test(next[0]) || notTheResult.test(normalised.slice(end, end + 12))) break;
    if (inRow) for (const one of points) one.past = true;
    const point: Point = {
      said: next.groups.value + (next.groups.unit ?? ''),
      end,
      when: inRow && !after ? undefined : after?.when,
      past: false,
    };
    points.push(point);
    last = point;
  }
  return points;
}

/** Whether a text speaks of a test at all. */
const namesTest: Readonly<Record<TestId, RegExp>> = {
  fit: new RegExp(`(?:${names.fit})|(?:${layNames.fit})`),
  ca125: new RegExp(`(?:${names.ca125})|(?:${layNames.ca125})`),
  psa: new RegExp(`(?:${names.psa})|(?:${layNames.psa})`),
};

function candidatesFor(test: TestId, normalised: string, found: Results, today: number | undefined): Candidate[] {
  const candidates: Candidate[] = [];
  if (!namesTest[test].test(normalised)) return candidates;
  const kin = kinIn(normalised, { ownAge: false, otherAge: true });
  const take = (index: number, whole: string, groups: Record<string, string | undefined>): void => {
    const end = index + whole.length;
    const before = normalised.slice(Math.max(0, index - 40), index);
    const behind = normalised.slice(end, end + 40);
    const isYear = /^ *(?:19|20)\d\d$/.test(groups.value ?? '') && groups.unit === undefined;
    if (notTheResult.test(behind) || ruleBefore.test(before) || ruleAfter.test(behind) || isYear) return;
    if (!kin && namesRelative(before)) return;
    if (found.spans.some((span) => index < span.end && end > span.start)) return;
    const first = { said: (groups.value ?? '') + (groups.unit ?? ''), end, when: whenBefore(whole, today), past: past.test(before) };
    const points = pointsFrom(normalised, first, today);
    found.spans.push({ start: index, end: points.at(-1)?.end ?? end });
    for (const { said, when, past: over, end: stop } of points) {
      const measurement = read(said, test);
      if (/^,\d{1,2}(?!\d)/.test(normalised.slice(stop, stop + 4)))
        found.notices.push(`${test.toUpperCase()}: write the decimal with a point.`);
      else if ('problem' in measurement) found.notices.push(measurement.problem);
      else candidates.push({ test, value: measurement, at: { start: index, end: stop }, past: over || when === 'past', when });
    }
  };
  for (const { index, text, groups } of [...namesWithNumber(normalised, test), ...sentencesWithNumber(normalised, test)]) {
    if (otherSample.test(`${normalised.slice(Math.max(0, index - 50), index)} ${groups.gap ?? ''}`) && !/^(?:q ?)?fit|^f-?hb/.test(text))
      continue;
    if (groups.gap === undefined || !elsewhere.test(groups.gap)) take(index, text, groups);
  }
  return candidates;
}

interface Place {
  index: number;
  text: string;
  groups: Record<string, string | undefined>;
}

const namePatterns: Readonly<Record<TestId, RegExp>> = {
  fit: new RegExp(`(?<![a-z])${names.fit}(?![a-z])`, 'g'),
  ca125: new RegExp(`(?<![a-z])${names.ca125}(?![a-z])`, 'g'),
  psa: new RegExp(`(?<![a-z])${names.psa}(?![a-z])`, 'g'),
};
const number = new RegExp(`${lead}${value}${unit}`, 'y');

/** "FIT result on 12/3 was 23": a name and its number, with steps between them. */
function namesWithNumber(normalised: string, test: TestId): Place[] {
  const places: Place[] = [];
  const pattern = namePatterns[test];
  pattern.lastIndex = 0;
  for (let name = pattern.exec(normalised); name; name = pattern.exec(normalised)) {
    for (const from of afterSteps(normalised, pattern.lastIndex, step, mostSteps)) {
      number.lastIndex = from;
      const found = number.exec(normalised);
      if (!found) continue;
      const end = from + found[0].length;
      places.push({ index: name.index, text: normalised.slice(name.index, end), groups: found.groups ?? {} });
      pattern.lastIndex = end;
      break;
    }
  }
  return places;
}

const sentencesWithNumber = (normalised: string, test: TestId): Place[] =>
  sentences[test].flatMap((pattern) => matchesIn(normalised, pattern).map(({ index, 0: text, groups = {} }) => ({ index, text, groups })));

const sentencesOf = (test: TestId): RegExp[] => [
  // "a PSA done privately at the golf club, it was 7.2"
  new RegExp(
    `(?<![a-z])${names[test]}(?![a-z])(?<gap>[^\\d\\n]{0,110}?)\\b(?:(?:came|come) back (?:at|as)|it (?:was|is|reads)|reported (?:at|as)) *${value}${unit}`,
    'g',
  ),
  // "that poo stick test came back as 6", "the bowel sample was 38"
  new RegExp(
    `(?<![a-z])(?:${layNames[test]})s?(?![a-z])(?<gap>[^\\d\\n.;]{0,40}?)(?:(?:came|come|has come) (?:back|out)(?: at| as| with| to me)?|\\b(?:was|is|read|reads|says|said|showed|shows|gave|scored|measured|of)|[:=]) *(?:an? )?(?:result of |level of |score of |reading of )?${value}${unit}`,
    'g',
  ),
  // "my sister's CA125 was 600. Mine 14"
  new RegExp(`(?<=(?<![a-z])${names[test]}(?![a-z])[^\\n]{0,40}[.,;] {0,9})mine (?:is |was |came back (?:at )?)?${value}${unit}`, 'g'),
  // Only FIT is told by the gram
  ...(test === 'fit'
    ? [
        new RegExp(
          `(?<![a-z])${names.fit}(?![a-z])(?<gap>[^|]{0,130}?)\\bresult:? *${value}(?<unit> *(?:[µu]g|mcg|micrograms?)(?: *hb)? *(?:/|per) *g(?:ram)?\\b(?: *faeces)?)`,
          'g',
        ),
      ]
    : []),
];

const sentences: Readonly<Record<TestId, RegExp[]>> = { fit: sentencesOf('fit'), ca125: sentencesOf('ca125'), psa: sentencesOf('psa') };

/** FIT, CA125 and PSA numbers. An older value gives way to a newer; two that differ are asked about, not guessed. A date more than 90 days before `today` (2026-11-29) is not of now. */
export function resultsIn(normalised: string, today?: string): Results {
  const found: Results = { results: [], spans: [], notices: [] };
  for (const test of Object.keys(layNames) as TestId[]) {
    const current = newer(candidatesFor(test, normalised, found, dayOf(today)).filter((candidate) => !candidate.past));
    const [first, ...rest] = current;
    if (!first) continue;
    const differ = rest.some(({ value: { value, comparator } }) => value !== first.value.value || comparator !== first.value.comparator);
    if (differ) found.notices.push(`More than one ${test.toUpperCase()} was typed: please enter the one that counts.`);
    else found.results.push({ test, value: first.value, at: first.at });
  }
  return found;
}
