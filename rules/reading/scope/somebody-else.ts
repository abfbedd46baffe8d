import type { Sex } from '../../engine/presentation.ts';
import type { FindingItem, Item, Segment, Sentence } from '../items.ts';
import { isCueNode, isFindingNode, type Node, nodesOf, partAround } from './nodes.ts';
import { isFinding } from './parts-of-speech.ts';
import { ahead, type Saying, said } from './reach.ts';
import { ofThem, reports, sightings } from './word-lists.ts';

/** Who a text is about, for what is said of somebody else in it. */
export interface Persons {
  normalised: string;
  /** The sex that the text states of the patient: "he" in a note about a woman may be somebody else. */
  sex: Sex;
  /** Words for a relative who is the patient: "my daughter". */
  patientAs: ReadonlySet<string>;
  /** The text speaks of nobody but one relative: "Dad's mole is bigger" may well be of the patient. */
  onlyRelative: boolean;
}

/** Somebody who was named and is no patient, and whom "he" or "she" may go on about. */
export interface SomebodyElse {
  /** Unknown where the word does not tell: "neighbour". */
  sex: Sex;
}

const isReport = (node: Node | undefined): boolean => {
  if (node === undefined || node.kind === 'mark') return false;
  // "Wife noticed jaundice" may be one phrase; "prostate feels malignant" reports nothing.
  if (node.kind === 'finding') return node.words.slice(0, 2).some((word) => sightings.has(word));
  return (node.kind === 'word' || node.kind === 'cue') && node.words.some((word) => reports.has(word));
};

const isPassive = (node: Node | undefined): boolean =>
  node !== undefined && node.kind !== 'mark' && ['been', 'was', 'were'].includes(node.words.at(-1) ?? '');

/** A relative who reports, brings or is with the patient. */
function isBystander(nodes: readonly Node[], at: number, near: readonly Node[]): boolean {
  const before = nodes[at - 1];
  const by = before?.kind === 'word' && ['by', 'and'].includes(before.words[0] ?? '');
  const withThem = isCueNode(before, 'link') && before?.kind === 'cue' && before.words[0] === 'with';
  // "Dad has been told he has cancer": he reports nothing.
  const reporting = near.some((each, place) => isReport(each) && !isPassive(near[place - 1]));
  return reporting || by || withThem || isReport(before);
}

const inTheir = /\bin (?:(?:his|her|their|my|the) )?$/;

/** The findings of a part before a node; behind a bracket also those that stand in it and before it. */
function beforeInPart(segments: readonly Segment[], node: Item): FindingItem[] {
  const own = segments.findIndex(({ items }) => items.includes(node));
  const opened = segments[own]?.opener === ')' ? segments.findLastIndex(({ opener }, at) => at < own && opener === '(') : -1;
  return segments
    .slice(opened > 0 ? opened - 1 : own, own + 1)
    .flatMap(({ items }) => items.filter(isFinding))
    .filter((item) => item.start < node.start);
}

/** Family history, or a relative who has it. A relative who reports it speaks of the patient. */
export function another(nodes: readonly Node[], segments: readonly Segment[], { normalised, patientAs, onlyRelative }: Persons): Saying[] {
  const theirs = (sayings: readonly Saying[]): Saying[] =>
    onlyRelative ? sayings.map((saying) => ({ ...saying, says: 'asked' })) : [...sayings];
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'cue') return [];
    // "Mum (82) has been losing weight"
    const aged = /^ ?\(\d{1,3}\)/.test(normalised.slice(node.end, node.end + 6));
    const from = aged ? at + 4 : at + 1;
    const rest = nodes.slice(from, from + 4);
    const mark = rest.findIndex(({ kind }) => kind === 'mark');
    const near = rest.slice(0, mark < 0 ? undefined : mark);
    if (node.cue === 'family-history') return near.slice(0, 2).some(isReport) && node.words[0] === 'family' ? [] : ahead(nodes, at);
    if (node.cue !== 'relative' || node.words.some((word) => patientAs.has(word))) return [];
    const before = nodes[at - 1];
    if (isBystander(nodes, at, near)) return [];
    const part = partAround(nodes, at);
    const alone = part.length === 1;
    const next = nodes[at + 1];
    const bracketed = alone && before?.kind === 'mark' && before.mark === '(' ? nodes.slice(0, at).findLast(isFindingNode) : undefined;
    const sayings = bracketed ? said([bracketed], 'another', node) : [];
    // "Haematuria in father"
    if (inTheir.test(normalised.slice(Math.max(0, node.start - 12), node.start)))
      sayings.push(...said(beforeInPart(segments, node), 'another', node));
    const speaksOfThem =
      near.some((each) => each.kind !== 'mark' && (each.kind === 'finding' || ofThem.has(each.words[0] ?? ''))) ||
      (next?.kind === 'mark' && (next.mark === ':' || next.mark === '-'));
    return theirs((alone && !aged) || !speaksOfThem ? sayings : [...sayings, ...ahead(nodes, at)]);
  });
}

