/** Emergencies outside NG12 by the words that name or suspect them. The keys are those of the emergencies beside NG12. */
export const emergencyNames = {
  sepsis: ['(sepsis|septic|septicaemia|septicaemic|neutropenic sepsis|septic shock|urosepsis|biliary sepsis)'],
  'meningococcal-rash': ['(meningococcal|meningitis|meningococcal rash|meningococcal septicaemia|meningococcal disease)'],
  'cord-compression': [
    '(cord compression|spinal cord compression|mscc|metastatic spinal cord compression|cauda equina|cauda equina syndrome|ces)',
    '(saddle|perianal|perineal) (anaesthesia|numbness|paraesthesia|sensory loss)',
    '(numb|numbness) (in|of|around|) (saddle|saddle area|perineum|perineal area)',
    'bilateral (leg weakness|sciatica)',
    '(loss of|new loss of) (bladder|bowel|sphincter|bladder and bowel|bladder or bowel) control',
  ],
  'svc-obstruction': [
    '(svco|svc obstruction|superior vena cava obstruction|superior vena caval obstruction|svc syndrome)',
    '(facial|face|face and neck|neck and face) (swelling|oedema) (and|with) (distended|dilated) (neck|chest wall|chest) veins',
  ],
} as const satisfies Record<string, readonly string[]>;

export type EmergencyName = keyof typeof emergencyNames;
