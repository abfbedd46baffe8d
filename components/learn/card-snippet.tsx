import { useSignal } from '@preact/signals';
import type { CardAndFindings } from '../../packs/snippets/snippet-for.ts';
import type { CardSnippet as Shown } from '../../state/learn/card-teaching.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { SnippetText } from './snippet-text.tsx';

interface Props {
  card: CardAndFindings;
  learn: Learn;
  onOpen(module: string): void;
}

function LearnLater({ id, learn }: { id: Parameters<Learn['later']>[0]; learn: Learn }) {
  const isKept = learn.isForLater(id);
  return (
    <button type="button" class="button-plain" aria-pressed={isKept} onClick={() => learn.later(id, !isKept)}>
      {isKept ? '✓ Kept for later' : 'Learn later'}
    </button>
  );
}

/** One thing worth knowing, folded on the card it belongs to and fetched when it is opened. The letter l opens it. */
export function CardSnippet({ card, learn, onOpen }: Props) {
  /** null: there is none but the one shown last. */
  const shown = useSignal<Shown | null | undefined>(undefined);
  const show = async (): Promise<void> => {
    if (!shown.value) shown.value = (await learn.teaching.next(card)) ?? null;
  };
  const snippet = shown.value;
  return (
    <details class="fold card-snippet" name="card-snippet" onToggle={({ currentTarget }) => currentTarget.open && void show()}>
      <summary data-key="l">
        Learn <kbd class="quiet">l</kbd>
      </summary>
      {snippet && <SnippetText snippet={snippet} />}
      {snippet === null && <p class="quiet">Nothing more on this than what you were just shown.</p>}
      {snippet !== undefined && (
        <p class="row">
          {snippet?.module && (
            <button type="button" class="button-plain" onClick={() => snippet.module && onOpen(snippet.module.id)}>
              Open: {snippet.module.title} ({snippet.module.minutes} min)
            </button>
          )}
          <LearnLater id={snippet?.id ?? `recommendation:${card.recommendations[0]}`} learn={learn} />
        </p>
      )}
    </details>
  );
}
