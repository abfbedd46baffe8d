import type { Sentence } from '../items.ts';
import { isCue, isFinding } from './parts-of-speech.ts';

/** Counts, "yes" and durations of its own make a finding plainly positive. */
export function markPositive({ segments }: Sentence): void {
  for (const { items } of segments) {
    items.forEach((item, index) => {
      const before = items[index - 1];
      const asked = isCue(before, 'maybe-behind') ? items[index - 2] : before;
      if (isCue(item, 'yes') && asked && isFinding(asked)) {
        asked.marked = true;
        if (asked !== before) asked.settled = true;
      }
    });
  }
}
