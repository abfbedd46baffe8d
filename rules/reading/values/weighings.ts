import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { type Days, dayOf, daysIn, monthsOn, timeName, wholeDate } from './dates.ts';

/** Two weights of one patient, or a loss and a weight, as written. */
export interface Lost extends Span {
  /** Of the first weight, in per cent. */
  percent: number;
  /** Over what time, where it is told: within six months, beyond, or either. */
  within?: boolean | undefined;
}

const figure = '\\d{1,3}(?:[.,]\\d{1,2})?';
const kilos = '(?:kgs?|kilos?|kilograms?)';
const stones = '(?:st|stones?)';
const pounds = '(?:lbs?|pounds?)';

const inKilos = { kg: 1, st: 6.35029318, lb: 0.45359237 };

interface Mass {
  value: number;
  unit?: keyof typeof inKilos;
}

/** What a weight or a loss says; in stones with its pounds. */
function massOf(said: string): Mass {
  const half = /half a stone/.test(said);
  const text = said.replace(',', '.').replace(/^a /, '1 ');
  const value = half ? 0.5 : Number.parseFloat(text) + (/ and (?:a )?half/.test(text) ? 0.5 : 0);
  if (/\bst|\d ?st/.test(text)) {
    const rest = /st(?:ones?)?\.? ?(\d{1,2}(?:\.5)?)/.exec(text)?.[1];
    return { value: value + Number(rest ?? 0) / 14, unit: 'st' };
  }
  if (/lb|pound/.test(text)) return { value, unit: 'lb' };
  return /k/.test(text) ? { value, unit: 'kg' } : { value };
}

const kilosOf = ({ value, unit }: Mass, other: Mass | undefined): number => value * inKilos[unit ?? other?.unit ?? 'kg'];

const now = '(?:now|today|currently|this (?:week|month|morning)|at present)';
/** Times in which no weight is taken for a day or a year: "3 Feb 58.2kg", "67kg (71 Jan)". */
const times = timeName
  .replace(wholeDate, wholeDate.replace("'?\\d{2}))(?!", `'\\d{2}|[12]\\d(?!\\.\\d| ?(?:${kilos}|${stones}|${pounds})\\b)))(?!`))
  .replaceAll('\\d{1,2}(?:st|nd', '(?:3[01]|[012]?\\d)(?:st|nd');

/** What a weighing is made of: a time, "now", a loss in words, a weight with its unit or without. */
const piece = new RegExp(
  [
    `(?<![\\d./a-z])(?:(?<time>${times})|(?<now>${now}\\b)|(?<loss>half a stone\\b|(?:a|1) stone\\b(?: and a half\\b)?)`,
    `(?<unit>\\d{1,2}(?:\\.\\d+)?(?: and (?:a )?half)? ?${stones}\\b\\.?(?: ?(?:\\d{1,2}(?:\\.5)?(?: ?${pounds}\\b|(?!\\d|[./]\\d))|dead\\b))?|${figure} ?(?:${kilos}|${pounds})\\b)`,
    `(?<bare>\\d{1,2} and (?:a )?half\\b|${figure}(?![\\d.,]*\\d)(?! ?[/%]| ?(?:months?|mths?|weeks?|wks?|days?|yrs?|years?|y|m|f|x|mg|mcg|ml|g|cm|mm|mmol|bpm|times|a day)\\b)))`,
  ].join('|'),
  'g',
);
const signs = { time: 'Ⓣ', now: 'Ⓝ', loss: 'Ⓛ', unit: 'Ⓤ', bare: 'Ⓦ' } as const;

const weight = (name: string): string => `(?<${name}>[ⓊⓌ])`;
const loss = (name: string): string => `(?<${name}>[ⓁⓊ])`;
const time = '(?:(?:in|on|at|as of) )?(?:the )?[ⓉⓃ]';
const at = (name: string): string => `(?:(?:in|on|at|as of) )?(?:the )?(?<${name}>[ⓉⓃ])`;
/** What joins two weights of a row. */
const then = ' ?\\)?,?;? ?(?:(?:->|→|-->|>|/|-) ?)?(?:and |but |to |then |Ⓝ |is |down to )?';
/** "in 4 months", "since July"; `n` tells two in one pattern apart. */
const over = (n = ''): string =>
  `(?:\\s{0,9}[,(]?\\s{0,9}(?:in|over|within|during|across|for)(?: about| around| just)? (?:the )?(?:last |past )?(?<many${n}>\\d+(?:\\.\\d+)?|a)?\\s{0,9}-?(?<per${n}>/\\s?12|/\\s?52|months?|mths?|weeks?|wks?|years?|yrs?|fortnight)(?![a-z])|\\s{0,9}[,(]?\\s{0,9}since (?:about |around |the )?(?<since${n}>Ⓣ))?`;

