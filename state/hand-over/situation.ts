import type { ActionId } from '../../rules/engine/actions.ts';
import { actionOf } from '../../rules/engine/actions.ts';
import type { ShownAfter } from '../../rules/engine/recommendation.ts';
import { shownAfterAction } from '../../rules/guidance/advice.ts';
import { metFindings } from '../../rules/guidance/met-findings.ts';
import type { MetCard } from '../cards.ts';

/** What a card’s safety netting goes by: what NG12 says after its action, and what has become of a FIT (1.3.3). */
export interface Situation {
  after: ReadonlySet<ShownAfter>;
  /** Seen within hours or within 48 hours. */
  soon?: 'hours' | '48h';
  /** Cancer is to be ruled in or out within 28 days. */
  within28Days: boolean;
  fit?: 'not-returned' | 'below-10';
}

const fitOf = ({ lead, verdicts }: MetCard): Situation['fit'] => {
  if (lead.action !== 'safety-net-and-do-not-delay-referral') return undefined;
  const met = verdicts.flatMap(({ trace }) => metFindings(trace));
  return met.some(({ finding }) => finding === 'fit_not_returned') ? 'not-returned' : 'below-10';
};

const soonOf = (action: ActionId): Situation['soon'] => {
  const { timeframe } = actionOf(action);
  if (timeframe === 'immediate') return 'hours';
  return timeframe === '48h' ? '48h' : undefined;
};

/** The situation of a recommendation met. */
export function situationOf(card: MetCard): Situation {
  const { action } = card.lead;
  const soon = soonOf(action);
  const fit = fitOf(card);
  return {
    // Its result is in, or will not come.
    after: new Set(shownAfterAction(action).filter((each) => !fit || each !== 'test')),
    ...(soon && { soon }),
    within28Days: actionOf(action).timeframe === '28d-standard',
    ...(fit && { fit }),
  };
}

/** The situation where nothing is met; that the risk is low is said only after an assessment without anything worrying. */
export const nothingMet = (reassures: boolean): Situation => ({
  after: new Set(reassures ? ['safety-netting', 'reassurance', 'any-action'] : ['safety-netting', 'any-action']),
  within28Days: false,
});

/** Whether the card is a referral, whose reason can be written. */
export const isReferral = (card: MetCard): boolean => shownAfterAction(card.lead.action).includes('referral');
