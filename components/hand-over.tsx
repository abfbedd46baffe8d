import type { PathwayPack } from '../packs/pathway-pack.ts';
import type { MetCard } from '../state/cards.ts';
import { aroundOf, testsToTick } from '../state/hand-over/around.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import { isReferral, nothingMet, situationOf } from '../state/hand-over/situation.ts';
import type { Panel } from '../state/panel.ts';
import type { OnCopy } from './copying.tsx';
import { ReasonForReferral } from './reason-for-referral.tsx';
import { SafetyNet } from './safety-net.tsx';

interface Props {
  /** None where nothing is met (1.15.2). */
  card: MetCard | undefined;
  panel: Panel;
  /** Packs of the area and of England, the nearest first; none where none is there. */
  packs: readonly PathwayPack[];
  port: HandOverPort;
  onCopy: OnCopy;
}

/** What comes after the match: the reason for a referral, and safety netting. */
export function HandOver({ card, panel, packs, port, onCopy }: Props) {
  const around = aroundOf(packs, card?.verdicts.map(({ recommendation }) => recommendation) ?? []);
  return (
    <>
      {card && isReferral(card) && (
        <ReasonForReferral card={card} panel={panel} tests={testsToTick(panel.cards.value, around)} onCopy={onCopy} />
      )}
      <SafetyNet
        situation={card ? situationOf(card) : nothingMet(panel.answers.value.some(({ reassures }) => reassures))}
        panel={panel}
        around={around}
        port={port}
        onCopy={onCopy}
      />
    </>
  );
}
