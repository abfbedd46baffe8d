import type { QualifierId } from '../rules/findings/qualifiers.ts';
import { entryOf, type FindingId } from '../rules/findings/vocabulary.ts';
import type { Assertion } from '../rules/reading/recognition.ts';
import { isOld, type Source, type Suggestion } from './suggestion.ts';

/** A finding the page offers. Nothing counts until the GP confirms it. */
export interface FindingProposal {
  id: FindingId;
  assertion: Assertion;
  qualifiers: QualifierId[];
  durationWeeks?: number;
  /** One key confirms all that are ready; what is old, undated, uncertain or said both ways is asked about one by one. */
  ready: boolean;
  /** Why it is not ready, in one sentence. */
  why?: string;
  /** The day it is of, where it is asked about for its age. */
  date?: string;
  /** The newest first. */
  sources: Source[];
}

/** A risk counts whenever it was. */
const lasts = (id: FindingId): boolean => entryOf(id).kind === 'risk-factor';

const byAge = (one: Suggestion, other: Suggestion): number => (one.daysOld ?? 0) - (other.daysOld ?? 0);

interface Deciding {
  counted: readonly Suggestion[];
  doubt?: string;
  date?: string;
}

/** The suggestions that decide: those of now and of this patient; else those without a date; else the old ones; else what may be another's. */
function deciding(id: FindingId, all: readonly Suggestion[]): Deciding {
  const suggestions = all.filter(({ another }) => another === undefined);
  const [stranger] = all;
  if (suggestions.length === 0) return { counted: all, ...(stranger?.another !== undefined && { doubt: stranger.another }) };
  if (lasts(id)) return { counted: suggestions };
  const isPast = ({ daysOld }: Suggestion): boolean => isOld(daysOld, entryOf(id).kind === 'test-result' ? 'result' : 'finding');
  const now = suggestions.filter((each) => !each.undated && !isPast(each));
  if (now.length > 0) return { counted: now };
  const undated = suggestions.filter((each) => each.undated && !isPast(each));
  if (undated.length > 0) return { counted: undated, doubt: 'No date that can be read stands with it.' };
  // A denial of then is none of now.
  const counted = suggestions.filter(({ assertion }) => assertion !== 'absent');
  const [{ source, date } = { source: undefined, date: undefined }] = counted;
  return { counted, doubt: `It is ${source?.old}.`, ...(date !== undefined && { date }) };
}

function proposalFor(id: FindingId, all: readonly Suggestion[]): FindingProposal[] {
  const suggestions = [...all].sort(byAge);
  const { counted, doubt, date } = deciding(id, suggestions);
  if (counted.length === 0) return [];
  const said = new Set(counted.map(({ assertion }) => assertion).filter((assertion) => assertion === 'present' || assertion === 'absent'));
  const both = said.size > 1;
  const [assertion = 'uncertain'] = both ? [] : said;
  const agreeing = counted.filter((each) => each.assertion === assertion);
  const present = assertion === 'present';
  const durationWeeks = present ? agreeing.find((each) => each.durationWeeks !== undefined)?.durationWeeks : undefined;
  const open = assertion !== 'present' && assertion !== 'absent' ? 'The words leave it open.' : undefined;
  const why = both ? 'The page says both that it is there and that it is not.' : (doubt ?? open);
  const proposal: FindingProposal = {
    id,
    assertion,
    qualifiers: present ? [...new Set(agreeing.flatMap(({ qualifiers }) => qualifiers))] : [],
    ...(durationWeeks !== undefined && { durationWeeks }),
    ready: why === undefined,
    ...(why !== undefined && { why }),
    ...(date !== undefined && { date }),
    sources: suggestions.map(({ source }) => source),
  };
  return [proposal];
}

/** Two findings that are one thing when both are of one week: the first is what was seen, the second what a dipstick says of it. */
const oneThing: readonly (readonly [FindingId, FindingId])[] = [['visible_haematuria', 'nonvisible_haematuria']];

const week = 7;

const isPlain = ({ ready, assertion }: FindingProposal): boolean => ready && assertion === 'present';

/** The proposals with what is one thing said once, by all that gave it. */
function merged(proposals: readonly FindingProposal[], suggestions: readonly Suggestion[]): FindingProposal[] {
  const daysOf = (of: FindingId): number[] =>
    suggestions.flatMap(({ id, daysOld }) => (id === of && daysOld !== undefined ? [daysOld] : []));
  const sameWeek = (one: FindingId, other: FindingId): boolean =>
    daysOf(one).some((days) => daysOf(other).some((others) => Math.abs(days - others) <= week));
  return oneThing.reduce<readonly FindingProposal[]>((all, [seen, tested]) => {
    const [host, guest] = [seen, tested].map((of) => all.find(({ id }) => id === of));
    if (!host || !guest || !isPlain(host) || !isPlain(guest) || !sameWeek(seen, tested)) return all;
    const whole = { ...host, sources: [...host.sources, ...guest.sources] };
    return all.filter((each) => each !== guest).map((each) => (each === host ? whole : each));
  }, proposals) as FindingProposal[];
}

/** One proposal for each finding, whatever gave it. */
export function findingProposals(suggestions: readonly Suggestion[]): FindingProposal[] {
  const ids = [...new Set(suggestions.map(({ id }) => id))];
  const proposals = ids.flatMap((id) =>
    proposalFor(
      id,
      suggestions.filter((each) => each.id === id),
    ),
  );
  return merged(proposals, suggestions);
}
