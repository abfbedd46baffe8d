import type { FindingItem, Item, Segment, Sentence } from '../items.ts';
import type { Cue } from './cues.ts';
import { isBare, isClause, isCue, isFinding, kindsOf, neutral } from './parts-of-speech.ts';

const nowSmoking = new Set('smoke smoking smoker tobacco'.split(' '));

export function deny(item: FindingItem): void {
  if (item.settled || item.dropped) return;
  if (item.ids.includes('ever_smoked') && item.words.some((word) => nowSmoking.has(word))) {
    // "Denies smoking" says nothing of years ago, "ex-smoker: no" nothing of now: only "never" does.
    item.assertion = 'uncertain';
    item.settled = true;
    return;
  }
  item.assertion = 'absent';
  item.settled = true;
}

const concessions = new Set('despite after due following when where trying'.split(' '));
const grading = new Set('some slight mild moderate severe occasional intermittent bit marked worsening'.split(' '));

/** Denies what a "no" governs within its own part of the sentence. False where the scope ended there. */
function denyWithin(items: readonly Item[], from: number, governs: { adjectives: boolean }): boolean {
  let denied = 0;
  let words = 0;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'emergency') item.negated = true;
    else if (item.kind === 'other' || (item.kind === 'read' && item.words.length > 0)) denied++;
    else if (item.kind === 'finding') {
      const risk = kindsOf(item).includes('risk-factor') && denied > 0;
      if (
        risk ||
        (denied > 0 && (item.marked || item.settled)) ||
        (denied > 0 && !governs.adjectives && isClause(item) && !isOrBefore(items, at))
      )
        return false;
      if (item.assertion === 'absent' && item.settled && denied === 0) return false;
      deny(item);
      denied++;
      words = 0;
    } else if (item.kind === 'cue') {
      if (
        item.cue === 'but' &&
        (denied > 0 || /^(?:but|however|although|though|for|with|since|because|today|now)$/.test(item.words.join(' ')))
      )
        return false;
      if (
        ['no', 'not', 'denies', 'safety-net', 'plan', 'education', 'family-history', 'past-history', 'header', 'plan-section'].includes(
          item.cue,
        )
      ) {
        const continues = item.cue === 'safety-net' && item.words.join(' ') === 'any';
        if (!continues) return denied > 0;
      }
      if (item.cue === 'patient' && denied > 0) {
        return false;
      }
    } else if (item.kind === 'duration' && denied === 0) return false;
    else if (item.kind === 'word' && !item.words.every((word) => neutral.has(word))) {
      words++;
      if (item.words.some((word) => (denied > 0 && grading.has(word)) || concessions.has(word))) return false;
      if (words > (denied > 0 ? 1 : 4)) return false;
    }
  }
  return denied > 0;
}

const isOrBefore = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before?.kind === 'join' && before.or;
};

/** A "no" governs what follows, over commas too while the list stays bare. */
function negateForward(segments: readonly Segment[], at: number, from: number, cue: Cue): void {
  const governs = { adjectives: cue === 'not' };
  const own = segments[at];
  const behindBracket = from >= (own?.items.length ?? 0);
  if (!own || (!behindBracket && !denyWithin(own.items, from, governs))) return;
  const list = segments.slice(at + 1);
  const end = list.findIndex((segment) => !isBare(segment, true));
  const closedByOr = list.slice(0, end < 0 ? undefined : end).some(({ items }) => items.some((item) => item.kind === 'join' && item.or));
  if (closedByOr) governs.adjectives = true;
  for (let later = at + 1; later < segments.length; later++) {
    const segment = segments[later];
    if (!segment) return;
    const [first] = segment.items;
    const continued = first?.kind === 'join' && first.or;
    const after = segments[later + 1];
    // A word that is not known, between two that are denied.
    if (
      segment.items.length <= 2 &&
      segment.opener === ',' &&
      after?.opener === ',' &&
      isBare(after, false) &&
      segment.items.every(({ kind }) => kind === 'word')
    )
      continue;
    if (!continued && !isBare(segment, governs.adjectives)) return;
    if ((segment.opener === ':' && !behindBracket) || segment.opener === '→' || segment.opener === '+') return;
    // A "no" inside brackets ends with them.
    if (segment.opener === ')' && own.opener === '(') return;
    if (
      segments.length === at + 2 &&
      segment.items.length === 1 &&
      own.items.some((each) => isFinding(each) && each.ids.includes('urinary_tract_infection')) &&
      segment.items.some((each) => isFinding(each) && each.ids.some((id) => id.includes('haematuria')))
    )
      return;
    if (!denyWithin(segment.items, 0, { adjectives: governs.adjectives || continued })) return;
  }
}

