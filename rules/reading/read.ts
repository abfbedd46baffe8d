import type { Sex } from '../engine/presentation.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import { gather } from './gather.ts';
import { type FindingItem, type Item, itemsOf, type Reading, type Sentence, sentencesOf } from './items.ts';
import { attachDurations, attachField } from './qualifiers/lasting.ts';
import { applyExamination } from './qualifiers/on-examination.ts';
import { attachQualifiers } from './qualifiers/qualifying.ts';
import type { Assertion, Recognition, Span } from './recognition.ts';
import { isHeading, listModeAfter, type Section, sectionOf } from './scope/context.ts';
import type { Says } from './scope/cue.ts';
import { markPositive } from './scope/positive.ts';
import { type Around, scoped } from './scope/scope.ts';
import type { SomebodyElse } from './scope/somebody-else.ts';
import { speakersIn } from './statements/dialogue.ts';
import { currentFor, datedEntriesIn, oldEntryAt } from './statements/entries.ts';
import { statementsIn } from './statements/statements.ts';
import { suggestedIn } from './suggested.ts';
import { asTyped } from './text/dictated.ts';
import { matchesIn } from './text/matches.ts';
import { normalise, withBlanks, withoutSystemNumbers } from './text/normalise.ts';
import { spelled } from './text/spelling.ts';
import { tokensOf } from './text/tokens.ts';
import { unreadIn } from './unread.ts';
import { namesCancer } from './values/cancer-reports.ts';
import { durationsIn } from './values/duration.ts';
import { speaksOfOneRelative } from './values/kin.ts';
import { type LaboratoryReading, laboratoryIn } from './values/laboratory.ts';
import { sevenPointsIn } from './values/mole.ts';
import { organsIn, withoutSex } from './values/organs.ts';
import { personIn } from './values/person.ts';
import { reportsIn } from './values/reports.ts';
import { resultsIn } from './values/results.ts';
import { lossInCapitals, weightLossIn } from './values/weight.ts';
import { knownWords, phraseBook } from './words/book.ts';
import { inContext } from './words/context.ts';
import { emergencyNames } from './words/emergency-names.ts';
import { addFrames } from './words/frame-mentions.ts';
import { applySites } from './words/site.ts';

