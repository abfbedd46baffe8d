import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import type { Panel } from '../state/panel.ts';
import { AnswerCard } from './answer-card.tsx';

/** What comes before NG12, until it is dealt with or said not to be acute. */
export function EmergencyAnswer({ answer, panel: { putAway } }: { answer: Answer; panel: Panel }) {
  const { emergency } = answer;
  if (emergency === undefined) return null;
  return (
    <AnswerCard
      answer={answer}
      heading={headingOf(answer)}
      acts={
        <button type="button" class="button-plain" onClick={() => putAway(emergency)}>
          Not acute
        </button>
      }
    />
  );
}
