import { type FindingId, isFindingId } from '../../findings/vocabulary.ts';
import { model } from './model.ts';
import { type Proposal, scorerOf } from './scorer.ts';

/** A finding that words may speak of: it is asked, and never counts. */
export interface Suggestion extends Proposal {
  id: FindingId;
}

let scorer: ReturnType<typeof scorerOf> | undefined;

/**
 * What the words of a clause may speak of that nothing else took: at most two findings, the likelier first. Pure, local, deterministic;
 * never throws. The model is made by `npm run train`.
 */
export function suggestionsFor(words: readonly string[], threshold?: number): readonly Suggestion[] {
  scorer ??= scorerOf(model);
  return scorer(words, threshold).filter((each): each is Suggestion => isFindingId(each.id));
}
