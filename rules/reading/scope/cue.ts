/** What a cue says of the findings it reaches. */
export type Says =
  | 'denied'
  | 'affirmed'
  | 'doubted'
  | 'past'
  | 'planned'
  /** Advice, worries, what to watch for. */
  | 'hypothetical'
  /** Family history, or another person. */
  | 'another'
  /** A cause is given: what it explains is not unexplained. */
  | 'explained'
  /** Not asked, not ticked. */
  | 'nothing'
  /** A question that takes it for granted: it is asked. */
  | 'asked'
  /** Says nothing itself: it ends or opens what others say. */
  | 'mark';

/** What ends the reach of a cue. */
export type Stop =
  /** "but", "however". */
  | 'contrast'
  /** "has", "reports", "now", "with": a statement of its own. */
  | 'turn'
  /** Another denial. */
  | 'denial'
  /** The patient is named: "he", "pt". */
  | 'patient'
  | 'heading'
  | 'examination'
  /** A finding with a duration, a count or a "yes" of its own. */
  | 'positive'
  /** A risk factor: it counts whenever it was. */
  | 'risk';

/** How far a cue reaches: the next finding and those joined to it, its part between commas, a list across commas, or all that is left of the sentence. */
export type Reach = 'next' | 'part' | 'list' | 'sentence';

export interface CueRow {
  says: Says;
  direction: 'ahead' | 'behind';
  reach: Reach;
  stops: readonly Stop[];
  /** Unknown words that may stand before the first finding reached; no limit if left out. */
  gap?: number;
  /** A word that nobody knows is an item of the list: "no blurred vision, dysphagia". */
  unknownItems?: boolean;
  /** Smoking and asbestos count whenever they were. */
  sparesRisk?: boolean;
  words: readonly string[];
}
