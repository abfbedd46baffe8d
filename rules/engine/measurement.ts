import type { Measurement } from './presentation.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** Whether a measured value is at least the threshold; unknown when only a bound was given that does not settle it. */
export function isAtLeast({ comparator, value }: Measurement, threshold: number): Truth {
  switch (comparator) {
    case '=':
      return value >= threshold ? TRUE : FALSE;
    case '>':
    case '>=':
      return value >= threshold ? TRUE : UNKNOWN;
    case '<':
      return value <= threshold ? FALSE : UNKNOWN;
    case '<=':
      return value < threshold ? FALSE : UNKNOWN;
  }
}

/** Whether a measured value is strictly more than the threshold; unknown when the bound given does not settle it. */
export function isMoreThan({ comparator, value }: Measurement, threshold: number): Truth {
  switch (comparator) {
    case '=':
      return value > threshold ? TRUE : FALSE;
    case '>':
      return value >= threshold ? TRUE : UNKNOWN;
    case '>=':
      return value > threshold ? TRUE : UNKNOWN;
    case '<':
    case '<=':
      return value <= threshold ? FALSE : UNKNOWN;
  }
}
