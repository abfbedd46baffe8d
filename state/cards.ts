import type { Assessment, Verdict } from '../rules/engine/assess.ts';
import type { Recommendation } from '../rules/engine/recommendation.ts';
import { isPanelOfTests } from './words/action.ts';
import { stillNeeded } from './words/why.ts';

/** Recommendations that share an action, a strength and a test; each keeps its own trace. */
export interface Card {
  key: string;
  /** What the heading, tag and timeframe are taken from. */
  lead: Recommendation;
  verdicts: readonly [Verdict, ...Verdict[]];
}

export interface MetCard extends Card {
  /** Numbers met only because the switch confirmed "unexplained". */
  hangsOnSwitch: readonly string[];
}

export interface PossibleCard extends Card {
  needs: string;
  away: number;
}

const sharedKey = ({ action, strength, investigation }: Recommendation): string => `${action} ${strength} ${investigation?.test ?? ''}`;

function merged<Each extends Verdict>(verdicts: readonly Each[], keyOf: (verdict: Each) => string): Card[] {
  const cards = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const known = cards.get(key);
    if (known) known.push(verdict);
    else cards.set(key, [verdict]);
  }
  return [...cards].map(([key, all]) => ({ key, lead: all[0].recommendation, verdicts: all }));
}

const isBesides = ({ action, strength, cancer, investigation }: Recommendation, host: Recommendation): boolean =>
  investigation !== undefined &&
  isPanelOfTests(investigation.test) &&
  host.investigation !== undefined &&
  !isPanelOfTests(host.investigation.test) &&
  host.action === action &&
  host.strength === strength &&
  host.cancer === cancer;

/** Where one card names the test that another leaves open, for the same cancer, they are one card with that test. */
function withTestsNamed(cards: readonly Card[]): Card[] {
  const hostOf = (card: Card): Card | undefined => cards.find((other) => isBesides(card.lead, other.lead));
  return cards
    .filter((card) => !hostOf(card))
    .map((card) => {
      const besides = cards.filter((other) => hostOf(other) === card).flatMap(({ verdicts }) => verdicts);
      const [first, ...others] = card.verdicts;
      return { ...card, verdicts: [first, ...others, ...besides] };
    });
}

/** What is met, as cards, most urgent first. `without` is the same patient without the switch. */
export function metCards(assessment: Assessment, without?: Assessment): MetCard[] {
  const stillMet = new Set(without?.met.map(({ recommendation }) => recommendation.number));
  return withTestsNamed(merged(assessment.met, ({ recommendation }) => sharedKey(recommendation))).map((card) => ({
    ...card,
    hangsOnSwitch: without ? card.verdicts.map(({ recommendation }) => recommendation.number).filter((each) => !stillMet.has(each)) : [],
  }));
}

const needsOf = ({ trace, questions }: Verdict): string => stillNeeded(trace, questions);

/** What would be met if more were known: fewest answers away first, then most urgent. */
export function possibleCards(assessment: Assessment): PossibleCard[] {
  const keyOf = (verdict: Verdict): string => `${sharedKey(verdict.recommendation)} ${needsOf(verdict)}`;
  return merged(assessment.possible, keyOf)
    .map((card) => ({ ...card, needs: needsOf(card.verdicts[0]), away: card.verdicts[0].answersAway }))
    .sort((a, b) => a.away - b.away);
}

/** What one assessment meets that another does not. */
export function addedBy(more: Assessment, than: Assessment): Recommendation[] {
  const known = new Set(than.met.map(({ recommendation }) => recommendation.number));
  return more.met.map(({ recommendation }) => recommendation).filter(({ number }) => !known.has(number));
}
