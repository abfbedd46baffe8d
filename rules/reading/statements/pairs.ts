import type { Span } from '../recognition.ts';
import type { Says } from '../scope/cue.ts';
import { matchesIn } from '../text/matches.ts';
import { answerWords, ticked, unticked } from './answers.ts';
import { spokenPairs } from './dialogue.ts';

/** A label or a question with its answer. */
export interface Pair {
  label: Span;
  /** The words of the answer; it says nothing beyond `says`. */
  answer: Span;
  says: Says;
}

const escapedForms = answerWords.map(([says, words]) => `(?<${says}>${words})`).join('|');
const yesOrNo = '(?:\\(? ?y(?:es)? ?(?:\\/|or) ?n(?:o)? ?\\)?)';
/** What a long run of blanks or of dots is written as, of the same length: nothing below need count them. */
const rest = '\0';
const shortened = (text: string): string =>
  text
    .replace(/ \.\. /g, ` …${rest} `)
    .replace(/ {3,}/g, (run) => `\t${rest.repeat(run.length - 1)}`)
    .replace(/\.{3,}/g, (run) => `…${rest.repeat(run.length - 1)}`)
    .replace(/\t[ \t]+/g, (run) => `\t${rest.repeat(run.length - 1)}`);

const blank = ' {0,2}';
const mark = `(?:[:=|\\t…→]${rest}*|->|(?<= )-{1,2}(?= )|\\)|\\?{1,3}|${yesOrNo}| {2}(?=\\S{1,12} {0,2}$))`;
const between = `(?:${blank}${mark}){1,4}${blank}(?:(?:answer|ans|a|response|reply)${blank}[:=]${blank})?`;
/** The answer ends here: its line, a mark, a comment, or the next label with an answer of its own. */
const nextLabel = ` {1,2}[^\\n:;.,|=?]{2,60}?[ ]?[:=?] ?(?:${answerWords.map(([, words]) => words).join('|')})(?![a-z\\d'/])`;
/** Behind an answer these begin a sentence of its own: "Fever: no I feel fine". */
const furtherWords = "(?:i|i'm|im|he|he's|hes|she|she's|shes|they|it|it's|its|but|just|only|thanks)\\b";
const ends = `(?= ?(?:$|[\\n.;,|)(\\]!…\\t]|-{1,2} | {1,2}$| {2}|\\/ |${nextLabel}|${furtherWords}))`;
const pair = new RegExp(`${between}(?<answer>${escapedForms})(?![a-z\\d'/]|\\.\\d)${ends}`, 'gm');

const interrogative =
  /^(?:[-•*\d.)\s]*)(?:q(?:uestion)?\s*\d*\s*[:.)]\s*)?(?:do|does|did|have|has|had|is|are|was|were|any|when|what|how|where|which|who|why|can|could|would|will|should|please|has there|in the last|if so)\b/;

/** A question that a yes or a no answers, also where it lacks its mark. */
const asksYesOrNo =
  /^(?:[-•*>\d.)\s]*)(?:any|(?:do|does|did|have|has|had|is|are|was|were) (?:you|he|she|they|your|his|her|their|the child|there|it)) [^\n:?.;]{2,70}$/;

const choice = (name: string): string => `(?:(?<${name}TickedFirst>${ticked})|(?<${name}Unticked>${unticked}))`;
/** "☐ Yes ☑ No", "[ ] Y [x] N", and with the box behind its word. */
const boxesBefore = new RegExp(`${choice('yes')}\\s*y(?:es)?\\b[\\s/|,]*${choice('no')}\\s*n(?:o)?\\b`, 'g');
const boxesBehind = new RegExp(`\\by(?:es)?\\s*${choice('yes')}[\\s/|,]*n(?:o)?\\s*${choice('no')}`, 'g');
const noBefore = new RegExp(`${choice('no')}\\s*n(?:o)?\\b[\\s/|,]*${choice('yes')}\\s*y(?:es)?\\b`, 'g');
const noBehind = new RegExp(`\\bn(?:o)?\\s*${choice('no')}[\\s/|,]*y(?:es)?\\s*${choice('yes')}`, 'g');
const anyBox = new RegExp(`${ticked}|${unticked}`);
const box = new RegExp(anyBox, 'g');
const isTicked = new RegExp(`^${ticked}$`);
/** A legend says that what is not ticked is absent. */
const untickedIsAbsent = /\b(?:unticked|not ticked|blank|empty)\s*(?:=|is|means|:)\s*(?:absent|no\b|not present|negative|denied)/;

const trimmed = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to];
  while (start < end && /[\s\-•*·:;|,>\0]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s\0]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** Where the label before a place begins: its line, or the last mark that ends a statement; a comma ends one too, but not in a question. */
