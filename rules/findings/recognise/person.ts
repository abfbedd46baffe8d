import type { Sex } from '../../engine/presentation.ts';
import type { Span } from './recognition.ts';

/** Whom a text speaks of. */
export interface Person {
  age?: number;
  ageAt?: Span;
  sex: Sex;
  sexAt?: Span;
  /** Where ages and sexes stood, taken or not. */
  spans: readonly Span[];
  notices: readonly string[];
}

const oldest = 125;
const female = 'female|woman|lady|girl|f|♀|fem';
const male = 'male|man|gentleman|gent|lad|bloke|boy|m|♂';
const sexes = `(?<sex>${female}|${male})(?![a-zµ'])`;
const years = '(?<years>\\d{1,3})';
const unit = '(?:\\s*-?\\s*(?:years?|yrs?|yr|yo|y\\/o|y\\.o\\.?|y|year)(?:\\s*-?\\s*(?:old|o\\b|of age))?)';
const part =
  '(?<![\\d/.a-z<>=])(?<part>\\d{1,2})\\s*(?<per>/\\s?12|/\\s?52|/\\s?7|-?\\s*(?:months?|mths?|mo|weeks?|wks?|days?|m(?=\\s*(?:baby|infant|old))))';
const laterOn = '(?:years?|yrs?)\\s*(?:post|since|after|into|clear|sober|older|younger|free|ago|on\\b|history|hx|h/o|of(?! age))';
/** A number behind which these stand counts time, tobacco, size or doses. */
const notAnAge = [
  '(?!\\s*-?\\s*(?:weeks?|wks?|months?|mths?|days?|hours?|hrs?|minutes|mins|kg|kilos?|stone|lbs?|cm|mm|ft|foot|feet',
  'units?|pints?|glasses|cig|pack|py|a day|per|an? (?:week|night)|/\\s?(?:d|wk|7|10|12|24|40|52)|x\\b|times|mg|mcg|ml|tablets|doses|miles',
  `am\\b|pm\\b|(?:st|nd|rd|th)\\b|out of|%|°|${laterOn}))`,
].join('|');
const all = (pattern: string): RegExp => new RegExp(pattern, 'g');

/** Ways to say an age, the surest first. */
const patterns: readonly RegExp[] = [
  // 8/12 girl, 9 month old boy
  all(`${part}\\s*-?\\s*(?:old\\s*(?:baby\\s*)?)?(?<sex>female|woman|girl|♀|male|man|boy|lad|♂)(?![a-zµ'])`),
  all(`${part}\\s*-?\\s*(?:old|baby|infant)\\b`),
  // 62M, 62 year old man
  all(`(?<![\\d/.a-z<>=+-])(?<!\\d:)${years}${unit}?\\s*,?\\s*-?${sexes}`),
  // F62, man of 62
  all(
    `(?<![a-z])(?<sex>${female}|${male})\\s*[,:]?\\s*(?:aged?\\s*:?\\s*|of\\s+)?${years}(?![\\d%]|\\.\\d|\\s*[/°]|\\s*(?:d\\b|w\\b(?!/)))${notAnAge}${unit}?`,
  ),
  // age 62
  all(`(?<![a-z])age[d]?\\s*[:=]?\\s*${part}`),
  all(`(?<![a-z])age[d]?\\s*[:=]?\\s*${years}(?!\\d|\\s*/\\s*(?:12|52|7))`),
  all(`(?<![\\d/.a-z<>=])${years}\\s*years? of age`),
  // 62 yo
  all(`(?<![\\d/.a-z<>=])${years}\\s*-?\\s*(?:yo|y/o|y\\.o\\.?|(?:yrs?|years?|y)\\s*-?\\s*old)(?![a-z])`),
  // baby of 3 months, child 5y
  /\b(?:child|baby|infant|toddler|kid)\s*(?:of|aged?)?\s*,?\s*(?<part>\d{1,2})\s*(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)(?![a-z])/g,
  all(`\\b(?:child|toddler|kid|teenager)\\s*(?:of|aged?)?\\s*,?\\s*${years}\\s*(?:y|yr|yrs|years?|yo)?(?![a-z/\\d])`),
  // Mr Smith 64 yrs, F/67
  all(`\\b(?:mr|mrs|ms|miss)\\s+[a-z'-]+(?:,|\\s+is)?\\s+${years}(?!\\d|[./%]\\d)${notAnAge}\\s*(?:yrs?|years?|yo)?(?![a-z\\d/])`),
  all(`\\b(?<sex>f|m)\\s*/\\s*${years}(?!\\d|\\s*/)`),
  // she is 66
  all(`\\b(?:(?<she>she)|(?<he>he)|pt|patient)(?:\\s+is|'?s)\\s+${years}(?!\\d|[./%]\\d|\\s*%)${notAnAge}`),
  // 62y at the beginning, pt 47 yrs
  all(`(?:^\\s*|\\b(?:pt|patient|is)\\s+)${years}\\s*(?!${laterOn})(?:y|yr|yrs|years?)(?![a-z/])(?!\\s*(?:ago|history|hx|h/o|of))`),
];

