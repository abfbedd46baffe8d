import { paces } from './acts.ts';
import type { Answer } from './answers.ts';

const isSoonerOrAsSoon = (a: Answer, b: Answer): boolean => paces.indexOf(a.pace) <= paces.indexOf(b.pace);

/** An answer is worth its place where it adds a cancer, or is sooner for one than what is met, or a judgement away, before it. */
export const adds = (answer: Answer, before: readonly Answer[]): boolean =>
  answer.cancers.some(
    (cancer) => !before.some((other) => other.kind !== 'caution' && other.cancers.includes(cancer) && isSoonerOrAsSoon(other, answer)),
  );
