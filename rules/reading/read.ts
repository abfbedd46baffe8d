import type { Sex } from '../engine/presentation.ts';
import { broaderOf } from '../findings/kinship.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import { type FindingItem, type Item, type Reading, type Sentence, sentencesOf } from './items.ts';
import { attachDurations, attachField } from './qualifiers/lasting.ts';
import { attachQualifiers } from './qualifiers/qualifying.ts';
import type { Assertion, Mention, Recognition, Span } from './recognition.ts';
import { applyDoubt } from './scope/doubt.ts';
import { applyCompany } from './scope/in-company.ts';
import { applyNegation, markPositive } from './scope/negation.ts';
import { applyFamily } from './scope/other-people.ts';
import { applyPast } from './scope/other-times.ts';
import { applyPlans } from './scope/plans.ts';
import { applyExamination, applyList, applySection, type ListMode, type Section, sectionOf } from './scope/sections.ts';
import { asTyped } from './text/dictated.ts';
import { normalise } from './text/normalise.ts';
import { spelled } from './text/spelling.ts';
import { tokensOf } from './text/tokens.ts';
import { durationsIn } from './values/duration.ts';
import { type LaboratoryReading, laboratoryIn } from './values/laboratory.ts';
import { sevenPointsIn } from './values/mole.ts';
import { organsIn, withoutSex } from './values/organs.ts';
import { personIn } from './values/person.ts';
import { reportsIn } from './values/reports.ts';
import { resultsIn } from './values/results.ts';
import { lossInCapitals, weightLossIn } from './values/weight.ts';
import { knownWords, phraseBook } from './words/book.ts';
import { addFrames } from './words/frame-mentions.ts';
import { applySites } from './words/site.ts';

/** What is known from elsewhere than the text; it decides where words differ by sex or age. */
export interface Known {
  age?: number;
  sex?: Sex;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** A finding that a number decides, as an item in its place. */
const readItem =
  (ids: readonly FindingId[], assertion: Assertion, settled = true): Reading['item'] =>
  (place) => ({ ...place, kind: 'finding', ids, assertion, dropped: false, qualifiers: new Set(), marked: settled, settled });

const beats: Readonly<Record<Assertion, number>> = { present: 3, absent: 2, uncertain: 1, unsettled: 0, suggested: 0 };
const isDoubt = (assertion: Assertion): boolean => assertion !== 'present' && assertion !== 'absent';

/** Words that say more of some patients: lower abdominal pain with female organs, an enlarged liver in a child. */
function idsFor(item: FindingItem, text: string, { sex, age }: Known): readonly FindingId[] {
  const lower = /\b(?:lower|suprapubic)\b|\b[rl]if\b|iliac fossa/.test(text);
  if (item.ids.includes('abdominal_pain') && lower && /lower/.test(text) && sex === 'female') return [...item.ids, 'pelvic_pain'];
  if (item.ids.includes('upper_abdominal_mass_liver') && age !== undefined && age < 16 && /megaly|enlarged/.test(text))
    return [...item.ids, 'enlarged_abdominal_organ'];
  return item.ids;
}

interface Gathered {
  assertion: Assertion;
  qualifiers: Set<QualifierId>;
  durationWeeks: number | undefined;
  at: Span[];
  conflicting: boolean;
}

/** Abbreviations that are also words or names: a symptom only in capitals. */
const onlyCapitals = new Set('ed cap nod boo fx rb py ces abh doe loa'.split(' '));

const intended =
  /(?<!not )(?<!not been )(?<!without )\b(?:dieting|on a diet|slimming world|weight ?watchers|mounjaro|wegovy|ozempic|semaglutide|tirzepatide|orlistat|intentional|intentionally|deliberately|on purpose|bariatric)\b/;

/** Whether the sentence says that the weight was meant to be lost. */
function isIntended(normalised: string, { start, end }: Span): boolean {
  const from = Math.max(normalised.lastIndexOf('.', start), normalised.lastIndexOf('\n', start), 0);
  const stop = normalised.slice(end).search(/[.\n]/);
  return intended.test(normalised.slice(from, stop < 0 ? undefined : end + stop));
}

/** One mention for each finding: what is asserted beats a doubt; present and absent in one text is a doubt. */
function gather(items: readonly FindingItem[], normalised: string, known: Known): Mention[] {
  const gathered = new Map<FindingId, Gathered>();
  for (const item of items) {
    if (item.dropped) continue;
    for (const id of idsFor(item, normalised.slice(item.start, item.end), known)) {
      const at = { start: item.start, end: item.end };
      const one = gathered.get(id);
      if (!one || (beats[item.assertion] > beats[one.assertion] && isDoubt(one.assertion))) {
        gathered.set(id, {
          assertion: item.assertion,
          qualifiers: new Set(item.qualifiers),
          durationWeeks: item.durationWeeks,
          at: [...(one?.at ?? []), at],
          conflicting: one?.conflicting ?? false,
        });
        continue;
      }
      one.at.push(at);
      if (item.assertion === one.assertion) {
        for (const qualifier of item.qualifiers) one.qualifiers.add(qualifier);
        one.durationWeeks ??= item.durationWeeks;
      } else if (!isDoubt(item.assertion)) {
        // "Non-smoker, ex 20 a day": once is ever.
        if (id === 'ever_smoked') one.assertion = 'present';
        else one.conflicting = true;
      }
    }
  }
  const loss = gathered.get('weight_loss');
  if (loss?.assertion === 'present')
    for (const qualifier of loss.qualifiers) gathered.get('weight_loss_over_5pct_6mo')?.qualifiers.add(qualifier);
  if (gathered.get('weight_loss_over_5pct_6mo')?.assertion === 'present' && loss?.assertion === 'present') gathered.delete('weight_loss');
  // "No haematuria. Visible haematuria today": denied and asserted under two names.
  for (const [id, { assertion }] of gathered) {
    if (assertion !== 'present') continue;
    for (const wider of broaderOf(id)) {
      const denied = gathered.get(wider);
      if (wider !== id && denied?.assertion === 'absent') denied.conflicting = true;
    }
  }
  const noInfection = gathered.get('urinary_tract_infection')?.assertion === 'absent';
  for (const id of ['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'] as const) {
    if (noInfection) gathered.get(id)?.qualifiers.add('without-uti');
  }
  return [...gathered].map(([id, { assertion, qualifiers, durationWeeks, at, conflicting }]) => ({
    id,
    assertion: conflicting ? 'uncertain' : assertion,
    qualifiers: assertion === 'present' && !conflicting ? [...qualifiers] : [],
    ...(assertion === 'present' && !conflicting && durationWeeks !== undefined && { durationWeeks }),
    at,
  }));
}

function understand(sentences: readonly Sentence[], normalised: string): void {
  let section: Section = 'none';
  let list: ListMode = 'none';
  const sections: Section[] = [];
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    section = sectionOf(sentence, section);
    sections.push(section);
    markPositive(sentence);
    attachDurations(sentence);
    attachField(sentence, before);
    before = sentence;
    applyFamily(sentence, normalised);
    applyPast(sentence, normalised);
    applyPlans(sentence);
    applySection(sentence, section);
    list = applyList(sentence, list);
    applyNegation(sentence);
    applyDoubt(sentence);
    applyExamination(sentence, section);
  }
  applySites(sentences);
  attachQualifiers(sentences);
}

