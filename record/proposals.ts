import type { Measurement, TestId } from '../rules/engine/presentation.ts';
import { testIds } from '../rules/engine/presentation.ts';
import type { QualifierId } from '../rules/findings/qualifiers.ts';
import { recognise } from '../rules/findings/recognise/recognise.ts';
import type { Assertion } from '../rules/findings/recognise/recognition.ts';
import { entryOf, type FindingId } from '../rules/findings/vocabulary.ts';
import { howOld, yearsOf } from './age.ts';
import { labelOf } from './result-tests.ts';
import type { PatientSeen, ResultRow, Section, Snapshot } from './snapshot.ts';
import { fromCode, fromLaboratory, fromSection, fromSmoking } from './suggested.ts';
import { isOld, type Known, type Source, type Suggestion } from './suggestion.ts';

/** A finding the page offers. Nothing counts until the GP confirms it. */
export interface FindingProposal {
  id: FindingId;
  assertion: Assertion;
  qualifiers: QualifierId[];
  durationWeeks?: number;
  /** One key confirms all that are ready; what is old, uncertain or said both ways is asked about one by one. */
  ready: boolean;
  /** Why it is not ready, in one sentence. */
  why?: string;
  sources: Source[];
}

/** A number with a band in NG12. */
export interface ResultProposal {
  test: TestId;
  value: Measurement;
  /** Such as “FIT 23, 14 months old”. */
  said: string;
  date?: string;
  ready: boolean;
  why?: string;
  where: string;
}

export interface Proposals {
  findings: FindingProposal[];
  results: ResultProposal[];
  /** The sections that were looked through, whose words the sources point into. */
  sections: Section[];
  /** What the GP should know: text cut short, results that differ. */
  notices: string[];
}

const knownOf = (patient: PatientSeen | undefined): Known => ({
  ...(patient?.age && { age: yearsOf(patient.age.value) }),
  ...(patient?.sex && { sex: patient.sex.value }),
});

const saysSomething = ({ text }: Section): boolean => {
  const { mentions, results } = recognise(text);
  return mentions.length + results.length > 0;
};

/** Selected text alone where there is any; else the text near the cursor if it says something; else the consultation. */
export function sectionsToUse(sections: readonly Section[]): Section[] {
  const of = (...kinds: Section['kind'][]): Section[] => sections.filter(({ kind }) => kinds.includes(kind));
  const selected = of('selected');
  if (selected.length > 0) return selected;
  const near = of('near-cursor').filter(saysSomething);
  return [...(near.length > 0 ? near : of('consultation', 'largest-text')), ...of('problems')];
}

/** A problem on a list with no symptom's date on it says that it was, not that it is. */
const isHistory = ({ id }: Suggestion): boolean => entryOf(id).kind === 'risk-factor' || entryOf(id).kind === 'history';

function findingFrom(id: FindingId, suggestions: readonly Suggestion[]): FindingProposal {
  const newest = [...suggestions].sort((one, other) => (one.daysOld ?? 0) - (other.daysOld ?? 0));
  const current = newest.filter(({ daysOld }) => !isOld(daysOld));
  const counted = current.length > 0 ? current : newest;
  const said = new Set(counted.filter(({ assertion }) => assertion !== 'uncertain').map(({ assertion }) => assertion));
  const both = said.size > 1;
  const [assertion = 'uncertain'] = both ? [] : said;
  const agreeing = counted.filter((each) => each.assertion === assertion);
  const qualifiers = assertion === 'present' ? [...new Set(agreeing.flatMap((each) => each.qualifiers))] : [];
  const durationWeeks = agreeing.find((each) => each.durationWeeks !== undefined)?.durationWeeks;
  const old = current.length === 0 && !suggestions.every(isHistory) ? newest[0]?.source.old : undefined;
  const why = both
    ? 'The page says both that it is there and that it is not.'
    : old !== undefined
      ? `It is ${old}.`
      : assertion === 'uncertain'
        ? 'The words leave it open.'
        : undefined;
  return {
    id,
    assertion,
    qualifiers,
    ...(assertion === 'present' && durationWeeks !== undefined && { durationWeeks }),
    ready: why === undefined,
    ...(why !== undefined && { why }),
    sources: newest.map(({ source }) => source),
  };
}

function findingsFrom(suggestions: readonly Suggestion[]): FindingProposal[] {
  const ids = [...new Set(suggestions.map(({ id }) => id))];
  return ids.map((id) =>
    findingFrom(
      id,
      suggestions.filter((each) => each.id === id),
    ),
  );
}

const written = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

interface Number {
  value: Measurement;
  where: string;
  date?: string;
  daysOld?: number;
}

const numberOf = ({ measurement, where, date, daysOld }: ResultRow): Number[] =>
  measurement ? [{ value: measurement, where, ...(date !== undefined && { date }), ...(daysOld !== undefined && { daysOld }) }] : [];

function resultFrom(test: TestId, numbers: readonly Number[], notices: string[]): ResultProposal[] {
  const [newest] = [...numbers].sort((one, other) => (one.daysOld ?? 0) - (other.daysOld ?? 0));
  if (!newest) return [];
  const same = numbers.filter(({ daysOld }) => daysOld === newest.daysOld || daysOld === undefined);
  const differ = same.some(({ value }) => written(value) !== written(newest.value));
  const label = labelOf(test);
  const age = newest.daysOld === undefined ? 'no date' : howOld(newest.daysOld);
  const said = `${label} ${written(newest.value)}, ${age}`;
  if (differ) notices.push(`More than one ${label} could be the newest: please enter the one that counts.`);
  const why = differ ? `The page gives more than one ${label}.` : isOld(newest.daysOld) ? `It is ${age}.` : undefined;
  return [
    {
      test,
      value: newest.value,
      said,
      ...(newest.date !== undefined && { date: newest.date }),
      ready: why === undefined,
      ...(why !== undefined && { why }),
      where: newest.where,
    },
  ];
}

/** What a snapshot offers for a patient, each thing with the words that gave it. */
export function proposalsOf(snapshot: Snapshot, patient?: PatientSeen): Proposals {
  const known = knownOf(patient ?? (snapshot.patients.length === 1 ? snapshot.patients[0] : undefined));
  const sections = sectionsToUse(snapshot.sections);
  const selection = sections.some(({ kind }) => kind === 'selected');
  const suggestions = [
    ...sections.flatMap((section, at) => fromSection(section, at, known)),
    ...(selection
      ? []
      : [
          ...newestOfEach(snapshot.results).flatMap((row) => fromLaboratory(row, known)),
          ...snapshot.codes.flatMap(fromCode),
          ...snapshot.smoking.flatMap(fromSmoking),
        ]),
  ];
  const notices = sections.flatMap(({ cut }) => cut ?? []);
  const typed = sections.flatMap(({ text, where, date, daysOld }) =>
    recognise(text, known).results.map(({ test, value }) => ({
      test,
      value,
      where,
      ...(date !== undefined && { date }),
      ...(daysOld !== undefined && { daysOld }),
    })),
  );
  const rows = selection ? [] : snapshot.results;
  const results = testIds.flatMap((test) =>
    resultFrom(
      test,
      [...rows.filter((row) => row.test === test).flatMap(numberOf), ...typed.filter((each) => each.test === test)],
      notices,
    ),
  );
  return { findings: findingsFrom(suggestions), results, sections, notices };
}

/** Only the newest of each test says how the patient is now. */
function newestOfEach(rows: readonly ResultRow[]): ResultRow[] {
  return rows.filter((row, at) => row.measurement && rows.findIndex((other) => other.test === row.test && other.measurement) === at);
}