const relatives =
  /\b(?:mother|father|mum|dad|sister|brother|aunt|uncle|gran|grandmother|grandfather|grandma|grandad|son|daughter|wife|husband|partner|cousin|fh|fhx|family|nan|twin|niece|nephew|sibling|boyfriend|girlfriend|friend)\b(?![^.;\n]*\b(?:report|notice|notic|say|said|worr|concern|brought|bring|brings|anxious|states|attend|called|with|of|per|pt)\w*)[^.;,:\n]{0,24}$/;
/** Whether what stands before speaks of a relative rather than of the patient. */
export const namesRelative = (before: string): boolean => relatives.test(before);

/** Of whom "she is 70" or "he is 70" may speak. */
const women = /\b(?:mother|mum|sister|aunt|gran|grandmother|grandma|daughter|wife|nan|niece|girlfriend|partner|cousin|twin|sibling|friend|carer)\b/;
const men = /\b(?:father|dad|brother|uncle|grandfather|grandad|son|husband|nephew|boyfriend|partner|cousin|twin|sibling|friend|carer)\b/;

const otherTimes =
  /\b(?:since|from|at|until|till|menopause|menarche|onset|died|diagnosed|dx|stopped|started|quit|when|hysterectomy|before|after|by|menopausal|periods stopped|lmp|smoked|between|over|under|screening|vaccine|retired|married|under the)\s*(?:at\s*|was\s*|the\s*|her\s*|his\s*)?(?:age[d]?\s*:?\s*)?(?:of\s*)?$/;

/** A number behind these is a result, a score or a dose. */
const afterNumber =
  /\b(?:to|from|hb|plts?|platelets?|bp|pulse|hr|sats|spo2|ca125|psa|fit|wcc|crp|esr|gcs|score|mcv|ferritin|egfr|temp|bmi|peak flow)\s*(?:=|:|is|was|of)?\s*$/;

const sexOf = (word: string): Sex => (new RegExp(`^(?:${female})$`).test(word) ? 'female' : 'male');

function yearsOf(groups: Record<string, string | undefined>): number {
  if (groups.years !== undefined) return Number(groups.years);
  const part = Number(groups.part);
  const per = groups.per ?? '';
  if (/52|w/.test(per)) return (part * 7) / 365.25;
  return /\/\s?7|d/.test(per) ? part / 365.25 : part / 12;
}

interface Sighting extends Span {
  years?: number;
  sex?: Sex;
}

function sightings(normalised: string, written: string): Sighting[] {
  const found: Sighting[] = [];
  for (const pattern of patterns) {
    for (const { index, 0: text, groups = {} } of normalised.matchAll(pattern)) {
      const end = index + text.length;
      const before = normalised.slice(Math.max(0, index - 60), index);
      const letterFirst = /^[mf](?![a-z])/.test(text);
      const after = normalised.slice(end, end + 3);
      if (letterFirst && !/(?:^|[\n.;,(|])\s*$/.test(before) && !/^\s*(?:$|[\n.;,)|])/.test(after)) continue;
      // "T2 N0 M0"
      if (letterFirst && /\bn\s?[0-3x][a-c]?[\s,|]*$/.test(before)) continue;
      if ((groups.she && women.test(normalised.slice(0, index))) || (groups.he && men.test(normalised.slice(0, index)))) continue;
      if (letterFirst && /^[a-z]/.test(after)) continue;
      if (afterNumber.test(before)) continue;
      // "Cough 2m" is two months.
      if (/^\d{1,2}m$/.test(written.slice(index, end)) && Number(groups.years) < 18 && before.trim() !== '') continue;
      if (relatives.test(before) || otherTimes.test(before) || otherTimes.test(before + text.replace(/\d.*$/s, ''))) continue;
      if (found.some((one) => index < one.end && end > one.start)) continue;
      found.push({ start: index, end, years: yearsOf(groups), ...(groups.sex && { sex: sexOf(groups.sex) }) });
    }
  }
  return found;
}

