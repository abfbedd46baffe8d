import type { FindingEntry } from '../entry.ts';

/** Gynaecological. */
export const gynaecological = {
  postmenopausal_bleeding: {
    label: 'Post-menopausal bleeding',
    kind: 'symptom',
    synonyms: ['PMB', 'postmenopausal bleed', 'bleeding after menopause'],
    phrases: [
      '(pmb|postmenopausal bleed|postmenopausal bleeding|post menopausal bleeding|post menopausal bleed|post meno bleed|postmeno bleeding|post meno bleeding|post menopausal pv bleeding|postmenopausal pv bleeding|postmenopausal spotting|post menopausal spotting|postmenopausal blood loss)',
      '(bleeding|bleed|spotting|pv bleed|pv bleeding|vaginal bleeding|blood) (since|after|post) (the|her|) (menopause|meno)',
      'bleeding <n> (years|yrs) after menopause',
    ],
    codes: {
      '76742009': { grade: 'A' },
      '415149004': { grade: 'A' },
    },
    comeBack: 'you bleed again from the vagina',
  },
  unscheduled_bleeding_on_hrt: {
    label: 'Unscheduled vaginal bleeding on HRT',
    kind: 'symptom',
    synonyms: ['bleeding on HRT', 'BTB on HRT', 'unscheduled bleed HRT'],
    phrases: [
      '(pmb|postmenopausal bleeding|post menopausal bleeding|hmb|bleeding|bleed|btb|breakthrough bleeding|breakthrough bleed|unscheduled bleeding|unscheduled bleed|irregular bleeding|spotting|unscheduled pv bleeding|unscheduled spotting|pv bleeding|pv bleed|erratic bleeding|vaginal bleeding) (on|with|while on|since starting|since started|after starting|whilst on|since) (continuous combined|sequential|cyclical|combined|new|) hrt',
      'unscheduled (bleed|bleeding) (hrt|)',
      'hrt (unscheduled|breakthrough) (bleed|bleeding)',
    ],
    comeBack: 'you still bleed when you do not expect it',
  },
  vaginal_discharge: {
    label: 'Vaginal discharge',
    kind: 'symptom',
    synonyms: ['PV discharge', 'discharge PV', 'PV d/c'],
    phrases: [
      '(pv|vaginal|vag) (discharge|dc|d/c|loss)',
      '(discharge|d/c) (pv|from vagina|per vagina|vaginally)',
      '(offensive|smelly|watery|bloodstained|brown|blood stained) (pv|vaginal) (discharge|d/c)',
      'pv (offensive|smelly|watery|brown|bloodstained) (discharge|d/c)',
    ],
    comeBack: 'the fluid from the vagina does not stop, or has blood in it',
  },
  cervix_consistent_with_cancer: {
    label: 'Cervix looks as if it could be cancer',
    kind: 'sign',
    synonyms: ['suspicious cervix', 'cervical mass'],
    phrases: [
      '(suspicious|abnormal looking|abnormal|malignant looking|ulcerated|friable suspicious|craggy|irregular suspicious) cervix',
      'cervix (looks|appears|looking|is|:|) (suspicious|abnormal|malignant|ulcerated|like cancer|cancerous|craggy|irregular and friable|suspicious of cancer|suspicious for cancer)',
      '(cervical|cervix) (mass|tumour|growth)',
      '(mass|growth|ulcer) on cervix',
      '(appearance|appearances) (of cervix|) (consistent with|suspicious of|suspicious for|suggestive of|in keeping with|suggests) (cervical|cervix) (cancer|ca|carcinoma|malignancy)',
      'appearance of cervix (consistent with|suspicious of|suspicious for) (cancer|ca)',
      'irregular friable cervix',
    ],
    denials: [
      'cervix (normal|looks normal|nad|healthy|looks healthy|appears normal|appears healthy|unremarkable|looks ok|ok)',
      '(normal|healthy|normal looking|healthy looking) cervix',
    ],
    comeBack: 'you bleed after sex, or when you do not have a period',
  },
  vulval_lump: {
    label: 'Vulval lump',
    kind: 'sign',
    synonyms: ['lump vulva', 'vulval mass'],
    phrases: [
      '(vulval|vulva|vulvar|labial|labia) (lump|mass|nodule|swelling|growth)',
      '(lump|mass|nodule|growth) (on|of|in|at|over|to|) (vulva|labia|labium|vulval skin|labia majora|labia minora|labium majus|labium minus)',
    ],
    comeBack: 'a lump grows, changes or hurts',
  },
  vulval_ulceration: {
    label: 'Vulval ulceration',
    kind: 'sign',
    synonyms: ['vulval ulcer', 'ulcer vulva'],
    phrases: [
      '(vulval|vulva|vulvar|labial) (ulcer|ulcers|ulceration|ulcerated lesion|sore)',
      '(ulcer|ulceration|ulcers|ulcerated area|ulcerated patch|ulcerated lesion|sore) (on|of|in|at|over|to|) (vulva|labia|labium|labia majora|labia minora|labium majus|labium minus|vestibule)',
      'ulcerated (vulva|vulval lesion|labia)',
    ],
    comeBack: 'the sore does not heal, or bleeds',
  },
  vulval_bleeding: {
    label: 'Vulval bleeding',
    kind: 'symptom',
    synonyms: ['bleeding vulva'],
    phrases: [
      '(vulval|vulva|vulvar|labial) (bleeding|bleed|bleeds)',
      '(bleeding|blood) (from|of) (vulva|labia|vulval skin)',
      'vulva bleeding',
    ],
    comeBack: 'the skin around the vagina bleeds again',
  },
  vaginal_mass: {
    label: 'Vaginal mass felt, in or at the entrance',
    kind: 'sign',
    synonyms: ['vaginal lump', 'introital mass', 'vaginal mass'],
    phrases: [
      '(vaginal|vagina|introital|pv|vag) (mass|lump|growth|nodule)',
      '(lump|mass|growth) (felt|palpable|) (in|at|inside) (vagina|introitus|vaginal wall|vaginal entrance|entrance to vagina|the vaginal entrance)',
    ],
    comeBack: 'a lump grows, changes or hurts',
  },
} as const satisfies Record<string, FindingEntry>;
