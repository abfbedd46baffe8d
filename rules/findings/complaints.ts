/** Complaints that NG12 does not name, beside which its red flags are worth asking about; with their words. */
export const complaints = {
  headache: ['(headache|headaches|head ache|head aches|head pain|head pains|sore head|cephalgia)'],
  'nerve-symptom': [
    '(tremor|tremors|tingling|numbness|paraesthesia|pins and needles|diplopia|double vision)',
    '(confusion|confused|memory loss|memory problems|poor memory|forgetful|personality change|change in personality|behaviour change)',
    '(speech problems|speech disturbance|word finding difficulty|vision changes|visual changes|visual disturbance|visual symptoms|visual loss)',
    '(tripping|trips over|keeps tripping|falling over|falls over|stumbling|keeps falling)',
    '(unsteady|unsteadiness|off balance|poor balance|balance problems|clumsy|clumsiness|dizziness|dizzy|dizzy spells|vertigo)',
  ],
  'limb-pain': [
    '(knee|hip|leg|thigh|shin|arm|forearm|ankle|foot|heel|elbow|wrist|shoulder|limb|growing) (pain|pains|ache|aches|discomfort|tenderness)',
    '(painful|sore|aching|achy|bad) (knee|knees|hip|hips|leg|legs|thigh|shin|shins|arm|ankle|foot|elbow|wrist|shoulder)',
    '(pain|ache|aching|sore|soreness) (in|over|around|at) (knee|hip|leg|legs|thigh|shin|arm|ankle|foot|elbow|wrist|shoulder)',
    '(limp|limps|limping)',
  ],
  'limb-swelling': ['(knee|joint|ankle|foot|wrist|elbow|shoulder) (swelling|oedema)', 'swollen (knee|joint|ankle|foot|wrist|elbow)'],
  'calf-swelling': [
    '(calf|leg) (swelling|oedema|swollen)',
    '(swollen|swelling of|tender|painful) (calf|leg)',
    'calf (pain|pains|tenderness|tender|ache)',
  ],
  'vulval-soreness': [
    '(vulval|vulva|vulvar|labial|vaginal|genital|introital) (itch|itching|itchiness|itchy|pruritus|soreness|sore|irritation|burning|discomfort|pain)',
    '(itchy|sore|burning|irritated|painful) (vulva|labia|vagina|genitals|genital area|down below)',
    '(itch|itching|soreness|irritation|burning|itchy|sore) (of|in|around|) (vulva|labia|down below|down there)',
    '(vulvodynia|pruritus vulvae|lichen sclerosus|lichen sclerosis|vulvitis)',
  ],
  'vaginal-complaint': [
    '(dyspareunia|vaginal dryness|dry vagina|atrophic vaginitis|vaginal atrophy|vaginal prolapse|uterine prolapse|prolapse)',
    '(pain|painful|sore) (during|with|on|after) (sex|intercourse)',
    '(painful|sore|uncomfortable) (sex|intercourse)',
    '(sex|intercourse) (is|has become|has been|) (painful|sore|uncomfortable)',
    '(something|feeling something) coming down',
  ],
  'irregular-bleeding': [
    '(heavy menstrual|intermenstrual|inter menstrual|post coital|postcoital|breakthrough|irregular|abnormal uterine|dysfunctional uterine) (bleeding|bleed|bleeds|spotting)',
    '(bleeding|spotting|bleeds|bled|blood) (between|after|during) (periods|sex|intercourse)',
    '(bleeding|spotting) (on|with) (pill|coil|implant|depo)',
    '(imb|pcb|hmb|menorrhagia|metrorrhagia|oligomenorrhoea)',
    '(irregular|heavy|heavier|erratic|prolonged|painful) (periods|menses|menstruation)',
    'periods (irregular|heavy|heavier|erratic|all over the place)',
  ],
  'anal-complaint': [
    '(anal|anorectal|perianal|back passage|rectal) (pain|itch|itching|itchy|pruritus|discomfort|soreness|irritation|fissure)',
    '(itchy|itching|sore|painful) (bottom|bum|anus|back passage|perianal)',
    '(pain|painful|sharp pain|sore) (on|when|with|) (passing stool|passing motion|passing motions|opening bowels|defecation|defaecation)',
    '(fissure|anal fissure|? fissure)',
    '(piles|haemorrhoid|haemorrhoids|hemorrhoids|pruritus ani|tenesmus|rectal mucus|mucus pr|straining)',
  ],
  'skin-lesion': [
    '(skin|facial|scalp) (lesion|lesions|growth|tag|tags)',
    '(lesion|patch|mark|growth|sore place) (on|over|side of|on side of) (face|nose|cheek|forehead|temple|scalp|ear|neck|back|chest|shoulder|arm|hand|forearm|shin|leg|skin)',
    'spot (on|over|side of|on side of) (nose|forehead|temple|scalp|ear|hand|forearm|shin)',
    '(lesion|spot) (nose|forehead|temple|scalp|ear|hand|forearm|shin)',
    '(actinic|solar) (keratosis|keratoses)',
    '(crusty|crusted|scaly|flaky|rough|scabby|dry) (lesion|lesions|patch|area|spot|skin lesion|plaque)',
  ],
  'throat-complaint': [
    '(sore throat|throat pain|throat discomfort|throat irritation|globus|odynophagia|throat clearing|clearing throat|catarrh)',
    '(lump|feeling of a lump|sensation of a lump|something stuck) in throat',
  ],
  earache: ['(otalgia|earache|ear ache|ear pain|painful ear)'],
  'mouth-complaint': [
    '(sore|burning|painful|dry) (mouth|tongue|gum|gums|lip|lips)',
    '(toothache|tooth ache|dental pain|loose tooth|loose teeth|jaw pain|dentures rubbing|ill fitting dentures|mouth pain|tongue pain)',
  ],
  'breast-complaint': [
    '(mastalgia|breast pain|breast tenderness|breast discomfort|breast ache|gynaecomastia|mastitis)',
    '(sore|tender|painful|aching) (breast|breasts|boob|boobs)',
    '(breast|breasts|boob|boobs) (sore|tender|painful|achy|aching)',
    '(pain|tenderness|ache|aching) in (breast|breasts|boob)',
  ],
  'loin-pain': ['(loin|flank|renal|kidney) (pain|pains|tenderness|ache|aches)', 'pain in (loin|flank|kidney)', 'renal colic'],
  'urinary-incontinence': [
    '(stress|urge|urinary|mixed|bladder) (incontinence|leakage|leaking)',
    '(incontinence of urine|incontinent of urine|leaking urine|leaks urine|leaking wee|dribbling|post micturition dribble)',
  ],
  'scrotal-complaint': ['(hydrocele|varicocele|epididymal cyst|epididymitis|orchitis|scrotal pain|scrotal swelling|scrotal lump)'],
  mole: ['(mole|moles|naevus|naevi|pigmented lesion|freckle)'],
  'pale-stool': ['(dark urine|dark wee|pale stool|pale stools|pale poo|pale motions|clay coloured stools)'],
  rash: ['(rash|rashes|spots all over|blotches)'],
} as const satisfies Record<string, readonly string[]>;

export type Complaint = keyof typeof complaints;
