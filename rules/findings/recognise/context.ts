import type { QualifierId } from '../qualifiers.ts';
import { entryOf, type FindingId } from '../vocabulary.ts';
import type { Cue } from './cues.ts';
import type { FindingItem, Item, Segment, Sentence } from './items.ts';

/** Told of the patient and not named: "tired", "losing weight", "appetite poor". No comma carries a "no" to them. */
const verbs = new Set(
  'losing lost loses loosing dropped dropping feel feeling felt get getting fill filling off not cant cannot unable look looking gone turned going has smoke smoked smoking wake waking passing passed peeing weeing pees vomited bringing brought always seen saw seeing noticed coughing coughed increased up'.split(
    ' ',
  ),
);
const adjectives = new Set(
  'pale jaundiced icteric bloated distended constipated breathless febrile itchy hoarse anaemic anemic impotent bruised unsteady wobbly worried anxious raised high low elevated ataxic dysuric clumsy shattered knackered drained wiped sleepy feverish poor down reduced decreased solid lethargic exhausted fatigued tired gone'.split(
    ' ',
  ),
);
const always = new Set(['tired']);

const isFinding = (item: Item): item is FindingItem => item.kind === 'finding';
const isCue = (item: Item | undefined, ...cues: Cue[]): boolean => item?.kind === 'cue' && cues.includes(item.cue);
const isClause = ({ words }: FindingItem): boolean =>
  verbs.has(words[0] ?? '') || adjectives.has(words.at(-1) ?? '') || words.some((word) => always.has(word));
const kindsOf = (item: FindingItem) => item.ids.map((id) => entryOf(id).kind);

/** Words that may stand in a negated list without ending it. */
const neutral = new Set(
  'symptom symptoms present today at all noted reported felt currently recently really any the a of obvious significant other associated recent definite overt clinical palpable systemic either whatsoever sign signs hx history episode episodes either assoc'.split(
    ' ',
  ),
);

/** A part of a list that nothing marks as positive: bare names of symptoms and signs. */
function isBare({ items: all }: Segment, adjectivesToo: boolean): boolean {
  // "CIBH or wt loss but abdo pain 3/52": up to the "but".
  const turn = all.findIndex((item) => isCue(item, 'but'));
  const items = turn > 0 ? all.slice(0, turn) : all;
  if (!items.some((item) => isFinding(item) || item.kind === 'other')) return false;
  return items.every((item) => {
    if (item.kind === 'finding') {
      const listed = kindsOf(item).every((kind) => kind !== 'risk-factor');
      return listed && !item.marked && !item.settled && (adjectivesToo || !isClause(item));
    }
    return item.kind === 'join' || item.kind === 'other' || (item.kind === 'word' && item.words.every((word) => neutral.has(word)));
  });
}

/** Nothing but names of findings, of whatever kind. */
const isListed = ({ items }: Segment): boolean =>
  items.some(isFinding) &&
  items.every((item) =>
    isFinding(item) ? !item.marked : item.kind === 'join' || (item.kind === 'word' && item.words.every((word) => neutral.has(word))),
  );

const nowSmoking = new Set('smoke smoking smoker tobacco'.split(' '));