function labelBefore(text: string, at: number, floor: number): Span {
  const line = Math.max(text.lastIndexOf('\n', at - 1) + 1, floor);
  const stop = Math.max(
    line,
    ...matchesIn(text.slice(line, at), /\.(?=\s)|[;|]|\t|\s{3,}/g).map(({ index, 0: mark }) => line + index + mark.length),
  );
  const question = interrogative.test(text.slice(stop, at).trimStart());
  if (question || /\bor\b/.test(text.slice(stop, at))) return trimmed(text, stop, at);
  const comma = Math.max(stop, text.slice(0, at).lastIndexOf(', ') + 1);
  return trimmed(text, comma, at);
}

/** Answers that may be given to several labels at once. */
const several = /^(?:none|neither|nil|absent|all|denie[sd]|negative|not present|nothing)\b/;

/** Bare names between commas before a label, back to where its statement begins: the list of which it is the last. */
function listBefore(text: string, at: number, floor: number): Span | undefined {
  if (!/,\s*$/.test(text.slice(Math.max(floor, at - 4), at))) return undefined;
  const line = Math.max(text.lastIndexOf('\n', at - 1) + 1, floor);
  const from = line + Math.max(0, ...[...text.slice(line, at).matchAll(/[.;|:?!\t-]\s/g)].map(({ index }) => index + 1));
  const list = trimmed(text, from, at - 1);
  const names = text.slice(list.start, list.end).replace(/,\s*$/, '').split(',');
  return names.every((name) => /^\s*[a-z'/() -]{2,60}$/.test(name) && name.trim().split(/\s+/).length <= 8) ? list : undefined;
}

function answeredPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  let floor = 0;
  for (const match of matchesIn(text, pair)) {
    const { groups = {}, index } = match;
    const said = answerWords.find(([says]) => groups[says] !== undefined)?.[0];
    if (said === undefined) continue;
    const end = index + match[0].length;
    // "Red flags (haemoptysis, weight loss) absent": the answer rules the whole bracket.
    const opened = match[0].startsWith(')') ? text.lastIndexOf('(', index) : -1;
    // "Weight loss (unexplained): No" is no list.
    const bracket = text.slice(opened + 1, index).includes(',') ? opened : -1;
    let label =
      bracket >= Math.max(floor, text.lastIndexOf('\n', index)) && bracket >= 0
        ? trimmed(text, bracket + 1, index)
        : labelBefore(text, index, floor);
    // The label stands on the line before: "Have you lost weight?⏎No".
    if (label.end <= label.start && match[0].trimStart() !== match[0]) continue;
    if (label.end <= label.start) {
      const before = text.slice(0, label.start).trimEnd().length;
      label = labelBefore(text, before, floor);
    }
    if (label.end <= label.start) continue;
    const answer = { start: end - (groups.answer?.length ?? 0), end };
    const list = said === 'denied' ? listBefore(text, label.start, floor) : undefined;
    // "Cough, fever: none" denies both; whether "cough, fever: no" does is asked.
    if (list)
      pairs.push({
        label: list,
        answer: { start: answer.start, end: answer.start },
        says: several.test(groups.answer ?? '') ? 'denied' : 'asked',
      });
    pairs.push({ label, answer, says: said });
    floor = end;
  }
  return pairs;
}

const whole = new RegExp(`^[ \\t]*(?:${escapedForms})[ \\t]*[.;]?[ \\t]*$`);

/** Lines that are nothing but an answer: where a text has several, the line before each is its label. */
function answerLines(text: string): Pair[] {
  const lines = matchesIn(text, /[^\n]+/g).filter(({ 0: line }) => line.trim() !== '');
  const pairs = lines.flatMap(({ index, 0: line }, place): Pair[] => {
    const match = whole.exec(line);
    const says = match && answerWords.find(([each]) => match.groups?.[each] !== undefined)?.[0];
    const before = lines[place - 1];
    if (!says || !before || whole.test(before[0]) || /[.;]\s*$/.test(before[0])) return [];
    return [
      { label: trimmed(text, before.index, before.index + before[0].length), answer: { start: index, end: index + line.length }, says },
    ];
  });
  return pairs.length >= mostByChance ? pairs : [];
}

/** "Weight loss N", "Fatigue no": where several lines end in an answer, the rest of each is its label. */
function answersAtLineEnds(text: string): Pair[] {
  const ending = /^(?<label>[^\n.;:]{3,80}?)[ \t]+(?<answer>yes|no|y|n|nil|none)[ \t]*$/gm;
  const pairs = matchesIn(text, ending).map(({ index, 0: line, groups }): Pair => {
    const end = index + line.length;
    const from = index + Math.max(0, ...matchesIn(groups?.label ?? '', /\b[yn][ ,]{1,4}/g).map((stop) => stop.index + stop[0].length));
    return {
      label: trimmed(text, from, index + (groups?.label?.length ?? 0)),
      answer: { start: end - (groups?.answer?.length ?? 0), end },
      says: /^y/.test(groups?.answer ?? '') ? 'affirmed' : 'denied',
    };
  });
  return pairs.length > mostByChance ? pairs : [];
}

const opening = new RegExp(
  `^\\s*(?:(?:answer|ans|a|response|reply)\\s*\\d*\\s*[:.)=-]?\\s+)?(?<answer>${escapedForms})(?![a-z\\d'/])(?=\\s*(?:$|[\\n.;,!|(–-]|\\s(?:but|just|only|and|since|for|it|i|he|she|they|a|some|sometimes|every|about|twice|once|not)\\b))`,
);

/** A question or a label that ends its line, with the answer at the beginning of the next line that holds anything. */
function pairsOverLines(text: string): Pair[] {
  const pairs: Pair[] = [];
  const toLastEnd = text.slice(0, Math.max(0, text.lastIndexOf('\n')));
  for (const { index, 0: line } of matchesIn(toLastEnd, /[^\n]+/g)) {
    const bare = line.trimEnd();
    if (!/[?:]$/.test(bare) && !asksYesOrNo.test(bare)) continue;
    const next = index + line.length;
    const rest = text.slice(next);
    const match = opening.exec(rest.slice(0, 200).replace(/^\s+/, (space) => ' '.repeat(space.length)));
    const said = match && answerWords.find(([says]) => match.groups?.[says] !== undefined)?.[0];
    if (!match || !said) continue;
    const begin = index + Math.max(0, ...matchesIn(bare, /[.;](?=\s)/g).map((stop) => stop.index + 1));
    const end = next + match[0].length;
    pairs.push({
      label: trimmed(text, begin, index + bare.length),
      answer: { start: end - (match.groups?.answer?.length ?? 0), end },
      says: said,
    });
  }
  return pairs;
}

/** "Do you have a fever: it says 36.8 so no": the answer ends its line. */
const concludedPairs = (text: string): Pair[] =>
  matchesIn(
    text,
    /^(?<label>[^\n:?]{4,80})[:?][^\n:?]*\bso (?:that's a |that is a |i'd say )?(?<answer>no|nope|yes|yeah)[ .!]*$/gm,
  ).flatMap(({ index, groups }): Pair[] => {
    const label = trimmed(text, index, index + (groups?.label?.length ?? 0));
    const answer = { start: label.end, end: label.end };
    return asksYesOrNo.test(text.slice(label.start, label.end))
      ? [{ label, answer, says: groups?.answer?.startsWith('n') ? 'denied' : 'affirmed' }]
      : [];
  });

function choices(text: string): Pair[] {
  if (!anyBox.test(text)) return [];
  return [boxesBefore, boxesBehind, noBefore, noBehind].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ index, 0: all, groups = {} }): Pair[] => {
      const [yes, no] = [groups.yesTickedFirst !== undefined, groups.noTickedFirst !== undefined];
      const says: Says = yes === no ? 'nothing' : no ? 'denied' : 'affirmed';
      const label = labelBefore(text, index, 0);
      return label.end > label.start ? [{ label, answer: { start: index, end: index + all.length }, says }] : [];
    }),
  );
}

