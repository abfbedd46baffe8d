import type { Assessment, Verdict } from '../rules/engine/assess.ts';
import type { Recommendation } from '../rules/engine/recommendation.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { stillNeeded } from './words/why.ts';

/** Recommendations that say the same thing to do; each keeps its own trace. */
export interface Card {
  key: string;
  /** What the heading and the timeframe are taken from. */
  lead: Recommendation;
  verdicts: readonly [Verdict, ...Verdict[]];
}

export type MetCard = Card;

export interface PossibleCard extends Card {
  needs: string;
  away: number;
}

/** An answer that rests on recommendations, as a card. */
export function cardOf({ key, verdicts: [first, ...others] }: Answer): Card | undefined {
  return first && { key, lead: first.recommendation, verdicts: [first, ...others] };
}

/** What is met, as cards, in the order of the answers. */
export const metCards = (answers: readonly Answer[]): MetCard[] =>
  answers.filter(({ kind }) => kind === 'met').flatMap((answer) => cardOf(answer) ?? []);

const needsOf = ({ trace, questions }: Verdict): string => stillNeeded(trace, questions);

/** What would be met if more were known and no answer says so yet: fewest answers away first, then most urgent. */
export function possibleCards({ possible }: Assessment, answers: readonly Answer[]): PossibleCard[] {
  const said = new Set<string>(answers.flatMap(({ recs }) => recs));
  const cards = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of possible) {
    const { action, strength, investigation, number } = verdict.recommendation;
    if (said.has(number)) continue;
    const key = `${action} ${strength} ${investigation?.test ?? ''} ${needsOf(verdict)}`;
    const known = cards.get(key);
    if (known) known.push(verdict);
    else cards.set(key, [verdict]);
  }
  return [...cards]
    .map(([key, verdicts]) => ({
      key,
      lead: verdicts[0].recommendation,
      verdicts,
      needs: needsOf(verdicts[0]),
      away: verdicts[0].answersAway,
    }))
    .sort((a, b) => a.away - b.away);
}
