import type { Answer } from '../rules/guidance/answers.ts';
import { recommendations } from '../rules/ng12/editions.ts';
import { noMatch } from '../rules/ng12/notices.ts';
import { aroundOf } from '../state/hand-over/around.ts';
import { nothingMet } from '../state/hand-over/situation.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerContext } from './answer-context.ts';
import { SafetyNet } from './safety-net.tsx';

const safetyNet = recommendations.find(({ number }) => number === '1.15.2')?.gist;

/** Nothing met is never an all-clear. */
export function NoAnswer({ answer, panel, local, handOver, onCopy }: { answer: Answer } & AnswerContext) {
  return (
    <AnswerCard
      answer={answer}
      heading={noMatch}
      how={`${safetyNet} (1.15.2) Seen three times for the same thing? Think again.`}
      acts={
        onCopy &&
        handOver && (
          <SafetyNet
            situation={nothingMet(answer.reassures === true)}
            panel={panel}
            around={aroundOf(local.packs.value, [])}
            port={handOver}
            onCopy={onCopy}
          />
        )
      }
    />
  );
}
