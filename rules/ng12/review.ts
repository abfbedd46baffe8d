import { newestEdition } from './edition-dates.ts';

/** The newest edition, when it was last checked against nice.org.uk, and by when that must be done again. */
export const review = {
  edition: newestEdition,
  /** On this day no later edition was known. */
  checked: '2026-11-22',
  /** Ours, not NICE’s: three months after the check. */
  due: '2027-02-22',
} as const;

/** Whether a later edition may exist unknown to us, or the clock cannot be believed. */
export type ReviewState = 'current' | 'overdue' | 'clock-wrong';

/**
 * What the date says of the newest edition: due for review from the day after it was due; before the day it was checked the clock
 * is wrong, and says nothing.
 */
export function reviewState(today: Date, { checked, due } = review as { checked: string; due: string }): ReviewState {
  const day = Number.isNaN(today.getTime()) ? '' : today.toISOString().slice(0, 10);
  if (day < checked) return 'clock-wrong';
  return day > due ? 'overdue' : 'current';
}
