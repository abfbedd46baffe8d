import { notAnAge } from './age-forms.ts';
import { kinSource } from './kin.ts';

const years = '(?<years>\\d{1,3})';
const twoFigures = '(?<years>\\d{2,3})';
/** A number that was said in words stands behind several spaces. */
const all = (pattern: string): RegExp =>
  new RegExp(
    pattern.replace(/\[[^\]]*\]| [?*]| /g, (part) => (part === ' ' ? ' {1,15}' : part[0] === ' ' ? ' {0,15}' : part)),
    'g',
  );
const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const notMore = `(?![\\d%]|[.,/:]\\d|'\\d| and an? half (?:st|stone))${notAnAge}`;
const unit = '(?:\\s{0,9}(?:years?|yrs?|yr|yo|y|saal)(?:\\s{0,9}old)?(?![a-z/]))?';
/** Behind an age still to come: "62 next month", "45 in feb". */
const toCome = `(?=${unit} (?:next (?:month|week|wk|year|birthday|mon|tue|wed|thu|fri|sat|sun)|tomorrow|soon|later this|(?:in|on) (?:the )?(?:${months}|christmas|xmas|boxing day|new year|mon|tue|wed|thu|fri|sat|sun|\\d)|this (?:month|week|coming)))`;

/** How an age is said beside what is meant: so many years less. */
export interface AgeForm {
  form: RegExp;
  less?: number;
}

/** Ages a patient says of himself. */
export const ownForms: readonly AgeForm[] = [
  { form: all(`\\b(?:i'?m|i am|i shall be|i will be|i'll be|i turn) ${years}${toCome}`), less: 1 },
  {
    form: all(
      `\\b(?:i shall be|i will be|i'll be|i turn|i'?m (?:turning|nearly|almost)|i am (?:turning|nearly|almost)|turning) ${twoFigures}${notMore}`,
    ),
    less: 1,
  },
  {
    form: all(
      `\\b(?:i'?m|i am|i is|i m|i) (?:now |only |just |about |aged |age )?${twoFigures}(?![\\d%'/:]|[.,]\\d| (?:and|&) an? half (?:st|stone))${notAnAge}${unit}`,
    ),
  },
  { form: all(`\\b(?:i'?m|i am|i is) (?:only )?(?<years>\\d)(?=\\s{0,9}(?:[.,;)!]|$|and\\b|years?\\b|yrs?\\b))(?![.,]\\d)${notMore}`) },
  // I have 39 years: said by who learned English late
  { form: all(`\\bi (?:have|has) ${twoFigures} (?:years?|yrs?)(?= *(?:$|[.,;)!\\n]))`) },
  { form: all(`\\bi(?:'?m| am) an? [a-z][a-z\\d -]{2,30}, (?:aged? )?${twoFigures}(?=[.,;])(?![.,]\\d)`) },
  { form: all(`\\bi (?:have |'ve )?(?:just )?turned ${twoFigures}(?![\\d%])`) },
  { form: all(`(?:^\\s{0,15}|[.,\\n]\\s{0,15})${twoFigures} i am\\b`) },
  { form: all(`\\b(?:i am|i'?m) lady with ${twoFigures} years`) },
  // "Can I stay with you? am 18 btw"
  {
    form: all(
      `(?:^|[.?!,;)\\n]|\\band|\\bbut)\\s{0,9}(?:am|(?<=[.\\n]\\s{0,9})is) (?:only |just |a )?${twoFigures}(?= *(?:$|[.,;!)\\n]|btw\\b|and\\b|but\\b|yrs?\\b|years?\\b|yo\\b))(?![.,]\\d)`,
    ),
  },
  // "Not fussed at 66", "Now at 69 I want to know"
  {
    form: all(
      `\\b(?:now|even|fussed|bothered|surprising|expected?|and|but) at ${twoFigures}(?= *(?:[.,;!?)](?!\\d)|$|but\\b|and\\b|i\\b|i'|want|you\\b))`,
    ),
  },
];

const subject = `(?<![a-z'])(?:${kinSource})(?:'?s)?(?: mea)?`;
const verb = "(?: she| he)?(?:'s| is| iz|,? who is|,? who'?s| have| has| turned)?(?: only| just| now| about| aged?| nearly 0)?";

const part = '(?<part>\\d{1,2})\\s{0,3}-?(?<per>/\\s?12|/\\s?52|months?|mths?|mo|weeks?|wks?|days?)(?![a-z])(?! (?:ago|now with|history))';

/** Ages said of a relative, who may be the patient. */
export const kinAges: readonly AgeForm[] = [
  { form: all(`${subject}(?: who)?${verb}\\s{0,9}[,(-]?\\s{0,9}(?:aged? )?${part}(?= old|\\s{0,9}(?:[.,;:)!\\n]|$|and\\b|but\\b))`) },
  { form: all(`(?<![\\d/.])(?:${part}|(?<years>\\d{1,2})\\s{0,3}-?(?:y|yrs?|yo|years?))(?:[ -]old)? (?:${kinSource})(?![a-z])`) },
  { form: all(`${subject}(?: is|'s|s)? (?:nearly|almost|turning) ${years}(?![\\d%/.])`), less: 1 },
  { form: all(`${subject}(?: who)?${verb}\\s{0,9}[,(-]?\\s{0,9}(?:aged? )?${years}(?![\\d%'/:]|[.,]\\d)${notAnAge}${unit}`) },
];

