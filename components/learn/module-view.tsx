import { dayInWords } from '../../packs/dates.ts';
import type { Module } from '../../packs/teaching/teaching-pack.ts';
import { Host } from '../host.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { OutLink } from './out-link.tsx';
import { type QuizProps, QuizView } from './quiz-view.tsx';

interface Props extends Pick<QuizProps, 'answers' | 'onAnswer'> {
  module: Module;
  /** Whether it is past the day by which it was to be reviewed. */
  isOverdueForReview?: boolean;
}

function Links({ heading, links }: { heading: string; links: readonly { label: string; address: string }[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {links.map(({ label, address }) => (
          <li key={label + address}>
            <OutLink href={address}>{label}</OutLink> <Host of={address} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A module as its learner sees it: what it says, its quiz, and what it rests on. Its title is a heading of the second level. */
export function ModuleView({ module, answers, onAnswer, isOverdueForReview = false }: Props) {
  const { title, organisation, author, minutes, issued, reviewBy, body, quiz, sources, further } = module;
  return (
    <article class="module" aria-labelledby="module-title">
      <h2 id="module-title" tabIndex={-1}>
        {title}
      </h2>
      <p class="quiet">
        {minutes} {minutes === 1 ? 'minute' : 'minutes'} · {author}, {organisation} · issued {dayInWords(issued)} · review by{' '}
        {dayInWords(reviewBy)}
      </p>
      {isOverdueForReview && <p class="caution">Its author meant to review this by {dayInWords(reviewBy)}. It may be out of date.</p>}
      <MarkdownView text={body} below={2} />
      {quiz && (
        <>
          <h3 id="module-quiz">Quiz</h3>
          <QuizView quiz={quiz} answers={answers} onAnswer={onAnswer} />
        </>
      )}
      <Links heading="Sources" links={sources} />
      <Links heading="Read on" links={further} />
    </article>
  );
}
