import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../rules/engine/assess.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { answersFor } from '../rules/guidance/answers.ts';
import type { Reply } from '../rules/guidance/judgement-question.ts';
import type { EmergencyId } from '../rules/ng12/emergencies.ts';
import { isOnlyAsked } from '../rules/reading/recognition.ts';
import { answered, type Correction } from './corrections.ts';
import type { Entry } from './entries.ts';
import { heldOf } from './held.ts';
import type { Stretch } from './not-read.ts';

interface Given {
  assessment: ReadonlySignal<Assessment>;
  entries: ReadonlySignal<readonly Entry[]>;
  unread: ReadonlySignal<readonly Stretch[]>;
  correct: (id: FindingId, change: Partial<Correction>) => void;
}

/** The GP found its cause: nothing more is asked of it. What the text gives as a cause may yet be asked about. */
export const isExplained = ({ assertion, denied, deniedByText = [] }: Entry): boolean =>
  assertion === 'present' && denied.includes('unexplained') && !deniedByText.includes('unexplained');

/** What is said of the patient, in the order of the panel, and the replies to it. */
export function createAnswers({ assessment, entries, unread, correct }: Given) {
  /** Emergencies put away as not acute, until the next patient. */
  const notAcute = signal<readonly EmergencyId[]>([]);
  return {
    answers: computed(() => {
      const explained = new Set(entries.value.filter(isExplained).map(({ id }) => id));
      return answersFor(assessment.value, {
        asked: entries.value.filter(({ assertion }) => isOnlyAsked(assertion)),
        unread: unread.value.map(({ words }) => words),
        notAcute: notAcute.value,
        explained,
      });
    }),
    notAcute,
    putAway(id: EmergencyId): void {
      notAcute.value = [...notAcute.value.filter((each) => each !== id), id];
    },
    /** Takes all that a reply says into what is known. */
    reply({ says }: Reply): void {
      batch(() => {
        for (const { finding, yes = [], no = [], durationWeeks } of says)
          correct(finding, {
            qualifiers: { ...answered(yes, 'yes'), ...answered(no, 'no') },
            ...(durationWeeks !== undefined && { durationWeeks }),
          });
      });
    },
    ...heldOf(notAcute),
  };
}
