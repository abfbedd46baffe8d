import type { WorthAsking } from '../rules/guidance/worth-asking.ts';

interface Props {
  question: WorthAsking;
  onAnswer(isYes: boolean): void;
}

/** One question, with what a yes would change. y and n answer it from anywhere within. */
export function QuestionRow({ question: { key, words, would }, onAnswer }: Props) {
  const keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'y' && event.key !== 'n') return;
    event.preventDefault();
    onAnswer(event.key === 'y');
  };
  const name = `question-${key.replaceAll(' ', '-')}`;
  return (
    <li data-ask={key} class="ask" onKeyDown={keyed}>
      <span id={name} class="ask-words">
        {words} <span class="quiet">{would}</span>
      </span>
      <span class="ask-answers">
        <button type="button" class="button-small" aria-describedby={name} onClick={() => onAnswer(true)}>
          Yes
        </button>
        <button type="button" class="button-small" aria-describedby={name} onClick={() => onAnswer(false)}>
          No
        </button>
      </span>
    </li>
  );
}
