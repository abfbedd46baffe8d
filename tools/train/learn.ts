import { featuresOf } from '../../rules/reading/second/features.ts';
import { wordsIn } from './clauses.ts';
import type { Line } from './lines.ts';
import { type Random, shuffled } from './shuffled.ts';

/** What is learnt from: places of features, what they say (`none` if nothing), and what is left alone. */
export interface Example {
  words: number;
  places: Uint16Array;
  right: readonly number[];
  free: readonly number[];
}

/** Weights by place, one for each finding and, last, one for nothing. Whole numbers. */
export interface Weights {
  ids: readonly string[];
  by: Float64Array;
}

const placeCount = 65_536;

const placesOf = (words: readonly string[]): Uint16Array => Uint16Array.from(featuresOf(words).places);

export function exampleOf(line: Line, ids: readonly string[]): Example {
  const numbers = (of: readonly string[]): number[] => of.map((id) => ids.indexOf(id)).filter((at) => at >= 0);
  const is = numbers(line.is);
  const words = wordsIn(line.text);
  return { words: words.length, places: placesOf(words), right: is.length > 0 ? is : [ids.length], free: numbers(line.may) };
}

function scoresOf(places: Uint16Array, by: ArrayLike<number>, kinds: number, into: Float64Array): void {
  into.fill(0);
  for (const place of places) {
    const row = place * kinds;
    for (let kind = 0; kind < kinds; kind++) into[kind] = (into[kind] ?? 0) + (by[row + kind] ?? 0);
  }
}

export interface Settings {
  rounds: number;
  /** A right answer must lead by so much, for each of its features, or it is learnt from. */
  lead: number;
  /** A line that says nothing must lead by so much. */
  leadOfNothing: number;
}

/** The averaged perceptron: where a wrong answer comes too near the right one, one is taken from the one and given to the other; the mean over all steps is the model. */
export function learnt(examples: readonly Example[], ids: readonly string[], settings: Settings, random: Random): Weights {
  const kinds = ids.length + 1;
  const none = ids.length;
  const now = new Int32Array(placeCount * kinds);
  // What was learnt, times the step it was learnt at: the mean is `now - late / step`.
  const late = new Float64Array(placeCount * kinds);
  const scores = new Float64Array(kinds);
  let step = 1;
  const change = (places: Uint16Array, kind: number, by: number): void => {
    for (const place of places) {
      const at = place * kinds + kind;
      now[at] = (now[at] ?? 0) + by;
      late[at] = (late[at] ?? 0) + by * step;
    }
  };
  for (let round = 0; round < settings.rounds; round++)
    for (const { places, right, free } of shuffled(examples, random)) {
      step++;
      scoresOf(places, now, kinds, scores);
      const lead = (right[0] === none ? settings.leadOfNothing : settings.lead) * places.length;
      let worst = right[0] ?? none;
      for (const kind of right) if ((scores[kind] ?? 0) < (scores[worst] ?? 0)) worst = kind;
      let wrong = -1;
      for (let kind = 0; kind < kinds; kind++)
        if (!right.includes(kind) && !free.includes(kind) && (wrong < 0 || (scores[kind] ?? 0) > (scores[wrong] ?? 0))) wrong = kind;
      if (wrong < 0 || (scores[worst] ?? 0) - (scores[wrong] ?? 0) > lead) continue;
      change(places, worst, 1);
      change(places, wrong, -1);
    }
  // Times the steps, so that the mean stays a whole number.
  return { ids, by: late.map((each, at) => (now[at] ?? 0) * step - each) };
}
