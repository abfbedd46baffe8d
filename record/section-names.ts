import { dateIn } from './dates.ts';
import type { Name } from './page.ts';

/** Words that say which, how many or of when, and leave the part of a record that they stand with what it is. */
const plain = new Set(
  'a all and by for from in of on or the this to with active care chronological clinical coded current data detail details doctor doctors dr e entries entry episode eight face first five four full general gp health history home hours information item items issue issues key last latest list lists main major medical minor most my new newest nine nurse nursing oldest one ongoing online open other out overview past patient patients phone practice previous primary received recent recently record recorded records s section seven show shown significant six summary surgery telephone ten text three today todays total two type video view your'.split(
    ' ',
  ),
);

/** Whether a name is made of these words, and plain ones or a date beside them: “Last 3 encounters”, “Consultation 27-Nov-2026”. */
function isMadeOf(pattern: RegExp): (name: string) => boolean {
  const all = new RegExp(pattern.source, 'gi');
  return (said) => {
    const date = dateIn(said);
    const name = date ? `${said.slice(0, date.start)} ${said.slice(date.end)}` : said;
    const others = name.replace(all, ' ');
    return others !== name && (others.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => plain.has(word));
  };
}

/** What a consultation is written under. */
const consultations = isMadeOf(
  /\b(?:consultations?(?: (?:notes?|history))?|encounters?|journal|(?:visit|progress|case)?\s*notes?|visits|care history|clinical (?:items|entries|events)|timeline|(?:history of )?presenting complaint|history and examination|hpc|hpi|examination|o\/?e|comments?|assessment|impression|free text|narrative|subjective|objective|soap|opinion|discussion)\b/,
);
const history = /^\W*history\W*$/i;

/** Parts of a record that do not speak of this patient now, or of this patient at all. */
const family = /\b(?:family (?:history|members|health|tree)|fhx?|relatives|household)\b/i;
const past =
  /\b(?:(?:past|previous) (?:medical |surgical )?(?:history|problems?|conditions?)|inactive|resolved|pmhx?|medical history|surgical history|ended problems?|closed)\b/i;
const other =
  /\b(?:medications?|medicines|drugs?|prescri\w+|repeats?|allerg\w+|sensitivit\w+|immuni[sz]ations?|vaccin\w+|documents?|letters?|correspondence|referrals?|appointments?|recalls?|reminders?|tasks?|messages?|consents?|contacts?|address(?:es)?|care plans?|social history|adverse reactions|admin(?:istrative|istration)?|devices?|risks?)\b/i;
const results = /\b(?:results?|investigations?|patholog\w+|laborator\w+|labs?|tests?|bloods|observations|values|numerics)\b/i;
/** “Main problem” stands beside what it is today. */
const problems = isMadeOf(/\b(?:problems|problem (?:list|history)|conditions?|diagnos[ei]s)\b/);

/** People other than the patient. */
const others =
  /\b(?:next of kin|n\.?o\.?k\.?|relatives|family (?:members?|history|tree|and friends)|household|emergency contacts?|contact persons?|dependants?|(?:usual|named|registered) gp|care team|signed in)\b/i;
/** What was written elsewhere or by others, and put into the record: it may be of any day, and may quote anyone. */
const letters = /\b(?:letters?|discharge summar(?:y|ies)|faxe?s?)\b/i;
const papers = isMadeOf(/\b(?:documents?|letters?|correspondence|scanned|scans?|attachments?|files?|messages?|referrals?|faxe?s?)\b/);
const otherPerson =
  /^\W*(?:relations?(?:hips?)?|family|parents?|guardians?|carers?|spouse|partner|proxy|proxies|mother|father|children|siblings?|clinicians?|practitioners?|staff|users?)(?: details)?\W*$/i;

/** Notes and letters, which may quote anyone. */
const notes =
  /\b(?:consultations?|encounters?|journal|notes?|letters?|documents?|correspondence|messages?|tasks?|comments?|timeline|free text|narrative|history|discussion|scanned|attachments?)\b/i;

/** The parts that are no consultation, by their whole name. */
const aside = isMadeOf(new RegExp([family, past, other, results].map(({ source }) => source).join('|')));

const withinEntry =
  /^\W*(?:history|hpc|history of presenting complaint|presenting complaint|examination|o\/?e|comments?|assessment|impression|subjective|objective|plan)\W*$/i;

const any = (names: readonly Name[], pattern: RegExp): boolean => names.some(({ text }) => pattern.test(text));

const isConsultationName = (text: string): boolean => consultations(text) || history.test(text);

/** Whether a heading belongs to the words of one entry: what comes under it is read by it. */
export const isHeadingWithin = (text: string): boolean => withinEntry.test(text);

/** Beside an entry these say how it is; only a true heading makes a part of the record of them. */
const status = /^\W*(?:resolved|inactive|closed)\W*$/i;

/** Whether a short line names a part of a record. */
export const isSectionName = (text: string): boolean =>
  text.length <= 48 && !status.test(text) && (isConsultationName(text) || problems(text) || aside(text));

/** Many lines stand under the same names: each judgement is made once for them. */
function remembered(judge: (names: readonly Name[]) => boolean): (names: readonly Name[]) => boolean {
  const known = new WeakMap<readonly Name[], boolean>();
  return (names) => {
    const judged = known.get(names) ?? judge(names);
    known.set(names, judged);
    return judged;
  };
}

/** Whether what stands here is over: inactive problems, the past. */
export const speaksOfThePast = remembered((names) => any(names, past));
/** Whether what stands here is about someone else: family, carers, staff. */
export const speaksOfOthers = remembered((names) => [others, otherPerson, family].some((pattern) => any(names, pattern)));
const summary = isMadeOf(/\b(?:summary|overview|synopsis|highlights|alerts?)\b/);

/** Whether what stands here sums the record up: it may be of any day. */
export const isSummary = remembered((names) => summary(names.at(-1)?.text ?? ''));
/** Whether what stands here is a letter or another document. */
export const areLetters = remembered((names) =>
  names.some(({ text, heading }) => papers(text) || (heading && text.length <= 80 && letters.test(text))),
);
export const areNotes = remembered((names) => any(names, notes));
export const areResults = remembered((names) => any(names, results));
export const areProblems = remembered(
  (names) => names.some(({ text }) => problems(text)) && !speaksOfThePast(names) && !speaksOfOthers(names),
);

/** Whether what stands here is what was said, found or thought in a consultation. */
export const isConsultation = remembered(
  (names) =>
    names.some(({ text }) => isConsultationName(text)) &&
    !names.some(({ text }) => !isConsultationName(text) && (family.test(text) || past.test(text) || aside(text))),
);

/** A part of the record that is no prose about the patient now: medication, letters, family, the past. */
export const isAside = remembered((names) => names.some(({ text }) => aside(text)) || any(names, family));
