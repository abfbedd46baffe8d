import type { Sex } from '../../engine/presentation.ts';
import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { ageForms, fieldGap, notAnAge } from './age-forms.ts';
import { birthAgesIn } from './birth-date.ts';
import { type Kin, kinIn, writerIn } from './kin.ts';
import { type AgeForm, bareForms, birthdays, kinAges, ownForms, toldAges } from './own-age.ts';
import { namesRelative, relatives } from './relatives.ts';
import { men, sexesIn, sexOf, women } from './sex.ts';

export { namesRelative } from './relatives.ts';

/** Whom a text speaks of. */
export interface Person {
  age?: number;
  ageAt?: Span;
  sex: Sex;
  sexAt?: Span;
  /** Where ages and sexes stood, taken or not. */
  spans: readonly Span[];
  notices: readonly string[];
  /** The relative who is the patient, where a relative writes. */
  kin?: Span;
}

const oldest = 125;

const otherTimes =
  /\b(?:since|from|at|until|till|menopause|menarche|onset|died|diagnosed|dx|stopped|started|quit|when|hysterectomy|before|after|by|menopausal|periods stopped|lmp|(?<!never )smoked|between|over|under|screening|vaccine|retired|married|\w+ectomy|smoking|fags|cigarettes|roll[- ]?ups|under the)\s*[:=-]?\s*(?:at\s*|was\s*|the\s*|her\s*|his\s*|i was\s*)?(?:age[d]?\s*:?\s*)?(?:of\s*)?$/;
/** "Age 30 or over? Y" asks about a limit. */
const limitBehind =
  /^\s*(?:or (?:over|more|older|above|under|younger)|and (?:over|above|under)|\+(?!\d)|plus\b|at (?:diagnosis|onset)|3[- ]?way\b|catheter|foley|fr\b|french|gauge)/;

/** A number behind these is a result, a score, a dose or a count. */
const afterNumber =
  /\b(?:walks?|walk(?:ing|ed)|swims?|runs?|to|from|x|times|para|gravida|room|rm|flat|unit|apt|bed|bay|ward|stage|grade|type|number|hb|plts?|platelets?|bp|pulse|hr|sats|spo2|ca125|psa|fit|wcc|crp|esr|gcs|score|mcv|ferritin|egfr|temp|bmi|peak flow)\s*(?:=|:|is|was|of)?\s*$/;
/** More that a number by itself may be. */
const afterBare =
  /\b(?:hba1c|ast|alt|alp|bili|creat|urea|tsh|k|na|o2|rr|p|ca|weight|wt|ht|height|dose|day|week|aged?|every|about|approx|over|under|sats?|glucose|cholesterol|calcium|t4|b12|iron|lft|flat|no|line|number|ext|page|year|month|jan|feb|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|menarche|appendix|gallbladder|child|hysterectomy|menopause|\d)\s*,?\s*$|\b(?:and|or|the|at|of|in|by|with|was|is|on|last|than|for|after|been|nearly|almost|past)\s*$/;

/** A line of the family, a relative who died or fell ill. */
const ofFamily =
  /(?:^|[\n.;|])[ \t]*(?:[-•*] ?)?(?:fh|f\/h|fhx|fam(?:ily)? ?(?:hx|h\/o|history|hist))\b(?:[^.\n]|\.{2,40})*$|\b(?:mother|father|mum|dad|sister|brother|aunt|auntie|uncle|gran|nan|grandmother|grandfather|grandad|grandma|cousin)\b[^.;\n]{0,40}\b(?:died|ca|cancer|mi|stroke|leukaemia|lymphoma|melanoma|diagnosed|passed away)\b[^.;\n]{0,24}$/;
