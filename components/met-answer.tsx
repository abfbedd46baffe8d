import { actionOf } from '../rules/engine/actions.ts';
import { type TestId, testIds } from '../rules/engine/presentation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { siteNames } from '../rules/guidance/site-names.ts';
import { cardOf, type MetCard } from '../state/cards.ts';
import { aroundOf, testsToTick } from '../state/hand-over/around.ts';
import { isReferral, situationOf } from '../state/hand-over/situation.ts';
import { measurementInWords } from '../state/measurements.ts';
import { staleWords } from '../state/route/words.ts';
import { isPanelOfTests } from '../state/words/action.ts';
import { answerHow } from '../state/words/answer.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerContext } from './answer-context.ts';
import { FormButton } from './form-button.tsx';
import { LocalRoute, Telephone } from './local-route.tsx';
import { ReasonForReferral } from './reason-for-referral.tsx';
import { SafetyNet } from './safety-net.tsx';
import { useReason } from './use-reason.ts';
import { WhyDetails } from './why-details.tsx';

const namedIn = (test: string): TestId[] => testIds.filter((id) => test.includes(testUnits[id].label));

/** The way to the field of each result that the test asked for here gives. */
function ResultButtons({ test, panel, onField }: { test: string } & Pick<AnswerContext, 'panel' | 'onField'>) {
  const { results } = panel.presentation.value;
  return namedIn(test).map((id) => {
    const result = results[id];
    return (
      <button key={id} type="button" class="button-small" onClick={() => onField(`result-${id}`)}>
        {result ? `${testUnits[id].label} ${measurementInWords(result)}` : `Enter ${testUnits[id].label}`}
      </button>
    );
  });
}

/** What is met: what to do, how soon, for which cancers; its form and its reason at hand, and why behind it. */
export function MetAnswer({ answer, ...context }: { answer: Answer } & AnswerContext) {
  const card = cardOf(answer);
  return card ? <Met answer={answer} card={card} {...context} /> : null;
}

function Met({ answer, card, ...context }: { answer: Answer; card: MetCard } & AnswerContext) {
  const { panel, local, onCopy, handOver, onField, waits } = context;
  const { lead, verdicts } = card;
  const route = local.routeOf(verdicts);
  const [form] = route?.forms ?? [];
  const stale = route?.packs.map(staleWords).find(Boolean);
  const test = lead.investigation?.test;
  const isAdvice = lead.strength !== 'offer' && lead.strength !== 'consider';
  const who = panel.person.name.value.split(' ').reverse().join('');
  const reason = useReason(card, panel, onCopy, ['Copied: ', siteNames(answer.cancers), who && `, ${who}`].join(''));
  const around = aroundOf(
    local.packs.value,
    verdicts.map(({ recommendation }) => recommendation),
  );
  const isByPhone = ['immediate', '48h'].includes(actionOf(lead.action).timeframe);
  return (
    <AnswerCard
      answer={answer}
      heading={headingOf(answer)}
      how={answerHow(answer)}
      acts={
        !waits && (
          <>
            {form && <FormButton form={form} local={local} onOpened={() => panel.done.say(`Opened: ${form.title}`)} />}
            {onCopy && isReferral(card) && (
              <button type="button" class="button-small" data-key="c" aria-keyshortcuts="c" onClick={reason.copy}>
                Copy reason{' '}
                <span class="key" aria-hidden="true">
                  Alt C
                </span>
              </button>
            )}
            {test && <ResultButtons test={test} panel={panel} onField={onField} />}
          </>
        )
      }
      details={() => (
        <>
          <LocalRoute route={route} local={local} onCopy={onCopy} />
          <WhyDetails answer={answer} {...context} />
          {!waits && onCopy && handOver && (
            <>
              {isReferral(card) && (
                <ReasonForReferral card={card} panel={panel} reason={reason} tests={testsToTick(panel.cards.value, around)} />
              )}
              <SafetyNet situation={situationOf(card)} panel={panel} around={around} port={handOver} onCopy={onCopy} />
            </>
          )}
        </>
      )}
    >
      {test && isPanelOfTests(test) && <p class="answer-how">{test}</p>}
      {isAdvice && verdicts.map(({ recommendation }) => <p key={recommendation.number}>{recommendation.gist}</p>)}
      {isByPhone && route && <Telephone route={route} />}
      {stale && <p class="stale">{stale}</p>}
    </AnswerCard>
  );
}
