import { all, any, type Criterion, finding } from '../engine/criteria.ts';

interface Emergency {
  /** Criteria over findings, where the vocabulary has them. */
  when: Criterion | null;
  say: string;
}

/** Emergencies come before NG12, which names some of them as routine and others not at all. */
export const emergencies = {
  haematemesis: {
    when: finding('haematemesis'),
    say: 'Vomiting blood: an acute bleed needs emergency care now. NG12’s non-urgent endoscopy is not for that.',
  },
  retention: {
    when: finding('urinary_retention'),
    say: 'Urinary retention: if acute, this needs same-day emergency care before anything in NG12.',
  },
  'meningococcal-rash': {
    when: all(finding('petechiae'), any(finding('fever'), finding('infection'))),
    say: 'Petechiae with fever or infection: think of meningococcal disease and act as for an emergency.',
  },
  'septic-jaundice': {
    when: all(finding('jaundice'), any(finding('fever'), finding('infection'))),
    say: 'Jaundice with fever or infection: think of cholangitis and sepsis, and act as for an emergency.',
  },
  sepsis: { when: null, say: 'Sepsis is suspected: this needs emergency care now, before anything in NG12.' },
  'cord-compression': {
    when: null,
    say: 'Suspected spinal cord compression or cauda equina: this needs emergency care now. It is not in NG12.',
  },
  'svc-obstruction': {
    when: null,
    say: 'Suspected superior vena cava obstruction: this needs emergency care now. It is not in NG12.',
  },
} as const satisfies Record<string, Emergency>;

export type EmergencyId = keyof typeof emergencies;

export const emergencyIds = Object.keys(emergencies) as EmergencyId[];

export const emergencyOf = (id: EmergencyId): Emergency => emergencies[id];
