import type { FindingEntry } from '../entry.ts';

/** Gynaecological. */
export const gynaecological = {
  postmenopausal_bleeding: {
    label: 'Post-menopausal bleeding',
    kind: 'symptom',
    synonyms: ['PMB', 'postmenopausal bleed', 'bleeding after menopause'],
  },
  unscheduled_bleeding_on_hrt: {
    label: 'Unscheduled vaginal bleeding on HRT',
    kind: 'symptom',
    synonyms: ['bleeding on HRT', 'BTB on HRT', 'unscheduled bleed HRT'],
  },
  vaginal_discharge: {
    label: 'Vaginal discharge',
    kind: 'symptom',
    synonyms: ['PV discharge', 'discharge PV', 'PV d/c'],
  },
  cervix_consistent_with_cancer: {
    label: 'Cervix looks as if it could be cancer',
    kind: 'sign',
    synonyms: ['suspicious cervix', 'cervical mass'],
  },
  vulval_lump: {
    label: 'Vulval lump',
    kind: 'sign',
    synonyms: ['lump vulva', 'vulval mass'],
  },
  vulval_ulceration: {
    label: 'Vulval ulceration',
    kind: 'sign',
    synonyms: ['vulval ulcer', 'ulcer vulva'],
  },
  vulval_bleeding: {
    label: 'Vulval bleeding',
    kind: 'symptom',
    synonyms: ['bleeding vulva'],
  },
  vaginal_mass: {
    label: 'Vaginal mass felt, in or at the entrance',
    kind: 'sign',
    synonyms: ['vaginal lump', 'introital mass', 'vaginal mass'],
  },
} as const satisfies Record<string, FindingEntry>;
