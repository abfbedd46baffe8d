import type { FindingId } from '../../findings/vocabulary.ts';

export const normal =
  '(normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)';

/** Plain statements that something is as it should be, which deny a finding. */
export const denials: Partial<Record<FindingId, readonly string[]>> = {
  ever_smoked: [
    '(never|lifelong never|life long never) (smoker|smoked|smokes|a smoker)',
    '(never|has never|hes never|shes never|have never|never ever) smoked',
    '(lifelong|life long|lifetime|never|) non (smoker|smoking)',
    '(lifelong|life long|lifetime|) nonsmoker',
    '(smoking|smoker|smoking status|tobacco) (:|-|) (never|never smoker|never smoked)',
    '(no|nil) (smoking hx|smoking history|pack years)',
    'not (ever|never) smoked',
    '(never|has never) smoked (cigarettes|tobacco|cigs)',
  ],
  asbestos_exposure: ['(no|nil|never any|never) (known|) (asbestos|asbestos exposure|exposure to asbestos|asbestos contact)'],
  weight_loss: [
    '(wt|weight|weights) (:|) (stable|steady|unchanged|static|constant|same|the same|maintained|normal|ok|has been stable|is stable|remains stable|is steady|fine|is the same|no change|not changed|has not changed)',
    'no (change|changes) in (wt|weight)',
    '(wt|weight) <n> (kg|) (stable|steady|unchanged)',
    '(gaining|gained|put on|putting on) (wt|weight)',
    '(stable|steady) (wt|weight)',
    '(wt|weight) (up|gone up|has gone up|gone up slightly) if anything',
    '(wt|weight) if anything (up|gone up|increased)',
    'if anything (wt|weight) (up|gone up|increased)',
    'if anything (gained|put on) (wt|weight)',
  ],
  appetite_loss: [
    'appetite (:|-) (good|normal|ok|fine)',
    'appetite (good|normal|ok|fine|fair|unchanged|preserved|maintained|great|excellent|is good|is fine|is normal|intact|healthy|unaffected|stable|well|is ok|remains good|unaltered|no change)',
    '(eating|eats) (well|normally|and drinking well|fine|ok|and drinking fine|and drinking ok|& drinking ok|and drinking normally|& drinking well|drinking well)',
    '(good|normal|healthy) appetite',
    'no (change|changes) in appetite',
    '(no|nil|denies|without|denied|not any) (any|recent|real|significant|reported|) (appetite loss|appetite suppression|appetite change|appetite changes)',
    'appetite (nil change|no change|nil changes)',
  ],
  change_in_bowel_habit: [
    '(bladder and bowels|bladder & bowels) (normal|ok|fine|nad)',
    'bowels back to normal',
    '(bowels|bowel|bowel habit|bowel habits|bowel function) (:|-|otherwise|) (normal|unchanged|regular|reg|ok|fine|nad|no change|unaltered|as normal|as usual|good|are normal|are fine|are regular|are ok|stable|working normally|opening normally|normal for him|normal for her|is normal|is regular|unaffected|bo normal|not changed|no changes|open normally|open regularly)',
    '(no|nil) (change|changes|alteration|altered|change noted) (in|to|of|) (bowel|bowels) (habit|habits|)',
    'no (bowel|bowel habit) (change|changes)',
    '(no|nil) change (bh|bowel habit|bowels)',
    '(normal|regular) (bowel habit|bowels|bowel habits)',
  ],
  dysphagia: [
    '(swallow|swallowing|swallows) (fine|normal|normally|ok|well|is fine|is normal|unaffected|safe|without difficulty|is ok)',
    'no (trouble|difficulty|problems|problem|issues|difficulties) (with|in|on|) (swallowing|swallow)',
    'no swallowing (difficulty|difficulties|problems|issues|trouble)',
  ],
  hoarseness: ['voice (normal|fine|ok|unchanged|no change|is normal|is fine|unaffected|clear)', 'no (change|changes) (in|to|of) voice'],
  fever: [
    '(afebrile|apyrexial|apyrexic|temp normal|temperature normal|temp ok|temp fine|temp nad|normal temp|normal temperature|not pyrexial)',
  ],
  jaundice: ['(anicteric|sclera clear|sclerae clear|sclera white|sclerae white)'],
  pallor: ['(well perfused and pink|pink and well perfused|good colour)'],
  prostate_feels_malignant: [
    'prostate (smooth|benign|normal|feels benign|smooth and benign|smooth benign|feels normal|feels smooth|benign feeling|smoothly enlarged|smooth & benign|moderately enlarged smooth|enlarged smooth|soft|is smooth|is benign|smooth and not hard|enlarged but smooth|enlarged and smooth|smoothly enlarged and benign|smooth moderately enlarged|feels smooth and benign|not hard|not craggy|nad)',
    'prostate (mod|moderately|mildly|) (enlarged|large) (benign feeling|benign|smooth benign)',
    'prostate (enlarged|moderately enlarged|mildly enlarged) , (smooth|benign)',
    '(dre|pr|rectal exam) (benign|normal size smooth|smooth|normal prostate|smooth prostate)',
    '(smooth|benign|benign feeling|smooth benign|normal|smooth enlarged|smoothly enlarged) prostate',
    'prostate smooth , not hard',
  ],
  thrombocytosis: [`(platelets|platelet|plts|plt|platelet count) ${normal}`],
  low_haemoglobin: [`(hb|haemoglobin|hgb) ${normal}`, 'normal (hb|haemoglobin)', '(hb|haemoglobin) (not low|not dropped)'],
  hypercalcaemia: [`(calcium|adj calcium|adjusted calcium|corrected calcium|serum calcium|ca2+|ca) ${normal}`, 'normal calcium'],
  high_blood_glucose: [`(glucose|hba1c|blood sugar|blood glucose|sugars|bm) ${normal}`, 'normal (glucose|hba1c)'],
  psa_above_age_threshold: [
    'psa (normal|ok|fine|nad|in range|wnl|within normal limits|within range|is normal|was normal)',
    'normal psa',
    'psa (not raised|low)',
  ],
  abdominal_mass: [
    '(abdo|abdomen|abdominal exam|abdominal examination|tummy|abdo exam) (soft|snt|nad|soft and non tender|soft non tender|soft nt|soft & non tender|soft nontender|soft and nontender|sntnad|) (,|and|with|-|:|;|) (no|nil) (palpable|) (mass|masses)',
    'no (abdominal|abdo|abdo/pelvic) masses',
  ],
  rectal_mass: [
    '(pr|dre|rectal exam|rectal examination) (:|-|) no (mass|masses|rectal mass|lump|lumps) (felt|)',
    '(no mass|no masses) on (pr|dre)',
  ],
  nonvisible_haematuria: [
    '(urine dip|dip|dipstick|urinalysis|udip|u/a|ua|urine dipstick|urine) (:|-|) (no blood|neg for blood|negative for blood|-ve for blood|blood neg|blood negative|blood -ve|neg|negative|-ve|clear|nad|normal)',
    'no blood on (dip|dipstick|urinalysis|urine dip)',
  ],
  urine_bence_jones_suggests_myeloma: [
    '(bence jones|bj|bjp|bence jones protein|urine bence jones) (neg|negative|-ve|not detected|absent|normal)',
  ],
  serum_protein_electrophoresis_suggests_myeloma: [
    '(spep|electrophoresis|protein electrophoresis|serum electrophoresis|serum protein electrophoresis|spe) (normal|nad|neg|negative|unremarkable|no paraprotein|: no paraprotein)',
    'no (paraprotein|monoclonal band|m band|paraproteins)',
  ],
  serum_free_light_chains_suggest_myeloma: [
    '(serum free light chains|sflc|free light chains|light chains|flc|sflc ratio) (normal|nad|unremarkable|in range)',
  ],
  splenomegaly: [
    'spleen tip (not|not palpably) (palpable|felt)',
    'spleen (not|not palpably|im) (palpable|enlarged|felt)',
    'spleen impalpable',
  ],
  upper_abdominal_mass_liver: ['liver (not|not palpably|im) (palpable|enlarged|felt)', 'liver impalpable'],
  parental_concern: [
    '(mum|mother|dad|father|parent|parents|carer|carers) (is|are|) (not|isnt|arent|not at all|not overly|not unduly|not particularly) (worried|concerned|anxious)',
    'no parental (concern|concerns|anxiety)',
    '(mum|dad|parents|mother|father) (has|have|with|had) no (concerns|worries|concern)',
  ],
  new_onset_squint: ['(no|nil) (squint|strabismus|new squint)', 'eyes straight'],
  absent_red_reflex: [
    'red (reflex|reflexes) (present|normal|seen|intact|ok|present bilaterally|present and equal|equal|bilaterally|nad|both present|present both eyes|symmetrical)',
    '(normal|bilateral|symmetrical) red (reflex|reflexes)',
    '(no|nil) red reflex (concern|concerns|abnormality|abnormalities|problem|problems|issue|issues)',
    '(no|nil) (concern|concerns|problem|problems|issue|issues|abnormality) (with|re|about|of|in) (the|) red (reflex|reflexes)',
  ],
  seven_point_score_3_or_more: [
    '(7|seven) point (checklist|score|) (score|) (:|of|=|is|) (0|1|2|1 or 2|less than 3|<3)',
    '(7pcl|7pc|wpcl) (score|) (:|of|=|is|) (0|1|2)',
  ],
  dermoscopy_suggests_melanoma: [
    'dermoscopy (normal|benign|reassuring|nad|:benign|unremarkable|benign looking|benign features|looks benign|shows benign features)',
    '(benign|reassuring|normal) dermoscopy',
  ],
  lymphadenopathy: ['(lymph nodes|nodes|glands|lymph node) (normal|nad)'],
  cervix_consistent_with_cancer: [
    'cervix (normal|looks normal|nad|healthy|looks healthy|appears normal|appears healthy|unremarkable|looks ok|ok)',
    '(normal|healthy|normal looking|healthy looking) cervix',
  ],
  lower_urinary_tract_symptoms: ['(waterworks|urine|urinary|micturition|bladder|urination) (fine|ok|normal|nad|no problems|all fine)'],
  testis_shape_or_texture_change: ['no change in (shape|texture|shape or texture)'],
  testis_enlargement: ['(testis|testes|testicles) (normal|nad|unremarkable)'],
  erectile_dysfunction: [
    '(no|nil) (erection|erectile) (problem|problems|prob|probs|trouble|failure|concerns|difficulty|difficulties|dysfunction|issues)',
  ],
  axillary_lump: ['(axilla|axillae|axillas|axillary nodes) (clear|normal|nad)'],
  nipple_retraction: ['nipple (not inverted|not retracted|normal|everted)', 'nipples (normal|nad|everted)'],
  finger_clubbing: ['(nails|fingers) (normal|nad)'],
};
