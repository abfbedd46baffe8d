import { testIds } from '../rules/engine/presentation.ts';
import { recognise } from '../rules/reading/read.ts';
import { currentFor, datedEntriesIn } from '../rules/reading/statements/entries.ts';
import { yearsOf } from './age.ts';
import { whyAnother } from './another-person.ts';
import { type FindingProposal, findingProposals } from './finding-proposals.ts';
import { leftOut } from './left-out.ts';
import { type FoundNumber, type ResultProposal, resultProposals } from './result-proposals.ts';
import type { PatientSeen, ResultRow, Section, Snapshot } from './snapshot.ts';
import { fromCode, fromLaboratory, fromSection, fromSmoking } from './suggested.ts';
import type { Known } from './suggestion.ts';

/** What a page offers. Nothing of it counts until the GP confirms it. */
export interface Proposals {
  findings: FindingProposal[];
  results: ResultProposal[];
  /** The sections that were looked through, whose words the sources point into. */
  sections: Section[];
  /** What the GP should know: text that was cut, codes that are not known, entries without a date. */
  notices: string[];
}

const knownOf = (patient: PatientSeen | undefined, today: string | undefined): Known => ({
  ...(today !== undefined && { today }),
  ...(patient?.age && { age: yearsOf(patient.age.value) }),
  ...(patient?.sex && { sex: patient.sex.value }),
});

const saysSomething = ({ text }: Section): boolean => {
  const { mentions, results } = recognise(text);
  return mentions.length + results.length > 0;
};

/** An old letter is said and not looked through. */
const isOfNow = ({ daysOld }: Section): boolean => daysOld === undefined || daysOld <= currentFor.result;

/** Selected text alone where there is any; else the text near the cursor if it says something; else the consultation. Listed problems and letters besides. */
function sectionsToUse(sections: readonly Section[]): Section[] {
  const of = (...kinds: Section['kind'][]): Section[] => sections.filter(({ kind }) => kinds.includes(kind));
  const selected = of('selected');
  if (selected.length > 0) return selected;
  const near = of('near-cursor').filter(saysSomething);
  return [...(near.length > 0 ? near : of('consultation', 'largest-text')), ...of('problems'), ...of('letter').filter(isOfNow)];
}

/** Only the newest day of each test says how the patient is now. */
const newestOfEach = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.filter((row) => row.measurement && rows.find((other) => other.test === row.test && other.measurement)?.date === row.date);

const dated = ({ date, daysOld }: Section | ResultRow): Pick<FoundNumber, 'date' | 'daysOld'> => ({
  ...(date !== undefined && { date }),
  ...(daysOld !== undefined && { daysOld }),
});

const numberIn = (row: ResultRow): FoundNumber[] => {
  const test = testIds.find((each) => each === row.test);
  return test && row.measurement
    ? [{ test, value: row.measurement, where: row.where, ...dated(row), undated: row.daysOld === undefined }]
    : [];
};

const numbersSaid = (section: Section, known: Known, another: string | undefined): FoundNumber[] =>
  recognise(section.text, known).results.map(({ test, value, at }) => {
    const entry = datedEntriesIn(section.text.toLowerCase(), known.today).find(({ start, end }) => at.start >= start && at.start < end);
    return {
      test,
      value,
      where: section.where,
      ...(entry ? { date: entry.date, daysOld: entry.daysAgo } : dated(section)),
      undated: !entry && (section.undated ?? false),
      ...(another !== undefined && { another }),
    };
  });

/** What a snapshot offers for a patient, each thing with the words that gave it. Of several patients none is presumed, and all is asked about. */
export function proposalsOf(snapshot: Snapshot, patient?: PatientSeen): Proposals {
  const { today } = snapshot;
  const whose = patient ?? (snapshot.patients.length === 1 ? snapshot.patients[0] : undefined);
  const known = knownOf(whose, today);
  const sections = sectionsToUse(snapshot.sections);
  const another = sections.map(
    (section) => (whose && today !== undefined ? whyAnother(section, whose, today) : undefined) ?? section.doubt,
  );
  const selected = sections.some(({ kind }) => kind === 'selected');
  const rows = selected ? [] : snapshot.results;
  const found = findingProposals([
    ...sections.flatMap((section, at) => fromSection(section, at, known, another[at])),
    ...newestOfEach(rows).flatMap((row) => fromLaboratory(row, known)),
    ...(selected ? [] : [...snapshot.codes.flatMap(fromCode), ...snapshot.smoking.flatMap(fromSmoking)]),
  ]);
  const offered = resultProposals([
    ...rows.flatMap(numberIn),
    ...sections.flatMap((section, at) => numbersSaid(section, known, another[at])),
  ]);
  const several = snapshot.patients.length > 1 && !selected;
  const asked = <Offer extends { ready: boolean }>(offers: Offer[]): Offer[] =>
    several ? offers.map((offer) => ({ ...offer, ready: false, why: 'This page shows more than one patient.' })) : offers;
  const notices = [...sections.flatMap(({ cut }) => cut ?? []), ...(selected ? [] : leftOut(snapshot, sections, known))];
  return { findings: asked(found), results: asked(offered), sections, notices };
}