/** Beside ticks a cross is a no; alone it is how a box is ticked. */
const crossIsNo = (text: string): boolean => text.includes('☒') && /[☑✓✔✅]/.test(text);

/** "[x] Cough", "☐ Weight loss", "Cough ☑": a box before or behind its words. */
function boxes(text: string, taken: readonly Pair[]): Pair[] {
  if (!anyBox.test(text)) return [];
  const absent = untickedIsAbsent.test(text);
  const crossed = crossIsNo(text);
  return matchesIn(text, /[^\n]+/g).flatMap(({ index: from, 0: line }): Pair[] => {
    const found = matchesIn(line, box).map(({ index, 0: mark }) => ({
      start: from + index,
      end: from + index + mark.length,
      says:
        crossed && mark === '☒'
          ? ('denied' as const)
          : isTicked.test(mark)
            ? ('affirmed' as const)
            : absent
              ? ('denied' as const)
              : ('nothing' as const),
    }));
    const open = found.filter((each) => !taken.some(({ answer }) => each.start >= answer.start && each.end <= answer.end));
    const [first] = open;
    if (!first) return [];
    const leads = /^[\s\-•*]*$/.test(text.slice(from, first.start)) || /[:;|]\s*$/.test(text.slice(from, first.start));
    return open.flatMap((each, place): Pair[] => {
      const edge = leads ? (open[place + 1]?.start ?? from + line.length) : (open[place - 1]?.end ?? from);
      const label = leads
        ? trimmed(text, each.end, edge)
        : trimmed(
            text,
            Math.max(edge, ...matchesIn(text.slice(edge, each.start), /[.;|]\s/g).map(({ index }) => edge + index + 1)),
            each.start,
          );
      if (label.end <= label.start || !/[a-z]/.test(text.slice(label.start, label.end))) return [];
      return [{ label, answer: { start: each.start, end: each.end }, says: each.says }];
    });
  });
}