/** Each way to give two weights, or a loss beside one, in pieces. */
const forms: readonly RegExp[] = [
  // 64.0 in June, 58.2 now; Wt 84.0 kg (12/6/26), 78.2 kg today
  `${weight('first')} ?\\(?${at('then')}(?:${then}[ⓊⓌ],? ?\\(?${time}){0,4}${then}${weight('second')},? ?(?:Ⓝ ?)?\\(?${at('later')}`,
  // 3 Feb 58.2kg, 2 Mar 55.9, 6 Apr 53.0
  `${at('then')} ?[:=-]? ?${weight('first')}(?:[,;]? (?:and |then )?${time} ?[:=-]? ?[ⓊⓌ]){0,4}[,;]? (?:and |then )?${at('later')} ?[:=-]? ?${weight('second')}`,
  // 67kg (71 jan), 67 kg (Nov), 74 (Mar)
  `${weight('second')} ?\\(${weight('first')},? ${at('then')}(?=[),;=])`,
  `${weight('second')} ?\\(${at('then')}:? ${weight('first')}\\)`,
  // 80 kg in September; now 74
  `${weight('first')} ?\\(?${at('then')}\\)?[,;.]? (?:and |but )?(?:is |it'?s |weighs |he'?s |she'?s |i'?m )?Ⓝ (?:at |only |down to )?${weight('second')}`,
  // was 74 kilo, now is 67
  `(?:was|weighed) ${weight('first')},? (?:and |but )?Ⓝ (?:is |weighs |it'?s |she'?s |he'?s )?(?:at |only |down to )?${weight('second')}`,
  // was 84 kg at the practice in April and is 75.8 kg today
  `(?:was|weighed) ${weight('first')}(?: [a-z]+){1,4} ${at('then')},? (?:and|but) (?:is |weighs )${weight('second')}`,
  // at 82 kg in May and he is 75 today; a number with no unit and no "now" is an age
  `${weight('first')} ?\\(?${at('then')}\\)?,? (?:and|but) (?:he|she|i|it)(?: is| am|'?s)? (?:Ⓝ )?(?:at |only |just |down to )?(?:(?<second>Ⓤ)|(?<bare>Ⓦ)(?= Ⓝ))`,
  // 58 now, 64 in June
  `${weight('second')},? ?\\(?Ⓝ\\)?,?;? (?:was |from |down from |previously )?${weight('first')},? ?\\(?${at('then')}`,
  // Wt 62.4 kg (was 66.9 on 10 July)
  `${weight('second')}(?: Ⓝ)? ?[,(;.]? ?(?:(?:and |but )?(?:he|she|i|it|who|which) )?(?:was|down from|used to be|had been|previously|prev|from) ${weight('first')}(?: ?\\(?${at('then')})?${over()}`,
  // down 6kg since Aug (74→68); 11 st 4 to 10 st 2; from 9st 12 to 9st 1 since the beginning of July
  `(?:since (?<before>Ⓣ) ?[(,:]? ?)?(?:from )?${weight('first')}\\s{0,9}(?:to|->|→|-->|>|down to|Ⓝ)\\s{0,9}${weight('second')}${over()}`,
  // 7 kg of 78; lost a stone and a half since summer (was 13st); half a stone in 2 months, was 13 st 4
  `${loss('lost')}(?: ?(?:off|loss|lost|down|lighter|gone))?${over()}[ ,(]*(?:of|from|was|were|used to be|started at|starting (?:weight|wt)) (?:about |his |her )?${weight('first')}${over('2')}`,
  // 12 lb off in 4 months, currently 10st 2
  `${loss('lost')}(?: ?(?:off|loss|lost|down|lighter|gone))?${over()}[ ,(;]*(?:Ⓝ|weighs?|is Ⓝ|wt|weight)(?: is| Ⓝ)? ${weight('second')}`,
].map((form) => new RegExp(form, 'dg'));

/** A text with a sign for each piece, and what stands for each place of it: where it was, and its words. */
interface Signed {
  text: string;
  /** Where each sign or letter stood; one more, for the end. */
  origin: readonly number[];
  said: ReadonlyMap<number, string>;
}

function signed(normalised: string): Signed {
  let text = '';
  const origin: number[] = [];
  const said = new Map<number, string>();
  const keep = (from: number, to: number): void => {
    for (let place = from; place < to; place++) {
      // A number in words is written behind spaces.
      if (normalised[place] === ' ' && text.endsWith(' ')) continue;
      origin.push(place);
      text += normalised[place];
    }
  };
  let done = 0;
  for (const { index, 0: words, groups = {} } of matchesIn(normalised, piece)) {
    keep(done, index);
    const kind = (Object.keys(signs) as (keyof typeof signs)[]).find((each) => groups[each] !== undefined) ?? 'bare';
    said.set(text.length, words);
    origin.push(index);
    text += signs[kind];
    done = index + words.length;
  }
  keep(done, normalised.length);
  return { text, origin: [...origin, normalised.length], said };
}

