import type { Shorthand } from '../shorthand.ts';

/** Breast. */
export const breast: Shorthand = {
  breast_lump: [
    '(breast|mammary) (lump|lumps|mass|nodule|thickening)',
    '(lump|lumps|mass|nodule) (felt|found|palpable|noted|) (in|on|to|of|) (breast|breasts|boob)',
    '(lump|mass) (uoq|loq|uiq|liq|upper outer quadrant|lower outer quadrant|upper inner quadrant|lower inner quadrant) (of|) breast',
    'breast (hard|firm|irregular|tender|painful|mobile|craggy) (lump|mass)',
    '(lump|mass) (breast)',
    'breast (uoq|loq|uiq|liq|upper outer quadrant) (lump|mass)',
  ],
  nipple_discharge: [
    'nipple (discharge|d/c|dc|discharging|leaking)',
    '(discharge|d/c|bloody discharge|bloody d/c|blood stained discharge|blood stained d/c|bloodstained discharge|bloodstained d/c|clear discharge|clear d/c|bleeding|blood|leaking|fluid) from nipple',
    'nipple (bloody|clear|blood stained|bloodstained|serous|milky) (discharge|d/c)',
    'bleeding nipple',
    '(bloody|blood stained|bloodstained|clear|) d/c nipple',
    '(bloody|blood stained|bloodstained|clear) discharge nipple',
    '(bloody|bloodstained|clear) nipple (discharge|d/c)',
  ],
  nipple_retraction: [
    'nipple (is|has|has been|has become|is now|now|looks|has started|being|getting|gets|) (retraction|inversion|inverted|retracted|retracting|indrawn|drawn in|pulled in|pulling in|turned in|turning in|indrawing|inverting|tethered in|sunk in|sinking in|gone in|going in|flat and pulled in)',
    '(retracted|inverted|indrawn) nipple',
    '(retraction|inversion|indrawing) of nipple',
  ],
  nipple_other_change: [
    'nipple (eczema|rash|change|changes|crusting|scaling|itching|ulceration|redness|crusty|scaly|excoriation|distortion|flaking|crusted|soreness)',
    '(eczema|rash|crusting|change|changes|scaling|scaly skin|scaly rash|ulceration|eczema like change|eczema like changes|eczematous change|eczema like rash|eczematous changes|scaly change) (of|on|to|around|in|at|) (the|that|this|same|) nipple',
    '(pagets|paget) (disease|) (of|) (nipple|breast|)',
    '(crusty|scaly|eczematous|itchy|sore|crusted|red) nipple',
  ],
  skin_changes_breast: [
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
  axillary_lump: [
    '(axillary|axilla|armpit|underarm|under arm) (lump|lumps|mass|node|nodes|swelling|lymph node|lymph nodes|lymphadenopathy|ln|lns)',
    '(lump|mass|lumps|swelling|node|nodes) (in|under|at|) (axilla|armpit|arm pit)',
    'lump under (arm|armpit)',
  ],
};
