import type { Learn } from '../../state/learn/learn.ts';

/** What can be learnt, not needed to paint and to match. */
export interface LearnSlot {
  /** Loads it, once. */
  load(): Promise<Learn>;
  now(): Date;
  /** What was searched for goes with the patient. */
  forgetSearch(): void;
}

/** What a card is given of it. */
export interface CardLearning extends Pick<LearnSlot, 'load'> {
  /** Brings up a module in the Learn view. */
  onOpen(module: string): void;
}
