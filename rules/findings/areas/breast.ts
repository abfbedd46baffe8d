import type { FindingEntry } from '../entry.ts';

/** Breast. */
export const breast = {
  breast_lump: {
    label: 'Breast lump (painful or not)',
    kind: 'sign',
    synonyms: ['breast lump', 'breast mass', 'lump in breast'],
    phrases: [
      '(breast|mammary) (lump|lumps|mass|nodule|thickening)',
      '(lump|lumps|mass|nodule) (felt|found|palpable|noted|) (in|on|to|of|) (breast|breasts|boob)',
      '(lump|mass) (uoq|loq|uiq|liq|upper outer quadrant|lower outer quadrant|upper inner quadrant|lower inner quadrant) (of|) breast',
      'breast (hard|firm|irregular|tender|painful|mobile|craggy) (lump|mass)',
      '(lump|mass) (breast)',
      'breast (uoq|loq|uiq|liq|upper outer quadrant) (lump|mass)',
    ],
    codes: {
      '89164003': { grade: 'B' },
      '268951004': { grade: 'B', qualifiers: ['on-examination'] },
    },
    comeBack: 'the lump in the breast grows or changes',
  },
  nipple_discharge: {
    label: 'Nipple discharge',
    kind: 'symptom',
    synonyms: ['nipple discharge', 'bloody nipple discharge'],
    phrases: [
      'nipple (discharge|d/c|dc|discharging|leaking)',
      '(discharge|d/c|bloody discharge|bloody d/c|blood stained discharge|blood stained d/c|bloodstained discharge|bloodstained d/c|clear discharge|clear d/c|bleeding|blood|leaking|fluid) from nipple',
      'nipple (bloody|clear|blood stained|bloodstained|serous|milky) (discharge|d/c)',
      'bleeding nipple',
      '(bloody|blood stained|bloodstained|clear|) d/c nipple',
      '(bloody|blood stained|bloodstained|clear) discharge nipple',
      '(bloody|bloodstained|clear) nipple (discharge|d/c)',
    ],
    codes: {
      '162164007': { grade: 'B' },
      '290113009': { grade: 'B' },
    },
    comeBack: 'there is more fluid from the nipple, or blood in it',
  },
  nipple_retraction: {
    label: 'Nipple retraction',
    kind: 'sign',
    synonyms: ['inverted nipple new', 'nipple inversion', 'indrawn nipple'],
    phrases: [
      'nipple (is|has|has been|has become|is now|now|looks|has started|being|getting|gets|) (retraction|inversion|inverted|retracted|retracting|indrawn|drawn in|pulled in|pulling in|turned in|turning in|indrawing|inverting|tethered in|sunk in|sinking in|gone in|going in|flat and pulled in)',
      '(retracted|inverted|indrawn) nipple',
      '(retraction|inversion|indrawing) of nipple',
    ],
    denials: ['nipple (not inverted|not retracted|normal|everted)', 'nipples (normal|nad|everted)'],
    codes: {
      '271955004': { grade: 'B' },
    },
    comeBack: 'the breast or the nipple changes more',
  },
  nipple_other_change: {
    label: 'Other nipple change of concern',
    kind: 'sign',
    synonyms: ['nipple eczema', "Paget's", 'nipple rash', 'nipple change'],
    phrases: [
      'nipple (eczema|rash|change|changes|crusting|scaling|itching|ulceration|redness|crusty|scaly|excoriation|distortion|flaking|crusted|soreness)',
      '(eczema|rash|crusting|change|changes|scaling|scaly skin|scaly rash|ulceration|eczema like change|eczema like changes|eczematous change|eczema like rash|eczematous changes|scaly change) (of|on|to|around|in|at|) (the|that|this|same|) nipple',
      '(pagets|paget) (disease|) (of|) (nipple|breast|)',
      '(crusty|scaly|eczematous|itchy|sore|crusted|red) nipple',
    ],
    comeBack: 'the breast or the nipple changes more',
  },
  skin_changes_breast: {
    label: 'Skin changes that suggest breast cancer',
    kind: 'sign',
    synonyms: ["peau d'orange", 'breast skin dimpling', 'breast tethering', 'breast skin changes'],
    phrases: [
      '(peau|poe|po|pow) (dorange|d orange)',
      'pdo',
      'breast (skin|) (dimpling|puckering|tethering|tethered|changes|thickening|erythema|ulceration|skin changes|dimpled|puckered|skin change)',
      'skin (dimpling|puckering|tethering)',
      '(dimpling|puckering|tethering) of (overlying|the overlying|the) skin',
      '(dimpling|puckering|tethering) of (the|) skin (of|on|over|) breast',
      '(skin|) (dimpling|puckering|tethering|ulceration|skin changes|skin change) (of|over|on|to|in|) (breast|breast skin|skin of breast)',
      '(dimpled|puckered|tethered|ulcerated) (skin|breast skin|skin over breast|skin on breast|breast)',
      'orange peel (skin|appearance|) (of|on|over|) (breast|)',
    ],
    codes: {
      '87386002': { grade: 'B' },
      '129796009': { grade: 'B' },
    },
    comeBack: 'the breast or the nipple changes more',
  },
  axillary_lump: {
    label: 'Lump in the axilla',
    kind: 'sign',
    synonyms: ['axillary lump', 'armpit lump', 'axillary node'],
    phrases: [
      '(axillary|axilla|armpit|underarm|under arm) (lump|lumps|mass|node|nodes|swelling|lymph node|lymph nodes|lymphadenopathy|ln|lns)',
      '(lump|mass|lumps|swelling|node|nodes) (in|under|at|) (axilla|armpit|arm pit)',
      'lump under (arm|armpit)',
    ],
    denials: ['(axilla|axillae|axillas|axillary nodes) (clear|normal|nad)'],
    codes: {
      '127189005': { grade: 'A' },
      '164150006': { grade: 'B' },
    },
    comeBack: 'the lump in the armpit grows or changes',
  },
} as const satisfies Record<string, FindingEntry>;
