import type { Snapshot } from '../../record/snapshot.ts';
import type { TaughtField } from '../../record/taught.ts';
import type { Glance } from '../../record/watch.ts';

/** What one look at a page gave: what it says and what a glance at it gives now; or one sentence why it could not be looked at. */
export type Look =
  | ({ snapshot: Snapshot; took: number /** Its user did something on the page in the seconds before. */; acted: boolean } & Glance)
  | { why: string; silent?: true };

/** The GP asked for the page in this tab to be read; with the words that were marked, if there were any. */
export interface Gesture {
  tab: number;
  selection?: string;
  /** The panel was opened by it: nothing can have been entered before. */
  opened?: boolean;
}

export interface Site {
  origin: string;
  always: boolean;
  /** Named as a record site by the organisation. */
  named: boolean;
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
  /** Whether what tells whose page it is still stands there; silent where the page does not answer in time, gone where nothing is left to answer. */
  glance(tab: number): Promise<Glance | 'silent' | 'gone'>;
  /** Whether the GP allowed Waymark on this tab's site always. */
  isGranted(tab: number): Promise<boolean>;
  /** The site of a tab that may be looked at, such as https://record.example, and whether it is allowed always. */
  siteOf(tab: number): Promise<Site | undefined>;
  /** Asks for this one site, always. Only from a button. */
  allow(origin: string): Promise<boolean>;
  /** Lets the GP point at a place in the page; gives its selector. */
  point(tab: number, what: TaughtField): Promise<string | undefined>;
  watch(happenings: Happenings): void;
}
