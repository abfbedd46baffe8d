import type { Item, Segment } from '../items.ts';
import { isCue, kindsOf } from './parts-of-speech.ts';

/** A qualifier in a plan qualifies nothing; an emergency warned of is none. */
function mute(item: Item): void {
  if (item.kind === 'emergency') item.negated = true;
  if (item.kind === 'qualifier') Object.assign(item, { kind: 'word' });
}

export const drop = (item: Item): void => {
  if (item.kind === 'finding' && !kindsOf(item).includes('risk-factor')) item.dropped = true;
  else mute(item);
};

export const dropAny = (item: Item): void => {
  if (item.kind === 'finding') item.dropped = true;
  else mute(item);
};

export function dropAfter(
  segments: readonly Segment[],
  at: number,
  index: number,
  how: (item: Item) => void,
  until: (item: Item) => boolean,
): void {
  for (const item of segments[at]?.items.slice(index + 1) ?? []) {
    if (until(item)) return;
    how(item);
  }
  for (const segment of segments.slice(at + 1)) {
    for (const item of segment.items) {
      if (until(item)) return;
      how(item);
    }
  }
}

/** Ends another person’s or another time’s part of a sentence: the patient is named again, or a complaint is dated. */
export const backToPatient = (item: Item): boolean =>
  isCue(item, 'patient', 'header', 'examination', 'plan-section') ||
  (isCue(item, 'but') &&
    item.kind === 'cue' &&
    /^(?:but|however|c\/o|c \/ o|complains? of|presents?|p \/ w|has|now|today|currently)/.test(item.words.join(' '))) ||
  (item.kind === 'finding' && (item.marked || item.durationWeeks !== undefined || kindsOf(item).includes('risk-factor')));
