import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingProposal } from '../../record/finding-proposals.ts';
import { type Proposals, proposalsOf } from '../../record/proposals.ts';
import type { ResultProposal } from '../../record/result-proposals.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { TestId } from '../../rules/engine/presentation.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';
import { isOnlyAsked } from '../../rules/reading/recognition.ts';
import { measurementInWords } from '../measurements.ts';
import type { Panel } from '../panel.ts';

const nothing: Proposals = { findings: [], results: [], sections: [], notices: [] };

interface Given {
  /** What the page said when it last stood still. */
  offered: ReadonlySignal<Snapshot | undefined>;
  /** What it says now. */
  current: ReadonlySignal<Snapshot | undefined>;
  patient: ReadonlySignal<PatientSeen | undefined>;
}

/** A finding or a number with what is said of it. */
const worth = (proposal: FindingProposal | ResultProposal): string =>
  'id' in proposal ? `${proposal.id} ${proposal.assertion}` : `${proposal.test} ${measurementInWords(proposal.value)}`;

const worthsOf = ({ findings, results }: Proposals): ReadonlySet<string> => new Set([...findings, ...results].map(worth));

/** What the page offers and the GP has not settled yet. Nothing of it counts before. */
export function createProposed(panel: Panel, { offered, current, patient }: Given) {
  const settled = signal<ReadonlySet<FindingId | TestId>>(new Set());
  /** What was added from the page, with what the page said of it. */
  const added = signal<ReadonlyMap<FindingId | TestId, string>>(new Map());
  const proposalsIn = (snapshot: Snapshot | undefined): Proposals =>
    !snapshot || (snapshot.patients.length > 1 && !patient.value) ? nothing : proposalsOf(snapshot, patient.value);
  const then = computed(() => proposalsIn(offered.value));
  const now = computed(() => worthsOf(!current.value || current.value === offered.value ? then.value : proposalsIn(current.value)));
  /** What has left the page since is not offered any more. */
  const all = computed(() => {
    const isStill = (proposal: FindingProposal | ResultProposal): boolean => now.value.has(worth(proposal));
    return { ...then.value, findings: then.value.findings.filter(isStill), results: then.value.results.filter(isStill) };
  });
  const findings = computed<FindingProposal[]>(() =>
    all.value.findings
      .filter(({ id }) => !settled.value.has(id))
      .flatMap((proposal) => {
        const entry = panel.entries.value.find(({ id }) => id === proposal.id);
        if (!entry || isOnlyAsked(entry.assertion)) return [proposal];
        if (entry.assertion === proposal.assertion || isOnlyAsked(proposal.assertion)) return [];
        return [{ ...proposal, ready: false, why: 'You have entered it otherwise.' }];
      }),
  );
  const results = computed<ResultProposal[]>(() =>
    all.value.results
      .filter(({ test }) => !settled.value.has(test))
      .flatMap((proposal) => {
        const shown = panel.measurements.fields.find(({ test }) => test === proposal.test)?.shown.value ?? '';
        if (shown === '') return [proposal];
        return shown === measurementInWords(proposal.value) ? [] : [{ ...proposal, ready: false, why: `You have entered ${shown}.` }];
      }),
  );
  const settle = (key: FindingId | TestId): void => {
    settled.value = new Set(settled.value).add(key);
  };
  const noteAdded = (key: FindingId | TestId, proposal: FindingProposal | ResultProposal): void => {
    settle(key);
    added.value = new Map(added.value).set(key, worth(proposal));
  };
  const addFinding = (proposal: FindingProposal): void => {
    const { id, assertion, qualifiers, durationWeeks, sources } = proposal;
    noteAdded(id, proposal);
    panel.correct(id, {
      assertion: assertion === 'absent' ? 'absent' : 'present',
      qualifiers: Object.fromEntries(qualifiers.map((each) => [each, 'yes' as const])),
      ...(durationWeeks !== undefined && { durationWeeks }),
      from: sources[0]?.words ?? '',
    });
  };
  const addResult = (proposal: ResultProposal): void => {
    const { test, value, date } = proposal;
    noteAdded(test, proposal);
    const field = panel.measurements.fields.find((each) => each.test === test);
    if (!field) return;
    const shown = measurementInWords(value);
    field.byHand.value = shown;
    field.fromPage.value = date === undefined ? undefined : { shown, date };
  };
  return {
    findings,
    results,
    /** What was added and no longer stands on the page. */
    gone: computed(() => new Set([...added.value].flatMap(([key, said]) => (current.value && !now.value.has(said) ? [key] : [])))),
    sections: computed(() => all.value.sections),
    notices: computed(() => all.value.notices),
    ready: computed(() => findings.value.filter(({ ready }) => ready).length + results.value.filter(({ ready }) => ready).length),
    addFinding: (proposal: FindingProposal): void => batch(() => addFinding(proposal)),
    addResult: (proposal: ResultProposal): void => batch(() => addResult(proposal)),
    leaveOut: settle,
    /** What is old, uncertain or said both ways is asked about one by one. */
    addAll(): void {
      const [certain, numbers] = [findings.value, results.value].map((each) => each.filter(({ ready }) => ready)) as [
        FindingProposal[],
        ResultProposal[],
      ];
      batch(() => {
        certain.forEach(addFinding);
        numbers.forEach(addResult);
      });
    },
    clear(): void {
      settled.value = new Set();
      added.value = new Map();
    },
  };
}
