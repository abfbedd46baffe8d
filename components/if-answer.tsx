import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { answerHow } from '../state/words/answer.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerContext } from './answer-context.ts';
import { WhyDetails } from './why-details.tsx';

/** An answer that lacks one judgement, with its question. The first reply is Alt and U. */
export function IfAnswer({ answer, ...context }: { answer: Answer } & AnswerContext) {
  const { question } = answer;
  if (question?.ask !== 'judgement') return null;
  return (
    <AnswerCard
      answer={answer}
      heading={headingOf(answer)}
      when={question.when}
      how={answerHow(answer)}
      details={() => <WhyDetails answer={answer} {...context} />}
      acts={
        !context.waits &&
        question.replies.map((reply) => (
          <button
            key={reply.id}
            type="button"
            class={reply.id === 'yes' ? 'button-small is-asking' : 'button-small'}
            data-reply={reply.id}
            aria-describedby={`ask-${answer.key.replaceAll(/\W+/g, '-')}`}
            onClick={() => context.panel.reply(reply)}
          >
            {reply.label}{' '}
            {reply.id === 'yes' && context.hasKey && (
              <span class="key" aria-hidden="true">
                Alt U
              </span>
            )}
          </button>
        ))
      }
    >
      {!context.waits && (
        <p id={`ask-${answer.key.replaceAll(/\W+/g, '-')}`} class="answer-asks">
          {question.words}
        </p>
      )}
    </AnswerCard>
  );
}
