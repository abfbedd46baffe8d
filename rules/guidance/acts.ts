import { type ActionId, actionOf, type Timeframe } from '../engine/actions.ts';

/** What an answer tells the GP to do, in one word. */
export type Act = 'call' | 'admit' | 'refer' | 'test' | 'review' | 'advise' | 'ask' | 'none';

/** How soon: an order and a colour. */
export type Pace = 'now' | 'hours' | 'two-days' | 'pathway' | 'two-weeks' | 'other';

/** The paces, most urgent first. */
export const paces: readonly Pace[] = ['now', 'hours', 'two-days', 'pathway', 'two-weeks', 'other'];

const paceOf: Readonly<Record<Timeframe, Pace>> = {
  immediate: 'hours',
  '48h': 'two-days',
  '28d-standard': 'pathway',
  '2w': 'two-weeks',
  '2w-or-28d': 'two-weeks',
  '1-working-day': 'other',
  routine: 'other',
  none: 'other',
};

/** How soon an action of NG12 is. */
export const paceOfAction = (action: ActionId): Pace => paceOf[actionOf(action).timeframe];

const acts: { readonly [action in ActionId]?: Act } = {
  'immediate-specialist-assessment': 'admit',
  'very-urgent-referral-48h': 'refer',
  'very-urgent-investigation-48h': 'test',
  'suspected-cancer-pathway-referral': 'refer',
  'suspected-cancer-pathway-referral-by-dentist': 'refer',
  'urgent-direct-access-investigation-2w': 'test',
  'urgent-referral-to-dentist-2w': 'refer',
  'assess-and-urgent-investigation-or-referral': 'refer',
  'consider-referral-timeframe-not-stated': 'refer',
  'direct-access-investigation-no-timescale': 'test',
  'primary-care-test': 'test',
  'safety-net-and-do-not-delay-referral': 'review',
  'non-urgent-direct-access-investigation': 'test',
  'non-urgent-referral': 'refer',
  'assess-other-causes-and-advise-return': 'review',
};

/** What an action of NG12 has the GP do. */
export const actOfAction = (action: ActionId): Act => acts[action] ?? 'advise';
