import { isAged } from '../../rules/engine/evaluate.ts';
import { type Evidence, evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { TRUE } from '../../rules/engine/truth.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

const has = (evidence: Evidence, id: Parameters<typeof evidence.said.get>[0], ...qualifiers: readonly string[]): boolean =>
  evidence.said.get(id)?.some((statement) => qualifiers.every((each) => (statement.qualifiers as readonly string[]).includes(each))) ??
  false;

/** Ten recommendations written out as plain conditions, two-valued and without a trace. Answers those met. */
export function tenByHand(presentation: Presentation): string[] {
  const evidence = evidenceFrom(presentation, ng12.thresholds);
  const met: string[] = [];
  const from = (years: number): boolean => isAged(evidence.years, { from: years }) === TRUE;
  const male = evidence.organs['male-reproductive-organs'] === TRUE;
  const female = evidence.organs['female-reproductive-organs'] === TRUE;
  const six = (['cough', 'fatigue', 'shortness_of_breath', 'chest_pain', 'weight_loss', 'appetite_loss'] as const).filter((id) =>
    has(evidence, id, 'unexplained'),
  ).length;
  if (has(evidence, 'cxr_suggests_lung_cancer') || (from(40) && has(evidence, 'haemoptysis', 'unexplained'))) met.push('1.1.1');
  if (from(40) && (six >= 2 || (six >= 1 && has(evidence, 'ever_smoked')))) met.push('1.1.2');
  if (
    has(evidence, 'dysphagia') ||
    (from(55) &&
      has(evidence, 'weight_loss') &&
      (has(evidence, 'upper_abdominal_pain') || has(evidence, 'reflux') || has(evidence, 'dyspepsia')))
  )
    met.push('1.2.1');
  if (from(40) && has(evidence, 'jaundice')) met.push('1.2.4');
  if (from(30) && has(evidence, 'breast_lump', 'unexplained')) met.push('1.4.1');
  if (female && from(55) && has(evidence, 'postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt')) met.push('1.5.12');
  if (male && has(evidence, 'prostate_feels_malignant')) met.push('1.6.1');
  if (
    male &&
    (has(evidence, 'lower_urinary_tract_symptoms') || has(evidence, 'erectile_dysfunction') || has(evidence, 'visible_haematuria'))
  )
    met.push('1.6.2');
  if (from(45) && has(evidence, 'visible_haematuria', 'unexplained', 'without-uti')) met.push('1.6.6');
  if (from(45) && (has(evidence, 'hoarseness', 'persistent', 'unexplained') || has(evidence, 'neck_lump', 'unexplained')))
    met.push('1.8.1');
  return met;
}