function deny(item: FindingItem): void {
  if (item.settled || item.dropped) return;
  if (item.ids.includes('ever_smoked') && item.words.some((word) => nowSmoking.has(word)) && !item.words.includes('ex')) {
    // "Denies smoking" says nothing of years ago: only "never" does.
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
    else if (item.kind === 'other') denied++;
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
    if (!continued && !isBare(segment, governs.adjectives)) return;
    if ((segment.opener === ':' && !behindBracket) || segment.opener === '→' || segment.opener === '+') return;
    // A "no" inside brackets ends with them.
    if (segment.opener === ')' && own.opener === '(') return;
    if (
      !closedByOr &&
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

function findingFollows(items: readonly Item[], index: number, next?: Segment): boolean {
  let words = 0;
  // "No red flags (wt loss, PR bleeding)": the list stands behind the bracket.
  if (index === items.length - 1 && next && (next.opener === '(' || next.opener === ':')) return isBare(next, true);
  for (const item of items.slice(index + 1)) {
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
          if (forward) negateForward(segments, at, index + 1, item.cue);
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

function unsure(item: FindingItem): void {
  if (item.settled || item.dropped) return;
  item.assertion = 'uncertain';
  item.settled = true;
}

/** Hypotheses: "?UTI", "possible anaemia or reflux", "dysuria?". */
export function applyDoubt({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      if (item.kind !== 'cue') return;
      if (item.cue === 'maybe-behind') {
        const words = items.slice(0, index).findLastIndex((each) => each.kind !== 'word');
        const before =
          items[index - words <= 4 ? words : index - 1] ?? (segments[at]?.opener === '-' ? segments[at - 1]?.items.at(-1) : undefined);
        if (before && isFinding(before)) unsure(before);
      }
      if (item.cue !== 'maybe') return;
      let found = false;
      let words = 0;
      for (const later of items.slice(index + 1)) {
        if (isFinding(later)) {
          unsure(later);
          found = true;
        } else if (found && later.kind !== 'join') return;
        else if (later.kind === 'word' && ++words > 3) return;
        else if (
          later.kind === 'cue' &&
          (found || (later.cue === 'but' && !/^(?:has|have|had|is|was|of|for)$/.test(later.words.join(' ')))) &&
          later.cue !== 'maybe'
        )
          return;
      }
      const next = segments[at + 1];
      if (!found && index === items.length - 1 && next?.opener === ':') {
        for (const { items: listed } of segments.slice(at + 1))
          for (const each of listed) if (isFinding(each) && !each.marked) unsure(each);
      }
    });
  });
}

/** A qualifier in a plan qualifies nothing; an emergency warned of is none. */
function mute(item: Item): void {
  if (item.kind === 'emergency') item.negated = true;
  if (item.kind === 'qualifier') Object.assign(item, { kind: 'word' });
}

const drop = (item: Item): void => {
  if (item.kind === 'finding' && !kindsOf(item).includes('risk-factor')) item.dropped = true;
  else mute(item);
};

const dropAny = (item: Item): void => {
  if (item.kind === 'finding') item.dropped = true;
  else mute(item);
};

function dropAfter(
  segments: readonly Segment[],
  at: number,
  index: number,
  how: (item: Item) => void,
  until: (item: Item) => boolean,
): void {
  for (const item of segments[at]?.items.slice(index + 1) ?? []) {
    if (until(item)) return;
    how(item);
  }
  for (const segment of segments.slice(at + 1)) {
    for (const item of segment.items) {
      if (until(item)) return;
      how(item);
    }
  }
}

/** Ends another person’s or another time’s part of a sentence: the patient is named again, or a complaint is dated. */
const backToPatient = (item: Item): boolean =>
  isCue(item, 'patient', 'header', 'examination', 'plan-section') ||
  (isCue(item, 'but') &&
    item.kind === 'cue' &&
    /^(?:but|however|c\/o|c \/ o|complains? of|presents?|p \/ w|has|now|today|currently)/.test(item.words.join(' '))) ||
  (item.kind === 'finding' && (item.marked || item.durationWeeks !== undefined || kindsOf(item).includes('risk-factor')));

const reportWords = new Set(
  'noticed notices notice says said say reports reported report reporting thinks thought feels worried concerned anxious states stated brought brings tells told describes described found saw seen sees mentions mentioned attends present accompanied called rang phoned giving gives gave confirms confirmed aware sure insists complains comments observed spotted translating per'.split(
    ' ',
  ),
);
const theirs = new Set('had has have with died dx diagnosed ca cancer hx suffers also alive known'.split(' '));
const saw = new Set(['noticed', 'noticing', 'notice', 'saw', 'seen', 'see']);
const isReport = (item: Item): boolean =>
  (isFinding(item) && item.words.slice(0, 2).some((word) => saw.has(word))) ||
  ((item.kind === 'word' || item.kind === 'cue') && item.words.some((word) => reportWords.has(word)));

/** Another person: family history, a relative who has it. A relative who reports it speaks of the patient. */
export function applyFamily({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const denied = (each: Item): boolean => isCue(each, 'no', 'denies');
      if (isCue(item, 'family-history')) dropAfter(segments, at, index, dropAny, (each) => denied(each) || backToPatient(each));
      if (!isCue(item, 'relative')) return;
      const near = items.slice(index + 1, index + 5);
      const behind = items[index - 1];
      const by = behind?.kind === 'word' && ['by', 'and'].includes(behind.words[0] ?? '');
      const withRelative = isCue(behind, 'but') && behind?.words[0] === 'with';
      if (near.some(isReport) || by || withRelative || (behind && isReport(behind))) return;
      // "breast ca (mother)", "haematuria in father".
      const alone = items.length === 1;
      if (alone && segments[at]?.opener === '(') segments[at - 1]?.items.filter(isFinding).slice(-1).forEach(dropAny);
      if (behind?.kind === 'word' && behind.words[0] === 'in') items.slice(0, index).forEach(dropAny);
      const speaksOfThem = near.some((each) => isFinding(each) || theirs.has(each.words[0] ?? '')) || segments[at + 1]?.opener === ':';
      if (!alone && !speaksOfThem) return;
      if (!alone)
        dropAfter(
          segments,
          at,
          index,
          dropAny,
          (each) =>
            each !== item &&
            !isCue(each, 'but') &&
            backToPatient(each) &&
            !(each.kind === 'finding' && kindsOf(each).includes('risk-factor')),
        );
    });
  });
}

