import { useSignal } from '@preact/signals';
import type { Statement } from '../../rules/engine/presentation.ts';
import type { RecommendationNumber } from '../../rules/engine/recommendation.ts';
import type { CardSnippet as Snippet } from '../../state/learn/card-teaching.ts';
import type { Learn } from '../../state/learn/learn.ts';
import type { CardLearning } from './slot.ts';
import { SnippetText } from './snippet-text.tsx';

interface Props {
  /** Of the recommendations on the card. */
  numbers: readonly RecommendationNumber[];
  /** What is present in the patient. */
  findings: readonly Statement[];
  learn: CardLearning;
}

interface Shown {
  learn: Learn;
  /** Undefined where there is none but the one shown last. */
  snippet: Snippet | undefined;
}

function LearnLater({ id, learn }: { id: Parameters<Learn['later']>[0]; learn: Learn }) {
  const isKept = learn.isForLater(id);
  return (
    <button type="button" class="button-plain" aria-pressed={isKept} onClick={() => learn.later(id, !isKept)}>
      {isKept ? '✓ Kept for later' : 'Learn later'}
    </button>
  );
}

function Open({
  shown: { learn, snippet },
  first,
  onOpen,
}: {
  shown: Shown;
  first: RecommendationNumber | undefined;
  onOpen: CardLearning['onOpen'];
}) {
  const { module } = snippet ?? {};
  return (
    <>
      {snippet ? <SnippetText snippet={snippet} /> : <p class="quiet">Nothing more on this than what you were just shown.</p>}
      <p class="row">
        {module && (
          <button type="button" class="button-plain" onClick={() => onOpen(module.id)}>
            Open: {module.title} ({module.minutes} min)
          </button>
        )}
        <LearnLater id={snippet?.id ?? `recommendation:${first}`} learn={learn} />
      </p>
    </>
  );
}

/**
 * One thing worth knowing, folded on the card it belongs to, fetched when it is opened; the letter l opens it, and one opened closes the
 * others. For as long as the card stands it keeps what it showed.
 */
export function CardSnippet({ numbers, findings, learn: { load, onOpen } }: Props) {
  const shown = useSignal<Shown | undefined>(undefined);
  const show = async (): Promise<void> => {
    if (shown.value?.snippet) return;
    const learn = await load();
    const snippet = await learn.teaching.next({ recommendations: numbers, findings: findings.map(({ id }) => id) });
    shown.value = { learn, snippet };
  };
  return (
    <details class="fold card-snippet" name="card-snippet" onToggle={({ currentTarget }) => currentTarget.open && void show()}>
      <summary data-key="l" aria-keyshortcuts="l">
        Learn
      </summary>
      {shown.value && <Open shown={shown.value} first={numbers[0]} onOpen={onOpen} />}
    </details>
  );
}
