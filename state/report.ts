import type { Report } from '../report/read-report.ts';
import { ofTheReader } from '../report/says-who.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { newestEdition } from '../rules/ng12/edition-dates.ts';
import type { Evidence, Mention, Span } from '../rules/reading/recognition.ts';
import { normalise } from '../rules/reading/text/normalise.ts';
import { tokensOf } from '../rules/reading/text/tokens.ts';
import { phraseBook } from '../rules/reading/words/book.ts';
import { cueAt, type Entry } from './entries.ts';
import { measurementInWords } from './measurements.ts';
import type { Panel } from './panel.ts';

/** Words of the text that gave a finding and decided about it, with those beside them in their part of the sentence. */
export interface OfferedWords {
  id: FindingId;
  words: string;
}

const answerBehind = /^[^\n.;,]{0,40}/;

/** From the words that gave a finding to those that decided about it. */
function stretchOf(text: string, { at, cue }: Evidence): Span {
  const answer = cue?.words === 'answer' ? (answerBehind.exec(text.slice(at.end))?.[0].length ?? 0) : 0;
  const beside = cue && cueAt(text, at, cue.words);
  return { start: Math.min(at.start, beside?.start ?? at.start), end: Math.max(at.end + answer, beside?.end ?? at.end) };
}

/** The words that were read as findings, where none of them may be a name, a number, a date or an address. */
export function wordsOffered({ recognition, read: { value: text } }: Panel): OfferedWords[] {
  const stretches = recognition.value.mentions.flatMap(({ id, why = [] }) => why.map((each) => ({ id, ...stretchOf(text, each) })));
  const { ageAt, sexAt } = recognition.value;
  const offered = ofTheReader(
    text,
    stretches,
    [ageAt, sexAt].filter((each) => each !== undefined),
  ).map(({ id, start, end }) => ({ id, words: text.slice(start, end).trim() }));
  return offered.filter((one, at) => offered.findIndex(({ id, words }) => id === one.id && words === one.words) === at);
}

type Reason = Report['findings'][number]['why'][number];

/** A phrase of the book that these words are, whole: nothing that it does not know. */
function phraseOf(words: string) {
  const tokens = tokensOf(normalise(words));
  const found = phraseBook().longestAt(tokens, 0);
  return found?.to === tokens.length ? found.meaning : undefined;
}

const withoutNumbers = (words: string): string => words.replace(/\d+(?:\.\d+)?/g, '<n>');

/** By what it was read, in Waymark’s own phrases, frames and cues, and never in the words of the text. */
function reasonOf({ by, cue }: Evidence): Reason {
  const [, kind = by, what = ''] = /^(phrase|frame|the second reader): (.*)$/.exec(by) ?? [];
  const isOwn = kind === 'frame' || (kind === 'phrase' && phraseOf(what) !== undefined);
  const meaning = cue && phraseOf(cue.words);
  const isOwnCue = meaning?.is === 'cue' || /^(?:\W|answer|heading|a year)$/.test(cue?.words ?? '');
  return {
    by: isOwn ? `${kind}: ${withoutNumbers(what)}` : kind,
    ...(cue && isOwnCue && { cue: cue.words }),
    ...(meaning?.is === 'cue' && { rule: meaning.cue }),
    ...(cue && { says: cue.says }),
  };
}

function findingOf(entry: Entry, mention: Mention | undefined, byChecklist: boolean, words: readonly string[]): Report['findings'][number] {
  const { id, assertion, qualifiers, denied, durationWeeks, dated, corrected, from } = entry;
  const why = mention?.why?.map(reasonOf) ?? [{ by: byChecklist ? 'the checklist' : from === undefined ? 'the GP' : 'the page' }];
  return {
    id,
    said: assertion,
    ...(corrected && { read: mention?.assertion ?? ('nothing' as const) }),
    ...(qualifiers.length > 0 && { qualifiers: [...qualifiers] }),
    ...(denied.length > 0 && { denied: [...denied] }),
    ...(durationWeeks !== undefined && { weeks: Math.round(durationWeeks * 100) / 100 }),
    ...(dated !== undefined && { dated: true as const }),
    why: why.filter((one, at) => why.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at),
    ...(words.length > 0 && { words: [...words] }),
  };
}

/** What the reporter adds to what the panel says. */
export interface Added {
  version: string;
  shouldSay: string;
  words: readonly OfferedWords[];
}

/** A panel’s answer as one that is wrong: the age in whole years, no name, no number, no date; of the text only the words given. */
export function reportOf(panel: Panel, { version, shouldSay, words }: Added): Report {
  const { age, sex, organs } = panel.person;
  const { results, emergencies = [] } = panel.presentation.value;
  const { met, possible } = panel.assessment.value;
  const checklist = panel.checklist.verdict.value?.id;
  const mentions = new Map(panel.recognition.value.mentions.map((mention) => [mention.id, mention]));
  const years = age.value.years;
  return {
    format: 1,
    version,
    edition: newestEdition,
    ...(shouldSay.trim() !== '' && { shouldSay: shouldSay.trim() }),
    ...(years !== undefined && { age: Math.floor(years) }),
    sex: sex.value,
    ...(organs.value && { organs: [...organs.value] }),
    findings: panel.entries.value.map((entry) =>
      findingOf(
        entry,
        entry.id === checklist ? undefined : mentions.get(entry.id),
        entry.id === checklist,
        words.filter(({ id }) => id === entry.id).map((each) => each.words),
      ),
    ),
    results: Object.fromEntries(Object.entries(results).map(([test, value]) => [test, measurementInWords(value)])),
    ...(emergencies.length > 0 && { emergencies: emergencies as Report['emergencies'] }),
    met: met.map(({ recommendation }) => recommendation.number),
    possible: possible.map(({ recommendation }) => recommendation.number),
  };
}

/** The fields of a report one to a line, and its findings too, so that a person can read it. */
function inLines(report: Report): string {
  const fields = Object.entries(report).map(([name, value]) => {
    const isList = name === 'findings' && Array.isArray(value) && value.length > 0;
    const shown = isList ? `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${shown}`;
  });
  return `{\n${fields.join(',\n')}\n}`;
}

/** The report as it is shown and copied. */
export const reportText = (report: Report): string =>
  [
    `Waymark: a wrong answer (${report.version}, NG12 of ${report.edition})`,
    'What is not among met and possible was not met.',
    '',
    '```json',
    inLines(report),
    '```',
  ].join('\n');