/** Another time: "previous PR bleed", "DVT 2011", "cough, now resolved". */
export function applyPast({ segments }: Sentence, normalised: string): void {
  segments.forEach(({ items, opener }, at) => {
    items.forEach((item, index) => {
      if (isCue(item, 'past-history')) dropAfter(segments, at, index, drop, backToPatient);
      if (isCue(item, 'past')) {
        for (const later of items.slice(index + 1)) {
          if (isCue(later, 'but', 'no', 'not', 'denies')) break;
          drop(later);
        }
      }
      if (isCue(item, 'history-of')) {
        const dated = items[index - 1]?.kind === 'duration';
        for (const later of items.slice(index + 1)) {
          if (isCue(later, 'but')) break;
          if (!dated && isFinding(later) && kindsOf(later).includes('history')) drop(later);
        }
      }
      if (isCue(item, 'over')) {
        const target = items.slice(0, index).filter(isFinding);
        if (target.length > 0) (items[index - 1]?.words[0] === 'all' ? target : target.slice(-1)).forEach(dropUnlessAbsent);
        else if (findingFollows(items, index) && index === 0 && !/ago|last|past|excised|removed/.test(item.words.join(' ')))
          items.slice(index + 1, index + 2).forEach(drop);
        else if (opener === ',' || opener === '-' || opener === '(') segments[at - 1]?.items.filter(isFinding).forEach(dropUnlessAbsent);
      }
      if (item.kind === 'duration' && item.ago && item.weeks >= 52)
        items.slice(0, index).filter(isFinding).slice(-1).forEach(dropUnlessAbsent);
      if (isFinding(item) && !item.marked && !kindsOf(item).includes('risk-factor')) {
        const after = normalised.slice(item.end, item.end + 16);
        const before = normalised.slice(Math.max(0, item.start - 8), item.start);
        if (/^\s*(?:in\s*|[(,-]\s*|~\s*)?(?:19|20)[0-2]\d\b/.test(after) || /\b(?:19|20)[0-2]\d\s*:?\s*$/.test(before)) item.dropped = true;
      }
    });
  });
}

const dropUnlessAbsent = (item: FindingItem): void => {
  if (item.assertion !== 'absent') drop(item);
};

const notTheThing = new Set(
  'risk prophylaxis clinic leaflet score screening awareness nurse pathway form advice service guideline vaccine template'.split(' '),
);

/** Plans, requests, worries and advice on when to return assert nothing from there on. */
export function applyPlans({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const ends = (each: Item): boolean =>
        isCue(each, 'header', 'examination') ||
        (isCue(each, 'but') && each.kind === 'cue' && ['but', 'however', 'has', 'c / o'].includes(each.words.join(' ')));
      const next = items[index + 1];
      if (isFinding(item) && next?.kind === 'word' && notTheThing.has(next.words[0] ?? '')) item.dropped = true;
      if (isCue(item, 'unticked')) {
        const box = item.kind === 'cue' && item.words[0] === '☐';
        const answered = index === 0 && segments[at]?.opener === ':' ? segments[at - 1]?.items.at(-1) : undefined;
        const unticked = answered ?? (index === 0 || box ? next : items[index - 1]);
        if (unticked) dropAny(unticked);
      }
      if (isCue(item, 'safety-net') && item.words.join(' ') !== 'any') dropAfter(segments, at, index, dropAny, () => false);
      if (isCue(item, 'education'))
        dropAfter(segments, at, index, dropAny, (each) => (ends(each) && !isCue(each, 'header')) || (isFinding(each) && each.marked));
      if (isCue(item, 'plan')) {
        for (const later of items.slice(index + 1)) {
          if (ends(later)) break;
          drop(later);
        }
        for (const segment of segments.slice(at + 1)) {
          if (!isListed(segment)) break;
          segment.items.forEach(drop);
        }
      }
    });
  });
}

