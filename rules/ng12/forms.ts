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
import type { Form } from './recommendation.ts';
import { safetyNetting } from './safety-netting.ts';
import { sarcoma } from './sarcoma.ts';
import { skin } from './skin.ts';
import { upperGi } from './upper-gi.ts';
import { urological } from './urological.ts';

/** Every section of NG12, in its own order, with its recommendations in every form that an edition held here gave them. */
export const formsBySection = {
  '1.1': { title: 'Lung and pleural cancers', forms: lung },
  '1.2': { title: 'Upper gastrointestinal tract cancers', forms: upperGi },
  '1.3': { title: 'Lower gastrointestinal tract cancers', forms: lowerGi },
  '1.4': { title: 'Breast cancer', forms: breast },
  '1.5': { title: 'Gynaecological cancers', forms: gynaecological },
  '1.6': { title: 'Urological cancers', forms: urological },
  '1.7': { title: 'Skin cancers', forms: skin },
  '1.8': { title: 'Head and neck cancers', forms: headAndNeck },
  '1.9': { title: 'Brain and central nervous system cancers', forms: brainAndCns },
  '1.10': { title: 'Haematological cancers', forms: haematological },
  '1.11': { title: 'Sarcomas', forms: sarcoma },
  '1.12': { title: 'Childhood cancers', forms: childhood },
  '1.13': { title: 'Symptoms of concern that point to no one site', forms: nonSiteSpecific },
  '1.14': { title: 'Information and support', forms: patientSupport },
  '1.15': { title: 'Safety netting', forms: safetyNetting },
  '1.16': { title: 'The diagnostic process', forms: diagnosticProcess },
} as const;

export type SectionNumber = keyof typeof formsBySection;

/** Every form of every recommendation. */
export const forms: readonly Form[] = Object.values(formsBySection).flatMap((section) => section.forms);
