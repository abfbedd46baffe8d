import type { FindingItem, Item, Segment, Sentence } from '../items.ts';
import { pronouns as pronounsOfLists } from '../items.ts';
import type { Span } from '../recognition.ts';
import { isAwaited } from '../words/named-things.ts';
import type { Says } from './cue.ts';
import { isCueNode, isFindingNode, type Node, nodesOf, partAround } from './nodes.ts';
import { isBare, isCue, isFinding, isListed, isRisk, kindsOf, neutral } from './parts-of-speech.ts';
import { ahead, runBefore, type Saying, said } from './reach.ts';
import { another, ofSomebodyElse, type Persons, type SomebodyElse } from './somebody-else.ts';
import { behindCeasing, ceasing, notTheThing, nowSmoking, refers, returning, seekHelp, seenNone, treatment, undone } from './word-lists.ts';

/** A label or a question, and what its answer says of it. */
export interface Answered {
  label: Span;
  /** Up to where its answer goes. */
  end: number;
  says: Says;
}

/** What is known of a sentence from what stands around it. */
export interface Around extends Persons {
  /** What the section it stands in says of all of it. */
  section?: Says;
  /** Labels and questions with what answers them. */
  answered: readonly Answered[];
  /** Somebody who is no patient, and of whom the sentence before spoke. */
  before?: SomebodyElse;
  /** Dated entries are told apart by their date: a year that ends a whole date says nothing here. */
  readsDates: boolean;
}

/** Whether something that can be denied follows a cue, near enough to be meant. */
function findingFollows(nodes: readonly Node[], at: number): boolean {
  let words = 0;
  const first = nodes[at + 1];
  for (const [place, node] of nodes.slice(at + 1).entries()) {
    if (node.kind === 'mark') {
      // "Denies any symptoms, including cough"
      if (isCueNode(nodes[at + place + 2], 'such-as')) continue;
      if (place === 0) return node.mark === '(' || node.mark === ':';
      // "No blurred vision, dysphagia"
      if (words > 0 && (node.mark === ',' || node.mark === '/' || node.mark === '(' || node.mark === ':')) return true;
      return false;
    }
    if (node.kind === 'finding' || node.kind === 'named' || node.kind === 'other') return true;
    if (node.kind === 'read' && node.words.length > 0) return true;
    if (isCueNode(node, 'contrast', 'no', 'not', 'denies', 'plan')) return false;
    if (isCueNode(node, 'turn') && !(node === first && node.kind === 'cue' && undone.has(node.words[0] ?? '')) && place === 0) return false;
    if (node.kind === 'duration') return false;
    if (node.kind === 'word' && ++words > 5) return false;
  }
  return false;
}

/** "Cough nil fever nil sob nil": the denials stand behind what they deny. */
function isTrailing(nodes: readonly Node[], at: number): boolean {
  const part = partAround(nodes, at);
  const denials = part.filter((node) => isCueNode(node, 'no', 'negative', 'denies'));
  const last = denials.at(-1);
  return last !== undefined && part.at(-1) === last && denials.every((denial) => isFindingOrComplaint(part[part.indexOf(denial) - 1]));
}

const isFindingOrComplaint = (node: Node | undefined): boolean => node?.kind === 'finding' || node?.kind === 'other';

/** "Cough: no", "cough - nil", "cough (nil)": the cue answers what stands before the mark. */
function answersBefore(nodes: readonly Node[], at: number): FindingItem[] {
  const mark = nodes[at - 1];
  if (mark?.kind !== 'mark' || ![':', '-', '(', ','].includes(mark.mark)) return [];
  const next = nodes[at + 1];
  // A comma carries an answer only where nothing follows: "dysphagia, none".
  if (mark.mark === ',' && next && !(next.kind === 'mark' && next.mark !== ',')) return [];
  return runBefore(nodes, at - 1);
}

/** Bare names before a place, back to the beginning of their list: "cough, SOB, wt loss: none". */
function listBefore(segments: readonly Segment[], end: number): FindingItem[] {
  const found: FindingItem[] = [];
  for (const segment of segments.toReversed()) {
    const first = segment.items[0];
    if (first && first.start >= end) continue;
    // Of the part that holds the answer, what stands before it.
    if (!isBare({ ...segment, items: segment.items.filter((item) => item.end <= end) }, true)) break;
    found.push(...segment.items.filter(isFinding).filter((item) => item.end <= end));
  }
  return found;
}

