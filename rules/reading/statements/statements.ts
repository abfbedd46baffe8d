import type { Answered } from '../scope/scope.ts';
import { matchesIn } from '../text/matches.ts';
import { clausesIn } from './clauses.ts';
import { openQuestions, type Pair, pairsIn } from './pairs.ts';

/** A text as statements: where one ends and the next begins beyond full stops and lines, and what answers what. */
export interface Statements {
  answered: readonly Answered[];
  /** Places where a statement begins. */
  starts: readonly number[];
  /** New lines that end nothing: a list or a sentence goes on. */
  goesOn: ReadonlySet<number>;
  /** Marks that part nothing: they stand between a label and a plain answer. */
  joined: ReadonlySet<number>;
}

/** Questions that take what they ask about for granted. */
const presumes = /\b(?:how (?:long|often|many|much|bad|severe)|when did|when was|since when|describe|what (?:colour|kind|type|does))\b/;

const unfinished = /(?:[,&/(]|\b(?:and|or|nor|with|without|of|in|on|the|a|an|any|denies|has|have|to|his|her|my))\s*$/;

/** New lines behind which the same sentence goes on: behind a comma or an "and", or where a long line of a list is broken before a small letter. */
function linesGoingOn(text: string, written: string): Set<number> {
  const places = new Set<number>();
  let from = 0;
  for (const { index } of matchesIn(text, /\n/g)) {
    const line = text.slice(from, index).trimEnd();
    const next = /^[^\n]*/.exec(written.slice(index + 1))?.[0] ?? '';
    const small = /^[a-z]/.test(next) && !/^[a-z][^.,]{0,24}[:=?]/.test(next) && !/^[a-z]\)/.test(next);
    const broken = small && line.length > (line.includes(',') ? 30 : 55) && /[a-z,]$/.test(line);
    if (next.trim() !== '' && line !== '' && ((unfinished.test(line) && !/^\s*[-•*]/.test(next)) || broken)) places.add(index);
    from = index + 1;
  }
  return places;
}

/** "Swallowing: fine", "Voice - normal": a label of few words and an answer that is a word of its own are read as one. */
const plainly =
  /(?<=^|[\n.;,|]\s{0,3}|\s-\s)(?:[a-z]+ ){0,2}[a-z]+ ?(?<mark>[:-]) ?(?=(?:all |is |are |still )?(?:fine|ok|okay|normal|good|same|unchanged|steady|stable|no (?:change|problems?|issues?))[ ]*(?:$|[\n.;,|]))/g;

const marksWithin = (text: string): Set<number> =>
  new Set(matchesIn(text, plainly).map(({ index, 0: all }) => index + Math.max(all.lastIndexOf(':'), all.lastIndexOf('-'))));

/** Where the next statement begins: behind an answer, or with it where it goes on, as in "any lumps? No lump". */
const behindAnswer = ({ label, answer }: Pair, text: string): number =>
  answer.start > label.end && /^ ?[a-z]/.test(text.slice(answer.end)) ? answer.start : Math.max(answer.end, label.end);

/** The statements of a text. `written` is the text as it was typed, of the same length. */
export function statementsIn(normalised: string, written: string): Statements {
  const pairs = pairsIn(normalised);
  const questions = openQuestions(normalised, pairs);
  const answered = [
    ...pairs.map(({ label, answer, says }): Answered => ({ label, end: Math.max(answer.end, label.end), says })),
    ...questions.map(
      (label): Answered => ({ label, end: label.end, says: presumes.test(normalised.slice(label.start, label.end)) ? 'asked' : 'nothing' }),
    ),
  ];
  return {
    answered,
    starts: [
      ...new Set([
        ...pairs.flatMap((pair) => [pair.label.start, ...(pair.says === 'affirmed' ? [] : [behindAnswer(pair, normalised)])]),
        ...questions.flatMap(({ start, end }) => [start, end]),
        ...clausesIn(normalised),
      ]),
    ].sort((a, b) => a - b),
    goesOn: linesGoingOn(normalised, written),
    joined: marksWithin(normalised),
  };
}
