import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Answer } from '../rules/guidance/answers.ts';
import type { Beside } from '../state/beside/beside.ts';
import { answersInView } from '../state/prompts.ts';
import type { AnswerContext } from './answer-context.ts';
import { AskedAnswer } from './asked-answer.tsx';
import { CautionAnswer } from './caution-answer.tsx';
import { EmergencyAnswer } from './emergency-answer.tsx';
import { IfAnswer } from './if-answer.tsx';
import { MetAnswer } from './met-answer.tsx';
import { NoAnswer } from './no-answer.tsx';
import { PageAnswer } from './page-answer.tsx';
import { Traces } from './traces.tsx';

function OneAnswer({ answer, ...context }: { answer: Answer } & AnswerContext) {
  switch (answer.kind) {
    case 'emergency':
      return <EmergencyAnswer answer={answer} panel={context.panel} />;
    case 'met':
      return <MetAnswer answer={answer} {...context} />;
    case 'if':
      return <IfAnswer answer={answer} {...context} />;
    case 'caution':
      return <CautionAnswer answer={answer} {...context} />;
    case 'none':
      return <NoAnswer answer={answer} {...context} />;
    default:
      return <AskedAnswer answer={answer} {...context} />;
  }
}

interface Props extends Omit<AnswerContext, 'waits' | 'hasKey'> {
  /** What would be said if the page is right. */
  ofPage: ReadonlySignal<readonly Answer[]>;
  beside: Beside | undefined;
}

const isEmergency = ({ kind }: Answer): boolean => kind === 'emergency';

/** What to do, most urgent first; or what would decide it; or honestly nothing. */
export function Answers({ ofPage, beside, ...context }: Props) {
  const all = useSignal(false);
  const fromPage = ofPage.value;
  // "Nothing is met" is not said beside what the page may mean.
  const entered = context.panel.answers.value.filter(({ kind }) => kind !== 'none' || fromPage.length === 0);
  const waits = entered.some(isEmergency);
  const open = entered.filter(({ done }) => done === undefined);
  const answers = [
    ...open.filter(isEmergency),
    ...fromPage.filter(isEmergency),
    ...open.filter((answer) => !isEmergency(answer)),
    ...fromPage.filter((answer) => !isEmergency(answer)),
  ];
  const asking = answers.find(({ question }) => question !== undefined);
  const rest = answers.length - answersInView;
  return (
    <section class="answers" aria-labelledby="recommendations">
      <h2 id="recommendations" class="hidden-words" tabIndex={-1}>
        Recommendations
      </h2>
      {answers
        .slice(0, all.value ? undefined : answersInView)
        .map((answer) =>
          beside && fromPage.includes(answer) ? (
            <PageAnswer key={`page ${answer.key}`} answer={answer} beside={beside} counts={answer === fromPage[0]} />
          ) : (
            <OneAnswer key={answer.key} answer={answer} {...context} waits={waits} hasKey={answer === asking} />
          ),
        )}
      {rest > 0 && (
        <button
          type="button"
          class="line"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? 'Fewer' : `${rest} more`}
        </button>
      )}
      {entered.map(
        ({ key, done, recs }) =>
          done && (
            <p key={key} class="trace-line">
              Done: {done} ({recs.join(', ')})
            </p>
          ),
      )}
      <Traces panel={context.panel} />
    </section>
  );
}
