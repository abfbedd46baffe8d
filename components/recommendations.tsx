import type { ComponentChildren } from 'preact';
import { isOnlyAsked } from '../rules/reading/recognition.ts';
import type { MetCard } from '../state/cards.ts';
import type { Panel } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import type { CardLearning } from './learn/slot.ts';
import { NoMatch } from './no-match.tsx';
import { RecommendationCard } from './recommendation-card.tsx';

type Props = Pick<Panel, 'stage' | 'showsChecklist' | 'cards' | 'possible' | 'assessment' | 'notices' | 'entries'> & {
  local: Local;
  learn: CardLearning | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
  /** What comes after a match; or, without a card, after none. */
  more?: ((card?: MetCard) => ComponentChildren) | undefined;
};

function Hint() {
  return (
    <p class="quiet">
      Type what you would write in the record: <q>62M 3/52 visible haematuria, MSU neg, ex-smoker</q>. It is read here as you type and goes
      nowhere.
    </p>
  );
}

function Unread({ isUnsure, showsChecklist }: { isUnsure: boolean; showsChecklist: boolean }) {
  if (isUnsure) return <p class="quiet">Nothing counts yet: say yes or no to what is unsure above.</p>;
  if (showsChecklist) return <p class="quiet">Score the lesion below: 3 or more is a referral (1.7.1).</p>;
  return <p class="quiet">Nothing read as a finding yet. Type-ahead lists what can be.</p>;
}

/** What is met, most urgent first; or honestly nothing. */
export function Recommendations({
  stage,
  showsChecklist,
  cards,
  possible,
  assessment,
  notices,
  entries,
  local,
  learn,
  more,
  onCopy,
}: Props) {
  const { edition, presentation } = assessment.value;
  const cautions = notices.value.filter(({ kind }) => kind === 'caution');
  return (
    <section class="results" aria-labelledby="recommendations">
      <h2 id="recommendations" tabIndex={-1}>
        Recommendations
      </h2>
      {cautions.map(({ text }) => (
        <p key={text} class="caution">
          {text}
        </p>
      ))}
      {stage.value === 'empty' && <Hint />}
      {stage.value === 'unread' && (
        <Unread isUnsure={entries.value.some(({ assertion }) => isOnlyAsked(assertion))} showsChecklist={showsChecklist.value} />
      )}
      {stage.value === 'read' && cards.value.length === 0 && <NoMatch isAnythingPossible={possible.value.length > 0} more={more?.()} />}
      {cards.value.map((card) => (
        <RecommendationCard
          key={card.key}
          card={card}
          edition={edition}
          presentation={presentation}
          local={local}
          learn={learn}
          more={more?.(card)}
          onCopy={onCopy}
        />
      ))}
    </section>
  );
}
