/** A pointer target under 24 by 24 px, and what lets it be so: standing in a sentence, or far enough from the others. */
export interface SmallTarget {
  name: string;
  because: 'in a sentence' | 'spaced' | 'nothing';
}

/** What was measured of one view, and what was wrong with it. */
export interface Look {
  kind: 'look';
  view: string;
  /** By window: pixels beyond it, what is cut off, words of the widest that are lost, targets that are small. */
  layout: { window: string; beyond: number; cut: string[]; lost: string[]; small: SmallTarget[] }[];
  /** Parts that scroll sideways by themselves, as a wide table does. */
  scrollsSideways: string[];
  axe: { window: string; colours: 'light' | 'dark'; wrong: string[] }[];
  motion: string[];
  /** What the Tab key does not reach, or reaches where its outline is not seen or something covers it. */
  focus: string[];
  forcedColours: string[];
}

/** One person's main task by keyboard alone: keys, and where they led. */
export interface Walk {
  kind: 'walk';
  who: string;
  task: string;
  steps: { keys: string; leads: string }[];
}

/** What a screen reader is given during a task: what has the focus, what is announced, and what is there to read. */
export interface Transcript {
  kind: 'transcript';
  task: string;
  lines: string[];
}

export interface Versions {
  kind: 'versions';
  browser: string;
  axe: string;
}

export type Recorded = Look | Walk | Transcript | Versions;

/** The name under which a test attaches what it recorded. */
export const ATTACHED = 'accessibility';