/** Longer than any consultation; what stands beyond is not read, and a notice says so. */
export const mostCharacters = 20_000;
const tooLong = `Only the first ${mostCharacters.toLocaleString('en-GB')} characters were read.`;

/** Reads consultation shorthand. Pure, local, deterministic; never throws. */
export function recognise(text: string, known: Known = {}): Recognition {
  const { typed: normalised, whole } = asTyped(normalise(text.slice(0, mostCharacters)));
  const organs = organsIn(normalised);
  const person = organs ? withoutSex(personIn(normalised, text), organs) : personIn(normalised, text);
  const age = person.age ?? known.age;
  const who: Known & { sex: Sex } = {
    ...(age !== undefined && { age }),
    sex: person.sex === 'unknown' ? (known.sex ?? 'unknown') : person.sex,
  };

  const banded = resultsIn(normalised);
  const readings: Reading[] = [];
  // One number can speak of two findings.
  const alsoRead: LaboratoryReading[] = [];
  const add = (span: Span, item: Reading['item']): void => {
    if (span.end > span.start && !readings.some((each) => overlaps(each, span))) readings.push({ ...span, item });
  };
  for (const span of banded.spans) add(span, (place) => ({ ...place, kind: 'read' }));
  const losses = weightLossIn(normalised);
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
  for (const { at, weeks, ago } of durationsIn(normalised)) add(at, (place) => ({ ...place, kind: 'duration', weeks, ago }));

  const book = phraseBook();
  const tokens = spelled(tokensOf(normalised), knownWords());
  const sentences = addFrames(sentencesOf(tokens, book, readings), tokens);
  understand(sentences, normalised);
  const items: Item[] = sentences.flatMap(({ segments }) => segments.flatMap((segment) => segment.items));

  const findings = items.filter((item): item is FindingItem => item.kind === 'finding');
  applyCompany(findings, normalised);
  for (const item of findings) {
    if (onlyCapitals.has(item.words.join(' ')) && /[a-z]/.test(text.slice(item.start, item.end))) item.dropped = true;
    if (
      item.words.join(' ') === 'temp' &&
      /^temp [a-z]/.test(normalised.slice(item.start, item.end + 2)) &&
      !/^ (?:and|or|but|with|since|for|x|no)\b/.test(normalised.slice(item.end, item.end + 6))
    )
      item.dropped = true;
    if (item.words[0] === 'psa' && text.startsWith('PsA', item.start)) item.dropped = true;
    if (item.words.join('') === 'blood' && /bloods/i.test(text.slice(item.start, item.end))) item.dropped = true;
    if (item.words.join('') === '#' && /^\s*(?:\d|on\b|at\b|in\b|and\b|the\b|for\b)/.test(normalised.slice(item.end, item.end + 6)))
      item.dropped = true;
    if (item.ids.includes('weight_loss') && isIntended(normalised, item)) item.dropped = true;
  }
  const extra = alsoRead.map(({ id, assertion, at }) => readItem([id], assertion)({ ...at, from: 0, to: 0, words: [] }) as FindingItem);
  return {
    ...(person.age !== undefined && { age: person.age }),
    ...(person.ageAt && { ageAt: whole(person.ageAt) }),
    sex: person.sex,
    ...(organs && { organs }),
    ...(person.sexAt && { sexAt: whole(person.sexAt) }),
    mentions: gather([...findings, ...extra], normalised, who).map((mention) => ({ ...mention, at: mention.at.map(whole) })),
    results: banded.results.map((result) => ({ ...result, at: whole(result.at) })),
    unread: [],
    emergencies: [...new Set(items.flatMap((item) => (item.kind === 'emergency' && !item.negated ? [item.name] : [])))],
    notices: [...(text.length > mostCharacters ? [tooLong] : []), ...person.notices, ...banded.notices],
  };
}
