/** What the words of a class are in a sentence. Between two words of a frame no other `head` may stand: “pain in the neck and a lump in the breast” is no lump in the neck. */
type Role = 'head' | 'site' | 'other';

interface WordClass {
  role: Role;
  /** Words as looked up: no apostrophes, no plural s, the spelling put right. Words that belong together are joined by `_`. */
  words: string;
}

const head = (words: string): WordClass => ({ role: 'head', words });
const site = (words: string): WordClass => ({ role: 'site', words });
const other = (words: string): WordClass => ({ role: 'other', words });

/** Words that mean the same wherever they stand. Frames name a class in capitals. */
export const wordClasses = {
  // What is wrong
  PAIN: head(
    'pain painful ache aching achy hurt hurting hurts sore soreness tender tenderness discomfort cramp cramping griping gripey stabbing throb throbbing twinge agony killing colic gnawing burning pn',
  ),
  LUMP: head('lump lumpy bump nodule mass swelling lumpiness knot growth knobble nodular thickening cyst node pea_sized marble'),
  SWOLLEN: head('swollen swelling swelled puffy swell enlarged bulge bulging puffed_up oedema'),
  BLOOD: head('blood bloody bleed bleeding bled bloodstained claret haemorrhage'),
  ITCH: head('itch itchy itching itchiness scratch scratching pruritus pruritic'),
  ULCER: head('ulcer ulcerated ulceration sore erosion crater open_sore raw_patch raw_area broken_skin'),
  RASH: head('rash spot blotch blotchy'),
  DISCHARGE: head('discharge discharging fluid leak leaking leakage weeping ooze oozing pus stuff gunk goo'),
  FEVER: head('fever feverish temperature temp pyrexia pyrexial burning_up rigor shiver shivering'),
  // Where
  URINE: site(
    'urine wee weeing weed pee peeing peed water waterwork piss pissing widdle urinate urinating urination micturition nappy_wet tinkle',
  ),
  PASS_URINE: site(
    'wee weeing pee peeing piss pissing urinate urinating urination micturition void voiding pu pass_water passing_water passing_urine pass_urine passes_urine widdle',
  ),
  STOOL: site('stool poo pooing poop pooping faeces faecal motion bm turd number_two poohing pooh crap shit bowel_movement bowel_motion'),
  BOWEL: site('bowel gut tummy_habit toilet_habit'),
  TOILET: site('toilet loo lavatory bathroom bog lav'),
  BOTTOM: site('bottom bum back_passage backside rectum rectal anus anal arse behind rear tail_end pr'),
  CHEST: site('chest rib ribcage breastbone sternum lung'),
  TUMMY: site('tummy stomach abdomen abdominal abdo belly guts tum midriff'),
  UPPER: other('upper top high epigastric epigastrium under_rib ruq luq'),
  LOWER: other('lower low bottom_of suprapubic rif lif iliac llq rlq'),
  BACK: site('back spine spinal lumbar backbone'),
  BREAST: site('breast boob bust tit mammary chest_wall areola'),
  NIPPLE: site('nipple teat'),
  ARMPIT: site('armpit axilla axillary underarm oxter'),
  NECK: site('neck cervical jaw collar'),
  COLLARBONE: site('collarbone collar_bone clavicle supraclavicular supraclav'),
  GROIN: site('groin inguinal'),
  THROAT: site('throat gullet oesophagus foodpipe food_pipe windpipe'),
  MOUTH: site('mouth tongue lip gum cheek palate oral gob tonsil'),
  SKIN: site('skin mole lesion freckle naevus'),
  MOLE: site('mole naevus naevi freckle birthmark pigmented_lesion beauty_spot'),
  FACE: site('face nose cheek forehead temple ear scalp eyelid'),
  EYE: site('eye pupil eyeball'),
  TESTICLE: site('testicle testis teste ball bollock nut scrotum scrotal goolie ballsack testicular'),
  PENIS: site('penis willy cock dick penile member foreskin glan helmet'),
  VAGINA: site('vagina vaginal pv down_below down_there front_passage private intimate_area lady_part fanny minge undercarriage'),
  VULVA: site('vulva vulval labia labial vulvar lip_down_below'),
  WOMB: site('womb uterus cervix ovary pelvis pelvic'),
  LEG: site('leg calf thigh shin knee ankle foot'),
  LIMB: site('leg arm calf thigh shin knee ankle foot forearm shoulder hand elbow wrist hip toe finger'),
  BONE: site('bone bony shin thighbone femur tibia rib spine humerus'),
  NODE: head('gland node lymph_node lymph ln lymphadenopathy'),
  FINGER: site('finger fingertip nail fingernail'),
  HEAD: site('head'),
  // What happens
  SWALLOW: head('swallow swallowing swallowed go_down goes_down going_down gulp'),
  STICK: other('stick sticking stuck catch catching lodge lodged jam jammed hang hung_up held_up caught wont_go_down not_go_down hold_up'),
  FOOD: other('food meal eat eating bread meat solid dinner steak chicken toast tablet mouthful bite swallow drink liquid'),
  EAT: other('eat eating ate meal food dinner'),
  DIFFICULT: other(
    'difficult difficulty hard trouble struggle struggling struggles problem bother tricky cannot cant unable impossible effort',
  ),
  COUGH: head('cough coughing coughed hack hacking phlegm sputum'),
  VOMIT: head(
    'vomit vomiting vomited sick puke puking throwing_up throw_up threw_up chuck_up chucking_up bringing_up brought_up spew retching heave being_sick been_sick',
  ),
  BREATH: head('breath breathing breathe breathless puff puffed puffing wind winded'),
  SMOKE: other('smoke smoking smoked smoker fag cigarette ciggie cig tobacco baccy rollie roll_up cigar pipe'),
  TIRED: head(
    'tired tiredness exhausted exhaustion fatigue fatigued shattered knackered worn_out wiped_out drained lethargic lethargy weary no_energy washed_out sleepy run_down',
  ),
  WEIGHT: other('weight wt stone kg kilo pound lb lbs st dress_size trouser_size belt clothe trouser jean waistband ring'),
  APPETITE: head('appetite hunger'),
  SWEAT: head('sweat sweating sweats sweaty drenched soaked soaking clammy wringing_wet'),
  NIGHT: other('night nighttime nocturnal nocte overnight bed sleep small_hour'),
  // How it is
  MORE: other('more increase increased increasing increasingly extra worse up rise rising heavier often'),
  LESS: other(
    'less reduced decreased decrease down low lower poor poorer gone lost loss lack little dropped dropping off diminished fading',
  ),
  CHANGE: other(
    'change changed changing altered alteration different not_right not_same not_normal not_usual funny abnormal irregular erratic all_over_the_place unusual up_the_spout',
  ),
  BIGGER: other(
    'bigger larger grow growing grown growth enlarge enlarging enlarged increase increasing increased expand expanding doubled size',
  ),
  YELLOW: other('yellow yellowish yellowy yellowing jaundice jaundiced mustard'),
  RED: other('red reddish pink rosy ruby rose cola coke tea_coloured port vimto ribena rust rusty'),
  DARK: other('dark black brown tarry'),
  PALE: other('pale white pallid pasty ghostly washed_out sallow peaky'),
  HARD: other('hard firm craggy irregular solid woody fixed'),
  SUSPICIOUS: other(
    'suspicious suspected suspicion suggestive suggest suggesting concerning worrying sinister malignant malignancy cancer cancerous carcinoma ca neoplasm neoplastic tumour consistent_with looks_like in_keeping cannot_exclude',
  ),
  NOT: other('not no cannot cant wont dont doesnt didnt isnt never unable hardly barely couldnt without nothing'),
  NEW: other('new newly recent recently just'),
  EXERTION: other('stair exertion exercise walk walking walked hill uphill flat hoover hoovering upstair gym effort bending'),
  HEAL: other('heal healing healed clear clearing go_away going_away'),
} as const satisfies Record<string, WordClass>;

export type WordClassName = keyof typeof wordClasses;

/** Words that say nothing here: a frame reaches across any number of them. */
export const fillers =
  `the a an my his her their our your its it this that these those there some any bit of in on at to from with for by about into onto over around through
  i im ive he she they we you me him them hes shes is are was were be been being am has have had having got get gets getting do does did
  just really quite very so too also even still now then again always only well like feel feels feeling felt seem seems seemed keep keeps kept
  when while as and or & + / which who what whenever every each time times day days week weeks
  little slight slightly mild mildly quite pretty rather somewhat sort kind left right l r lt rt both side sided area bit patch
  pt pts patient patients noticed notice noticing noted seen see sees saw come comes coming came go goes going went would will can could
  fresh bright small large big tiny whole mr mrs ms own up down out`.trim();