/** "She's 6", "hes 8)": of whoever the text is about. */
export const toldAges: readonly AgeForm[] = [
  { form: all(`\\b(?:(?<she>she)|(?<he>he))(?:'s|s| is) (?:only |just |now )?${part}(?= old|\\s{0,9}(?:[.,;:)!\\n]|$|and\\b|but\\b))`) },
  // A clinician to the patient
  {
    form: all(`\\byou(?:'re| are|re) (?:now |only |just )?${twoFigures}${notMore}(?=\\s{0,9}(?:$|[.,;!?\\n]|and\\b|so\\b|now\\b|aren'?t))`),
  },
  {
    form: all(
      `\\b(?:(?<she>she)|(?<he>he))(?:'s|s| is) (?:only |just |now )?(?<years>\\d)(?=\\s{0,9}(?:[.,;)!?]|$|and\\b(?! an? half)|but\\b|years?\\b|yrs?\\b))(?![.,]\\d)${notMore}`,
    ),
  },
  { form: all(`\\b(?:(?<she>she)|(?<he>he))(?:'s|s| is) (?:(?:only|just|now) )?${twoFigures}${notMore}`) },
  {
    form: all(
      `\\b(?:(?<she>she)|(?<he>he))(?:'s|s| is) (?:only |just |now )?(?<years>[12]) and an? half(?= *(?:$|[.,;!)\\n]|years?\\b|yrs?\\b))`,
    ),
    less: -0.5,
  },
  { form: all(`\\b(?:patient|pt),? who(?: is|'s) ${twoFigures}${notMore}`) },
];

/** Ages yet to come, or counted by birthdays. */
export const birthdays: readonly AgeForm[] = [
  { form: all(`(?:^|(?<![.]|\\d(?=\\.\\d))[.\\n]\\s{0,9})${twoFigures}${toCome}`), less: 1 },
  { form: all(`\\bturned ${twoFigures}(?![\\d%])`) },
  { form: all('\\b(?:off|before|until|till|short of) (?:her|his|my|their) (?<years>\\d{2,3})(?:st|nd|rd|th) birthday'), less: 1 },
  { form: all('\\b(?:in|into) (?:her|his|my|their) (?<years>\\d{2,3})(?:st|nd|rd|th) year\\b'), less: 1 },
  {
    form: all(
      '\\b(?:her|his|my|whose) (?<years>\\d{2,3})(?:st|nd|rd|th) birthday (?:was|in (?:the )?(?:spring|summer|autumn)|last|this)\\b',
    ),
  },
  { form: all('^\\s{0,9}(?:nearly|almost|turning) (?<years>\\d{1,3})(?= (?:and|in|next|tomorrow)\\b|[.,])'), less: 1 },
];

const end = '(?=\\s{0,9}(?:[.,;)!?](?!\\d)|$|\\n| - ))';
/** A number by itself where an age is written. Taken only where no other age is told. */
export const bareForms: readonly RegExp[] = [
  // At the beginning of the text or of a field
  all(
    `^\\s{0,9}(?:(?:hi|hello|hiya|hey|doc|dr|doctor)[ ,.!]+){0,3}(?:(?:student|patient|pt|teacher|retired)[ ,]+)?(?<years>\\d{1,3})(?=\\s{0,9}(?:[,;:](?!\\d)|\\.(?!\\d)| - |\\n))`,
  ),
  all(`\\b(?:history|hx|hpc|pc|re|note|problem):\\s{0,9}(?<years>\\d{2})(?=[.,]\\s)`),
  all(`^\\s{0,9}(?<years>\\d{2,3}) (?=(?:ex[- ]?|non[- ]?)?smoker\\b)`),
  all(
    `\\b(?:patient|pt|your patient|client),?\\s+(?:age[d]?\\s{0,9})?(?<years>\\d{2,3})(?=\\s{0,9}(?:[.,;)\\n](?!\\d)|$|rang\\b|says\\b|called\\b|[.,] ))`,
  ),
  // A sentence of its own, the end
  all(`(?=\\d)(?<=(?:[.;!?)*]\\s|\\n)\\s{0,9})(?<years>\\d{2,3})${end}`),
  all(`(?=\\d)(?<=[a-z)?]\\s{0,2},\\s{0,9})(?<years>\\d{2,3})(?=\\s{0,9}(?:$|\\.(?!\\d)|,\\s{0,9}[a-z]| btw\\b))`),
  all(`(?=\\d)(?<=(?:[.!?]\\s|\\n)\\s{0,9})(?<years>\\d{2,3})(?= (?:btw\\b|(?:ex|non)[ -]?smoker|don'?t smoke|now,))`),
  all(`(?=\\d)(?<=(?:^|(?<!smok[^.]{0,20})\\.\\s|\\n|\\bhistory: )\\s{0,3})(?<years>\\d{1,2}) ?(?:y|yrs?)(?=\\.(?!\\d))`),
  all(`\\b(?:yp|y(?:ear )?\\d{1,2},) (?<years>\\d{1,2})(?=[.,](?!\\d))`),
  all(`(?=\\d)(?<=(?:^|[.;\\n])\\s{0,3}now\\s{1,9})(?<years>\\d{2,3})(?=[.,](?!\\d))`),
  all(`(?=\\d)(?<=\\()(?<years>\\d{2})(?=, [a-z])`),
  all(`\\b[a-z]{3,}\\.? (?<years>\\d{2})$`),
  // "HRT review, 52yrs." "since age 9, now 34."
  all(
    `(?=\\d)(?<=(?:[,.:;|(]|\\n|\\s-|\\s\\s)\\s{0,9})(?<years>\\d{2,3})\\s?(?:y|yrs?|years?)(?=\\s{0,9}(?:[.,;)|](?!\\d)|\\n|$)|\\s\\s|\\s-\\s)`,
  ),
  all(`(?=\\d)(?<=, now )(?<years>\\d{2,3})(?=\\.(?!\\d))`),
];
