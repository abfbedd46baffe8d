import { signal } from '@preact/signals';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { type Correction, type Corrections, withCorrection, withoutCorrection } from './corrections.ts';

/** Holds what the GP corrected. */
export function createCorrecting() {
  const corrections = signal<Corrections>(new Map());
  return {
    corrections,
    correct(id: FindingId, change: Partial<Correction>): void {
      corrections.value = withCorrection(corrections.value, id, change);
    },
    /** Back to what the text says of it, or to nothing. */
    putBack(id: FindingId): void {
      corrections.value = withoutCorrection(corrections.value, id);
    },
    clear(): void {
      corrections.value = new Map();
    },
  };
}
