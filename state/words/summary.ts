import type { Notice } from '../../rules/ng12/notices.ts';
import type { MetCard, PossibleCard } from '../cards.ts';
import { heading } from './action.ts';

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** What changed, for the live region: emergencies, how many recommendations are met, and the first. */
export function summaryOf(cards: readonly MetCard[], possible: readonly PossibleCard[], notices: readonly Notice[]): string {
  const emergencies = notices.filter(({ kind }) => kind === 'emergency').map(({ text }) => text);
  const met = cards.flatMap(({ verdicts }) => verdicts).length;
  const first = cards[0];
  const open = possible.length > 0 ? `${possible.length} would be met if more were known.` : '';
  const matched = first ? `${counted(met, 'recommendation')} met, first: ${heading(first.lead)}.` : 'No NG12 criterion is met.';
  return [...emergencies, matched, open].filter(Boolean).join(' ');
}
