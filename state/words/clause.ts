import type { AgeRange, Criterion, FindingCriterion } from '../../rules/engine/criteria.ts';
import type { Organ } from '../../rules/engine/presentation.ts';
import { findingLabel, orList, qualifierLabel, within } from './labels.ts';

function ageWords({ judgedUnder, ...range }: AgeRange): string {
  const limits = Object.keys(range).length > 0 ? `${limitWords(range)}, ` : '';
  return judgedUnder === undefined ? limitWords(range) : `${limits}your judgement under ${judgedUnder}`;
}

function limitWords({ from, upTo, under }: AgeRange): string {
  if (from !== undefined && upTo !== undefined) return `${from} to ${upTo}`;
  if (from !== undefined && under !== undefined) return `${from} or over and under ${under}`;
  if (from !== undefined) return `${from} or over`;
  return upTo === undefined ? `under ${under}` : `${upTo} or under`;
}

export const organWords = (organ: Organ): string =>
  organ === 'female-reproductive-organs' ? 'female reproductive organs' : 'male reproductive organs';

/** What is asked of a finding beyond being there. */
export function askedWords({ qualifiers = [], either = [], longerThanWeeks }: Omit<FindingCriterion, 'finding'>): string {
  return [
    ...qualifiers.map(qualifierLabel),
    ...(either.length > 0 ? [orList(either.map(qualifierLabel))] : []),
    ...(longerThanWeeks === undefined ? [] : [`more than ${longerThanWeeks} weeks`]),
  ].join(', ');
}

/** A criterion in a few words; for a group, how many of its parts are needed. */
export function clauseWords(criterion: Criterion): string {
  if ('finding' in criterion) {
    const asked = askedWords(criterion);
    const label = within(findingLabel(criterion.finding));
    return asked ? `${label} (${asked})` : label;
  }
  if ('age' in criterion) return ageWords(criterion.age);
  if ('organs' in criterion) return organWords(criterion.organs);
  if ('all' in criterion) return 'all of these';
  return 'any' in criterion ? 'any one of these' : `${criterion.atLeast} or more of these`;
}
