import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FindingProposal } from '../../record/finding-proposals.ts';
import { proposalsOf } from '../../record/proposals.ts';
import type { ResultProposal } from '../../record/result-proposals.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { TestId } from '../../rules/engine/presentation.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';
import { isOnlyAsked } from '../../rules/reading/recognition.ts';
import { measurementInWords } from '../measurements.ts';
import type { Panel } from '../panel.ts';

const nothing = { findings: [], results: [], sections: [], notices: [] };

/** What the page offers and the GP has not settled yet. Nothing of it counts before. */
export function createProposed(
  panel: Panel,
  offered: ReadonlySignal<Snapshot | undefined>,
  patient: ReadonlySignal<PatientSeen | undefined>,
) {
  const settled = signal<ReadonlySet<FindingId | TestId>>(new Set());
  const all = computed(() => {
    const snapshot = offered.value;
    if (!snapshot || (snapshot.patients.length > 1 && !patient.value)) return nothing;
    return proposalsOf(snapshot, patient.value);
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
  const addFinding = ({ id, assertion, qualifiers, durationWeeks, sources }: FindingProposal): void => {
    settle(id);
    panel.correct(id, {
      assertion: assertion === 'absent' ? 'absent' : 'present',
      qualifiers: Object.fromEntries(qualifiers.map((each) => [each, 'yes' as const])),
      ...(durationWeeks !== undefined && { durationWeeks }),
      from: sources[0]?.words ?? '',
    });
  };
  const addResult = ({ test, value, date }: ResultProposal): void => {
    settle(test);
    const field = panel.measurements.fields.find((each) => each.test === test);
    if (!field) return;
    const shown = measurementInWords(value);
    field.byHand.value = shown;
    field.fromPage.value = date === undefined ? undefined : { shown, date };
  };
  return {
    findings,
    results,
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
    },
  };
}
