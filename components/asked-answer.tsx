import { actOfAction } from '../rules/guidance/acts.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { findingLabel, within } from '../state/words/labels.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerContext } from './answer-context.ts';
import { focusOn } from './focus.ts';
import { Hidden } from './hidden.tsx';

/** What the checklist below answers. */
const scored = 'seven_point_score_3_or_more';

/** The question, where only its answer can say what to do. */
export function AskedAnswer({ answer, panel, onField, waits, hasKey }: { answer: Answer } & AnswerContext) {
  const { question } = answer;
  const [lead] = answer.verdicts;
  const key = hasKey && (
    <span class="key" aria-hidden="true">
      Alt U
    </span>
  );
  const would =
    lead &&
    `If so: ${within(headingOf({ ...answer, kind: 'met', act: actOfAction(lead.recommendation.action) }))} · ${answer.recs.join(', ')}`;
  return <AnswerCard answer={answer} heading={headingOf(answer)} how={would} acts={!waits && acts()} />;

  function acts() {
    if (question?.ask === 'finding') {
      const { id } = question.statement;
      if (id === scored)
        return (
          <button type="button" class="button-small is-asking" data-reply="yes" onClick={() => onField('checklist')}>
            Score it {key}
          </button>
        );
      // The buttons go once they are pressed.
      const say = (as: 'present' | 'absent'): void => {
        panel.correct(id, { assertion: as });
        setTimeout(() => focusOn(document.getElementById(`chip-${id}`) ? `chip-${id}` : 'denied'));
      };
      return (
        <>
          <button type="button" class="button-small is-asking" data-reply="yes" onClick={() => say('present')}>
            <Hidden>{findingLabel(id)}: </Hidden>Yes {key}
          </button>
          <button type="button" class="button-small" aria-label={`${findingLabel(id)}: no`} onClick={() => say('absent')}>
            No
          </button>
        </>
      );
    }
    if (question?.ask === 'age' || question?.ask === 'organs')
      return (
        <button
          type="button"
          class="button-small is-asking"
          data-reply="yes"
          onClick={() => onField(question.ask === 'age' ? 'age' : 'sex')}
        >
          {question.ask === 'age' ? 'Enter age' : 'Enter sex'} {key}
        </button>
      );
    return undefined;
  }
}
