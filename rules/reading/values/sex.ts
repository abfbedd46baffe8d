import type { Sex } from '../../engine/presentation.ts';
import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { female } from './age-forms.ts';
import { type Kin, writesOfSelf } from './kin.ts';
import { relatives } from './relatives.ts';

/** Of whom "she" or "he" may speak, the patient aside. */
export const women =
  /\b(?:mother|mum|sister|aunt|auntie|gran|grandmother|grandma|daughter|wife|nan|niece|girlfriend|partner|cousin|twin|sibling|friend|carer|(?:flat|house|room|work|class|team) ?mate|(?<!dear )(?<!our )colleague|boss|neighbour)\b/;
export const men =
  /\b(?:father|dad|brother|uncle|grandfather|grandad|son|husband|nephew|boyfriend|partner|cousin|twin|sibling|friend|carer|(?:flat|house|room|work|class|team) ?mate|(?<!dear )(?<!our )colleague|boss|neighbour)\b/;

export const sexOf = (word: string): Sex => (new RegExp(`^(?:${female})$`).test(word) ? 'female' : 'male');

const sexWords =
  /\b(?:(?<f>female|femal|woman|lady|girl|schoolgirl|[a-z]{3,}woman|barmaid|waitress|actress|lass|lassie|widow|housewife)|(?<m>male|man|gentleman|gent|lad|chap|bloke|boy|schoolboy|(?<!wo)(?:post|fire|fisher|work|trades|handy)man|mister|guy|fella|widower))\b(?!')/g;
/** "38yo mum of 2", "I'm a dad": who has children. */
const parents =
  /(?=m|nan|grand|dad|father)(?:(?<=\b(?:i'?m|i am|as) a (?:(?:single|young|new|retired|busy) )?)|(?<=\d ?(?:yo|y\/o|yrs?|years? old|year[- ]old),? (?:a |working |single |married ){0,3}))(?:(?<f>mum|mam|mother|nan|grandmother)|(?<m>dad|father|grandad|grandfather))\b(?! (?:worr|concern|here|and (?:i|my)|i))/g;
/** Behind "our" it is somebody else, in the North. */
const lassOrLad = /\b(?:our|me|my|his|the|that|this young) $/;
/** A title counts before a name; MR is also a scan, and modified release. */
const titles =
  /\b(?:(?<f>Mrs|MRS|Miss|Ms)|(?<m>Mr|MR))\.?(?:,?\s+(?!SCAN|IMAGING|SPINE|BRAIN|PROSTATE|PELVIS|TABS?|CAPS?)[A-Z?_*#[<][A-Za-z'-]*|'s\b)/g;
/** A title by itself: "Mr –, 63", "Age 38, Mr", "(Mrs) M. Hale", "Mr attends for nail care". */
const bareTitles =
  /(?:\b(?:(?<f>Mrs|Miss|Ms)|(?<m>Mr))\.?(?:\s+[-–—]{1,3}(?=[\s,(.])|\s+(?:attend|present|report|is|was|has|came|rang|called|say|describe)(?:s|ed)?\b))|(?<=[,.;\n(]\s{0,3})(?:(?<f2>Mrs|Miss|Ms)|(?<m2>Mr))\.?(?=\s{0,3}(?:$|[,;)\n]))|(?<=\b[Ii]t'?s )(?<f3>Mrs)\b/g;
const saidTitles = /(?:\b(?:is|it'?s|am|i'?m)|(?:i'?m|i am) {1,15}\d{2},?) (?:(?<f>mrs)|(?<m>mr))\b(?! (?:who|at|from|in)\b)/g;
/** "Mr Singh (surgeon)", "Mrs S (wife)". */
const titleOfOtherBehind =
  /^[^.,;\n()]{0,24}\((?:surg|consult|urolog|gynae|ortho|oncolog|wife|husband|mum|mother|dad|father|son|daughter|carer|neighbour|gp|anp|nurse|practice)|^ [A-Za-z'-]+,? (?:anp|gp|urology|ent|surgeon|consultant|headteacher|teacher)\b/i;
/** A surgeon, or whoever signs or is thanked. */
const titleOfOther =
  /\b(?:by|under|consultant|surgeon|thank(?: you,?)?|d\/w|cc:?|care of|(?:list|team|clinic) of|yours(?: sincerely| faithfully| truly)?,?|(?:kind |best |many )?regards,?|neighbour|teacher|headteacher)\s*(?:our |the )?\(?$/i;
const pronouns = /\b(?:(?<f>she|her|hers|herself|shes)|(?<m>he|his|him|himself|hes))\b/g;
/** A field of a template. */
const sexFields = /\b(?:sex|gender)(?: at birth)?[\s:=|?.…_-]{0,30}(?:(?<f>f)|(?<m>m))(?![a-z'])/g;
/** A letter by itself beside a birth date, an age or in brackets: "(M)", "M, DOB", "old F,", "/ F /". */
const letters =
  /(?<=^\s{0,9}|\bold |[/|] |\d )(?:(?<f>f)|(?<m>m))(?=, (?:dob|born)\b|[,.] |\s[/|]| (?:dob|born)\b)|(?<=\()(?:(?<f2>f)|(?<m2>m))(?=\))|(?<=(?:dob|born|date of birth)[^a-z]{0,4}\d[^a-z\n]{4,12}\s)(?:(?<f3>f)|(?<m3>m))(?=[.,; ]|$)/g;
/** Whoever a text speaks of in its first word. */
const opener =
  /(?<=^\s{0,9}(?:(?:hi|hello|hiya|good morning|morning)[ ,.!]{1,3})?)(?:(?<f>she)|(?<m>he))(?:'?s| is| has) (?!said\b|told\b|just (?:said|told|rung|rang)|rung\b|a (?:doctor|nurse)\b)/g;
/** "38f. He has no fever": told of the patient, in a text that names nobody else. */
const tellings = /(?:^|[.;\n])\s{0,9}(?:(?<f>she)|(?<m>he))\s+(?:is|was|has|had|denies|reports|describes|complains|gets|feels|noticed)\b/g;
const others =
  /\b(?:dr|doctor|gp|nurse|consultant|surgeon|registrar|physio|pharmacist|dentist|hairdresser|podiatrist|neighbour|teacher|lady|colleague)\b/;

/** The lady who spoke, the X-ray man, a lady doctor: somebody met on the way. */
const metBehind =
  /^\s{0,9}(?:doctor|dr|gp|nurse|surgeon|consultant|friend|said|told|on the|at the|who (?:said|told|did|rang|phoned|called|took|saw|does|works|answered)|doing|from|in the|at (?:the )?(?:reception|desk|front|chemist|pharmacy|surgery|work|school|counter)|there|part|saw|hood)\b/;
const metBefore = /\b(?:x-?\s?ray|tv|poor|old school|delivery|bus)\s{0,9}$/;
/** How a patient names his sex: "I'm a bloke", "as a woman", "59. bloke." */
const ofOneself =
  /(?:\b(?:i'?m|i am|as|being|i is)\s+(?:an? )?(?:[a-z-]+ ){0,2}|^\s{0,9}(?:\d{1,3}\s{0,9}[.,]?\s{0,9})?|[.;\n(:]\s{0,9}|\d{1,3}\s{0,9}(?:years? old|yo|yrs?)?[,.]?\s{0,9})$/;
/** "I am 71 and a woman", "I'm 34, male". */
const behindOwnAge =
  /\b(?:i'?m|i am|am) (?:an? )?\d{1,3}(?:[ -]?(?:years?|yrs?|yo|y\/o)(?:[ -]old)?)?,? (?:(?:and|&) )?(?:(?:i'?m|i am|am) )?(?:an? )?$/;
const partBehind = /^\s{0,9}(?:[.,;:)\n|]|$|with\b|and\b|of\b|here\b|\d)/;
/** What only clinicians write. */
const clinical =
  /\b(?:pt|pts|patient'?s?|o\/e|on examination|h\/o|c\/o|hpc|reports|denies|this (?:lady|man|gentleman|woman|chap|girl|boy|pleasant)|thank ?you for (?:seeing|reviewing|asking)|years?[- ]old (?:man|woman|lady|gentleman|male|female)|(?:this|of a) \d{1,3}[ -]?(?:years?|yrs?|yo)\b|(?:wt|weight|growing|growth) (?:following|along|on)[^.\n]{0,12}\d(?:th|st)\b|imms utd|refer(?:red|ring)|plan:?)\b/;
const firstPerson = /\b(?:i|i'm|im|i've|ive|i'd|my|mine|me)\b/;

interface Sexed extends Span {
  sex: Sex;
}

function found(text: string, pattern: RegExp): Sexed[] {
  return matchesIn(text, pattern).map(({ index, 0: { length }, groups = {} }) => ({
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
  const another = !own && ages.some(({ start, sex }) => sex && /^(?:s?he)\b|^s?hes\b/.test(normalised.slice(start, start + 6)));
  const ofSelf = !kin && !clinician && !another && (own || writesOfSelf(normalised));
  const lay = ofSelf || (!kin && !clinician && firstPerson.test(normalised));
  const words = found(normalised, sexWords).filter((word) => {
    const [before, behind] = [normalised.slice(Math.max(0, word.start - 40), word.start), normalised.slice(word.end, word.end + 20)];
    if (/^la(?:d|ss)/.test(normalised.slice(word.start, word.end)) && lassOrLad.test(before)) return false;
    // "Baby girl", not "my new baby girl"
    if (/\bbaby $/.test(before) && !/\b(?:my|our|new|her|his|had|have|the|delivered) (?:an? |new )*baby $/.test(before)) return true;
    if (written.slice(word.start, word.end) === 'LAD' || metBehind.test(behind) || metBefore.test(before)) return false;
    if (!ofPatient(normalised, word)) return false;
    return !lay && !kin
      ? true
      : ((ofOneself.test(before) || behindOwnAge.test(before)) && partBehind.test(behind)) || /\b(?:as|i'?m|i am) an? $/.test(before);
  });
  const signs = ({ start }: Span): boolean => /\b(?:yours|regards)[^.]{0,20}$/i.test(written.slice(Math.max(0, start - 30), start));
  // "He's in year 6 and tired", at the beginning
  const [opened] = kin ? [] : found(normalised, opener);
  const told: Sexed[] = [
    ...ages.flatMap(({ start, end, sex }) => (sex ? [{ start, end, sex }] : [])),
    ...words,
    ...[...found(normalised, sexFields), ...found(normalised, letters)].filter((one) => ofPatient(normalised, one)),
    ...(kin && !clinician ? [] : found(normalised, parents)),
    ...[...found(written, titles), ...found(written, bareTitles), ...(lay ? found(normalised, saidTitles) : [])].filter(
      (one) =>
        ofPatient(normalised, one) &&
        !titleOfOtherBehind.test(written.slice(one.end, one.end + 40)) &&
        (lay && signs(one) ? true : !titleOfOther.test(written.slice(Math.max(0, one.start - 30), one.start))),
    ),
    ...(opened ? [opened] : []),
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