/** "Lump [N]  Red patch [Y]": the answer in brackets behind its label. */
function bracketAnswers(text: string): Pair[] {
  if (!/[[(]/.test(text)) return [];
  const answer = /[[(]\s*(?<answer>y|n|yes|no|nil|none|\+|-)\s*[\])]/g;
  return matchesIn(text, /[^\n]+/g).flatMap(({ index: from, 0: line }): Pair[] => {
    let edge = 0;
    return matchesIn(line, answer).flatMap(({ index, 0: mark, groups }): Pair[] => {
      const stop = Math.max(
        edge,
        ...matchesIn(line.slice(edge, index), /[.;:|]\s|\s-\s/g).map((each) => edge + each.index + each[0].length),
      );
      const label = trimmed(text, from + stop, from + index);
      edge = index + mark.length;
      if (label.end <= label.start || !/[a-z]{2}/.test(text.slice(label.start, label.end))) return [];
      return [
        { label, answer: { start: from + index, end: from + edge }, says: /^(?:y|\+)/.test(groups?.answer ?? '') ? 'affirmed' : 'denied' },
      ];
    });
  });
}

/** "+ haemoptysis⏎- SOB": plus and minus in front of the lines of a list. */
function signedLines(text: string): Pair[] {
  if (!text.includes('+') || !text.includes('-')) return [];
  const lines = matchesIn(text, /^\s*(?<sign>[+-])\s+(?<label>[^\n]+)$/gm);
  if (lines.length < 3 || new Set(lines.map(({ groups }) => groups?.sign)).size < 2) return [];
  return lines.map(({ index, 0: line, groups }) => {
    const end = index + line.length;
    const start = end - (groups?.label?.length ?? 0);
    return { label: trimmed(text, start, end), answer: { start: index, end: start }, says: groups?.sign === '+' ? 'affirmed' : 'denied' };
  });
}

/** As many lines may look like a template by chance. */
const mostByChance = 2;

const overlap = (a: Pair, b: Pair): boolean => a.label.start < b.label.end && a.label.end > b.label.start;

/** The labels and questions of a text with their answers, in order. Questions without an answer are not among them. */
export function pairsIn(written: string): Pair[] {
  const text = shortened(written);
  const ticks = choices(text);
  const pairs: Pair[] = [];
  for (const each of [
    ...ticks,
    ...boxes(text, ticks),
    ...bracketAnswers(text),
    ...signedLines(text),
    ...pairsOverLines(text),
    ...concludedPairs(text),
    ...spokenPairs(text),
    ...answerLines(text),
    ...answeredPairs(text),
    ...answersAtLineEnds(text),
  ])
    if (!pairs.some((other) => overlap(each, other) || (each.answer.start < other.answer.end && each.answer.end > other.answer.start)))
      pairs.push(each);
  return pairs.sort((a, b) => a.label.start - b.label.start);
}

/** No question of a form before a colon is longer. */
const longestQuestion = 100;

/** Questions of a form or a template that nothing answers, or not with a yes or a no. */
export function openQuestions(text: string, pairs: readonly Pair[]): Span[] {
  let from = 0;
  return matchesIn(text, /[\n.;!?:]/g).flatMap(({ index, 0: mark }): Span[] => {
    if (mark === ':' && index - from > longestQuestion) return [];
    const span = trimmed(text, from, index + 1);
    // "Any of these: cough, fever?" goes on.
    if (mark === ':' && (!asksYesOrNo.test(text.slice(span.start, span.end - 1)) || /^[^\n]*\?/.test(text.slice(index)))) return [];
    from = index + 1;
    if (mark !== '?' && mark !== ':') return [];
    const asked = interrogative.test(text.slice(span.start, span.end)) && span.end - span.start > 8;
    return asked && !pairs.some(({ label }) => label.start < span.end && label.end > span.start) ? [span] : [];
  });
}
