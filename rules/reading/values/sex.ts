import type { Sex } from '../../engine/presentation.ts';
import type { Span } from '../recognition.ts';
import { female } from './age-forms.ts';
import { type Kin, writesOfSelf } from './kin.ts';
import { relatives } from './relatives.ts';

/** Of whom "she" or "he" may speak, the patient aside. */
export const women =
  /\b(?:mother|mum|sister|aunt|auntie|gran|grandmother|grandma|daughter|wife|nan|niece|girlfriend|partner|cousin|twin|sibling|friend|carer)\b/;
export const men =
  /\b(?:father|dad|brother|uncle|grandfather|grandad|son|husband|nephew|boyfriend|partner|cousin|twin|sibling|friend|carer)\b/;

export const sexOf = (word: string): Sex => (new RegExp(`^(?:${female})$`).test(word) ? 'female' : 'male');

const sexWords = /\b(?:(?<f>female|femal|woman|lady|girl)|(?<m>male|man|gentleman|gent|lad|chap|bloke|boy))\b(?!')/g;
/** A title counts before a name; MR is also a scan, and modified release. */
const titles =
  /\b(?:(?<f>Mrs|MRS|Miss)|(?<m>Mr|MR))\.?(?:,?\s+(?!SCAN|IMAGING|SPINE|BRAIN|PROSTATE|PELVIS|TABS?|CAPS?)[A-Z?_][A-Za-z'-]*|'s\b)/g;
const pronouns = /\b(?:(?<f>she|her|hers|herself|shes)|(?<m>he|his|him|himself|hes))\b/g;
/** A field of a template. */
const sexFields = /\b(?:sex|gender)\s{0,9}[:=-]?\s{0,9}(?:(?<f>f)|(?<m>m))(?![a-z'])/g;
/** A letter by itself beside a birth date, an age or in brackets: "(M)", "M, DOB", "old F,", "/ F /". */
const letters =
  /(?<=^\s{0,9}|\bold |[/|] |\d )(?:(?<f>f)|(?<m>m))(?=, (?:dob|born)\b|[,.] |\s[/|]| (?:dob|born)\b)|(?<=\()(?:(?<f2>f)|(?<m2>m))(?=\))|(?<=(?:dob|born|date of birth)[^a-z]{0,4}\d[^a-z\n]{4,12}\s)(?:(?<f3>f)|(?<m3>m))(?=[.,; ]|$)/g;
/** "38f. He has no fever": told of the patient, in a text that names nobody else. */
const tellings = /(?:^|[.;\n])\s{0,9}(?:(?<f>she)|(?<m>he))\s+(?:is|was|has|had|denies|reports|describes|complains|gets|feels|noticed)\b/g;
const others =
  /\b(?:dr|doctor|gp|nurse|consultant|surgeon|registrar|physio|pharmacist|dentist|hairdresser|podiatrist|neighbour|teacher|lady|colleague)\b/;

/** The lady who spoke, the X-ray man, a lady doctor: somebody met on the way. */
const metBehind =
  /^\s{0,9}(?:doctor|dr|gp|nurse|surgeon|consultant|friend|said|told|on the|at the|who (?:said|told|did)|doing|from|in the|there|part|saw|hood)\b/;
const metBefore = /\b(?:x-?\s?ray|tv|poor|old school|delivery|bus)\s{0,9}$/;
/** How a patient names his sex: "I'm a bloke", "as a woman", "59. bloke." */
const ofOneself =
  /(?:\b(?:i'?m|i am|as|being|i is)\s+(?:an? )?(?:[a-z-]+ ){0,2}|^\s{0,9}(?:\d{1,3}\s{0,9}[.,]?\s{0,9})?|[.;\n(:]\s{0,9}|\d{1,3}\s{0,9}(?:years? old|yo|yrs?)?[,.]?\s{0,9})$/;
const partBehind = /^\s{0,9}(?:[.,;:)\n|]|$|with\b|and\b|of\b|here\b|\d)/;
/** What only clinicians write. */
const clinical =
  /\b(?:pt|pts|patient'?s?|o\/e|on examination|h\/o|c\/o|hpc|reports|denies|this (?:lady|man|gentleman|woman|chap|girl|boy|pleasant)|thank ?you for (?:seeing|reviewing|asking)|years?[- ]old (?:man|woman|lady|gentleman|male|female)|refer(?:red|ring)|plan:?)\b/;
const firstPerson = /\b(?:i|i'm|im|i've|ive|i'd|my|mine|me)\b/;

interface Sexed extends Span {
  sex: Sex;
}

function found(text: string, pattern: RegExp): Sexed[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length }, groups = {} }) => ({
    start: index,
    end: index + length,
    sex: (groups.f ?? groups.f2 ?? groups.f3) ? 'female' : 'male',
  }));
}

const ofPatient = (text: string, { start }: Span): boolean => !relatives.test(text.slice(Math.max(0, start - 40), start).toLowerCase());

export interface SexRead {
  sex: Sex;
  sexAt?: Span;
  /** Both are told of the patient. */
  both: boolean;
}

/** The sex as told of the patient: with the age, by a word, a title or a field, by whose relative he is; by "she" and "he" only where nobody else is meant. `company` is the text without the words for the patient and the writer. */
export function sexesIn(
  normalised: string,
  written: string,
  ages: readonly (Span & { sex?: Sex })[],
  { kin, own, company }: { kin: Kin | undefined; own: boolean; company: string },
): SexRead {
  const clinician = clinical.test(normalised);
  const ofSelf = !kin && !clinician && (own || writesOfSelf(normalised));
  const lay = ofSelf || (!kin && !clinician && firstPerson.test(normalised));
  const words = found(normalised, sexWords).filter((word) => {
    const [before, behind] = [normalised.slice(Math.max(0, word.start - 40), word.start), normalised.slice(word.end, word.end + 20)];
    if (written.slice(word.start, word.end) === 'LAD' || metBehind.test(behind) || metBefore.test(before)) return false;
    if (!ofPatient(normalised, word)) return false;
    return !lay && !kin ? true : (ofOneself.test(before) && partBehind.test(behind)) || /\b(?:as|i'?m|i am) an? $/.test(before);
  });
  const told: Sexed[] = [
    ...ages.flatMap(({ start, end, sex }) => (sex ? [{ start, end, sex }] : [])),
    ...words,
    ...[...found(normalised, sexFields), ...found(normalised, letters), ...found(written, titles)].filter((one) =>
      ofPatient(normalised, one),
    ),
    ...(kin && kin.sex !== 'unknown' ? [{ ...kin.at, sex: kin.sex }] : []),
  ];
  const alone = ![women, men, others].some((people) => people.test(normalised));
  const spoken =
    told.length > 0
      ? [...told, ...(alone && !lay && !kin ? found(normalised, tellings) : [])]
      : ofSelf
        ? []
        : found(normalised, pronouns).filter(({ start, sex }) => {
            const before = company.slice(0, start);
            if (lay && others.test(before)) return false;
            return !(sex === 'female' ? women : men).test(before) && ofPatient(company, { start, end: start });
          });
  const sexes = new Set(spoken.map(({ sex }) => sex));
  const [first] = spoken;
  if (sexes.size !== 1 || !first) return { sex: 'unknown', both: sexes.size > 1 };
  return { sex: first.sex, sexAt: { start: first.start, end: first.end }, both: false };
}
