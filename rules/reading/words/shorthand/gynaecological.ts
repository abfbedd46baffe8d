import type { Shorthand } from '../shorthand.ts';

/** Gynaecological. */
export const gynaecological: Shorthand = {
  postmenopausal_bleeding: [
    '(pmb|postmenopausal bleed|postmenopausal bleeding|post menopausal bleeding|post menopausal bleed|post meno bleed|postmeno bleeding|post meno bleeding|post menopausal pv bleeding|postmenopausal pv bleeding|postmenopausal spotting|post menopausal spotting|postmenopausal blood loss)',
    '(bleeding|bleed|spotting|pv bleed|pv bleeding|vaginal bleeding|blood) (since|after|post) (the|her|) (menopause|meno)',
    'bleeding <n> (years|yrs) after menopause',
  ],
  unscheduled_bleeding_on_hrt: [
    '(pmb|postmenopausal bleeding|post menopausal bleeding|hmb|bleeding|bleed|btb|breakthrough bleeding|breakthrough bleed|unscheduled bleeding|unscheduled bleed|irregular bleeding|spotting|unscheduled pv bleeding|unscheduled spotting|pv bleeding|pv bleed|erratic bleeding|vaginal bleeding) (on|with|while on|since starting|since started|after starting|whilst on|since) (continuous combined|sequential|cyclical|combined|new|) hrt',
    'unscheduled (bleed|bleeding) (hrt|)',
    'hrt (unscheduled|breakthrough) (bleed|bleeding)',
  ],
  vaginal_discharge: [
    '(pv|vaginal|vag) (discharge|dc|d/c|loss)',
    '(discharge|d/c) (pv|from vagina|per vagina|vaginally)',
    '(offensive|smelly|watery|bloodstained|brown|blood stained) (pv|vaginal) (discharge|d/c)',
    'pv (offensive|smelly|watery|brown|bloodstained) (discharge|d/c)',
  ],
  cervix_consistent_with_cancer: [
    '(suspicious|abnormal looking|abnormal|malignant looking|ulcerated|friable suspicious|craggy|irregular suspicious) cervix',
    'cervix (looks|appears|looking|is|:|) (suspicious|abnormal|malignant|ulcerated|like cancer|cancerous|craggy|irregular and friable|suspicious of cancer|suspicious for cancer)',
    '(cervical|cervix) (mass|tumour|growth)',
    '(mass|growth|ulcer) on cervix',
    '(appearance|appearances) (of cervix|) (consistent with|suspicious of|suspicious for|suggestive of|in keeping with|suggests) (cervical|cervix) (cancer|ca|carcinoma|malignancy)',
    'appearance of cervix (consistent with|suspicious of|suspicious for) (cancer|ca)',
    'irregular friable cervix',
  ],
  vulval_lump: [
    '(vulval|vulva|vulvar|labial|labia) (lump|mass|nodule|swelling|growth)',
    '(lump|mass|nodule|growth) (on|of|in|at|over|to|) (vulva|labia|labium|vulval skin|labia majora|labia minora|labium majus|labium minus)',
  ],
  vulval_ulceration: [
    '(vulval|vulva|vulvar|labial) (ulcer|ulcers|ulceration|ulcerated lesion|sore)',
    '(ulcer|ulceration|ulcers|ulcerated area|ulcerated patch|ulcerated lesion|sore) (on|of|in|at|over|to|) (vulva|labia|labium|labia majora|labia minora|labium majus|labium minus|vestibule)',
    'ulcerated (vulva|vulval lesion|labia)',
  ],
  vulval_bleeding: [
    '(vulval|vulva|vulvar|labial) (bleeding|bleed|bleeds)',
    '(bleeding|blood) (from|of) (vulva|labia|vulval skin)',
    'vulva bleeding',
  ],
  vaginal_mass: [
    '(vaginal|vagina|introital|pv|vag) (mass|lump|growth|nodule)',
    '(lump|mass|growth) (felt|palpable|) (in|at|inside) (vagina|introitus|vaginal wall|vaginal entrance|entrance to vagina|the vaginal entrance)',
  ],
};
