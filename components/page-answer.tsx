import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import type { Beside } from '../state/beside/beside.ts';
import { AnswerCard } from './answer-card.tsx';
import { CountButton } from './from-page.tsx';

interface Props {
  answer: Answer;
  beside: Beside;
  /** Whether the way to count what the page says stands on it. */
  counts: boolean;
}

/** What would follow if the page is right. Nothing goes out from it until the GP counts what the page says. */
export function PageAnswer({ answer, beside, counts }: Props) {
  const { question, recs } = answer;
  return (
    <AnswerCard
      answer={answer}
      heading={headingOf(answer)}
      when={question?.ask === 'judgement' ? question.when : undefined}
      how={['If the page is right', recs.join(', ')].filter(Boolean).join(' · ')}
      isOfPage
      acts={counts && <CountButton proposed={beside.proposed} />}
    />
  );
}
