import type { QualifierId } from '../../findings/qualifiers.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Sentence } from '../items.ts';
import type { Section } from '../scope/context.ts';
import { isCue, isFinding } from '../scope/parts-of-speech.ts';

const foundOnExamination: ReadonlySet<FindingId> = new Set([
  'upper_abdominal_mass_stomach',
  'upper_abdominal_mass_gall_bladder',
  'upper_abdominal_mass_liver',
  'ascites',
  'abdominal_mass',
  'pelvic_mass',
  'rectal_mass',
  'anal_mass',
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
