import { actionOf } from '../rules/engine/actions.ts';
import type { Presentation, TestId } from '../rules/engine/presentation.ts';
import { testIds } from '../rules/engine/presentation.ts';
import type { EditionDate } from '../rules/engine/recommendation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { MetCard } from '../state/cards.ts';
import { measurementInWords } from '../state/measurements.ts';
import type { Local } from '../state/route/local.ts';
import { cancersLine, heading, isPanelOfTests, strengthWords, toneOf } from '../state/words/action.ts';
import { editionWords } from '../state/words/edition.ts';
import { metClauses } from '../state/words/why.ts';
import { focusOn } from './focus.ts';
import { Folded } from './folded.tsx';
import { CardSnippet } from './learn/card-snippet.tsx';
import type { CardLearning } from './learn/slot.ts';
import { LocalRoute } from './local-route.tsx';
import { NiceLink } from './nice-link.tsx';
import { VerdictDetails } from './verdict-details.tsx';
import { WhyLine } from './why-line.tsx';

interface Props {
  card: MetCard;
  edition: EditionDate;
  presentation: Presentation;
  local: Local;
  learn: CardLearning | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

const namedIn = (test: string): TestId[] => testIds.filter((id) => test.includes(testUnits[id].label));

/** The way to the field of each result that the test asked for here gives. */
function ResultLinks({ test, presentation }: { test: string; presentation: Presentation }) {
  return (
    <>
      {namedIn(test).map((id) => {
        const result = presentation.results[id];
        return (
          <button key={id} type="button" class="button-plain" onClick={() => focusOn(`result-${id}`)}>
            {result ? `Result entered: ${testUnits[id].label} ${measurementInWords(result)}` : `Enter ${testUnits[id].label} result`}
          </button>
        );
      })}
    </>
  );
}

/** What to do, how fast, how strongly, for which cancers, and why. */
export function RecommendationCard({ card, edition, presentation, local, learn, onCopy }: Props) {
  const { lead, verdicts, hangsOnSwitch, key } = card;
  const numbers = verdicts.map(({ recommendation }) => recommendation.number);
  const clauses = [...new Set(verdicts.flatMap(({ trace }) => metClauses(trace)))];
  const test = lead.investigation?.test;
  const id = `card-${key.replaceAll(/\W+/g, '-')}`;
  const isAdvice = lead.strength !== 'offer' && lead.strength !== 'consider';
  return (
    <article class={`card ${toneOf(lead)}`} aria-labelledby={id}>
      <h3 id={id}>{heading(lead)}</h3>
      <p class="card-how">
        <span class={`tag ${lead.strength}`}>{strengthWords[lead.strength]}</span> <span>{actionOf(lead.action).within}</span>
      </p>
      {test && isPanelOfTests(test) && <p>{test}</p>}
      {isAdvice && verdicts.map(({ recommendation }) => <p key={recommendation.number}>{recommendation.gist}</p>)}
      <p class="card-what">
        <strong>{cancersLine(verdicts.map(({ recommendation }) => recommendation))}</strong>
        <span class="quiet">
          {' '}
          {numbers.join(', ')} · NG12 {editionWords(edition)} <NiceLink />
        </span>
      </p>
      <WhyLine clauses={clauses} />
      {hangsOnSwitch.length > 0 && (
        <p class="hangs">
          Hangs on “unexplained”, which you confirmed for everything
          {hangsOnSwitch.length < numbers.length && ` (${hangsOnSwitch.join(', ')})`}.
        </p>
      )}
      <LocalRoute route={local.routeOf(verdicts)} local={local} onCopy={onCopy} />
      <div class="card-more">
        <Folded summary="Every clause">
          {() =>
            verdicts.map((verdict) => <VerdictDetails key={verdict.recommendation.number} verdict={verdict} presentation={presentation} />)
          }
        </Folded>
        {test && <ResultLinks test={test} presentation={presentation} />}
        {learn && <CardSnippet numbers={numbers} findings={presentation.findings} learn={learn} />}
      </div>
    </article>
  );
}
