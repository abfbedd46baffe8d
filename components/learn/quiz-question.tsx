import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Question } from '../../packs/teaching/teaching-pack.ts';

interface Props {
  question: Question;
  /** The place of the option that was chosen, once it was. */
  answer: number | undefined;
  /** As "2 of 5". */
  place: string;
  onAnswer(chosen: number): void;
  /** To the next question; undefined at the last. */
  onNext: (() => void) | undefined;
  /** Takes the keyboard when it comes up. */
  takesFocus: boolean;
}

function Feedback({ question: { options, best, explanation }, answer }: { question: Question; answer: number }) {
  return (
    <>
      <p class={answer === best ? 'right' : 'wrong'}>
        <strong>
          {answer === best ? '✓ That is the best answer.' : `✗ Not the best answer. It is ${best + 1}: ${options[best]?.text}`}
        </strong>
      </p>
      <p>{explanation}</p>
    </>
  );
}

/** One question. A number chooses, arrows move, Enter answers and then goes on. */
export function QuizQuestion({ question, answer, place, onAnswer, onNext, takesFocus }: Props) {
  const { id, stem, options, best } = question;
  const chosen = useSignal(answer);
  const problem = useSignal(false);
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const answerIt = (): void => {
    problem.value = chosen.value === undefined;
    if (chosen.value === undefined) return;
    onAnswer(chosen.value);
    // The options go out of use: the keyboard goes to what comes next.
    requestAnimationFrame(() => (next.current ?? form.current?.querySelector<HTMLElement>('.feedback'))?.focus());
  };
  const keyed = (event: KeyboardEvent): void => {
    const at = Number(event.key) - 1;
    if (answer !== undefined || event.altKey || event.ctrlKey || event.metaKey || !(at in options)) return;
    event.preventDefault();
    chosen.value = at;
    form.current?.querySelectorAll('input')[at]?.focus();
  };
  return (
    <form
      ref={form}
      class="question"
      data-question={id}
      onKeyDown={keyed}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer === undefined) answerIt();
        else onNext?.();
      }}
    >
      <fieldset>
        <legend>
          <span class="quiet">{place}</span> {stem}
        </legend>
        {options.map(({ text, why }, at) => (
          <label class="option" key={text}>
            <input
              type="radio"
              name={name}
              checked={chosen.value === at}
              disabled={answer !== undefined && at !== answer}
              onChange={() => {
                chosen.value = at;
                problem.value = false;
              }}
            />
            <span>
              <span class="quiet">{at + 1}</span> {text}
              {answer !== undefined && at === best && <strong> ✓ best answer</strong>}
              {answer !== undefined && why && <span class="option-why"> {why}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="feedback" role="status" tabIndex={-1}>
        {problem.value && <p class="problem">Choose an answer first: press its number.</p>}
        {answer !== undefined && <Feedback question={question} answer={answer} />}
      </div>
      {answer === undefined && (
        <button type="submit" class="button-small">
          Answer
        </button>
      )}
      {answer !== undefined && onNext && (
        <button type="submit" class="button-small" ref={next}>
          Next question
        </button>
      )}
    </form>
  );
}
