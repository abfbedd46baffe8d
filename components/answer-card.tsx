import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Answer } from '../rules/guidance/answers.ts';

interface Props {
  answer: Answer;
  heading: string;
  /** The judgement on which it depends, as it stands after "if". */
  when?: string | undefined;
  /** Pace, strength and numbers, in one line. */
  how?: string | undefined;
  /** It rests on what a page says and nobody has counted. */
  isOfPage?: boolean;
  /** What can be done from here. */
  acts?: ComponentChildren;
  /** The rest of it, built when it is opened. */
  details?: (() => ComponentChildren) | undefined;
  children?: ComponentChildren;
}

/** One answer: what to do, how soon, what can be done from here; the rest folded behind "Why". */
export function AnswerCard({ answer, heading, when, how, isOfPage = false, acts, details, children }: Props) {
  const open = useSignal(false);
  const id = `card-${answer.key.replaceAll(/\W+/g, '-')}`;
  return (
    <article
      class={`answer ${answer.kind} pace-${answer.pace}`}
      aria-labelledby={id}
      data-answer={answer.kind}
      data-page={isOfPage ? '' : undefined}
    >
      <h3 id={id}>
        {heading}
        {when && (
          <>
            {' · '}
            <span class="answer-if">if {when}</span>
          </>
        )}
      </h3>
      {details && (
        <button
          type="button"
          class="why-button"
          data-key="w"
          aria-keyshortcuts="w"
          aria-expanded={open.value}
          aria-controls={`${id}-why`}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          Why <span aria-hidden="true">{open.value ? '▾' : '▸'}</span>
        </button>
      )}
      {how && <p class="answer-how">{how}</p>}
      {answer.says && <p>{answer.says}</p>}
      {answer.look && <p class="answer-asks">{answer.look}</p>}
      {answer.notes?.map((note) => (
        <p key={note} class="answer-how">
          {note}
        </p>
      ))}
      {children}
      {acts && <div class="acts">{acts}</div>}
      {details && (
        <div id={`${id}-why`} class="answer-details" hidden={!open.value}>
          {open.value && details()}
        </div>
      )}
    </article>
  );
}