const sexWords = /\b(?:(?<f>female|woman|lady|girl)|(?<m>male|man|gentleman|gent|lad|bloke|boy))\b/g;
/** A title counts before a name; MR is also a scan, and modified release. */
const titles = /\b(?:(?<f>Mrs|MRS|Miss)|(?<m>Mr|MR))\.?\s+(?!SCAN|IMAGING|SPINE|BRAIN|PROSTATE|PELVIS|TABS?|CAPS?)[A-Z][A-Za-z'-]*/g;
const pronouns = /\b(?:(?<f>she|her|hers|herself|shes)|(?<m>he|his|him|himself|hes))\b/g;

/** A field of a template. */
const sexFields = /\b(?:sex|gender)\s*[:=-]?\s*(?:(?<f>f)|(?<m>m))(?![a-z'])/g;
/** "38f. He has no fever": told of the patient, in a text that names nobody else. */
const tellings = /(?:^|[.;\n])\s*(?:(?<f>she)|(?<m>he))\s+(?:is|was|has|had|denies|reports|describes|complains|gets|feels|noticed)\b/g;
const others = /\b(?:dr|doctor|gp|nurse|consultant|surgeon|registrar|physio|pharmacist|dentist)\b/;

function sexFrom(text: string, pattern: RegExp): Sighting[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !relatives.test(text.slice(Math.max(0, index - 40), index).toLowerCase()))
    .map(({ index, 0: { length }, groups }) => ({ start: index, end: index + length, sex: groups?.f ? 'female' : 'male' }));
}

/** Age and sex as said of the patient. Two different ages, or an impossible one, give none and a notice. */
export function personIn(normalised: string, written: string): Person {
  const notices: string[] = [];
  const seen = sightings(normalised, written);
  const possible = seen.filter(({ years: age = 0 }) => age <= oldest);
  for (const { years: age } of seen)
    if (age !== undefined && age > oldest) notices.push(`Age ${age} cannot be right: please enter the age.`);
  const ages = new Set(possible.map(({ years: age }) => age));
  if (ages.size > 1)
    notices.push(
      `More than one age was typed (${[...ages].map((age) => Math.round((age ?? 0) * 10) / 10).join(' and ')}): please enter the patient’s age.`,
    );
  const [aged] = possible;

  const named = seen.filter(({ sex }) => sex !== undefined);
  const sexed = [...named, ...sexFrom(normalised, sexWords), ...sexFrom(normalised, sexFields), ...sexFrom(written, titles)];
  const alone = ![women, men, others].some((people) => people.test(normalised));
  const told = sexed.length > 0 ? (alone ? sexFrom(normalised, tellings) : []) : sexFrom(normalised, pronouns);
  const spoken = sexed.length === 0 && relatives.test(normalised) ? [] : [...sexed, ...told];
  const sexes = new Set(spoken.map(({ sex }) => sex));
  const [firstSex] = spoken;
  if (sexes.size > 1) notices.push('Both sexes were typed: please choose the patient’s sex.');
  return {
    ...(ages.size === 1 && aged?.years !== undefined && { age: aged.years, ageAt: { start: aged.start, end: aged.end } }),
    sex: sexes.size === 1 ? (firstSex?.sex ?? 'unknown') : 'unknown',
    ...(sexes.size === 1 && firstSex && { sexAt: { start: firstSex.start, end: firstSex.end } }),
    spans: seen.map(({ start, end }) => ({ start, end })),
    notices,
  };
}
