import type { Recommendation } from '../engine/recommendation.ts';
import { rulesetOf } from '../engine/ruleset.ts';
import { brainAndCns } from './brain-and-cns.ts';
import { breast } from './breast.ts';
import { childhood } from './childhood.ts';
import { diagnosticProcess } from './diagnostic-process.ts';
import { gynaecological } from './gynaecological.ts';
import { haematological } from './haematological.ts';
import { headAndNeck } from './head-and-neck.ts';
import { lowerGi } from './lower-gi.ts';
import { lung } from './lung.ts';
import { nonSiteSpecific } from './non-site-specific.ts';
import { patientSupport } from './patient-support.ts';
import { safetyNetting } from './safety-netting.ts';
import { sarcoma } from './sarcoma.ts';
import { skin } from './skin.ts';
import { thresholds } from './thresholds.ts';
import { upperGi } from './upper-gi.ts';
import { urological } from './urological.ts';

/** Every section of NG12, in its own order. */
export const sections = {
  '1.1': { title: 'Lung and pleural cancers', recommendations: lung },
  '1.2': { title: 'Upper gastrointestinal tract cancers', recommendations: upperGi },
  '1.3': { title: 'Lower gastrointestinal tract cancers', recommendations: lowerGi },
  '1.4': { title: 'Breast cancer', recommendations: breast },
  '1.5': { title: 'Gynaecological cancers', recommendations: gynaecological },
  '1.6': { title: 'Urological cancers', recommendations: urological },
  '1.7': { title: 'Skin cancers', recommendations: skin },
  '1.8': { title: 'Head and neck cancers', recommendations: headAndNeck },
  '1.9': { title: 'Brain and central nervous system cancers', recommendations: brainAndCns },
  '1.10': { title: 'Haematological cancers', recommendations: haematological },
  '1.11': { title: 'Sarcomas', recommendations: sarcoma },
  '1.12': { title: 'Childhood cancers', recommendations: childhood },
  '1.13': { title: 'Symptoms of concern that point to no one site', recommendations: nonSiteSpecific },
  '1.14': { title: 'Information and support', recommendations: patientSupport },
  '1.15': { title: 'Safety netting', recommendations: safetyNetting },
  '1.16': { title: 'The diagnostic process', recommendations: diagnosticProcess },
} as const;

/** Every recommendation of the edition of 15 April 2026, in NG12’s order. */
export const recommendations: readonly Recommendation[] = Object.values(sections).flatMap((section) => section.recommendations);

/** NG12 of 15 April 2026, the newest edition held here, ready to assess. */
export const ng12 = rulesetOf('2026-04-15', recommendations, thresholds);