/** What is denied: "no" before, "negative" behind. */
function denied(nodes: readonly Node[], segments: readonly Segment[]): Saying[] {
  return nodes.flatMap((node, at) => {
    if (isFindingNode(node)) {
      // "No change in bowel habit/weight loss/PR bleeding": a denial phrase that a list follows.
      const joined = nodes[at + 1];
      const begins = node.settled && node.assertion === 'absent' && node.words.some((word) => word === 'no' || word === 'nil');
      const goesOn = joined?.kind === 'mark' || (joined?.kind === 'join' && (joined.or || joined.words[0] === '/'));
      return begins && goesOn
        ? ahead([{ ...node, kind: 'cue', cue: 'no' }, { ...node, kind: 'other', negated: false }, ...nodes.slice(at + 1)], 0)
        : [];
    }
    if (node.kind !== 'cue') return [];
    const asked = isCueNode(nodes[at - 1], 'maybe-behind');
    const before = runBefore(nodes, asked ? at - 1 : at);
    const behind = before.length > 0 ? before : answersBefore(nodes, at);
    switch (node.cue) {
      case 'no':
      case 'not':
      case 'denies': {
        if (before.length > 0 && isTrailing(nodes, at)) return said(before, 'denied', node);
        // The degree sign is set in front of each thing it denies: no comma carries it.
        const part = node.words[0] === '°' ? nodes.slice(0, at + 1 + nodes.slice(at + 1).findIndex(({ kind }) => kind === 'mark')) : nodes;
        if (findingFollows(nodes, at)) return ahead(part.length > at ? part : nodes, at);
        const ends = nodes[at + 1] === undefined || nodes[at + 1]?.kind === 'mark';
        // "The sweats have stopped, but the gland hasn't": it is there still.
        if (ends && nodes.slice(0, at).some((each) => isCueNode(each, 'over'))) return [];
        // "Haemoptysis not noticed by patient"
        const undoneBefore = before.length > 0 && node.words.length > 1 && undone.has(node.words.at(-1) ?? '');
        // "Looked for pinprick spots, didn't see any"
        const own = partAround(nodes, at);
        const mark = nodes[at - own.indexOf(node) - 1];
        const onlyDenies = own.every((each) => each === node || (each.kind === 'word' && seenNone.has(each.words[0] ?? '')));
        if (onlyDenies && own.at(-1) !== node && mark?.kind === 'mark' && mark.mark === ',')
          // "Mum found a lump, I haven't felt it": one of them did.
          return said(
            partAround(nodes, nodes.indexOf(mark) - 1).filter(isFindingNode),
            own.some((each) => each.kind === 'word' && each.words[0] === 'it') ? 'doubted' : 'denied',
            node,
          );
        return ends || undoneBefore ? said(behind, 'denied', node) : [];
      }
      case 'negative': {
        const answer = answersBefore(nodes, at).length > 0;
        if (findingFollows(nodes, at) && before.length === 0 && !answer) return ahead(nodes, at, 'denies');
        const list = nodes[at - 1]?.kind === 'mark' && behind.length > 0 ? listBefore(segments, node.start) : [];
        return said([...new Set([...behind, ...list])], 'denied', node);
      }
      case 'all-negative': {
        const own = partAround(nodes, at);
        const mark = nodes.indexOf(own[0] ?? node) - 1;
        // "Looked for pinprick spots, didn't see any"; but "wife says he lost weight, he has not noticed it" denies nothing.
        const refers = pronounsOfLists.has(node.words.at(-1) ?? '');
        // "Discharge, swabs at the clinic all neg": said of something else.
        const ofElse = own.some(
          (each) => each.kind === 'word' && each.start < node.start && !each.words.every((word) => neutral.has(word)),
        );
        const before =
          refers || (ofElse && !own.some(isFindingNode)) ? [] : own.some(isFindingNode) || mark < 1 ? own : partAround(nodes, mark - 1);
        const all = new Set([...listBefore(segments, node.start), ...before.filter(isFindingNode)]);
        return said(
          [...all].filter(({ start }) => start < node.start),
          'denied',
          node,
        );
      }
      default:
        return [];
    }
  });
}

