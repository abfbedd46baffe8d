import type { Span } from '../recognition.ts';
import { answerWords } from './answers.ts';
import type { Pair } from './pairs.ts';

const forms = answerWords
  .filter(([says]) => says === 'denied' || says === 'affirmed')
  .map(([says, words]) => `(?<${says}>${words})`)
  .join('|');
/** An answer at the beginning of what is said. */
const answer = `(?:(?:um|er|oh|well|erm|uh|ah)[ ,]{1,2}){0,2}(?:${forms})(?![a-z\\d'/:]|\\.\\d)`;

/** How a question begins, and what may stand before it. */
const before = '(?:(?:and|so|ok|okay|right|um|er|now|well|or|also|but|thanks|good|alright|lovely|sure|i see)[ ,]{1,2}){0,4}';
const opener =
  "(?:have|has|had|do|does|did|are|is|was|were|any|ever|can)(?:n't|nt)? (?:you|your|he|his|she|her|it|there|they|their|the|that|anyone|anything)|any|ever had|noticed any|had any|what about|how about";
/** Who answers, on the same line. */
const whoAnswers = '(?:patient|pt|p|mum|dad|mother|father|wife|husband|son|daughter|carer|answer|a)[ \\t]{0,2}[:>-]';
/** "Have you lost any weight. No. Dr: any blood in it? Pt: no": the answer stands behind a full stop, or behind whoever answers. */
const spoken = new RegExp(
  `(?<=(?:^|[.?!:>\\n])[ \\t]{0,3})${before}(?<question>(?:${opener})\\b[^.?!\\n;:]{2,120}?)(?:[.?!]{1,3}[ \\t]{1,3}|[.?!]{0,3}[ \\t]{1,3}${whoAnswers}[ \\t]{0,3})${answer}`,
  'g',
);

/** A line of a conversation, with who speaks. */
const turn = /^[ \t]*(?<who>[a-z]{1,12}(?: [a-z]{1,12})?)(?: ?\([^)\n]{1,20}\))? ?[:>-][ \t]{0,3}(?<said>[^\n]*)/;
const asks = /^(?:doctor|dr|gp|clinician|nurse|clin|doc|d|q|me)$/;
const answerFirst = new RegExp(`^${answer}`);

/** A question about what should be in order asks for the opposite: "is food going down okay". */
const isOfOrder = /\b(?:ok|okay|alright|all right|normal|normally|fine|regular|well|the same)\b/;

interface Line {
  index: number;
  line: string;
  groups: Record<string, string> | undefined;
}

/** The lines that say something, with who speaks where that is said. */
function linesOf(text: string): Line[] {
  let index = 0;
  return text.split('\n').flatMap((line): Line[] => {
    const at = index;
    index += line.length + 1;
    return line.trim() === '' ? [] : [{ index: at, line, groups: turn.exec(line)?.groups }];
  });
}

const fewestTurns = 2;

/** Who speaks, where a text is a conversation: "D:" and "P:" are no diagnosis and no plan there. */
export function speakersIn(text: string): Span[] {
  const turns = linesOf(text).flatMap(({ index, line, groups }) => {
    const who = groups?.who;
    return who === undefined ? [] : [{ start: index, end: index + line.length - (groups?.said ?? '').length, asks: asks.test(who) }];
  });
  const asked = turns.filter((each) => each.asks).length;
  return asked >= fewestTurns && turns.length - asked >= fewestTurns ? turns.map(({ start, end }) => ({ start, end })) : [];
}

/** What a match of an answer says, and its words; nothing else of it counts. */
function saysOf(groups: Record<string, string | undefined> = {}): Pick<Pair, 'says'> & { words: string } {
  return groups.denied === undefined ? { says: 'affirmed', words: groups.affirmed ?? '' } : { says: 'denied', words: groups.denied };
}

/** The last words of whoever asks, before the answer of another: "Dr: and food going down⏎Pt: no". */
function turnPairs(text: string): Pair[] {
  const lines = linesOf(text);
  return lines.flatMap(({ index, groups, line }, place): Pair[] => {
    const next = lines[place + 1];
    if (!groups || !asks.test(groups.who ?? '') || !next?.groups || asks.test(next.groups.who ?? '')) return [];
    const said = answerFirst.exec(next.groups.said ?? '');
    const question = /[^.?!;:]+(?=[.?!\s]*$)/.exec(groups.said ?? '')?.[0];
    if (!said || !question || isOfOrder.test(question)) return [];
    const { says, words } = saysOf(said.groups);
    const start = index + line.lastIndexOf(question);
    const end = next.index + next.line.length - (next.groups.said ?? '').length + said[0].length;
    return [{ label: { start, end: start + question.trimEnd().length }, answer: { start: end - words.length, end }, says }];
  });
}

/** Questions of a conversation with what was answered. */
export const spokenPairs = (text: string): Pair[] => [
  ...turnPairs(text),
  ...[...text.matchAll(spoken)].flatMap(({ index, 0: all, groups }): Pair[] => {
    const question = groups?.question ?? '';
    if (isOfOrder.test(question)) return [];
    const { says, words } = saysOf(groups);
    const start = index + all.indexOf(question);
    const end = index + all.length;
    return [{ label: { start, end: start + question.trimEnd().length }, answer: { start: end - words.length, end }, says }];
  }),
];
