import type { FindingEntry } from '../entry.ts';

/** Neurological and eyes. */
export const neurological = {
  loss_of_central_neurological_function: {
    label: 'Loss of central neurological function',
    kind: 'sign',
    synonyms: ['neuro deficit', 'focal neurology', 'personality change', 'new weakness'],
  },
  abnormal_cerebellar_or_central_neurological_function: {
    label: 'Abnormal cerebellar or other central neurological function',
    kind: 'sign',
    synonyms: ['ataxia', 'cerebellar signs', 'unsteady gait', 'head tilt'],
  },
  absent_red_reflex: {
    label: 'Absent red reflex',
    kind: 'sign',
    synonyms: ['absent red reflex', 'leukocoria', 'white pupil'],
  },
  new_onset_squint: {
    label: 'New-onset squint',
    kind: 'sign',
    synonyms: ['strabismus new', 'new squint'],
  },
} as const satisfies Record<string, FindingEntry>;
