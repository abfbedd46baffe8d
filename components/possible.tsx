import type { ReadonlySignal } from '@preact/signals';
import type { Assessment } from '../rules/engine/assess.ts';
import type { PossibleCard } from '../state/cards.ts';
import { cancersLine, heading, toneOf } from '../state/words/action.ts';
import { Folded } from './folded.tsx';
import { CardSnippet } from './learn/card-snippet.tsx';
import type { CardLearning } from './learn/slot.ts';
import { TraceTree } from './trace-tree.tsx';

const shown = 3;

interface Given {
  assessment: ReadonlySignal<Assessment>;
  learn: CardLearning | undefined;
}

function Possible({ card: { lead, verdicts, needs }, assessment, learn }: Given & { card: PossibleCard }) {
  const recommendations = verdicts.map(({ recommendation }) => recommendation);
  const summary = (
    <span>
      <strong>{heading(lead)}</strong>{' '}
      <span class="quiet">
        {cancersLine(recommendations)} · {recommendations.map(({ number }) => number).join(', ')}
      </span>
      <span class="possible-needs">If: {needs}</span>
    </span>
  );
  return (
    <li class={`possible ${toneOf(lead)}`}>
      <Folded summary={summary}>
        {() =>
          verdicts.map(({ recommendation, trace }) => (
            <ul key={recommendation.number} class="trace" aria-label={`Clauses of ${recommendation.number}`}>
              <TraceTree trace={trace} />
            </ul>
          ))
        }
      </Folded>
      {learn && (
        <CardSnippet
          numbers={recommendations.map(({ number }) => number)}
          findings={assessment.value.presentation.findings}
          learn={learn}
        />
      )}
    </li>
  );
}

const List = ({ cards, ...given }: Given & { cards: readonly PossibleCard[] }) => (
  <ul class="possible-list">
    {cards.map((card) => (
      <Possible key={card.key} card={card} {...given} />
    ))}
  </ul>
);

/** What one more thing known could make met. */
export function PossibleCards({ possible, ...given }: Given & { possible: ReadonlySignal<readonly PossibleCard[]> }) {
  const first = possible.value.slice(0, shown);
  const rest = possible.value.slice(shown);
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="possible">
      <h2 id="possible">Would be met if…</h2>
      <List cards={first} {...given} />
      {rest.length > 0 && <Folded summary={`${rest.length} more`}>{() => <List cards={rest} {...given} />}</Folded>}
    </section>
  );
}
