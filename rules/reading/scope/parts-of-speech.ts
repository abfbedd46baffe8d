import { entryOf } from '../../findings/vocabulary.ts';
import type { FindingItem, Item, Segment } from '../items.ts';
import type { Cue } from './cues.ts';

/** Told of the patient and not named: "tired", "losing weight", "appetite poor". No comma carries a "no" to them. */
const verbs = new Set(
  'losing lost loses loosing dropped dropping feel feeling felt get getting fill filling off not cant cannot unable look looking gone turned going has smoke smoked smoking wake waking passing passed peeing weeing pees vomited bringing brought always seen saw seeing noticed coughing coughed increased up'.split(
    ' ',
  ),
);
const adjectives = new Set(
  'pale jaundiced icteric bloated distended constipated breathless febrile itchy hoarse anaemic anemic impotent bruised unsteady wobbly worried anxious raised high low elevated ataxic dysuric clumsy shattered knackered drained wiped sleepy feverish poor down reduced decreased solid lethargic exhausted fatigued tired gone'.split(
    ' ',
  ),
);
const always = new Set(['tired']);

/** Whether an item is a finding. */
export const isFinding = (item: Item): item is FindingItem => item.kind === 'finding';
/** Whether an item is one of these cues. */
export const isCue = (item: Item | undefined, ...cues: Cue[]): boolean => item?.kind === 'cue' && cues.includes(item.cue);
/** Whether a finding is told as a statement. */
export const isClause = ({ words }: FindingItem): boolean =>
  verbs.has(words[0] ?? '') || adjectives.has(words.at(-1) ?? '') || words.some((word) => always.has(word));
/** The kinds of the findings an item names. */
export const kindsOf = (item: FindingItem) => item.ids.map((id) => entryOf(id).kind);

/** Words that may stand in a negated list without ending it. */
export const neutral = new Set(
  'symptom symptoms present today at all noted reported felt currently recently really any the a of obvious significant other associated recent definite overt clinical palpable systemic either whatsoever sign signs hx history episode episodes either assoc'.split(
    ' ',
  ),
);

/** A part of a list that nothing marks as positive: bare names of symptoms and signs. */
export function isBare({ items: all }: Segment, adjectivesToo: boolean): boolean {
  // "Weight loss or nocturnal symptoms": what follows the "or" is no finding.
  // "CIBH or wt loss but abdo pain 3/52": up to the "but".
  const or = all.findIndex((item) => item.kind === 'join' && item.or);
  const vague =
    or > 0 && !all.slice(or).some((item) => isFinding(item) || (item.kind === 'cue' && item.cue !== 'header') || item.kind === 'duration');
  const turn = vague ? or : all.findIndex((item) => isCue(item, 'but'));
  const items = turn > 0 ? all.slice(0, turn) : all;
  if (!items.some((item) => isFinding(item) || item.kind === 'other')) return false;
  return items.every((item) => {
    if (item.kind === 'finding') {
      const listed = kindsOf(item).every((kind) => kind !== 'risk-factor');
      return listed && !item.marked && !item.settled && (adjectivesToo || !isClause(item));
    }
    return item.kind === 'join' || item.kind === 'other' || (item.kind === 'word' && item.words.every((word) => neutral.has(word)));
  });
}

/** Nothing but names of findings, of whatever kind. */
export const isListed = ({ items }: Segment): boolean =>
  items.some(isFinding) &&
  items.every((item) =>
    isFinding(item) ? !item.marked : item.kind === 'join' || (item.kind === 'word' && item.words.every((word) => neutral.has(word))),
  );
