import type { QualifierId } from '../../rules/findings/qualifiers.ts';
import { isOnlyAsked } from '../../rules/reading/recognition.ts';
import type { Entry } from '../entries.ts';
import { durationInWords } from './duration.ts';
import { quoted } from './evidence.ts';
import { findingLabel, qualifierLabel } from './labels.ts';

const longestQuote = 28;

/** A day as 12 Sept 2026. */
const dayShort = (date: string): string =>
  new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Why it is only asked about, where the doubt is not the text's own. */
function doubt({ assertion, dated, why = [], words }: Entry): string {
  if (assertion === 'suggested') return ` – guessed from ${quoted(words, longestQuote)}`;
  if (assertion !== 'unsettled') return '';
  if (dated) return ` – noted ${dayShort(dated)}`;
  const cues = why.flatMap(({ cue }) => cue ?? []);
  if (cues.some(({ says }) => says === 'perhaps denied')) return ' – may be denied';
  if (cues.some(({ says }) => says !== 'named before')) return ' – answer unclear';
  return ` – ${quoted(words, longestQuote)} may mean it`;
}

/** A cause that was found is no denial of the finding. */
const deniedWords = (qualifier: QualifierId): string =>
  qualifier === 'unexplained' ? 'cause found' : `not “${qualifierLabel(qualifier)}”`;

/** A finding as its chip says it: with its qualifiers and how long, or that it is absent, unsure or not counted. */
export function chipWords(entry: Entry): string {
  const { id, assertion, qualifiers, denied, durationWeeks, dated } = entry;
  const label = findingLabel(id);
  if (assertion === 'absent') return `${label} – no`;
  if (assertion === 'removed') return `${label} – not counted`;
  const details = [
    ...qualifiers.map(qualifierLabel),
    ...denied.map(deniedWords),
    ...(durationWeeks === undefined ? [] : [durationInWords(durationWeeks)]),
  ];
  const name = isOnlyAsked(assertion) ? `${label}${dated ? ' now' : ''}?${doubt(entry)}` : label;
  return [name, ...details].join(' · ');
}
