import { recognise } from '../rules/reading/read.ts';
import type { Span } from '../rules/reading/recognition.ts';
import { daysBetween } from './age.ts';
import { labelOf } from './result-tests.ts';
import type { CodedEntry, ResultRow, Section, SmokingLine } from './snapshot.ts';
import { meaningOf } from './snomed.ts';
import { agedSource, type Known, type Suggestion } from './suggestion.ts';

const wordsAt = (text: string, at: readonly Span[]): string => at.map(({ start, end }) => text.slice(start, end)).join(' … ');

const aged = ({ date, daysOld }: { date?: string; daysOld?: number }): Pick<Suggestion, 'date' | 'daysOld'> => ({
  ...(date !== undefined && { date }),
  ...(daysOld !== undefined && { daysOld }),
});

/** What the words of a section say. */
export function fromSection(
  { kind, text, where, date, daysOld, undated = kind === 'problems' && daysOld === undefined }: Section,
  section: number,
  known: Known,
  another: string | undefined,
): Suggestion[] {
  return recognise(text, known).mentions.map(({ at, dated, assertion, ...mention }) => {
    // A date within the text itself: there the reader leaves open what is of then.
    const then = dated !== undefined && known.today ? { date: dated, daysOld: daysBetween(dated, known.today) } : undefined;
    const when = then ?? { ...(date !== undefined && { date }), ...(daysOld !== undefined && { daysOld }) };
    return {
      ...mention,
      assertion: then && assertion === 'unsettled' ? 'present' : assertion,
      source: { from: 'text', words: wordsAt(text, at), where, section, at, ...agedSource(when.daysOld) },
      ...aged(when),
      undated: undated && !then,
      ...(another !== undefined && { another }),
    };
  });
}

/** What a blood count or a calcium amounts to for this patient, by the laboratory’s own range where there is one. Tests with a number in NG12 stay results. */
export function fromLaboratory(row: ResultRow, known: Known): Suggestion[] {
  const { test, measurement, said, range, flag = '', where, daysOld } = row;
  const names = { haemoglobin: 'Hb', platelets: 'platelets', calcium: 'calcium', 'white-cells': 'WCC' } as const;
  if (measurement?.comparator !== '=' || !(test in names)) return [];
  // A range counts in the unit of its number only.
  const between = Number.parseFloat(said) === measurement.value ? /^(\d[\d.]*)\D+(\d[\d.]*)$/.exec(range ?? '') : null;
  const own = between ? ` (${between[1]}-${between[2]})` : '';
  const line = `${names[test as keyof typeof names]} ${measurement.value}${own} ${/^[LH]$/i.test(flag) ? flag : ''}`.trim();
  return recognise(line, known).mentions.map(({ at: _, ...mention }) => ({
    ...mention,
    source: { from: 'result', words: `${labelOf(test)} ${said}`, where, ...agedSource(daysOld) },
    ...aged(row),
    undated: daysOld === undefined,
  }));
}

/** What a coded entry stands for; family, past and denied entries stand for nothing. */
export function fromCode({ code, asserts, said, where, date, daysOld }: CodedEntry): Suggestion[] {
  const meaning = meaningOf(code);
  if (!meaning || !asserts) return [];
  const { grade, findings, qualifiers = [] } = meaning;
  return findings.map((id) => ({
    id,
    assertion: 'present',
    qualifiers,
    source: { from: 'code', words: said, where, code, grade, ...agedSource(daysOld) },
    ...aged({ ...(date !== undefined && { date }), ...(daysOld !== undefined && { daysOld }) }),
    undated: daysOld === undefined,
  }));
}

/** Whether a line says that the patient has ever smoked. */
export function fromSmoking({ text, where }: SmokingLine): Suggestion[] {
  const mention = recognise(text).mentions.find(({ id }) => id === 'ever_smoked');
  if (!mention) return [];
  return [
    { id: 'ever_smoked', assertion: mention.assertion, qualifiers: [], source: { from: 'smoking', words: text, where }, undated: false },
  ];
}
