import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Reply } from '../state/answer.ts';
import type { Ask } from '../state/asks.ts';
import { Folded } from './folded.tsx';
import { QuestionRow } from './question-row.tsx';

const shown = 6;

interface Props {
  asks: ReadonlySignal<readonly Ask[]>;
  onAnswer(ask: Ask, reply: Reply): void;
  /** Takes the GP to the field that answers it. */
  onGo(ask: Ask): void;
}

/** What would change the answer, most telling first, each answered in one tap. */
export function Questions({ asks, onAnswer, onGo }: Props) {
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

  const row = (ask: Ask, at: number) => (
    <QuestionRow
      key={ask.key}
      ask={ask}
      onGo={() => onGo(ask)}
      onAnswer={(reply) => {
        answeredAt.current = at;
        onAnswer(ask, reply);
      }}
    />
  );
  const rest = asks.value.slice(shown);
  if (asks.value.length === 0) return null;
  return (
    <section ref={section} aria-labelledby="asking">
      <h2 id="asking">Worth asking</h2>
      <ul class="asks">{asks.value.slice(0, shown).map(row)}</ul>
      {rest.length > 0 && (
        <Folded summary={`${rest.length} more`}>{() => <ul class="asks">{rest.map((ask, at) => row(ask, at + shown))}</ul>}</Folded>
      )}
    </section>
  );
}