/** Hypotheses: "?UTI", "possible anaemia or reflux", "dysuria?". */
function doubted(nodes: readonly Node[], segments: readonly Segment[]): Saying[] {
  return nodes.flatMap((node, at) => {
    if (node.kind !== 'cue') return [];
    if (node.cue === 'maybe-behind') {
      const part = nodes.slice(0, at);
      const last = part.findLastIndex((each) => each.kind !== 'word' && !(each.kind === 'mark' && each.mark === '-'));
      const target = nodes[at - last <= 5 ? last : at - 1];
      return isFindingNode(target) ? said([target], 'doubted', node) : [];
    }
    if (node.cue !== 'maybe' && node.cue !== 'differential') return [];
    const reached = ahead(nodes, at);
    const next = nodes[at + 1];
    if (reached.length > 0 || next?.kind !== 'mark' || next.mark !== ':') return reached;
    return said(
      segments.flatMap(({ items }) => items.filter(isFinding)).filter((item) => item.start > node.start && !item.marked),
      'doubted',
      node,
    );
  });
}

const yearBehind = /^\s*(?:in\s*|[(,-]\s*|~\s*)?(?:19\d|20[0-2])\d\b/;
const yearBefore = /\b(?:19\d|20[0-2])\d\s*:?\s*$/;
const wholeDateBefore = /(?:\d[/. -]|[a-z][ -]?)(?:19|20)\d\d\s*:?\s*$/;
const seenThen =
  /\b(?:seen|admitted|admission|attended|presented|referred|investigated|treated|hospital|ed|a&e|clinic|inpatient|operated|camera|scoped?|colonoscopy|endoscopy|gastroscopy|ogd|scan(?:ned)?|ct|mri|uss|biops\w+|surgery)\b[^.;\n]{0,20}\b(?:19\d|20[0-2])\d\s*(?:with|for|because of|due to|after|following)\s*(?:an?\s*)?$/;

const hadBefore = /(?<!\b(?:has|have|'s|'ve|hes|shes|ive) )\bhad (?:(?:an?|his|her|my|one|two|another|several) )?$/;
/** "Had a BCC off his ear 2017": some words, and a year. */
const yearFurtherOn =
  /^(?<between>(?: (?!(?:since|from|until|for|still|showing|which|and|but)\b)[a-z']+){1,7}) (?:19\d|20[0-2])\d\b(?<behind>[^.;\n]{0,20})/;
/** "Stopped him sleeping", "gone on for weeks", "settled, now back again": nothing is over. */
function isAnotherThing(nodes: readonly Node[], at: number): boolean {
  const [node, next] = [nodes[at], nodes[at + 1]];
  const goesOn =
    next !== undefined &&
    next.kind !== 'mark' &&
    next.kind !== 'duration' &&
    next.kind !== 'join' &&
    !behindCeasing.has(next.words[0] ?? '');
  if (goesOn && node?.kind === 'cue' && ceasing.has(node.words.at(-1) ?? '')) return true;
  return nodes.slice(at + 1, at + 8).some((each) => each.kind === 'word' && each.words.some((word) => returning.has(word)));
}

/** A word that nobody knows, or a complaint: something that a cue behind it may speak of. */
const isSubject = (item: Item): boolean =>
  item.kind === 'other' ||
  item.kind === 'named' ||
  (item.kind === 'word' && !item.words.every((word) => neutral.has(word) || refers.has(word)));

const isTimeGone = ({ words }: Item): boolean => words.includes('ago') || words.includes('childhood') || words[0] === 'as';

/** A month beside the year may be a late one. */
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const takenOff = /\b(?:off|out|removed|excised|cut|treated|cleared|clear|frozen|lasered|operated)\b/;

/** Another time: "previous PR bleed", "DVT 2011", "cough, now resolved". */
function past(nodes: readonly Node[], normalised: string, readsDates: boolean): Saying[] {
  return nodes.flatMap((node, at): Saying[] => {
    if (isFindingNode(node)) {
      if (node.marked || isRisk(node)) return [];
      const before = normalised.slice(Math.max(0, node.start - 40), node.start);
      const then =
        yearBehind.test(normalised.slice(node.end, node.end + 40)) ||
        (yearBefore.test(before) && !(readsDates && wholeDateBefore.test(before))) ||
        seenThen.test(before);
      if (then) return [{ item: node, says: 'past', sure: true, cue: 'a year' }];
      const further = hadBefore.test(before) ? yearFurtherOn.exec(normalised.slice(node.end, node.end + 80)) : null;
      if (!further) return [];
      const gone = takenOff.test(`${further.groups?.between} ${further.groups?.behind}`);
      if (!gone && month.test(further[0])) return [];
      return [{ item: node, says: gone ? 'past' : 'asked', sure: true, cue: 'a year' }];
    }
    if (node.kind === 'duration' && node.ago && node.weeks >= 52) {
      const last = partAround(nodes, at)
        .filter(isFindingNode)
        .findLast(({ end }) => end <= node.start);
      return last ? said([last], 'past', node) : [];
    }
    if (node.kind !== 'cue') return [];
    // "The past three weeks"
    if (node.cue === 'past' && nodes[at + 1]?.kind === 'duration') return [];
    if (node.cue === 'past' || node.cue === 'past-history') return ahead(nodes, at);
    if (node.cue === 'history-of') {
      const dated = nodes[at - 1]?.kind === 'duration';
      return dated ? [] : ahead(nodes, at).filter(({ item }) => isFinding(item) && kindsOf(item).includes('history'));
    }
    // "Hasn't healed" is there still.
    if (node.cue !== 'over' || isCueNode(nodes[at - 1], 'not', 'no')) return [];
    if (isAnotherThing(nodes, at)) return [];
    const part = partAround(nodes, at);
    const treated = part.findLastIndex(
      (each) => each.kind !== 'mark' && each.start < node.start && each.words.some((word) => treatment.has(word)),
    );
    // "Dengue years ago, with a high fever"
    const beside = nodes[at + 1];
    if (isTimeGone(node) && beside?.kind === 'cue' && beside.words[0] === 'with') return said(part.filter(isFindingNode), 'past', node);
    const target = part
      .slice(treated + 1)
      .filter(isFindingNode)
      .filter(({ end }) => end <= node.start);
    const before = nodes[at - 1];
    if (target.length > 0) return said(before?.kind !== 'mark' && before?.words[0] === 'all' ? target : target.slice(-1), 'past', node);
    const next = nodes[at + 1];
    if (part[0] === node && isFindingNode(next)) return said([next], 'past', node);
    const mark = nodes[at - part.indexOf(node) - 1];
    // "Haemoptysis, asthma as a child": what is over is something else.
    const ofElse = part.some((each) => each.kind !== 'mark' && each.start < node.start && isSubject(each));
    if (treated >= 0 || ofElse || mark?.kind !== 'mark' || ![',', '-', '(', ')'].includes(mark.mark)) return [];
    // "Platelets were up in April (480), back to normal now"
    const opened =
      mark.mark === ')' ? nodes.slice(0, nodes.indexOf(mark)).findLast((each) => each.kind === 'mark' && each.mark === '(') : mark;
    return opened ? said(partAround(nodes, nodes.indexOf(opened) - 1).filter(isFindingNode), 'past', node) : [];
  });
}

/** The findings behind an "any", up to a mark or a statement of its own. */
function anyReaches(nodes: readonly Node[], at: number): FindingItem[] {
  const behind = nodes.slice(at + 1);
  const end = behind.findIndex((node) => node.kind === 'mark' || isCueNode(node, 'turn', 'contrast', 'patient'));
  return behind.slice(0, end < 0 ? undefined : end).filter(isFindingNode);
}

/** Plans, requests, worries and advice on when to return assert nothing from there on. */
function planned(nodes: readonly Node[], segments: readonly Segment[]): Saying[] {
  return nodes.flatMap((node, at): Saying[] => {
    const next = nodes[at + 1];
    if (isFindingNode(node))
      return next &&
        (next.kind === 'word' || isCueNode(next, 'plan', 'education')) &&
        next.kind !== 'mark' &&
        notTheThing.has(next.words[0] ?? '')
        ? [{ item: node, says: 'hypothetical', sure: true, cue: next.words[0] ?? '' }]
        : [];
    if (node.kind !== 'cue') return [];
    switch (node.cue) {
      case 'unticked': {
        const box = node.words[0] === '☐';
        const before = nodes[at - 1];
        const answered = before?.kind === 'mark' && before.mark === ':' ? nodes[at - 2] : undefined;
        const target = answered ?? (box || before === undefined || before.kind === 'mark' ? next : before);
        return isFindingNode(target) ? said([target], 'nothing', node) : [];
      }
      // "Calf pain, SOB = A&E"
      case 'then-help':
        return said(nodes.slice(0, at).filter(isFindingNode), 'hypothetical', node);
      case 'safety-net':
      case 'education':
        return ahead(nodes, at);
      case 'any': {
        const asserted = partAround(nodes, at).some(
          (each) =>
            each.kind !== 'mark' &&
            each.start < node.start &&
            (isFinding(each) || isCue(each, 'no', 'not', 'denies', 'negative', 'contrast', 'turn', 'link')),
        );
        const [first] = anyReaches(nodes, at);
        const behind = first ? nodes.slice(nodes.indexOf(first) + 1) : [];
        const helps = behind.some((each) => each.kind !== 'mark' && each.words.some((word) => seekHelp.has(word)));
        if (asserted) return [];
        // "Doctor said any blood in your motions": what is only asked about is asked.
        return helps ? ahead(nodes, at) : said(anyReaches(nodes, at), 'asked', node);
      }
      case 'plan': {
        const own = segments.findIndex(({ items }) => items.includes(node));
        const rest = segments.slice(own + 1);
        const end = rest.findIndex((segment) => !isListed(segment));
        const listed = rest.slice(0, end < 0 ? undefined : end).flatMap(({ items }) => items);
        return [
          ...ahead(nodes, at),
          ...said(
            listed.filter((item) => !(isFinding(item) && isRisk(item))),
            'planned',
            node,
          ),
        ];
      }
      case 'plan-section':
        return (next?.kind === 'mark' && next.mark === ':') || node.words[0] === 'plan' ? ahead(nodes, at) : [];
      default:
        return [];
    }
  });
}

/** A cause given denies "unexplained" of what the sentence asserts before it, and of what it is said to explain: "IDA secondary to menorrhagia". */
function explained(nodes: readonly Node[]): Saying[] {
  return nodes.flatMap((node, at): Saying[] => {
    if (node.kind !== 'cue' || node.cue !== 'cause') return [];
    const before = nodes[at - 1];
    if (isCueNode(before, 'maybe', 'maybe-behind', 'not', 'no') || (before?.kind === 'word' && before.words[0] === 'not')) return [];
    const follows = /^(?:explain|account|which|that)/.test(node.words[0] ?? '') ? partAround(nodes, at).filter(isFindingNode) : [];
    return said([...new Set([...nodes.slice(0, at).filter(isFindingNode), ...follows])], 'explained', node);
  });
}

/** "Smoking: lifelong non-smoker": the label says nothing beside its answer. */
const labels = (nodes: readonly Node[]): Saying[] =>
  nodes.flatMap((node, at): Saying[] => {
    const mark = nodes[at + 1];
    if (!isFindingNode(node) || node.settled || mark?.kind !== 'mark' || mark.mark !== ':') return [];
    const again = nodes.slice(at + 2).find((each) => isFindingNode(each) && each.ids.some((id) => node.ids.includes(id)));
    return isFindingNode(again) && again.assertion === 'absent' ? said([node], 'nothing', again) : [];
  });

const drops: ReadonlySet<Says> = new Set(['another', 'past', 'planned', 'hypothetical', 'nothing']);

/** A denial of then is none of now; smoking and asbestos count whenever they were; a parent's worry is a relative's. */
const spares = (item: FindingItem, says: Says): boolean =>
  (says === 'another' && item.ids.includes('parental_concern')) ||
  (says === 'past' && item.settled && item.assertion === 'absent') ||
  ((says === 'past' || says === 'planned') && isRisk(item));

/** What all that is said of a finding comes to. Another's, past or planned asserts nothing; a denial in doubt is asked. */
function settle(item: FindingItem, sayings: readonly Saying[]): FindingItem {
  const drop = sayings.find(({ says }) => drops.has(says) && !spares(item, says));
  const denial = sayings.find(({ says, sure }) => says === 'denied' && sure) ?? sayings.find(({ says }) => says === 'denied');
  const doubt = sayings.find(({ says }) => says === 'doubted');
  if (drop) return { ...item, dropped: true, cue: { words: drop.cue, says: drop.says } };
  // What is only asked is not asked where it is denied.
  if (item.assertion === 'unsettled' && denial)
    return { ...item, dropped: true, cue: { words: denial.cue, says: denial.sure ? 'denied' : 'perhaps denied' } };
  if (item.settled) return item;
  if (denial) {
    const cue = { words: denial.cue, says: denial.sure ? 'denied' : 'perhaps denied' };
    const unsure = item.ids.includes('ever_smoked') && item.words.some((word) => nowSmoking.has(word)) && !item.words.includes('ever');
    return { ...item, assertion: !denial.sure ? 'unsettled' : unsure ? 'uncertain' : 'absent', settled: true, cue };
  }
  const asked = sayings.find(({ says }) => says === 'asked');
  if (asked) return { ...item, assertion: 'unsettled', settled: true, cue: { words: asked.cue, says: 'somebody else?' } };
  return doubt ? { ...item, assertion: 'uncertain', settled: true, cue: { words: doubt.cue, says: 'doubted' } } : item;
}

const withCause = (item: FindingItem, sayings: readonly Saying[]): FindingItem =>
  sayings.some(({ says }) => says === 'explained') ? { ...item, denied: new Set(['unexplained']) } : item;

/** The answer rules the whole label: but for another person's, nothing else that is said of it counts. */
function settleAnswered(item: FindingItem, says: Says, sayings: readonly Saying[]): FindingItem {
  const others = sayings.find((each) => each.says === 'another');
  if (others || says === 'nothing')
    return { ...item, dropped: true, cue: { words: others?.cue ?? 'answer', says: others ? 'another' : 'nothing' } };
  const cue = { words: 'answer', says };
  if (item.assertion === 'unsettled' && says === 'denied') return { ...item, dropped: true, cue };
  if (item.settled && item.assertion !== 'present') return says === 'affirmed' ? item : { ...item, assertion: 'unsettled', cue };
  if (says === 'affirmed' && sayings.some((each) => each.says === 'denied')) return { ...item, assertion: 'unsettled', settled: true, cue };
  if (says === 'affirmed') return { ...item, assertion: 'present', settled: true, marked: true, cue };
  if (says === 'asked') return { ...item, assertion: 'unsettled', settled: true, cue };
  return settle(item, [{ item, says, sure: true, cue: 'answer' }]);
}

/** A sentence with what its cues, its section and the answers in it say of its findings. */
export function scoped(sentence: Sentence, around: Around): { sentence: Sentence; after: SomebodyElse | undefined } {
  const { section, answered, normalised, readsDates } = around;
  const pairOf = (item: Item): Answered | undefined => answered.find(({ label }) => item.start >= label.start && item.end <= label.end);
  // An answer has been taken: its words are no cue.
  const inAnswer = (item: Item): boolean =>
    item.kind === 'cue' &&
    answered.some(({ label, end, says }) => item.start >= label.end - 1 && item.end <= end && !(says === 'affirmed' && item.cue === 'yes'));
  const segments = sentence.segments.map((segment) => ({
    ...segment,
    items: segment.items.map((item, at): Item => {
      // "Any lumps? No lump": the answer denies what it names again.
      const namesAgain = segment.items[at + 1]?.kind === 'finding';
      return inAnswer(item) && !namesAgain ? { ...item, kind: 'read', words: [] } : item;
    }),
  }));
  const nodes = nodesOf({ ...sentence, segments });
  const all = segments.flatMap(({ items }) => items);
  const ofSection: Saying[] =
    section === undefined
      ? []
      : all
          .filter((item) => !(section === 'planned' && isFinding(item) && isRisk(item)))
          .map((item) => ({ item, says: section, sure: true, cue: 'heading' }));
  const others = ofSomebodyElse({ ...sentence, segments }, around, around.before);
  const sayings = [
    ...ofSection,
    ...another(nodes, segments, around),
    ...others.sayings,
    ...past(nodes, normalised, readsDates),
    ...planned(nodes, segments),
    ...denied(nodes, segments),
    ...doubted(nodes, segments),
    ...explained(nodes),
    ...labels(nodes),
  ];
  const by = new Map<Item, Saying[]>();
  for (const saying of sayings) by.set(saying.item, [...(by.get(saying.item) ?? []), saying]);
  const settled = (item: Item): Item => {
    const own = by.get(item) ?? [];
    const answer = pairOf(item);
    if (item.kind === 'finding' && answer) return settleAnswered(item, answer.says, own);
    if (item.kind === 'named' || item.kind === 'other')
      return own.some(
        ({ says }) => says === 'denied' || (drops.has(says) && !(says === 'planned' && item.kind === 'named' && isAwaited(item.name))),
      ) ||
        (answer && answer.says !== 'affirmed')
        ? { ...item, negated: true }
        : item;
    if (own.length === 0) return item;
    if (item.kind === 'finding') return withCause(settle(item, own), own);
    if (item.kind === 'qualifier') return own.some(({ says }) => drops.has(says)) ? { ...item, kind: 'word' } : item;
    return item;
  };
  const items = (segment: Segment): Segment => ({ ...segment, items: segment.items.map(settled) });
  return { sentence: { ...sentence, segments: segments.map(items) }, after: others.after };
}
