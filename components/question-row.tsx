import type { Reply } from '../state/answer.ts';
import type { Ask } from '../state/asks.ts';
import { askWords } from '../state/words/ask.ts';
import { qualifierLabel } from '../state/words/labels.ts';

interface Props {
  ask: Ask;
  onAnswer(reply: Reply): void;
  onGo(): void;
}

const goWords: { readonly [kind in Ask['kind']]?: string } = {
  age: 'Enter age',
  organs: 'Enter sex or organs',
  result: 'Enter result',
  checklist: 'Open checklist',
  weeks: 'Enter weeks',
};

/** One question. y and n answer it from anywhere within. */
export function QuestionRow({ ask, onAnswer, onGo }: Props) {
  const words = askWords(ask);
  const go = goWords[ask.kind];
  const either = ask.kind === 'finding' || ask.kind === 'either' ? ask.either : [];
  const isYesNo = ask.kind === 'finding' || ask.kind === 'qualifier' || ask.kind === 'either';
  const isQualified = ask.kind === 'finding' && ask.qualifiers.length + either.length > 0;
  const noWords = ask.kind === 'either' ? 'Neither' : isQualified ? 'None' : 'No';
  const keyed = (event: KeyboardEvent): void => {
    if (!isYesNo || event.ctrlKey || event.metaKey || event.altKey) return;
    const [first] = either;
    if (event.key === 'n') onAnswer('no');
    else if (event.key === 'y') {
      if (!first) onAnswer('yes');
      else if (either.length === 1) onAnswer({ which: first });
      else return;
    } else return;
    event.preventDefault();
  };
  const name = `ask-${ask.key.replaceAll(' ', '-')}`;
  return (
    <li data-ask={ask.key} class="ask" onKeyDown={keyed}>
      <span id={name} class="ask-words">
        {words} <span class="quiet">{ask.numbers.slice(0, 2).join(', ')}</span>
      </span>
      <span class="ask-answers">
        {go && (
          <button type="button" class="button-small" aria-describedby={name} onClick={onGo}>
            {go}
          </button>
        )}
        {either.map((qualifier) => (
          <button key={qualifier} type="button" class="button-small" aria-describedby={name} onClick={() => onAnswer({ which: qualifier })}>
            {qualifierLabel(qualifier)}
          </button>
        ))}
        {isYesNo && either.length === 0 && (
          <button type="button" class="button-small" aria-describedby={name} onClick={() => onAnswer('yes')}>
            Yes
          </button>
        )}
        {isYesNo && (
          <button type="button" class="button-small" aria-describedby={name} onClick={() => onAnswer('no')}>
            {noWords}
          </button>
        )}
      </span>
    </li>
  );
}
