import type { FindingItem, Item } from '../items.ts';
import type { CueRow, Says, Stop } from './cue.ts';
import { type Cue, rowOf } from './cues.ts';
import { isCueNode, isFindingNode, type Node, saysOf } from './nodes.ts';
import { isClause, isRisk, isStatementWord, neutral } from './parts-of-speech.ts';

/** A thing that a cue says of an item it reaches. `sure` is false where the reach itself is in doubt: then the finding is asked. */
export interface Saying {
  item: Item;
  says: Says;
  sure: boolean;
  cue: string;
}

type CueItem = Extract<Item, { kind: 'cue' }>;

/** Marks that end whatever went before. */
const hardMarks: ReadonlySet<string> = new Set(['→', '+', '>', '|']);

function isStop(node: Node, stop: Stop): boolean {
  switch (stop) {
    case 'contrast':
      return isCueNode(node, 'contrast');
    case 'turn':
      return isCueNode(node, 'turn');
    case 'denial':
      return isCueNode(node, 'no', 'not', 'denies');
    case 'patient':
      return isCueNode(node, 'patient');
    case 'heading':
      return isCueNode(node, 'header', 'plan-section');
    case 'examination':
      return isCueNode(node, 'examination');
    case 'positive':
      return isFindingNode(node) && (node.marked || node.durationWeeks !== undefined);
    case 'risk':
      return isFindingNode(node) && isRisk(node);
  }
}

/** Whether an "or" joins a node to what stands before it. */
const followsOr = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1];
  return before?.kind === 'join' && before.or;
};

/** "No cough, fever or wt loss": the list up to its "or" is one, whatever its items. */
const isClosedByOr = (nodes: readonly Node[], from: number): boolean => {
  for (const node of nodes.slice(from)) {
    if (node.kind === 'join' && node.or) return true;
    if (node.kind === 'cue' && saysOf(node) !== 'affirmed' && !isCueNode(node, 'header', 'any', 'link')) return false;
    if (node.kind === 'mark' && hardMarks.has(node.mark)) return false;
  }
  return false;
};

/** "No injury, 2 nosebleeds": a number of its own. */
const isCounted = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1];
  return before?.kind === 'word' && /^\d{1,2}$/.test(before.words[0] ?? '') && nodes[at - 2]?.kind === 'mark';
};

const size = '\\d+(?:\\.\\d+)? ?(?:cm|mm|centimetres?|millimetres?|fingers?)(?! (?:or|and) (?:more|over|above|larger|bigger))';
const sizeBehind = new RegExp(`^(?:edge |tip |about |approx |measuring |of )?${size}`);
const sizeInside = new RegExp(`(?<!(?:over|than|above) )\\b${size}`);

/** "No nodes, liver 3 cm": what has a size of its own is there. */
const isMeasured = (nodes: readonly Node[], at: number, { words }: FindingItem): boolean => {
  const behind = nodes.slice(at + 1, at + 7).map((node) => (node.kind === 'word' || node.kind === 'join' ? node.words.join(' ') : '|'));
  return sizeBehind.test(behind.join(' ')) || sizeInside.test(words.join(' '));
};

/** "No UTI, visible haematuria unexplained": what is qualified behind its name is there. */
const isQualifiedBehind = (nodes: readonly Node[], at: number): boolean =>
  nodes[at + 1]?.kind === 'qualifier' && nodes[at - 1]?.kind === 'mark';

/** "No bruising, gums bleeding though" */
const isConceded = (nodes: readonly Node[], at: number): boolean =>
  isCueNode(nodes[at + 1], 'contrast') && (nodes[at + 2] === undefined || nodes[at + 2]?.kind === 'mark');

interface Walk {
  /** Things that were reached: findings, complaints that NG12 does not name, and words that nobody knows. */
  reached: number;
  /** Unknown words since the last of them. */
  unknown: number;
  sure: boolean;
}

const mostTrailing = 2;