/** What is known from elsewhere than the text; it decides where words differ by sex or age. */
export interface Known {
  age?: number;
  sex?: Sex;
  /** The day of the reading, as 2026-11-29: birth dates and "since August" are read by it. */
  today?: string;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
const isIn = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** A finding that a number decides, as an item in its place. */
const readItem =
  (ids: readonly FindingId[], assertion: Assertion, settled = true): Reading['item'] =>
  (place) => ({ ...place, kind: 'finding', ids, assertion, dropped: false, qualifiers: new Set(), marked: settled, settled });

/** Somebody who is no relative: the writer, or the patient by that name. */
const namesPatient = /\b(?:i|i'[a-z]+|me|my|mine|we|our|pt|pts|patient|client|resident)\b/;

function understood(sentences: readonly Sentence[], around: Omit<Around, 'section' | 'before'>): Sentence[] {
  let section: Section = 'none';
  let list: Says | undefined;
  let before: Sentence | undefined;
  let somebodyElse: SomebodyElse | undefined;
  const read = sentences.map((sentence) => {
    section = sectionOf(sentence, section);
    markPositive(sentence);
    attachDurations(sentence);
    attachField(sentence, before);
    list = listModeAfter(sentence, list);
    const says = section === 'plan' ? 'planned' : isHeading(sentence) ? undefined : list;
    const { sentence: told, after } = scoped(sentence, {
      ...(says && { section: says }),
      ...(somebodyElse && { before: somebodyElse }),
      ...around,
    });
    somebodyElse = after;
    const one = { ...told, ...(says && { says }) };
    applyExamination(one, section);
    before = one;
    return one;
  });
  applySites(read);
  attachQualifiers(read);
  return read;
}

/** More questions and words not read than these in one text are noise. */
const mostPrompts = 3;

/** Longer than any consultation; what stands beyond is not read, and a notice says so. */
export const mostCharacters = 20_000;
/** Worked out when it is said: the first number of a locale is slow to write. */
const tooLong = (): string => `Only the first ${mostCharacters.toLocaleString('en-GB')} characters were read.`;

/** Reads consultation shorthand. Pure, local, deterministic; never throws. */
export function recognise(text: string, known: Known = {}): Recognition {
  const plain = withoutSystemNumbers(normalise(text.slice(0, mostCharacters)));
  const { typed: normalised, whole } = asTyped(plain);
  const banded = resultsIn(normalised, known.today);
  const organs = organsIn(normalised);
  const losses = weightLossIn(normalised, known.today);
  // "FIT back today 43", "and she is 58 today": the number of a result or a weight is nobody's age.
  const weights = losses.flatMap(({ at: { start, end } }) => {
    const said = normalised.slice(start, end);
    if (/%|cent/.test(said)) return [];
    return matchesIn(said, /\d+/g).map(({ index, 0: number }) => ({ start: start + index, end: start + index + number.length }));
  });
  const told = personIn(withBlanks(normalised, [...banded.spans, ...weights]), text, known.today);
  const person = organs ? withoutSex(told, organs) : told;
  const age = person.age ?? known.age;
  const who: Known & { sex: Sex } = {
    ...(age !== undefined && { age }),
    sex: person.sex === 'unknown' ? (known.sex ?? 'unknown') : person.sex,
  };

  const readings: Reading[] = [];
  // One number can speak of two findings.
  const alsoRead: LaboratoryReading[] = [];
  const add = (span: Span, item: Reading['item']): void => {
    if (span.end > span.start && !readings.some((each) => overlaps(each, span))) readings.push({ ...span, item });
  };
  for (const span of banded.spans) add(span, (place) => ({ ...place, kind: 'read' }));
  const over = losses.find((loss) => loss.overFivePercentInSixMonths === 'present');
  for (const { at, overFivePercentInSixMonths } of over ? [over] : losses) {
    add(at, readItem([over ? 'weight_loss_over_5pct_6mo' : 'weight_loss'], 'present', false));
    if (overFivePercentInSixMonths === 'uncertain') alsoRead.push({ id: 'weight_loss_over_5pct_6mo', assertion: 'uncertain', at });
  }
  for (const at of lossInCapitals(text.slice(0, mostCharacters))) add(at, readItem(['weight_loss'], 'present', false));
  const reports = reportsIn(normalised);
  for (const { id, assertion, at } of reports) add(at, readItem([id], assertion));
  if (!reports.some(({ id }) => id === 'seven_point_score_3_or_more'))
    for (const at of sevenPointsIn(normalised)) alsoRead.push({ id: 'seven_point_score_3_or_more', assertion: 'present', at });
  const laboratory = laboratoryIn(normalised, who);
  laboratory.forEach((reading, index) => {
    const first = laboratory.findIndex((each) => each.at.start === reading.at.start) === index;
    if (first) add(reading.at, readItem([reading.id], reading.assertion));
    else alsoRead.push(reading);
  });
  for (const span of person.spans) add(span, (place) => ({ ...place, kind: 'cue', cue: 'patient' }));
  for (const { at, weeks, ago } of durationsIn(normalised, known.today)) add(at, (place) => ({ ...place, kind: 'duration', weeks, ago }));

  const book = phraseBook();
  const { answered, starts, goesOn, joined } = statementsIn(plain, text);
  const speakers = speakersIn(normalised);
  const tokens = spelled(
    tokensOf(normalised).filter(
      (token) => (token.form !== '\n' || !goesOn.has(token.start)) && !joined.has(token.start) && !speakers.some((who) => isIn(token, who)),
    ),
    knownWords(),
  );
  const around = {
    answered,
    normalised,
    readsDates: known.today !== undefined,
    sex: person.sex,
    onlyRelative: person.age === undefined && person.sex === 'unknown' && !namesPatient.test(normalised) && speaksOfOneRelative(normalised),
    patientAs: new Set(person.kin ? tokensOf(normalised.slice(person.kin.start, person.kin.end)).map(({ form }) => form) : []),
  };
  const said = understood(addFrames(sentencesOf(tokens, book, readings, starts), tokens), around);
  const sentences = inContext(said, { normalised, written: text, who });
  const items = itemsOf(sentences);
  const findings = items.filter((item): item is FindingItem => item.kind === 'finding');
  const extra = alsoRead.map(({ id, assertion, at }) => readItem([id], assertion)({ ...at, from: 0, to: 0, words: [] }) as FindingItem);
  const entries = datedEntriesIn(normalised, known.today);
  const mentions = gather([...findings, ...extra], normalised, who, entries);
  // A label that was answered with no, a question, an old entry: its words are no news of now.
  const isIgnored = (item: Item): boolean =>
    answered.some(({ label, says }) => says !== 'affirmed' && item.start >= label.start && item.end <= label.end) ||
    oldEntryAt(entries, item, currentFor.finding) !== undefined;
  const named = [
    ...new Set<string>(items.flatMap((item) => (item.kind === 'named' && !item.negated ? [item.name] : []))),
    ...new Set<string>(
      items.flatMap((item) => (item.kind === 'other' && !item.negated && item.name && !isIgnored(item) ? [item.name] : [])),
    ),
    ...(namesCancer(normalised) ? ['report-names-cancer'] : []),
  ];
  const asked = mentions.filter(({ assertion, dated }) => assertion === 'unsettled' && dated === undefined).length;
  const suggested = suggestedIn(sentences, normalised, mentions, mostPrompts - asked, isIgnored);
  return {
    ...(person.age !== undefined && { age: person.age }),
    ...(person.ageAt && { ageAt: whole(person.ageAt) }),
    sex: person.sex,
    ...(organs && { organs }),
    ...(person.sexAt && { sexAt: whole(person.sexAt) }),
    mentions: [...mentions, ...suggested].map((mention) => ({
      ...mention,
      at: mention.at.map(whole),
      ...(mention.why && { why: mention.why.map((each) => ({ ...each, at: whole(each.at) })) }),
    })),
    results: banded.results.map((result) => ({ ...result, at: whole(result.at) })),
    unread: unreadIn(sentences, mostPrompts - suggested.length - asked, isIgnored).map(whole),
    emergencies: named.filter((name) => name in emergencyNames),
    named: named.filter((name) => !(name in emergencyNames)),
    notices: [...(text.length > mostCharacters ? [tooLong()] : []), ...person.notices, ...banded.notices],
  };
}
