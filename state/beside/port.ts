import type { Snapshot } from '../../record/snapshot.ts';

/** What one look at a page gave: what it says, or one sentence why it could not be looked at. */
export type Look = { snapshot: Snapshot; took: number } | { why: string };

/** The GP asked for the page in this tab to be read; with the words that were marked, if there were any. */
export interface Gesture {
  tab: number;
  selection?: string;
}

/** What happens to the tabs of the panel's own window. */
export interface Happenings {
  /** This tab is in front now. */
  front(tab: number): void;
  /** This tab goes to another page, or to another address of the same. */
  moved(tab: number): void;
  /** The page in this tab has loaded. */
  loaded(tab: number): void;
  gesture(gesture: Gesture): void;
}

/** The pages beside the panel, as the browser lets them be seen. */
export interface PagesPort {
  look(tab: number): Promise<Look>;
  /** Answers once the page may have changed, or when this many milliseconds are over; false where the page is gone or closed to us. */
  changed(tab: number, within: number): Promise<boolean>;
  /** Whether the GP allowed Waymark on this tab's site always. */
  isGranted(tab: number): Promise<boolean>;
  watch(happenings: Happenings): void;
}
