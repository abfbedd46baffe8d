import type { FindingEntry } from '../entry.ts';

/** Neurological and eyes. */
export const neurological = {
  loss_of_central_neurological_function: {
    label: 'Loss of central neurological function',
    kind: 'sign',
    synonyms: ['neuro deficit', 'focal neurology', 'personality change', 'new weakness'],
    phrases: [
      '(focal|neuro|neurological|focal neurological|focal neuro|central neurological|cns|central neuro) (deficit|deficits|neurology|symptoms|signs|function loss|loss|neuro deficit|weakness)',
      'loss of (central|) (neurological|neuro) function',
      'loss of central (neurological|neuro) (function|fn)',
      '(personality|behaviour|behavioural) (change|changes|has changed)',
      '(change in|changes in|change of|changed|altered) (personality|behaviour)',
      '(personality|behaviour) (is|) changing',
      'loss of (power|strength|use) (in|of|) (arm|leg|hand|limb|side|side of body)',
      '(new|limb|arm|leg|hand|face|unilateral|left side|right side|left sided|right sided|l sided|r sided|hemi|left arm|right arm|left leg|right leg|facial|one sided|sided) weakness',
      '(hemiparesis|hemiplegia|expressive dysphasia|dysphasia|aphasia|word finding difficulty|word finding difficulties|hemianopia|visual field loss|visual field defect|limb weakness)',
      'weakness (of|in|to|down|) (left|right|l|r|one|) (arm|leg|side|face|hand|limb|limbs|arm and leg|sided)',
    ],
    comeBack: 'you get weaker or more clumsy, or are not like yourself',
  },
  abnormal_cerebellar_or_central_neurological_function: {
    label: 'Abnormal cerebellar or other central neurological function',
    kind: 'sign',
    synonyms: ['ataxia', 'cerebellar signs', 'unsteady gait', 'head tilt'],
    phrases: [
      '(ataxia|ataxic|cerebellar signs|cerebellar sign|nystagmus|dysdiadochokinesis|past pointing|head tilt|intention tremor|unsteady gait|unsteadiness|cerebellar dysfunction|abnormal cerebellar function|wide based gait|broad based gait|ataxic gait)',
      '(unsteady|wobbly|clumsy) (on feet|on his feet|on her feet|gait|walking|when walking|)',
      'gait (unsteady|ataxic|broad based|wide based|abnormal)',
      '(abnormal|) (cerebellar|central neurological|central neuro|cerebellar or central neurological) (signs|findings|neurology)',
      'abnormal (cerebellar|central neurological|central neuro|cerebellar or central neurological) function',
      'abnormal neurology',
      '(falling over|falls over|balance problems|poor balance|loss of balance|off balance|balance poor)',
    ],
    comeBack: 'you get more clumsy, or it is harder to walk',
  },
  absent_red_reflex: {
    label: 'Absent red reflex',
    kind: 'sign',
    synonyms: ['absent red reflex', 'leukocoria', 'white pupil'],
    phrases: [
      '(absent|no|loss of|missing|lost|abnormal) (fundal|) red reflex',
      'red reflex (absent|not present|not seen|missing|lost|abnormal|not elicited|neg)',
      '(leukocoria|leucocoria|white pupil|white pupillary reflex|white reflex)',
      '(white|pale) (glow|reflection|reflex) in (pupil|eye|photo|photos|photographs)',
      'pupil (looks|appears|is|) white',
    ],
    denials: [
      'red (reflex|reflexes) (present|normal|seen|intact|ok|present bilaterally|present and equal|equal|bilaterally|nad|both present|present both eyes|symmetrical)',
      '(normal|bilateral|symmetrical) red (reflex|reflexes)',
      '(no|nil) red reflex (concern|concerns|abnormality|abnormalities|problem|problems|issue|issues)',
      '(no|nil) (concern|concerns|problem|problems|issue|issues|abnormality) (with|re|about|of|in) (the|) red (reflex|reflexes)',
    ],
    codes: {
      '1361009': { grade: 'A' },
    },
    comeBack: 'the eye looks white, or does not look the way it should',
  },
  new_onset_squint: {
    label: 'New-onset squint',
    kind: 'sign',
    synonyms: ['strabismus new', 'new squint'],
    phrases: [
      '(new|new onset|recent|recent onset|newly noticed|acquired) (squint|strabismus)',
      '(squint|strabismus) (new|of recent onset|new onset|started|since)',
      '(developed|developing) (a|) (squint|strabismus)',
    ],
    denials: ['(no|nil) (squint|strabismus|new squint)', 'eyes straight'],
    comeBack: 'the squint gets worse, or the eye looks white',
  },
} as const satisfies Record<string, FindingEntry>;
