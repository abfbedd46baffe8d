import type { FindingEntry } from '../entry.ts';

/** Abdomen and bowel. */
export const abdomen = {
  dysphagia: {
    label: 'Difficulty swallowing',
    kind: 'symptom',
    synonyms: ['dysphagia', 'food sticking', 'swallowing difficulty', "can't swallow"],
  },
  upper_abdominal_pain: {
    label: 'Upper abdominal pain',
    kind: 'symptom',
    synonyms: ['epigastric pain', 'UAP', 'upper abdo pain', 'RUQ pain', 'LUQ pain', 'epigastralgia'],
    means: ['abdominal_pain'],
  },
  reflux: {
    label: 'Reflux',
    kind: 'symptom',
    synonyms: ['GORD', 'heartburn', 'acid reflux', 'regurgitation'],
  },
  dyspepsia: {
    label: 'Dyspepsia',
    kind: 'symptom',
    synonyms: ['indigestion', 'dyspeptic'],
  },
  nausea: {
    label: 'Nausea',
    kind: 'symptom',
    synonyms: ['feeling sick', 'nauseated'],
  },
  vomiting: {
    label: 'Vomiting',
    kind: 'symptom',
    synonyms: ['being sick', 'emesis', 'N&V', 'D&V'],
  },
  haematemesis: {
    label: 'Vomiting blood',
    kind: 'symptom',
    synonyms: ['haematemesis', 'hematemesis', 'coffee ground vomit'],
  },
  jaundice: {
    label: 'Jaundice',
    kind: 'sign',
    synonyms: ['yellow', 'icterus', 'obstructive jaundice', 'jaundiced'],
  },
  upper_abdominal_mass_stomach: {
    label: 'Upper abdominal mass consistent with stomach cancer',
    kind: 'sign',
    synonyms: ['epigastric mass', 'stomach mass'],
    suggests: ['abdominal_mass'],
  },
  upper_abdominal_mass_gall_bladder: {
    label: 'Upper abdominal mass, could be gall bladder',
    kind: 'sign',
    synonyms: ['palpable gallbladder', 'Courvoisier'],
    suggests: ['abdominal_mass'],
  },
  upper_abdominal_mass_liver: {
    label: 'Upper abdominal mass, could be liver',
    kind: 'sign',
    synonyms: ['hepatomegaly', 'enlarged liver', 'liver edge'],
    suggests: ['abdominal_mass', 'enlarged_abdominal_organ'],
  },
  abdominal_mass: {
    label: 'Abdominal mass',
    kind: 'sign',
    synonyms: ['abdo mass', 'palpable abdominal mass', 'lump in tummy', 'abdominal lump'],
  },
  pelvic_mass: {
    label: 'Pelvic mass',
    kind: 'sign',
    synonyms: ['pelvic mass', 'adnexal mass'],
  },
  ascites: {
    label: 'Ascites',
    kind: 'sign',
    synonyms: ['fluid in abdomen', 'shifting dullness'],
  },
  change_in_bowel_habit: {
    label: 'Change in bowel habit',
    kind: 'symptom',
    synonyms: ['CIBH', 'COBH', 'altered bowel habit', 'looser stools', 'bowel change'],
  },
  rectal_bleeding: {
    label: 'Rectal bleeding',
    kind: 'symptom',
    synonyms: ['PR bleeding', 'PRB', 'BRBPR', 'blood in stool', 'haematochezia', 'blood PR'],
  },
  abdominal_pain: {
    label: 'Abdominal pain',
    kind: 'symptom',
    synonyms: ['abdo pain', 'tummy pain', 'stomach ache', 'belly pain'],
  },
  diarrhoea: {
    label: 'Diarrhoea',
    kind: 'symptom',
    synonyms: ['loose stools', 'diarrhea', 'D&V'],
  },
  constipation: {
    label: 'Constipation',
    kind: 'symptom',
    synonyms: ['constipated', 'hard stools'],
  },
  rectal_mass: {
    label: 'Rectal mass',
    kind: 'sign',
    synonyms: ['mass on PR', 'rectal lump', 'PR mass'],
  },
  anal_mass: {
    label: 'Anal mass',
    kind: 'sign',
    synonyms: ['anal lump', 'lump at anus'],
  },
  anal_ulceration: {
    label: 'Anal ulceration',
    kind: 'sign',
    synonyms: ['anal ulcer', 'ulcer at anus'],
  },
  abdominal_distension: {
    label: 'Abdominal distension / bloating',
    kind: 'symptom',
    synonyms: ['bloating', 'bloated', 'distension', 'swollen tummy', 'increasing girth'],
  },
  pelvic_pain: {
    label: 'Pelvic pain',
    kind: 'symptom',
    synonyms: ['pelvic pain'],
  },
  ibs_symptoms: {
    label: 'Symptoms suggesting irritable bowel syndrome',
    kind: 'symptom',
    synonyms: ['IBS', 'IBS-type symptoms', 'irritable bowel'],
  },
  enlarged_abdominal_organ: {
    label: 'Enlarged abdominal organ',
    kind: 'sign',
    synonyms: ['organomegaly', 'hepatomegaly child', 'splenomegaly child'],
  },
} as const satisfies Record<string, FindingEntry>;
