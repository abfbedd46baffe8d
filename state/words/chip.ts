import { isOnlyAsked } from '../../rules/reading/recognition.ts';
import type { Entry } from '../entries.ts';
import { durationInWords } from './duration.ts';
import { findingLabel, qualifierLabel } from './labels.ts';

/** A finding as its chip says it: with its qualifiers and how long, or that it is absent, unsure or not counted. */
export function chipWords({ id, assertion, qualifiers, denied, durationWeeks }: Entry): string {
  const label = findingLabel(id);
  if (assertion === 'absent') return `${label} – no`;
  if (assertion === 'removed') return `${label} – not counted`;
  const details = [
    ...qualifiers.map(qualifierLabel),
    ...denied.map((qualifier) => `not “${qualifierLabel(qualifier)}”`),
    ...(durationWeeks === undefined ? [] : [durationInWords(durationWeeks)]),
  ];
  return [isOnlyAsked(assertion) ? `${label}?` : label, ...details].join(' · ');
}
