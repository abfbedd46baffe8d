import { useSignal } from '@preact/signals';
import { dayOf } from '../../packs/dates.ts';
import type { Module } from '../../packs/teaching/teaching-pack.ts';
import { ModuleView } from '../learn/module-view.tsx';
import type { Answer } from '../learn/quiz-view.tsx';

const written = ({ label, address }: { label: string; address: string }): boolean => label !== '' && address !== '';

/** A module that is being written, so far as it can be shown. */
function showable(module: Module): Module {
  const { title, author, organisation, minutes, issued, reviewBy, sources, further, quiz } = module;
  const today = dayOf(new Date());
  return {
    ...module,
    title: title || 'No title yet',
    author: author || 'no author yet',
    organisation: organisation || 'no organisation yet',
    minutes: Number(minutes) || 0,
    issued: issued || today,
    reviewBy: reviewBy || today,
    sources: sources.filter(written),
    further: further.filter(written),
    ...(quiz && { quiz: { ...quiz, questions: quiz.questions.map((question, at) => ({ ...question, id: `question-${at}` })) } }),
  };
}

/** A module as its learner will see it, at the width of the panel. Answers given here are kept nowhere. */
export function ModulePreview({ module }: { module: Module }) {
  const answers = useSignal<readonly Answer[]>([]);
  return (
    <section class="preview" aria-label="As the learner sees it">
      <p class="quiet">On the card</p>
      <p>{module.snippet || 'No snippet yet'}</p>
      <hr />
      <ModuleView
        module={showable(module)}
        answers={answers.value}
        onAnswer={({ id }, chosen) => {
          answers.value = [...answers.value, { question: id, chosen }];
        }}
      />
      {answers.value.length > 0 && (
        <button
          type="button"
          class="button-plain"
          onClick={() => {
            answers.value = [];
          }}
        >
          Answer anew
        </button>
      )}
    </section>
  );
}
