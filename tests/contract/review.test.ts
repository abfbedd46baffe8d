import { expect, it } from 'vitest';
import { newestEdition } from '../../rules/ng12/edition-dates.ts';
import { review, reviewState } from '../../rules/ng12/review.ts';

it.each([
  ['2026-11-22T00:00:00Z', 'current'],
  ['2027-02-22T23:59:59Z', 'current'],
  ['2027-02-23T00:00:00Z', 'overdue'],
  ['2036-01-01T00:00:00Z', 'overdue'],
  ['2026-11-21T23:59:59Z', 'clock-wrong'],
  ['1970-01-01T00:00:00Z', 'clock-wrong'],
  ['not a date', 'clock-wrong'],
])('on %s the newest edition is %s', (day, state) => {
  expect(reviewState(new Date(day))).toBe(state);
});

it('speaks of the newest edition, checked after it appeared and due after it was checked', () => {
  expect(review.edition).toBe(newestEdition);
  expect([review.edition, review.checked, review.due].toSorted()).toEqual([review.edition, review.checked, review.due]);
});