/** Sections that a heading opens: what follows is history, plan or examination until the next heading or line. */
export type Section = 'none' | 'family' | 'past' | 'plan' | 'examination';

/** The section a sentence is in, given the one before it. */
export function sectionOf({ segments, startsLine }: Sentence, previous: Section): Section {
  const [first] = segments[0]?.items ?? [];
  const colon = segments[1]?.opener === ':' && segments[0]?.items.length === 1;
  const short = first?.words.length === 1 && (first.words[0]?.length ?? 0) <= 2;
  if (isCue(first, 'plan-section') && (colon || !short)) return 'plan';
  if (isCue(first, 'examination') && !(short && !colon && first?.words[0] !== 'oe')) return 'examination';
  if (isCue(first, 'header', 'family-history', 'past-history') && (colon || !short)) return 'none';
  if (startsLine && previous !== 'plan') return 'none';
  return previous === 'plan' && startsLine && first?.kind !== 'word' && !colon ? 'none' : previous;
}

/** Drops all of a plan; a heading inside the sentence ends it. */
export function applySection(sentence: Sentence, section: Section): void {
  if (section === 'plan') for (const { items } of sentence.segments) items.forEach(drop);
  sentence.segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const heads =
        isCue(item, 'plan-section') && (sentence.segments[at + 1]?.opener === ':' || (item.kind === 'cue' && item.words[0] === 'plan'));
      if (heads) dropAfter(sentence.segments, at, index, drop, () => false);
    });
  });
}

const foundOnExamination: ReadonlySet<FindingId> = new Set([
  'upper_abdominal_mass_stomach',
  'upper_abdominal_mass_gall_bladder',
  'upper_abdominal_mass_liver',
  'ascites',
  'abdominal_mass',
  'pelvic_mass',
  'cervix_consistent_with_cancer',
]);

/** "O/E" in front makes a mass, ascites or a cervix one found on examination. */
export function applyExamination({ segments }: Sentence, section: Section): void {
  let examining = section === 'examination';
  for (const item of segments.flatMap(({ items }) => items)) {
    if (isCue(item, 'examination')) examining = true;
    if (item.kind === 'qualifier' && item.qualifier === 'on-examination') examining ||= /^(?:o|on)$/.test(item.words[0] ?? '');
    if (isCue(item, 'plan-section', 'header', 'past-history', 'family-history')) examining = false;
    if (examining && isFinding(item) && item.ids.some((id) => foundOnExamination.has(id))) item.qualifiers.add('on-examination');
  }
}

export const isOnlyForExamined = (qualifier: QualifierId, id: FindingId): boolean =>
  qualifier !== 'on-examination' || foundOnExamination.has(id);

/** What a heading on a line of its own says of the list below it. */
export type ListMode = 'none' | 'deny' | 'drop';

/** "Denies:" or "Safety netting:" on a line of its own governs the bare lines that follow. */
export function applyList(sentence: Sentence, mode: ListMode): ListMode {
  const { segments, startsLine } = sentence;
  const [heading] = segments[0]?.items ?? [];
  const alone =
    segments[0]?.items.length === 1 && segments.slice(1).every(({ items }) => items.length === 0) && segments[1]?.opener === ':';
  if (alone && isCue(heading, 'no', 'denies', 'negative')) return 'deny';
  if (alone && isCue(heading, 'family-history', 'past-history', 'plan', 'education', 'plan-section', 'safety-net', 'relative', 'maybe'))
    return 'drop';
  if (
    segments[0]?.items.some((item) => isCue(item, 'safety-net')) &&
    segments.at(-1)?.items.length === 0 &&
    segments.at(-1)?.opener === ':'
  )
    return 'drop';
  if (mode === 'none' || !startsLine) return mode === 'drop' && !startsLine ? mode : 'none';
  const findings = segments.flatMap(({ items }) => items.filter(isFinding));
  if (
    findings.length === 0 ||
    findings.some(({ marked }) => marked) ||
    segments.some(({ items }) => items.some((item) => isCue(item, 'yes', 'header', 'examination', 'plan-section')))
  )
    return 'none';
  for (const item of findings) {
    if (mode === 'deny') deny(item);
    else item.dropped = true;
  }
  return mode;
}
