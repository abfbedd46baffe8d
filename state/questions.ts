import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../rules/engine/assess.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { type WorthAsking, worthAsking } from '../rules/guidance/worth-asking.ts';
import type { EmergencyId } from '../rules/ng12/emergencies.ts';
import type { Correction } from './corrections.ts';
import { heldOf } from './held.ts';

/** Emergencies that the GP said are there, or are not. */
export function createSaidEmergencies() {
  const said = signal<ReadonlyMap<EmergencyId, boolean>>(new Map());
  return {
    said,
    present: computed(() => [...said.value].flatMap(([id, isThere]) => (isThere ? [id] : []))),
    say(id: EmergencyId, isThere: boolean): void {
      said.value = new Map(said.value).set(id, isThere);
    },
    ...heldOf(said),
  };
}

interface Given {
  assessment: ReadonlySignal<Assessment>;
  answers: ReadonlySignal<readonly Answer[]>;
  emergencies: ReturnType<typeof createSaidEmergencies>;
  correct: (id: FindingId, change: Partial<Correction>) => void;
}

/** What is worth asking, and what a yes or a no to it says. */
export function createQuestions({ assessment, answers, emergencies, correct }: Given) {
  return {
    questions: computed(() =>
      worthAsking(assessment.value, answers.value).filter(({ yes }) => !('emergency' in yes && emergencies.said.value.has(yes.emergency))),
    ),
    answer({ yes }: WorthAsking, isYes: boolean): void {
      if ('emergency' in yes) emergencies.say(yes.emergency, isYes);
      else correct(yes.finding, { assertion: isYes ? 'present' : 'absent' });
    },
  };
}