/** "wt loss nil", "cough: no", "cough/SOB/wt loss - all neg". */
function negateBackward(segments: readonly Segment[], at: number, index: number, all: boolean): void {
  const own = segments[at]?.items.slice(0, index).filter(isFinding) ?? [];
  if (all) {
    for (const segment of segments.slice(0, at)) if (isBare(segment, true)) segment.items.filter(isFinding).forEach(deny);
    own.forEach(deny);
    return;
  }
  const asked = isCue(segments[at]?.items[index - 1], 'maybe-behind');
  const before = segments[at]?.items[asked ? index - 2 : index - 1];
  if (before && isFinding(before)) {
    // "cough/SOB neg": the whole run joined to it.
    for (let back = asked ? index - 2 : index - 1; back >= 0; back--) {
      const item = segments[at]?.items[back];
      if (item && isFinding(item)) deny(item);
      else if (item?.kind !== 'join') break;
    }
    return;
  }
  const previous = segments[at - 1];
  const opener = segments[at]?.opener ?? '';
  if (index === 0 && previous && (opener === ':' || opener === '-' || opener === '(')) {
    const last = previous.items.at(-1);
    if (!last || !isFinding(last)) return;
    deny(last);
    for (let back = previous.items.length - 2; back >= 0; back--) {
      const item = previous.items[back];
      if (item && isFinding(item)) deny(item);
      else if (item?.kind !== 'join') break;
    }
    // "Cough, SOB, wt loss: none" denies the list.
    if (opener === ':')
      for (let back = at - 2; back >= 0 && isBare(segments[back] as Segment, true); back--)
        segments[back]?.items.filter(isFinding).forEach(deny);
  }
}

/** "Has not noticed any lumps": what was not done is no turn of the sentence. */
const undone = new Set(
  'noticed noticing had has have seen been developed found felt suffered experienced experiencing getting get gets described describe reported complained started presented having'.split(
    ' ',
  ),
);

export function findingFollows(items: readonly Item[], index: number, next?: Segment): boolean {
  let words = 0;
  // "No red flags (wt loss, PR bleeding)": the list stands behind the bracket.
  if (index === items.length - 1 && next && (next.opener === '(' || next.opener === ':')) return isBare(next, true);
  const turned = isCue(items[index], 'not') && isCue(items[index + 1], 'but') && undone.has(items[index + 1]?.words[0] ?? '') ? 2 : 1;
  for (const item of items.slice(index + turned)) {
    if (item.kind === 'finding' || item.kind === 'emergency' || item.kind === 'other') return true;
    if (item.kind === 'cue' && ['but', 'no', 'not', 'denies', 'plan'].includes(item.cue)) return false;
    if (item.kind === 'word' && ++words > 4) return false;
    if (item.kind === 'duration') return false;
  }
  return false;
}

/** "Haematuria: 0", "haematuria: never": the answer to a heading that is a finding. */
function answers(segments: readonly Segment[], at: number, index: number): boolean {
  const asked = segments[at - 1]?.items.at(-1);
  return index === 0 && segments[at]?.opener === ':' && asked !== undefined && isFinding(asked);
}

/** Marks what is denied: "no" before, "negative" behind. */
export function applyNegation({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const [word] = item.words;
      const denial = isFinding(item) && item.settled && item.assertion === 'absent' && (word === 'no' || word === 'nil');
      const joined = items[index + 1];
      // "No change in bowel habit/weight loss/PR bleeding"
      const alone = joined === undefined || (joined.kind === 'join' && (joined.or || joined.words[0] === '/'));
      if (denial && alone) negateForward(segments, at, index + 1, 'no');
      if (item.kind !== 'cue') return;
      const forward = findingFollows(items, index, ['denies', 'no', 'negative'].includes(item.cue) ? segments[at + 1] : undefined);
      const before = items[index - 1];
      switch (item.cue) {
        case 'no':
        case 'denies':
        case 'not':
          // The degree sign is set in front of each thing it denies: no comma carries it.
          if (forward) negateForward(item.words[0] === '°' ? segments.slice(0, at + 1) : segments, at, index + 1, item.cue);
          else if (item.words[0] === 'never' && answers(segments, at, index)) negateBackward(segments, at, index, false);
          else if (item.cue !== 'not' && items[index + 1]?.kind !== 'word') negateBackward(segments, at, index, false);
          break;
        case 'negative':
          if (forward && !(before && isFinding(before)) && !answers(segments, at, index)) negateForward(segments, at, index + 1, 'denies');
          else negateBackward(segments, at, index, false);
          break;
        case 'all-negative':
          negateBackward(segments, at, index, true);
          break;
        case 'yes':
          if (before && isFinding(before)) before.marked = true;
      }
    });
  });
}

/** Counts, "yes" and durations of its own make a finding plainly positive. */
export function markPositive({ segments }: Sentence): void {
  for (const { items } of segments) {
    items.forEach((item, index) => {
      const before = items[index - 1];
      const asked = isCue(before, 'maybe-behind') ? items[index - 2] : before;
      if (isCue(item, 'yes') && asked && isFinding(asked)) {
        asked.marked = true;
        if (asked !== before) asked.settled = true;
      }
    });
  }
}
