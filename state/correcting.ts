import { signal } from '@preact/signals';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { type Correction, type Corrections, withCorrection, withoutCorrection } from './corrections.ts';
import { heldOf } from './held.ts';

/** Holds what the GP corrected. */
export function createCorrecting() {
  const corrections = signal<Corrections>(new Map());
  return {
    corrections,
    correct(id: FindingId, change: Partial<Correction>): void {
      corrections.value = withCorrection(corrections.value, id, change);
    },
    /** The way back to what the GP has settled of one finding. */
    wayBackFor(id: FindingId): () => void {
      const before = corrections.peek().get(id);
      return () => {
        corrections.value = before ? new Map(corrections.value).set(id, before) : withoutCorrection(corrections.value, id);
      };
    },
    /** Back to what the text says of it, or to nothing. */
    putBack(id: FindingId): void {
      corrections.value = withoutCorrection(corrections.value, id);
    },
    ...heldOf(corrections),
  };
}
