import { all, any, type Criterion, finding } from '../engine/criteria.ts';

interface Emergency {
  /** Criteria over findings, where the vocabulary has them. */
  when: Criterion | null;
  /** What it may be, as a heading. */
  title: string;
  say: string;
}

/** Emergencies come before NG12, which names some of them as routine and others not at all. The most dangerous first. */
export const emergencies = {
  'meningococcal-rash': {
    when: all(finding('petechiae'), any(finding('fever'), finding('infection'))),
    title: 'Possible meningococcal disease',
    say: 'Petechiae with fever or infection: think of meningococcal disease and act as for an emergency.',
  },
  sepsis: {
    when: null,
    title: 'Possible sepsis',
    say: 'Sepsis is suspected: this needs emergency care now, before anything in NG12.',
  },
  haematemesis: {
    when: finding('haematemesis'),
    title: 'Vomiting blood',
    say: 'Vomiting blood: an acute bleed needs emergency care now. NG12’s non-urgent endoscopy is not for that.',
  },
  'cord-compression': {
    when: null,
    title: 'Possible cord compression',
    say: 'Suspected spinal cord compression or cauda equina: this needs emergency care now. It is not in NG12.',
  },
  'svc-obstruction': {
    when: null,
    title: 'Possible superior vena cava obstruction',
    say: 'Suspected superior vena cava obstruction: this needs emergency care now. It is not in NG12.',
  },
  'septic-jaundice': {
    when: all(finding('jaundice'), any(finding('fever'), finding('infection'))),
    title: 'Possible cholangitis',
    say: 'Jaundice with fever or infection: think of cholangitis and sepsis, and act as for an emergency.',
  },
  retention: {
    when: finding('urinary_retention'),
    title: 'Urinary retention, if acute',
    say: 'Urinary retention: if acute, this needs same-day emergency care before anything in NG12.',
  },
} as const satisfies Record<string, Emergency>;

export type EmergencyId = keyof typeof emergencies;

/** The emergencies, most dangerous first. */
export const emergencyIds = Object.keys(emergencies) as EmergencyId[];

export const emergencyOf = (id: EmergencyId): Emergency => emergencies[id];
