import { review, reviewState } from '../../rules/ng12/review.ts';
import { editionWords } from './edition.ts';

/** What to say of the newest edition held on a day; nothing while it is current. */
export function reviewWords(today: Date): string {
  const state = reviewState(today);
  if (state === 'current') return '';
  if (state === 'clock-wrong')
    return `This computer’s clock is wrong: whether NG12 of ${editionWords(review.edition)} is still the newest cannot be told.`;
  return `NG12 of ${editionWords(review.edition)} was last checked on ${editionWords(review.checked, true)}: NICE may have changed it since. Check before you rely on it.`;
}