/** Days within six months for sure, beyond for sure, or either. */
function withinSixMonths(from: Days | undefined, to: Days | undefined): boolean | undefined {
  if (!from || !to) return undefined;
  if (monthsOn(from.first, 6) >= to.last) return true;
  return monthsOn(from.last, 6) < to.first ? false : undefined;
}

const isNow = new RegExp(`^${now}$`);

function timeOf(groups: Record<string, string | undefined>, today: number | undefined, back: boolean): boolean | undefined {
  const per = groups.per ?? groups.per2;
  if (per !== undefined) {
    const said = Number(groups.many ?? groups.many2 ?? 1);
    const many = Number.isNaN(said) ? 1 : said;
    if (/y/.test(per)) return many <= 0.5;
    if (/fortnight/.test(per)) return true;
    return (/52|w/.test(per) ? (many * 12) / 52 : many) <= 6;
  }
  const then = groups.then ?? groups.since ?? groups.since2 ?? groups.before;
  if (then === undefined || today === undefined) return undefined;
  const when = (said: string): Days | undefined => (isNow.test(said) ? { first: today, last: today } : daysIn(said, today));
  const later = groups.later === undefined ? { first: today, last: today } : when(groups.later);
  return back ? withinSixMonths(later, when(then)) : withinSixMonths(when(then), later);
}

/** "52 in Nov, 57.5 in Aug": the newer stands first. */
function isBackwards({ then: before, later }: Record<string, string | undefined>, today: number): boolean {
  const [first, second] = [before, later].map((said) => (said === undefined ? undefined : daysIn(said, today)));
  return first !== undefined && second !== undefined && first.first > second.last;
}

const weightWord =
  /(?<![a-z])(?:wts?|weights?|weighed|weighs|weigh|lost|losing|loss|lighter|kg|kgs|kilos?|stones?|st|lbs?|pounds?|scales|thinner)\b/;
/** "Was 81 in spring now 73, not dieting" */
const ofEating = /(?<![a-z])(?:diet(?:ing|ed)?|appetite|eating|off (?:his|her|my|their|the) (?:food|grub|meals))\b/;
const notWeight =
  /\b(?:bmi|bp|score|hba1c|hb|psa|fit|ca125|sats|pulse|hr|temp|crp|esr|egfr|plts?|platelets|alt|ferritin|lift\w*|mg|height|ht|birth|dose|age[ds]?|waist|peak flow|sodium|cholesterol)\b[^.;\n]{0,12}$/;

/** The groups of a match, in the words of the text. */
const saidIn = (match: RegExpExecArray, said: ReadonlyMap<number, string>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(match.indices?.groups ?? {}).map(([name, place]) => [name, place && (said.get(place[0]) ?? match.groups?.[name])]),
  );

/** Weights that fell, each with the share that was lost. */
export function weighingsIn(normalised: string, today: string | undefined): Lost[] {
  const found: Lost[] = [];
  // A number, and a word for a weight.
  if (!/\d/.test(normalised) || !(weightWord.test(normalised) || ofEating.test(normalised))) return found;
  const day = dayOf(today);
  const { text: pieces, origin, said } = signed(normalised);
  if (said.size < 2) return found;
  for (const form of forms) {
    for (const match of matchesIn(pieces, form)) {
      const groups = saidIn(match, said);
      const index = origin[match.index] ?? 0;
      const last = match.index + match[0].trimEnd().length - 1;
      const end = (origin[last] ?? 0) + (said.get(last)?.length ?? 1);
      const text = normalised.slice(index, end);
      if (found.some((one) => index < one.end && end > one.start)) continue;
      const [before, behind] = [normalised.slice(Math.max(0, index - 40), index), normalised.slice(end, end + 40)];
      const around = before + text + behind.slice(0, 15);
      if (notWeight.test(before) || /[\d./]$/.test(before) || !(weightWord.test(around) || ofEating.test(before + text + behind))) continue;
      const back = day !== undefined && isBackwards(groups, day);
      const later = groups.second ?? groups.bare;
      const [one, two, less] = [back ? later : groups.first, back ? groups.first : later, groups.lost].map((mass) =>
        mass === undefined ? undefined : massOf(mass),
      );
      const second = two && kilosOf(two, one ?? less);
      const lost = less && kilosOf(less, undefined);
      const first = one ? kilosOf(one, two ?? less) : second !== undefined && lost !== undefined ? second + lost : undefined;
      if (first === undefined || first < 20 || first > 350) continue;
      const gone = lost ?? first - (second ?? first);
      // Scales and clothes differ by as much as one in a hundred.
      if (gone < first / 100 || gone > first / 2) continue;
      // Six figures are enough: 4 of 80 must come to 5.
      found.push({
        start: index,
        end,
        percent: Number(((gone / first) * 100).toFixed(6)),
        within: timeOf(groups, day, back),
      });
    }
  }
  return found;
}
