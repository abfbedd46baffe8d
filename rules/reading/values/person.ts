import type { Sex } from '../../engine/presentation.ts';
import type { Span } from '../recognition.ts';
import { ageForms, female } from './age-forms.ts';

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

const relatives =
  /\b(?:children|kids|sons|daughters|mother|father|mum|dad|sister|brother|aunt|uncle|gran|grandmother|grandfather|grandma|grandad|son|daughter|wife|husband|partner|cousin|fh|fhx|family|nan|twin|niece|nephew|sibling|boyfriend|girlfriend|friend)\b(?![^.;\n]*\b(?:report|notice|notic|say|said|worr|concern|brought|bring|brings|anxious|states|attend|called|with|of|per|pt)\w*)[^.;,:\n]{0,24}$/;
/** Whether what stands before speaks of a relative rather than of the patient. */
export const namesRelative = (before: string): boolean => relatives.test(before);

/** Of whom "she is 70" or "he is 70" may speak. */
const women =
  /\b(?:mother|mum|sister|aunt|gran|grandmother|grandma|daughter|wife|nan|niece|girlfriend|partner|cousin|twin|sibling|friend|carer)\b/;
const men = /\b(?:father|dad|brother|uncle|grandfather|grandad|son|husband|nephew|boyfriend|partner|cousin|twin|sibling|friend|carer)\b/;

const otherTimes =
  /\b(?:since|from|at|until|till|menopause|menarche|onset|died|diagnosed|dx|stopped|started|quit|when|hysterectomy|before|after|by|menopausal|periods stopped|lmp|(?<!never )smoked|between|over|under|screening|vaccine|retired|married|under the)\s*(?:at\s*|was\s*|the\s*|her\s*|his\s*)?(?:age[d]?\s*:?\s*)?(?:of\s*)?$/;

/** A number behind these is a result, a score, a dose or a count. */
const afterNumber =
  /\b(?:to|from|x|times|para|gravida|room|bed|bay|ward|stage|grade|type|number|hb|plts?|platelets?|bp|pulse|hr|sats|spo2|ca125|psa|fit|wcc|crp|esr|gcs|score|mcv|ferritin|egfr|temp|bmi|peak flow)\s*(?:=|:|is|was|of)?\s*$/;

const theirBaby =
  /\b(?:breast ?feeding|bf|post ?partum|post ?natal|delivered|has an?|with an?|her|his|their|mum of an?|mother of an?)[\s,-]{1,3}$/;

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
  for (const pattern of ageForms) {
    for (const { index, 0: text, groups = {} } of normalised.matchAll(pattern)) {
      const end = index + text.length;
      const before = normalised.slice(Math.max(0, index - 60), index);
      const letterFirst = /^[mf](?![a-z])/.test(text);
      const after = normalised.slice(end, end + 3);
      if (letterFirst && !/(?:^|[\n.;,(|:]|(?:^|[\s.;,(|])(?:pt|patient))\s*$/.test(before) && !/^\s*(?:$|[\n.;,)|])/.test(after)) continue;
      // "T2 N0 M0"
      if (letterFirst && /\bn\s?[0-3x][a-c]?[\s,|]*$/.test(before)) continue;
      if ((groups.she && women.test(normalised.slice(0, index))) || (groups.he && men.test(normalised.slice(0, index)))) continue;
      if (letterFirst && /^[a-z]/.test(after)) continue;
      if (afterNumber.test(before)) continue;
      // "Cough 2m" is two months.
      if (/^\d{1,2}m$/.test(written.slice(index, end)) && Number(groups.years) < 18 && before.trim() !== '') continue;
      if (relatives.test(before) || otherTimes.test(before) || otherTimes.test(before + text.replace(/\d.*$/s, ''))) continue;
      // "Breastfeeding, 6 month old baby"
      if (groups.part !== undefined && theirBaby.test(before)) continue;
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
