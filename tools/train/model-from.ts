import type { Packed } from '../../rules/reading/second/packed.ts';
import { wordsIn } from './clauses.ts';
import { type Example, exampleOf, learnt, type Settings } from './learn.ts';
import type { Line } from './lines.ts';
import { packedOf } from './pack.ts';
import { seeded } from './shuffled.ts';

const settings: Settings = { rounds: 4, lead: 1, leadOfNothing: 1 };
const seed = 11;

/** A finding proposed must lead "nothing" by more than this. Chosen on notes apart: about two prompts in five notes that say nothing. */
const threshold = 0;

/** How often a line is learnt from in a round. */
const times = ({ kind, is }: Line): number => (kind === 'wording' && is.length > 0 ? 2 : 1);

const denying =
  /\b(?:no|not|nil|never|denie[sd]|denying|nor|without|none|neg|negative|nothing|normal|clear|same|fine|ok|neither|nad|stable|cant|\w+n['’]?t)\b/i;

/** A piece of a list whose "no" stands in another piece teaches nothing. */
const teaches = ({ is, not, text }: Line): boolean => wordsIn(text).length > 0 && (is.length > 0 || not.length === 0 || denying.test(text));

/** The findings that lines speak of, in the order of their names. */
export const idsOf = (lines: readonly Line[]): string[] => [...new Set(lines.flatMap(({ is }) => is))].sort();

/** Of a clause that the first reader took words from, what is left is learnt from too: a finding that was read is no longer said there. */
const examplesOf = (line: Line, ids: readonly string[]): Example[] => {
  const whole = Array.from({ length: times(line) }, () => exampleOf(line, ids));
  const left = line.left === line.text ? [] : [exampleOf(leftOf(line), ids)];
  return [...whole, ...left.filter(({ words }) => words > 0)];
};

export const leftOf = (line: Line): Line => ({
  ...line,
  text: line.left,
  is: line.is.filter((id) => !line.read.includes(id)),
  may: [...line.may, ...line.is],
});

/** A model from lines: the same lines in the same order, the same model. */
export function modelFrom(lines: readonly Line[], ids: readonly string[]): Packed {
  const examples = lines.filter(teaches).flatMap((line) => examplesOf(line, ids));
  const weights = learnt(examples, ids, settings, seeded(seed));
  return packedOf(weights, examples.length * settings.rounds + 1, threshold);
}
