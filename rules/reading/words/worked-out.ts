import type { FrameIndex } from './frames.ts';
import type { Beginnings } from './phrase-book.ts';

export interface WorkedOutWords {
  /** The words that a misspelling is put right to, parted by blanks. */
  targets: string;
  /** The other words that are spelled right. */
  others: string;
}

/** All that follows from the words and frames alone, before any text. */
export interface WorkedOut extends WorkedOutWords {
  beginnings: Beginnings;
  frames: FrameIndex;
}

/** A build writes it here (`tools/worked-out.ts`), so that no panel works it out as it opens; nothing elsewhere, where it is worked out when it is first asked for. */
export const workedOut = (): WorkedOut | undefined => undefined;