/** What a denial in front governs: a list goes on across items that nobody knows, until its reach ends. */
function deniedAhead(nodes: readonly Node[], at: number, row: CueRow, cue: CueItem): Saying[] {
  const sayings: Saying[] = [];
  const walk: Walk = { reached: 0, unknown: 0, sure: true };
  const inBracket = nodes.slice(0, at).findLast((node) => node.kind === 'mark' && (node.mark === '(' || node.mark === ')'));
  const closes = inBracket?.kind === 'mark' && inBracket.mark === '(';
  const closedByOr = isClosedByOr(nodes, at + 1);
  let newPart = false;
  const say = (item: Item, sure = walk.sure): void => {
    sayings.push({ item, says: 'denied', sure, cue: cue.words.join(' ') });
  };
  for (let place = at + 1; place < nodes.length; place++) {
    const node = nodes[place];
    if (!node) break;
    if (node.kind === 'mark') {
      if (hardMarks.has(node.mark) || (node.mark === ')' && closes)) break;
      if (node.mark === ')' || node.mark === '(') continue;
      if (node.mark === ':') {
        if (walk.reached > 0 || (walk.unknown > 0 && !row.unknownItems)) break;
        walk.unknown = 0;
        continue;
      }
      // "No other symptoms, including cough": the list is named, and now begins.
      if (isCueNode(nodes[place + 1], 'such-as')) continue;
      if (walk.reached === 0 && walk.unknown === 0) break;
      // "No blurred vision, dysphagia": the first item is one that nobody knows.
      if (walk.reached === 0) {
        if (!row.unknownItems) break;
        walk.reached = 1;
      }
      walk.unknown = 0;
      newPart = true;
      continue;
    }
    if (isFindingNode(node)) {
      const joined = followsOr(nodes, place);
      if (
        walk.reached > 0 &&
        !joined &&
        (row.stops.some((stop) => isStop(node, stop)) ||
          isCounted(nodes, place) ||
          isMeasured(nodes, place, node) ||
          isQualifiedBehind(nodes, place) ||
          isConceded(nodes, place))
      )
        break;
      // "No fever, hepatosplenomegaly on palpation"
      if (walk.reached > 0 && newPart && isCueNode(nodes[place + 1], 'examination')) walk.sure = false;
      if (node.settled && node.assertion === 'absent') {
        if (walk.reached === 0) return sayings;
        newPart = false;
        continue;
      }
      const clause = walk.reached > 0 && isClause(node) && !joined;
      if (clause && !closedByOr && (newPart || cue.cue !== 'not')) walk.sure = false;
      say(node);
      walk.reached++;
      walk.unknown = 0;
      newPart = false;
      continue;
    }
    if (node.kind === 'named' || node.kind === 'other') say(node);
    if (node.kind === 'other' || node.kind === 'named' || (node.kind === 'read' && node.words.length > 0)) {
      walk.reached++;
      walk.unknown = 0;
      newPart = false;
      continue;
    }
    if (node.kind === 'duration' && walk.reached === 0) break;
    if (node.kind === 'cue') {
      if (isCueNode(node, 'header', 'any', 'such-as') || (isCueNode(node, 'link') && walk.reached === 0)) continue;
      if (isCueNode(node, 'contrast')) break;
      if (walk.reached === 0 && walk.unknown > 0 && isCueNode(node, 'turn')) {
        if (nodes[place - 1]?.kind === 'join') break;
        walk.sure = false;
      }
      if (walk.reached === 0 && walk.unknown > 0 && isCueNode(node, 'patient')) walk.sure = false;
      if (walk.reached === 0 && isCueNode(node, 'turn', 'patient', 'examination', 'yes', 'past', 'history-of', 'relative')) continue;
      if (isCueNode(node, 'yes', 'past', 'history-of', 'over', 'examination')) continue;
      break;
    }
    if (node.kind !== 'word' || node.words.every((word) => neutral.has(word))) continue;
    if (walk.reached > 0 && node.words.some(isStatementWord)) break;
    walk.unknown++;
    if (walk.reached === 0 && walk.unknown > (row.gap ?? Number.POSITIVE_INFINITY)) break;
    if (walk.reached > 0 && !newPart && walk.unknown > mostTrailing) walk.sure = false;
  }
  return sayings;
}

/** What a cue in front says of what it reaches, other than a denial. */
function saidAhead(nodes: readonly Node[], at: number, row: CueRow, cue: CueItem): Saying[] {
  const sayings: Saying[] = [];
  let words = 0;
  let unknown = 0;
  for (const node of nodes.slice(at + 1)) {
    if ((row.reach === 'part' || row.reach === 'next') && node.kind === 'mark') break;
    if (row.stops.some((stop) => isStop(node, stop))) break;
    if (node.kind === 'mark') continue;
    if (node.kind === 'word' && !node.words.every((word) => neutral.has(word))) unknown++;
    if (row.reach === 'next') {
      if (sayings.length > 0 && !isFindingNode(node) && node.kind !== 'join') break;
      if (node.kind === 'word' && ++words > (row.gap ?? 0)) break;
      if (node.kind === 'cue' && sayings.length > 0) break;
    }
    if (node.kind === 'finding' && row.sparesRisk && isRisk(node)) continue;
    if (node.kind !== 'finding' && node.kind !== 'named' && node.kind !== 'other' && node.kind !== 'qualifier') continue;
    // Far from the cue it is not sure that it is still meant.
    const isFar = row.reach !== 'next' && unknown > (row.gap ?? Number.POSITIVE_INFINITY);
    sayings.push({ item: node, says: isFar ? 'asked' : row.says, sure: !isFar, cue: cue.words.join(' ') });
    if (node.kind === 'finding' && !isFar) unknown = 0;
  }
  return sayings;
}

/** What a cue says of what follows it. */
export function ahead(nodes: readonly Node[], at: number, as?: Cue): Saying[] {
  const cue = nodes[at];
  if (cue?.kind !== 'cue') return [];
  const row = rowOf(as ?? cue.cue);
  return row.says === 'denied' ? deniedAhead(nodes, at, row, cue) : saidAhead(nodes, at, row, cue);
}

/** The finding right before a node and those joined to it: "cough/SOB". */
export function runBefore(nodes: readonly Node[], at: number): FindingItem[] {
  const run: FindingItem[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const node = nodes[back];
    if (isFindingNode(node)) run.push(node);
    else if (node?.kind !== 'join' || run.length === 0) break;
  }
  return run;
}

/** What a cue says of each of some items. */
export const said = (items: readonly Item[], says: Says, cue: Item, sure = true): Saying[] =>
  items.map((item) => ({ item, says, sure, cue: cue.words.join(' ') }));