const familyBehind =
  /^(?:'s)?\s*-?\s*(?:grand|step|foster)?(?:son|daughter|brother|sister|mother|father|mum|dad|niece|nephew|wife|husband)s?\b/;
const field = new RegExp(`^age[a-z ()]*${fieldGap}\\d`);

const theirBaby =
  /\b(?:breast ?feeding|bf|post ?partum|post ?natal|delivered|has an?|with an?|had (?:a|my|her|the)|new|her|his|their|mum of an?|mother of an?)[\s,-]{1,3}(?:baby[\s,-]{1,3})?$/;

function yearsOf(groups: Record<string, string | undefined>): number {
  if (groups.years !== undefined) {
    const whole = Number(groups.years);
    // From three on an age is counted in whole years.
    return groups.more !== undefined && whole < 3 ? whole + Number(groups.more) / 12 : whole;
  }
  const part = Number(groups.part);
  const per = groups.per ?? '';
  if (/52|w/.test(per)) return (part * 7) / 365.25;
  return /\/\s?7|d/.test(per) ? part / 365.25 : part / 12;
}

export interface Sighting extends Span {
  years?: number;
  sex?: Sex;
  /** As clinicians open a note, or as a form has it: what is said in passing gives way. */
  clinical?: boolean;
  /** Of nobody in particular: "aged 61". */
  loose?: boolean;
}

const overlaps = (seen: readonly Span[], start: number, end: number): boolean => seen.some((one) => start < one.end && end > one.start);

/** Whether "she" or "he" may be someone else: the kin the text is about aside, no such person is named before. */
function another(groups: Record<string, string | undefined>, before: string, kin: Kin | undefined): boolean {
  if (kin && (kin.sex === 'unknown' || (groups.she ? kin.sex === 'female' : kin.sex === 'male'))) return false;
  return (groups.she !== undefined && women.test(before)) || (groups.he !== undefined && men.test(before));
}

const saidBy = ({ she, he }: Record<string, string | undefined>): Sex | undefined =>
  she !== undefined ? 'female' : he !== undefined ? 'male' : undefined;

/** No age is told without one. */
const aFigure = /\d/;

/** Ages in the forms clinicians write. */
function stated(normalised: string, written: string, kin: Kin | undefined, company: string): Sighting[] {
  const found: Sighting[] = [];
  if (!aFigure.test(normalised)) return found;
  for (const pattern of ageForms) {
    for (const { index, 0: text, groups = {} } of matchesIn(normalised, pattern)) {
      const end = index + text.length;
      const before = normalised.slice(Math.max(0, index - 60), index);
      const letterFirst = /^[mf](?![a-z])/.test(text);
      const after = normalised.slice(end, end + 3);
      if (letterFirst && !/(?:^|[\n.;,(|:]|(?:^|[\s.;,(|])(?:pt|patient))\s*$/.test(before) && !/^\s*(?:$|[\n.;,)|])/.test(after)) continue;
      // "T2 N0 M0"
      if (letterFirst && /\bn\s?[0-3x][a-c]?[\s,|]*$/.test(before)) continue;
      if (another(groups, company.slice(0, index), kin)) continue;
      if (letterFirst && /^[a-z]/.test(after)) continue;
      if (text === 'm8') continue;
      const plain = (/^\d/.test(text) || groups.sex !== undefined) && !(groups.sex !== undefined && /\d\s*-?\s*y/.test(text));
      if ((plain && afterNumber.test(before)) || limitBehind.test(normalised.slice(end, end + 16))) continue;
      // "Cough 2m" is two months.
      if (/^\d{1,2}m$/.test(written.slice(index, end)) && Number(groups.years) < 18 && before.trim() !== '') continue;
      if (kin === undefined && relatives.test(before)) continue;
      if (
        kin === undefined &&
        ((/\b(?:her|his|my|their|our|with|has|have|and|by|of|after|an?|the)\s*$/.test(before) &&
          familyBehind.test(normalised.slice(end, end + 20))) ||
          ofFamily.test(normalised.slice(Math.max(0, index - 100), index)))
      )
        continue;
      // "11m old?? no - 11 yr old"
      if (/^\W{0,4}(?:no|sorry|correction|i mean)\W{1,4}\d/.test(normalised.slice(end, end + 20))) continue;
      if (otherTimes.test(before) || otherTimes.test(before + text.replace(/\d.*$/s, ''))) continue;
      // "Breastfeeding, 6 month old baby"
      if (groups.part !== undefined && (theirBaby.test(before) || /^\s*ago\b/.test(normalised.slice(end, end + 5)))) continue;
      if (overlaps(found, index, end)) continue;
      const clinical = groups.sex !== undefined || /(?:yo|y\/o|y\.o\.?|old)$/.test(text) || field.test(text);
      const said = groups.sex ? sexOf(groups.sex) : saidBy(groups);
      const loose =
        !clinical &&
        /^(?:aged?|mr|mrs|ms|miss|mx|child|kid|toddler|teenager)\b/.test(text) &&
        !/^ (?:per|according|on|in|by) (?:the )?(?:letter|record|notes|system|gp|hospital)/.test(normalised.slice(end, end + 30));
      found.push({ start: index, end, years: yearsOf(groups), ...(said && { sex: said }), clinical, loose });
    }
  }
  return found;
}

const babyWords =
  /\b(?:bab(?:y|ies)|infant|newborn|bottles?|napp(?:y|ies)|wean(?:ing|ed)|teething|feeds|breast ?fed|crawling|colic|fontanelle|cradle cap|flat head|red book|imms)\b/;
/** An age by the visit, where a small child is spoken of: "7 month weaning chat", "8/52 contact", "Baby imms 8/52"; or by itself at the beginning. */
const babyVisits: readonly RegExp[] = [
  /(?<![\d/.-])(?<part>\d{1,2})\s?-?(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)\s(?:old\s)?(?:(?:hv|baby|routine|new birth|home|development(?:al)?|health)\s)?(?:weaning|checks?|contact|imm(?:unisation)?s|jabs|vaccs?|visit|review|assessment|chat)\b/g,
  /\b(?:bab(?:y|ies)|infant) (?:imms|jabs|check|review|clinic|vaccs?|weigh-?in),? (?<part>\d{1,2})\s?(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)(?![a-z])/g,
  /^\s*(?<part>\d{1,2})\s?(?<per>\/12|\/52|months?|mths?|weeks?|wks?)(?=[.,](?!\d))/g,
];

function babyAge(normalised: string): Sighting[] {
  if (!aFigure.test(normalised) || !babyWords.test(normalised)) return [];
  const found = babyVisits.flatMap((form) =>
    matchesIn(normalised, form).flatMap(({ index, 0: text, groups = {} }) => {
      const years = yearsOf(groups);
      return years > 2.1 ||
        /\b(?:in|after|back for|due for|booked for|before|due|booked|next|her|his) $/.test(normalised.slice(Math.max(0, index - 12), index))
        ? []
        : [{ start: index, end: index + text.length, years }];
    }),
  );
  return found.slice(0, 1);
}

/** "58, no hang on 59" */
const corrected = /^\W{0,3}(?:no|sorry|i mean|hang on|wait)\b[^.\d\n]{0,20}(?<years>\d{2,3})(?!\d)/;
const notNow = /\b(?:when|since|until|till|before|if)\s*$/;

function agesBy(
  forms: readonly AgeForm[],
  normalised: string,
  keep: (at: number, groups: Record<string, string | undefined>) => boolean,
): Sighting[] {
  const found: Sighting[] = [];
  if (!aFigure.test(normalised)) return found;
  for (const { form, less = 0 } of forms) {
    for (const { index, 0: text, groups = {} } of matchesIn(normalised, form)) {
      const end = index + text.length;
      if (overlaps(found, index, end) || notNow.test(normalised.slice(Math.max(0, index - 8), index)) || !keep(index, groups)) continue;
      const better = corrected.exec(normalised.slice(end, end + 40))?.groups?.years;
      const said = saidBy(groups);
      found.push({
        start: index,
        end,
        years: better === undefined && groups.part !== undefined ? yearsOf(groups) : Number(better ?? groups.years) - less,
        ...(said && { sex: said }),
      });
    }
  }
  return found;
}

/** "T2DM, 12 yrs.", "smoker, 40 yrs.": how long. */
const lasted =
  /\b(?:smok\w*|t[12]dm|dm|htn|hypertension|copd|asthma\w*|epilep\w*|oa|ra|ibs|ms|af|ckd|diabet\w*|psoriasis|eczema|gout|married|widow\w*|divorced|vegetarian|retired|work\w*|known|duration|asbestos|dust|mill|pit|mines?|factory|army|navy|pains?|cough|\w*(?:itis|ache|algia|osis)|hrt|pill|coil|for|sober|vap\w+)[,:;-]?\s*$/;

/** A number by itself, by the surest place that has one; none where that place has two. */
function bareAge(normalised: string): Sighting[] {
  if (!aFigure.test(normalised)) return [];
  for (const [order, form] of bareForms.entries()) {
    const found = matchesIn(normalised, form).flatMap(({ index, 0: text, groups = {} }) => {
      const years = Number(groups.years);
      const start = index + text.lastIndexOf(groups.years ?? '');
      if (years > 105 || (order > 0 && years < 14 && !/y/.test(text))) return [];
      const before = normalised.slice(Math.max(0, start - 40), start);
      // "I have rang 19 times. Nineteen."
      if (new RegExp(`\\b${groups.years} times\\b`).test(normalised)) return [];
      if (/\d ?y/.test(text) && (lasted.test(before) || (years < 40 && start > 120))) return [];
      if (/\b(?:kgs?|kilos?|stones?|lbs?|weigh(?:ed|s)|wts?|weights?)\b[^.\n]{0,30}$/.test(before)) return [];
      if (order > 0 && (afterNumber.test(before) || afterBare.test(before) || namesRelative(before))) return [];
      return [{ start, end: index + text.length, years }];
    });
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

/** "Pat is 78", at the beginning of the text. */
const byName =
  /^\s*(?:[Rr]e:? |[Aa]bout |[Ff]or )?(?<name>[A-Z][a-z]{2,})(?: [A-Z][a-z'-]+)? (?:is|who is|turned) (?<years>\d{2,3})(?![\d%/]|[.,]\d)/;
/** What is measured is nobody's name. */
const measures = new Set(
  'pulse weight temp temperature pain score glucose ferritin sats saturations age height platelets creatinine haemoglobin hba bmi fit psa esr crp heart rate patient she he this that today sugar cholesterol peak flow urea sodium calcium result count level'.split(
    ' ',
  ),
);

function namedAge(normalised: string, written: string): Sighting[] {
  const { 0: text = '', groups } = byName.exec(written) ?? {};
  if (!groups?.name || measures.has(groups.name.toLowerCase())) return [];
  return new RegExp(`^${notAnAge}`).test(normalised.slice(text.length))
    ? [{ start: 0, end: text.length, years: Number(groups.years) }]
    : [];
}

const figure = (age: number | undefined): number => Math.round((age ?? 0) * 10) / 10;

/** Age and sex as said of the patient. Two different ages, or an impossible one, give none and a notice. A birth date needs `today` (2026-11-29). */
export function personIn(normalised: string, written: string, today?: string): Person {
  const notices: string[] = [];
  const writer = writerIn(normalised);
  const own = writer ? [] : agesBy(ownForms, normalised, () => true);
  const plainly = stated(normalised, written, undefined, normalised);
  const kin = kinIn(normalised, { ownAge: own.length > 0, otherAge: plainly.length > 0 });
  const company = [writer, kin && normalised.slice(kin.at.start, kin.at.end)].reduce<string>(
    (text, word) => (word ? text.replaceAll(word, ' '.repeat(word.length)) : text),
    normalised,
  );
  const told = kin || company !== normalised ? stated(normalised, written, kin, company) : plainly;
  // "My husband is 66 and I'm 64" does not say whose the complaint is.
  const shared = !kin && own.length > 0 ? kinIn(normalised, { ownAge: false, otherAge: true, opener: true }) : undefined;
  const ofKin = kin ? agesBy(kinAges, normalised, (at) => at <= kin.at.start && kin.at.start - at < 12) : [];
  const more = [
    ...(kin ? ofKin : own),
    ...(shared ? agesBy(kinAges, normalised, (at) => at < 40) : []),
    ...agesBy(birthdays, normalised, (at) => kin !== undefined || !namesRelative(normalised.slice(Math.max(0, at - 60), at))),
    ...agesBy(toldAges, normalised, (at, groups) =>
      own.length === 0 || kin !== undefined || shared !== undefined ? !another(groups, company.slice(0, at), kin ?? shared) : false,
    ),
  ].filter(({ start, end }) => !overlaps(told, start, end));
  const sure = [...told, ...more, ...(told.length + more.length > 0 ? [] : namedAge(normalised, written))];
  const firm = sure.some(({ clinical }) => clinical) ? sure.filter(({ loose }) => !loose) : sure;
  const seen = sure.length > 0 ? firm : [...babyAge(normalised), ...bareAge(normalised)].slice(0, 1);
  const possible = seen.filter(({ years: age = 0 }) => age <= oldest);
  for (const { years: age } of seen)
    if (age !== undefined && age > oldest) notices.push(`Age ${age} cannot be right: please enter the age.`);
  const ages = new Set(possible.map(({ years: age }) => age));
  if (ages.size > 1) notices.push(`More than one age was typed (${[...ages].map(figure).join(' and ')}): please enter the patient’s age.`);

  const births = birthAgesIn(normalised, today).filter(
    ({ start }) => kin !== undefined || !namesRelative(normalised.slice(Math.max(0, start - 60), start)),
  );
  const [born] = births;
  const [first] = sure.length > 0 ? possible : born ? [] : possible;
  const apart = first && born && Math.abs(Math.floor(first.years ?? 0) - Math.floor(born.years)) > 1;
  if (apart)
    notices.push(`The birth date gives ${figure(born.years)}, and ${figure(first.years)} was typed: please enter the patient’s age.`);
  const twoBirths = new Set(births.map(({ years }) => years)).size > 1;
  if (twoBirths) notices.push('More than one birth date was typed: please enter the patient’s age.');
  const aged = ages.size > 1 || apart || twoBirths ? undefined : (born ?? first);

  const { sex, sexAt, both } = sexesIn(normalised, written, seen, { kin, own: own.length > 0, company });
  if (both) notices.push('Both sexes were typed: please choose the patient’s sex.');
  return {
    ...(aged?.years !== undefined && { age: aged.years, ageAt: { start: aged.start, end: aged.end } }),
    sex,
    ...(sexAt && { sexAt }),
    ...(kin && { kin: { start: kin.at.start, end: kin.at.end } }),
    spans: [...seen, ...births].map(({ start, end }) => ({ start, end })),
    notices,
  };
}