const pronouns: Readonly<Record<string, Sex>> = {
  he: 'male',
  hes: 'male',
  himself: 'male',
  she: 'female',
  shes: 'female',
  herself: 'female',
};
const possessives: Readonly<Record<string, Sex>> = { his: 'male', her: 'female' };

const female =
  /^(?:mother|mum|mums|sister|aunt|aunty|grandmother|grandma|gran|nan|daughter|wife|missus|stepmother|niece|girlfriend|granddaughter|maternal|mat)$/;
const male =
  /^(?:father|dad|dads|brother|uncle|grandfather|grandad|granddad|son|husband|hubby|lad|stepfather|nephew|boyfriend|grandson|paternal|pat)$/;
const sexOf = ({ words }: Item): Sex =>
  words.some((word) => female.test(word)) ? 'female' : words.some((word) => male.test(word)) ? 'male' : 'unknown';

const writer: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'my', 'me']);

/** What stands right behind a node, up to a mark. */
function behind(nodes: readonly Node[], at: number): Node[] {
  const rest = nodes.slice(at + 1, at + 5);
  const mark = rest.findIndex(({ kind }) => kind === 'mark');
  return rest.slice(0, mark < 0 ? undefined : mark);
}

/** What a sentence says of somebody else, so that it is asked; and of whom the next may go on. */
export function ofSomebodyElse(
  sentence: Sentence,
  { sex, patientAs, normalised }: Persons,
  before: SomebodyElse | undefined,
): { sayings: Saying[]; after: SomebodyElse | undefined } {
  const nodes = nodesOf(sentence);
  let named = before;
  let whose: Item | undefined;
  const sayings: Saying[] = [];
  /** A pronoun is of somebody else where the patient is known to be of the other sex, or where only they were named. */
  const isOther = (said: Sex): boolean =>
    sex === 'unknown' ? named !== undefined && (named.sex === said || named.sex === 'unknown') : said !== sex;
  nodes.forEach((node: Node, at) => {
    if (
      isCueNode(node, 'relative') &&
      node.kind === 'cue' &&
      !node.words.some((word) => patientAs.has(word)) &&
      !isBystander(nodes, at, behind(nodes, at))
    ) {
      named = { sex: sexOf(node) };
      whose = undefined;
    } else if (node.kind === 'cue' && node.cue === 'patient') {
      const said = pronouns[node.words[0] ?? ''];
      whose = said !== undefined && isOther(said) ? node : undefined;
      if (said === undefined || !whose) named = undefined;
    } else if (node.kind === 'word' && node.words.some((word) => writer.has(word))) {
      whose = undefined;
    } else if (isFindingNode(node)) {
      const [possessive] = /\b(his|her) (?:\w+ )?$/.exec(normalised.slice(Math.max(0, node.start - 24), node.start))?.slice(1) ?? [];
      const said = possessives[possessive ?? ''];
      if (whose || (said !== undefined && isOther(said)))
        sayings.push({ item: node, says: 'asked', sure: true, cue: whose ? whose.words.join(' ') : (possessive ?? '') });
    }
  });
  return { sayings, after: named };
}
