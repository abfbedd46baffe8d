import type { areaFor } from '../../packs/area.ts';
import type { findBoards } from '../../packs/find-boards.ts';
import type { createFormFinder } from '../../packs/find-forms.ts';
import type { Held } from '../../packs/kept.ts';
import type { loadShipped } from '../../packs/shipped.ts';

/** The boards of England, the packs that ship and the search of forms: all of it loaded later than the panel. */
export interface England {
  areaFor: typeof areaFor;
  findBoards: typeof findBoards;
  loadShipped: typeof loadShipped;
  createFormFinder: typeof createFormFinder;
}

export interface PacksPort {
  england(): Promise<England>;
  /** Tells what packs the user added, now and whenever that changes. */
  watchHeld(tell: (held: Held) => void): void;
}

/** What came of one step with a form’s copy, in one sentence where it failed. */
export type KeepOutcome = { state: 'kept' } | { state: 'failed'; sentence: string };

/** A form kept on this computer: all but its bytes. */
export interface CopyKept {
  address: string;
  bytes: number;
  /** When it was fetched, in ISO form. */
  fetched: string;
  /** When it was last compared with the address; and why that failed, if it did. */
  checked: string;
  failure: string | null;
  /** When the address was found to give something else than before. */
  changed: string | null;
}

/** Forms as the browser opens and keeps them. */
export interface FormsPort {
  isOnline(): boolean;
  /** Opens an address in a tab of its own. */
  open(address: string): void;
  /** Opens the copy of an address; false where it is not there any more. */
  openCopy(address: string, title: string): Promise<boolean>;
  watchCopies(tell: (copies: readonly CopyKept[]) => void): void;
  /** Asks for this one site, then has the form fetched and kept. Only from a button. */
  keep(address: string): Promise<KeepOutcome>;
  forget(address: string): Promise<void>;
}
