import { entryOf } from '../../findings/vocabulary.ts';
import type { FindingItem, Item, Segment } from '../items.ts';
import type { Cue } from './cues.ts';
import { concessions, grading, neutral, statementAdjectives, statementVerbs } from './word-lists.ts';

export { neutral };

/** Whether an item is a finding. */
export const isFinding = (item: Item | undefined): item is FindingItem => item?.kind === 'finding';
/** Whether an item is one of these cues. */
export const isCue = (item: Item | undefined, ...cues: Cue[]): boolean => item?.kind === 'cue' && cues.includes(item.cue);
/** Whether a finding is told as a statement. */
export const isClause = ({ words, frame }: FindingItem): boolean =>
  statementVerbs.has(words[0] ?? '') ||
  statementAdjectives.has(words.at(-1) ?? '') ||
  statementAdjectives.has(words[0] ?? '') ||
  words.includes('tired') ||
  (frame !== undefined && words.some((word) => statementVerbs.has(word)));
/** The kinds of the findings an item names. */
export const kindsOf = (item: FindingItem) => item.ids.map((id) => entryOf(id).kind);
/** Whether an item names a risk factor: it counts whenever it was. */
export const isRisk = (item: FindingItem): boolean => kindsOf(item).includes('risk-factor');
/** A word behind which a statement of its own begins, or which grades what is there. */
export const isStatementWord = (word: string): boolean => concessions.has(word) || grading.has(word);

const isNeutral = (item: Item): boolean => item.kind === 'word' && item.words.every((word) => neutral.has(word));

/** A part of a list that nothing marks as positive: bare names of symptoms and signs. */
export function isBare({ items: all }: Segment, adjectivesToo: boolean): boolean {
  // "Weight loss or nocturnal symptoms": what follows the "or" is no finding. "CIBH or wt loss but abdo pain 3/52": up to the "but".
  const or = all.findIndex((item) => item.kind === 'join' && item.or);
  const vague =
    or > 0 && !all.slice(or).some((item) => isFinding(item) || (item.kind === 'cue' && item.cue !== 'header') || item.kind === 'duration');
  const turn = vague ? or : all.findIndex((item) => isCue(item, 'contrast', 'turn', 'link'));
  const items = turn > 0 ? all.slice(0, turn) : all;
  if (!items.some((item) => isFinding(item) || item.kind === 'other')) return false;
  return items.every((item) => {
    if (item.kind === 'finding') return !isRisk(item) && !item.marked && !item.settled && (adjectivesToo || !isClause(item));
    return item.kind === 'join' || item.kind === 'other' || isNeutral(item);
  });
}

/** Nothing but names of findings, of whatever kind. */
export const isListed = ({ items }: Segment): boolean =>
  items.some(isFinding) && items.every((item) => (isFinding(item) ? !item.marked : item.kind === 'join' || isNeutral(item)));
