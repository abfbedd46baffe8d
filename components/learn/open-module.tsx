import { useEffect, useRef } from 'preact/hooks';
import type { Shelved } from '../../learning/shelves.ts';
import { fitsStill } from '../../state/learn/being-done.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { focusOn } from '../focus.ts';
import { AfterModule } from './after-module.tsx';
import { ModuleView } from './module-view.tsx';

interface Props {
  of: Shelved;
  learn: Learn;
  today: string;
}

/** A module that is being done, or was: goes on where it was left. Drawn anew for each time it is done. */
export function OpenModule({ of, learn, today }: Props) {
  const { module, record } = of;
  const isDone = record?.finished != null;
  const answers = record?.quiz?.answers ?? [];
  const place = useRef<HTMLDivElement>(null);
  const wasDone = useRef(isDone);
  /** Answered in part: on with the next question; else from the top. */
  const goesOn = useRef(answers.length > 0 && !isDone);
  useEffect(() => {
    const next = goesOn.current ? place.current?.querySelector<HTMLElement>('.question input') : undefined;
    if (next) next.focus();
    else focusOn('module-title');
    const touch = (): void => learn.touch();
    const signs = ['keydown', 'pointerdown', 'scroll', 'wheel'] as const;
    for (const sign of signs) document.addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, touch, { capture: true });
    };
  }, [learn]);
  useEffect(() => {
    if (isDone && !wasDone.current && !module.quiz) focusOn('after-module');
    wasDone.current = isDone;
  }, [isDone, module.quiz]);
  if (!record) return null;
  // Answers to an old quiz cannot be shown on the new one.
  const { quiz, ...words } = module;
  const shown = quiz && fitsStill(record, module) ? module : words;
  return (
    <div ref={place} class="open-module">
      {of.hasChanged && <p class="caution">Issued again since you did it.</p>}
      <ModuleView
        module={shown}
        answers={answers}
        onAnswer={(question, chosen) => learn.answer(of, question, chosen)}
        isOverdueForReview={module.reviewBy < today}
      />
      {!isDone && !quiz && (
        <button type="button" class="button-small" onClick={() => learn.finish(of)}>
          I have read this
        </button>
      )}
      {isDone && <AfterModule record={record} onAmend={(change) => learn.amend(record, change)} onAgain={() => learn.again(of)} />}
    </div>
  );
}
