import type { Shorthand } from '../shorthand.ts';

/** General. */
export const general: Shorthand = {
  fatigue: [
    '(fatigued|tired|tiredness|exhausted|exhaustion|lethargic|lethargy|knackered|shattered|drained|run down|wiped out|tatt|tatts)',
    '(always|constantly|very|more|so|really|feeling|feels|felt|increasingly) tired',
    'tired all (the|) time',
    '(no|lack of|low|low on|reduced|lacking) energy',
    'energy (low|levels low|poor)',
  ],
  weight_loss: [
    '(wt|weight|wgt) (loss|lost|down|falling|decreasing|reducing|dropping|dropped|reduced|loss noted)',
    '(lost|losing|loses|loosing|lose|loss of|dropped|dropping|shed) (wt|weight|wgt)',
    '(lost|losing|dropped|loss of|down|lost about|lost over) (half|<n>|<n>.<n>|one|two|three|several|1/2|half a|) (stone|stones|kg|kgs|kilo|kilos|lb|lbs|pounds|st)',
    '(weight|wt) has (dropped|gone down|fallen)',
    '(uwl|unintentional wt loss|unintentional weight loss|unintended weight loss)',
    'thinner',
  ],
  weight_loss_over_5pct_6mo: ['(significant|documented) (weight|wt) loss'],
  appetite_loss: [
    '(loss of|lost|losing|lack of|no|poor|reduced|decreased|low|less|lost his|off) appetite',
    '(little|not much of an|not much) appetite',
    'appetite (loss|poor|reduced|low|down|decreased|gone|lost|has gone|less|off|is poor|is reduced)',
    'off (food|foods|meals|eating)',
    '(not eating|eating less|eating very little|not hungry|anorexic|anorexia|never hungry|picking at food)',
    '(doesnt|does not|not) (want to|feel like) (eat|eating)',
  ],
  early_satiety: [
    '(early|rapid) (satiety|fullness)',
    '(feels|feeling|gets|getting|fills|full|filling) (full|up) (quickly|early|quick|easily|after small meals|after a few mouthfuls|fast|straight away|sooner)',
    '(fills|filling) up (quickly|quick|easily|early)',
    '(full after|satiety after) (small meals|small meal|a few mouthfuls|few mouthfuls|little food|eating little|very little)',
    'early fullness',
    'full after (a few|a couple of|few) (bites|mouthfuls)',
  ],
  fever: [
    '(pyrexia|pyrexial|febrile|feverish|fevers|fever|puo|pyrexia of unknown origin|temps|high temp|raised temp|rigors)',
    '(high|raised) (temperature|temp)',
    '(spiking|running|had|has) (temp|temps|temperature|temperatures)',
  ],
  infection: [
    '(recurrent|repeated|frequent|multiple) (infections|infection)',
    'infection (not clearing|wont clear|not settling)',
    '(throat|ear|skin|viral|bacterial|sinus|eye|dental|tooth|wound) (infection|infections)',
    '(infections|infection)',
  ],
  night_sweats: [
    'sweats',
    '(drenching|soaking|night|nocturnal) (sweats|sweat|sweating)',
    'sweats at night',
    '(sweating|sweats) (at|overnight|during|in) (the|) (night|)',
    'wakes (drenched|soaked)',
  ],
  pruritus: ['(itch|itchy|itching|itches|pruritic|itchiness)', '(itchy|generalised itch|itching all over) (skin|)'],
  pallor: [
    '(looks|looking|appears|very|conjunctival|seems|quite|is) (pale|pallor)',
    '(pale|pallid|pallor)',
    'pale conjunctivae',
    'conjunctivae pale',
  ],
  deep_vein_thrombosis: [
    '(dvt|dvts)',
    '(leg|calf) (clot|thrombosis)',
    'clot in (leg|calf)',
    'deep (vein|venous) thrombosis',
    '(ileofemoral|femoral|popliteal|proximal) dvt',
  ],
  new_onset_diabetes: [
    '(new|newly|recently|recent|just) (diagnosed|dx|diagnosis|diagnosis of|onset|dx of|diagnosed with|) (diabetes|t2dm|dm|diabetic|type 2 diabetes|t2 dm|type 2 dm|t1dm|diabetes mellitus)',
    '(diabetes|t2dm|type 2 diabetes|dm|diabetic) (newly diagnosed|new diagnosis|newly dx|new onset|new)',
    '(diabetes|t2dm|type 2 diabetes) (diagnosed|dx) (recently|last month|this month|this year)',
  ],
  parental_concern: [
    '(mum|mother|dad|father|parent|parents|carer|grandma|gran|grandmother|parental|mums|parents|guardian|foster mum|nan) (is|are|was|were|remains|remain|still|both|who is|who was|) (very|persistently|really|increasingly|so|extremely|) (worried|concerned|anxious|concern|concerns|worry|anxiety)',
    '(worried|concerned|anxious) (mum|mother|dad|father|parent|parents|carer)',
    'parental (concern|concerns|anxiety|worry)',
    '(mum|mother|dad|father|parent|parents|carer) (sure|convinced|certain) something (is|) wrong',
  ],
  strong_clinical_concern_ongoing_unexplained_symptoms: [
    '(gut|gp gut|clinical gut) (feeling|instinct)',
    '(strong|high|ongoing|still|significant) (clinical|) (concern|suspicion) (of|about|for|re|) (cancer|malignancy|ca|)',
    'high index of suspicion',
    'gut feel',
    '(gp|clinically|i am|im|clinical) (still|very|) (concern|concerned|worried)',
    'clinical suspicion',
  ],
};
