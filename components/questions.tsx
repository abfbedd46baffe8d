import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { WorthAsking } from '../rules/guidance/worth-asking.ts';
import { QuestionRow } from './question-row.tsx';

interface Props {
  questions: ReadonlySignal<readonly WorthAsking[]>;
  /** How many of them. */
  shown: number;
  onAnswer(question: WorthAsking, isYes: boolean): void;
}

/** What would change the answer, most telling first, each answered in one tap. */
export function Questions({ questions, shown, onAnswer }: Props) {
  const section = useRef<HTMLElement>(null);
  const answeredAt = useRef(-1);
  // The row answered is gone: the focus goes to the one that took its place.
  useEffect(() => {
    if (answeredAt.current < 0) return;
    const rows = section.current?.querySelectorAll<HTMLElement>('li[data-ask]') ?? [];
    const next = rows[Math.min(answeredAt.current, rows.length - 1)];
    answeredAt.current = -1;
    (next?.querySelector('button') ?? document.getElementById('recommendations'))?.focus();
  });

  if (questions.value.length === 0 || shown === 0) return null;
  return (
    <section ref={section} aria-labelledby="asking">
      <h2 id="asking" class="hidden-words">
        Worth asking
      </h2>
      <ul class="asks">
        {questions.value.slice(0, shown).map((question, at) => (
          <QuestionRow
            key={question.key}
            question={question}
            onAnswer={(isYes) => {
              answeredAt.current = at;
              onAnswer(question, isYes);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
