import type { QualifierId } from '../../findings/qualifiers.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Assertion } from '../recognition.ts';

/** What a rule makes of a finding: another finding, one more finding or qualifier, a question, a denial, or nothing. */
type Outcome = 'drop' | 'ask' | 'deny' | { qualifier: QualifierId } | { id: FindingId } | { also: FindingId };

/** A wording that the rest of the text decides. All that a rule names must hold. */
export interface ContextRule {
  /** Of any of these findings; of all, if not said. */
  ids?: readonly FindingId[];
  /** Its words, joined by spaces. */
  words?: RegExp;
  /** Not these. */
  notWords?: RegExp;
  /** As it was written, capitals and all. */
  written?: RegExp;
  assertion?: Assertion;
  /** Given by a frame, and not by a phrase. */
  framed?: true;
  /** Of no cue. */
  uncued?: true;
  /** Right in front of it. */
  ahead?: RegExp;
  /** Right behind it. */
  behind?: RegExp;
  /** In its sentence. */
  sentence?: RegExp;
  /** The text says each of these. */
  text?: readonly RegExp[];
  /** The text does not say this. */
  without?: RegExp;
  /** One of these is present elsewhere in the text. */
  beside?: readonly FindingId[];
  so: Outcome;
}

const ofUrine = /\b(?:wee|weeing|pee|peeing|urin\w*|luts|waterworks|bladder|prostat\w*|nocturia|dysuria|stream)\b/;
const nodesAtAllThree =
  /(?=.*\b(?:nodes?|glands?|lymph\w*|lns?|lumps?|balls|bumps)\b)(?=.*\b(?:neck|cervical)\b)(?=.*\b(?:axill\w+|arm ?pits?|under ?arms?)\b)(?=.*\b(?:groins?|inguinal)\b)(?!.*\b(?:no|not|nil|clear|normal|nothing|none|ø)\b)/;
const looser = /\b(?:loos\w+|big|bigger|hang\w*|hole|notch|thinner|fall\w*|slip\w*|baggy|belt|new)\b/;
const unsureOfWeight =
  /\b(?:not sure|unsure|maybe|might have|may have|possibly|perhaps|could be|hard to (?:know|say|tell)|no scales|not weighed|(?:don'?t|doesn'?t|do not|does not|haven'?t|hasn'?t|not) (?:been )?weigh\w*|always been (?:thin|slim))\b|\?\s?(?:some |a bit |bit )?(?:lost|loss|weight|wt)/;
const ofPassing = new RegExp(`${ofUrine.source}|\\b(?:loo|toilet|urinal|waters?|flow|ipss|strains?|bursting|void\\w*)\\b`);
const bowels: readonly FindingId[] = ['diarrhoea', 'change_in_bowel_habit', 'rectal_bleeding', 'constipation'];
const urges: readonly FindingId[] = ['urinary_frequency', 'urinary_urgency'];

const infectionTreated = /\b(?:uti|urine infection|water infection|cystitis|urinary tract infection)\b/;
const afterTreatment =
  '[^.;,\\n]{0,24}\\b(?:after|despite|following|since)\\b (?:the |her |his |a |that |this |full |completed? )*(?:treatment|course|rx|tx|abx|antibiotics?|this|it)\\b';
const afterTreated =
  '[^.;,\\n]{0,24}\\bafter\\b (?:a |the |her |his )*(?:(?:uti|infection|cystitis)[^.;,\\n]{0,20}\\btreated|(?:successfully )?treated (?:uti|infection|cystitis))\\b';
const stayed = new RegExp(
  `\\b(?:persist\\w*|still (?:there|present|seen|seeing|visible|has|passing)|remains?|ongoing|continues|continuing)(?:${afterTreatment}|${afterTreated})`,
);
const cameBack = new RegExp(`\\b(?:recur\\w*|came back|come back|back again|returned|reappeared)(?:${afterTreatment}|${afterTreated})`);

const ofAChild =
  /\b(?:female|male) child\b|\bchild,? (?:of )?\d|\b(?:yr|year) \d{1,2} (?:girl|boy)\b|\b(?:girl|boy),? (?:aged )?\d{1,2}\b|\b\d{1,2} ?y(?:r|rs)?\.? (?:old )?(?:girl|boy)\b|\b(?:our|my|the|this|his|her) (?:\w+ ){0,2}?(?:son|daughter|lad|lass|boy|girl|bairn|wean|baby|toddler|child|little one|grandson|granddaughter)\b|\b(?:toddler|infant|newborn|baby (?:boy|girl)|bairn|little (?:boy|girl|lad|man|lass)|nursery|playgroup|childminder|health visitor|centile|red book|nappy|nappies)\b|\b(?:his|her|at|from|off) (?:school|nursery|teacher|playgroup)\b|\b(?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen)[ -]?(?:(?:yo|y\/o|mo|m\/o)\b|(?:yrs?|years?|mths?|months?|wks?|weeks?|days?)[ -]old\b|(?:yr|year)s? (?:boy|girl))|\b(?:he|she)(?:'?s| is) (?:only |just |nearly )?(?:[1-9]|1[0-7])\b(?! ?(?:st|stone|kg|days|weeks|times))/;
const ofAnAdult =
  /\b(?:1[89]|[2-9]\d)(?: ?(?:yo|y\/o)| ?[mf]|[ -]?(?:yrs?|years?)[ -]old)\b|\b(?:aged?|i'?m|i am|he'?s|she'?s|he is|she is) (?:1[89]|[2-9]\d)\b/;
const kin =
  /\b(?:mum|mam|mother|mom|ma|dad|father|par+ent|carer|gran|grandma|nan|nana|grandad|grand\w+|guardian|aunt\w*|son|daughter|baby|child|kid|boy|girl|toddler|lad|lass|bairn|infant)/;

const ofVulva = /\b(?:vulva\w*|labi\w*|vagina\w*|private lips?|lips down|flaps?|lady (?:bits|parts)|front passage)\b/;
const ofTheBack = /\b(?:stools?|poo\w*|motions?|bowels?|back passage|bottom|bum|anus|anal|rect\w*|piles|haemorrhoids?|pr|constipat\w*)\b/;
const ofTesticles =
  /\b(?:testi\w*|testes|(?:my|his|me|left|right|one|l|r|one of (?:my|his|me)) (?:ball|bollock|nut)s?|balls|bollocks?|scrot\w*|ball ?sack)\b/;
const ofMouth = /\b(?:mouth|tongue|fom|palate|gums?|buccal|oral|inside (?:of )?(?:my |his |her |the |me )?(?:cheek|lip))\b/;
const ofMouthProper = /\b(?:mouth|tongue|palate|gums?(?! (?:screen|clinic|swabs?|neg|did|\/))|buccal|oral|dentist|teeth)\b/;
const ofDepartment =
  /\b(?:triage|discharge[ds]?|admit\w*|arriv\w*|ambulance|paed\w*|minors|majors|resus|attend\w*|medics|hr \d|bp \d|sats)\b/;
const ofErections =
  /\b(?:erect\w*|libido|sildenafil|viagra|tadalafil|cialis|impoten\w*|testosterone|luts|prostat\w*|psa|nocturia|urolog\w*|sexual\w*|intercourse)\b/;
const ofCervix = /\b(?:cervix|cervical os|cx|neck of (?:the |my |her )?womb|speculum)\b/;
const ofSkinSurface = /\b(?:shiny|pearly|scaly|crust\w*|keratin\w*|telangiect\w*)\b/;
const notOfSkin =
  /\b(?:tongue|mouth|fom|palate|gums?|buccal|oral|anus|anal|verge|rectum|rectal|vulva\w*|labi\w*|peni\w*|glans|cervix|gastric|oesoph\w*|colon\w*)\b/;

const cultured = /\b(?:coli\w*|ecoli|kleb\w*|proteus|enterococcus|pseudomonas|esbl)\b/;
const cultureClear =
  /^[\s\S]*?\b(?:repeat|repeated|further|second|2nd|latest|follow-?up|post treatment)\s(?:msu|mssu|urine|sample|specimen|culture)(?: (?:culture|sample|test))?\s?:?\s?(?:was |is |now |came back )*(?:clear|neg\w*|no (?:significant |sig )?growth|sterile|ng)\b/;
const ofTheChest = /\b(?:chest|cough\w*|breath\w*|sob|pleur\w*|lungs?)\b/;
const ofBones = /\b(?:hips?|pelvis|spine|shins?|thigh ?bones?|skull|bones|femur)\b/;

const fades =
  /(?<!not )(?<!n't )(?<!nt )\b(?:it|they|spots?|rash|that|which|all|does|do) (?:all |both |does |do )?(?:fades?|faded|blanch(?:es|ed)?|disappears?)\b/;
const fadesNot = /\b(?:not|don'?t|doesn'?t|didn'?t|never|non|won'?t)[ -](?:all )?(?:fad\w+|blanch\w*|disappear)/;

/** Of late, for some weeks, or with help: a weight that is steady then may have fallen before. */
const ofLate =
  /^[ ,]*(?:(?:at|on) \d[\d.]*\s?(?:kg|st\w*)?[ ,]*)?(?:now|again|currently|lately|recently|at present|at the moment|since|after|with|on (?:ensure|fortis\w*|supplement\w*|high|build|food|nutri\w*)|this (?:week|month)|(?:for|over|in|x)? ?(?:the )?(?:last |past )?(?:\d{1,2}|an?|one|two|three|few|couple of)?\s?(?:\/52|days?|weeks?|wks?|fortnight))\b/;
const nowSteady =
  /\b(?:weight|wt)\b(?: is| has)?(?: been)? (?:now|currently|finally|more|fairly|recently|again)(?: been)? (?:stable|steady|static|the same|maintained)\b|\bnow (?:stable|steady) (?:weight|wt)\b/;

/** Said without naming the place, a question counts only where the text speaks of it. */
const askedBeside = (ids: readonly FindingId[], place: RegExp): ContextRule => ({
  ids,
  framed: true,
  uncued: true,
  assertion: 'unsettled',
  without: place,
  so: 'drop',
});

const worryThatLasts =
  /\b(?:persist\w*|still|again|repeated\w*|keeps?|kept|ongoing|continu\w*|remain\w*|increasing\w*|(?:2nd|3rd|4th|5th|second|third|fourth|fifth|sixth|several|umpteenth) (?:time|visit|attendance|appointment|contact|consultation)|times|visits|weeks of worry|for (?:weeks|months)|instinct\w*|gut|convinced|insist\w*|adamant|fobbed|brushed|dismissed|palmed|not reassured|unreassured|wits|sleep|since)\b/;

/** In order: a rule sees what those before it have made. */
export const contextRules: readonly ContextRule[] = [
  // "Spleen 3 cm, liver 2 cm"
  { ids: ['splenomegaly'], assertion: 'present', beside: ['upper_abdominal_mass_liver'], so: { also: 'hepatosplenomegaly' } },
  // "Rubbery nodes neck, both axillae, groins"
  {
    ids: ['cervical_lymphadenopathy', 'axillary_lump', 'lymphadenopathy', 'neck_lump'],
    assertion: 'present',
    sentence: nodesAtAllThree,
    so: { also: 'generalised_lymphadenopathy' },
  },
  // "Jeans feel looser, maybe": what clothes say is in doubt where the weight is.
  { ids: ['weight_loss'], assertion: 'present', framed: true, words: looser, text: [unsureOfWeight], so: 'ask' },
  // "Newborn, up four times a night": for the baby.
  {
    ids: ['nocturia'],
    assertion: 'present',
    text: [/\b(?:newborn|new baby|baby|toddler|night feeds?|breast ?feeding)\b/],
    without: ofUrine,
    so: 'drop',
  },
  // "Nobody is listening", "third time we have come": a parent's words only where a child is spoken of.
  { ids: ['parental_concern'], framed: true, notWords: kin, without: ofAChild, so: 'drop' },
  { ids: ['parental_concern'], framed: true, notWords: kin, text: [ofAnAdult], so: 'drop' },
  // A worry is a criterion where it lasts (1.13.1): one that is only told of is asked about.
  { ids: ['parental_concern'], assertion: 'present', without: worryThatLasts, so: 'ask' },
  // "Blood on wiping": from where, the rest of the text says.
  { ids: ['rectal_bleeding'], framed: true, words: /\b(?:wip|paper|tissue)/, text: [ofVulva], without: ofTheBack, so: 'drop' },
  {
    ids: ['rectal_bleeding'],
    framed: true,
    words: /\b(?:wip|paper|tissue)/,
    text: [ofVulva, ofTheBack],
    assertion: 'present',
    so: 'ask',
  },
  { ids: ['visible_haematuria'], text: [infectionTreated], sentence: stayed, so: { qualifier: 'persists-after-uti-treatment' } },
  { ids: ['visible_haematuria'], text: [infectionTreated], sentence: cameBack, so: { qualifier: 'recurs-after-uti-treatment' } },
  {
    ids: ['testis_enlargement', 'testis_shape_or_texture_change'],
    behind: /^[^.;\n]{0,30}\b(?:no|nil|without|denies) (?:any |associated )?(?:pain|discomfort)\b/,
    so: { qualifier: 'non-painful' },
  },
  {
    ids: ['lip_or_oral_lump'],
    behind:
      /^[^.;\n]{0,30}\b(?:consistent with|suspicious (?:of|for)|looks like|suggestive of|suggests)\s+(?:an?\s+)?(?:oral |mouth |tongue |lip )?(?:ca|cancer|carcinoma|scc|malignan\w*)\b/,
    so: { id: 'lip_or_oral_lump_consistent_with_cancer' },
  },
  askedBeside(['testis_enlargement', 'testis_shape_or_texture_change', 'testicular_symptoms'], ofTesticles),
  askedBeside(['oral_ulceration', 'oral_red_or_red_white_patch'], ofMouth),
  askedBeside(['cervix_consistent_with_cancer'], ofCervix),
  // "No burning", "incomplete emptying", "doesn't have to rush", "up to the loo": of urine only where it is spoken of.
  { words: /^incomplete emptying$/, without: ofUrine, so: 'drop' },
  {
    ids: ['dysuria'],
    assertion: 'absent',
    words: /^(?:(?:no|nil|burning|sting\w*|scalding)(?: |$))+$/,
    without: ofUrine,
    so: 'drop',
  },
  { ids: ['urinary_urgency'], assertion: 'absent', framed: true, without: ofUrine, so: 'drop' },
  { ids: urges, words: /\b(?:loo|toilet|it)\b/, without: ofUrine, so: 'drop' },
  { ids: urges, words: /\b(?:loo|toilet|it)\b/, beside: bowels, so: 'drop' },
  // "Looser stools with urgency"
  { ids: urges, words: /^\S+$/, beside: bowels, without: ofUrine, so: 'drop' },
  // "A rolled edge": an ulcer within the mouth or at the anus has it too.
  { ids: ['lesion_suspicious_bcc'], words: /^(?:(?:rolled|edge|margin|border|rim|pearly)(?: |$))+$/, text: [notOfSkin], so: 'drop' },
  // The department, if nothing else of a man's waterworks is told.
  { words: /^ed$/, behind: /^ (?:bloods|dr|reg|stay|trip)\b/, without: ofErections, so: 'drop' },
  { words: /^ed$/, assertion: 'present', text: [ofDepartment], without: ofErections, so: 'ask' },
  // "Friable growth on the anterior lip" of the cervix.
  { ids: ['lip_or_oral_lump', 'lip_or_oral_lump_consistent_with_cancer'], sentence: ofCervix, without: ofMouthProper, so: 'drop' },
  // Dark with jaundice, or with blood.
  {
    ids: ['visible_haematuria'],
    framed: true,
    assertion: 'present',
    words: /\b(?:cola|coke|tea|brown|dark)/,
    beside: ['jaundice'],
    so: 'ask',
  },
  // "I wait until it goes down": of urine only where it is spoken of.
  { ids: ['urinary_hesitancy'], framed: true, without: ofPassing, so: 'drop' },
  // Abbreviations that are also words or names: a symptom only in capitals.
  { words: /^(?:ed|cap|nod|boo|fx|rb|py|ces|abh|doe|loa)$/, written: /[a-z]/, so: 'drop' },
  // A shiny lump with a pearly rim is of the skin.
  { ids: ['soft_tissue_lump'], assertion: 'present', sentence: ofSkinSurface, so: 'drop' },
  { ids: ['soft_tissue_lump'], assertion: 'unsettled', sentence: ofSkinSurface, so: 'drop' },
  // Nodes that are not large are none.
  {
    ids: ['lymphadenopathy', 'cervical_lymphadenopathy', 'supraclavicular_lymphadenopathy', 'generalised_lymphadenopathy'],
    assertion: 'present',
    behind: /^ (?:(?:are|is|were|was) )?not (?:enlarged|swollen|raised|big)\b/,
    so: 'deny',
  },
  // "Not passed urine since 9 last night"
  {
    ids: ['nocturia'],
    framed: true,
    assertion: 'present',
    sentence: /\bnot (?:passed|been passing|pu|peed|weed)\b[^.;\n]{0,20}\bsince\b/,
    so: 'drop',
  },
  // "BNO today"
  {
    ids: ['constipation'],
    assertion: 'present',
    words: /^(?:bno|bowels? not open(?:ed)?)$/,
    behind: /^ (?:yet |so far )?(?:today|this (?:am|morning))\b/,
    so: 'drop',
  },
  // What it is, is told: "change to the nipple, pulling in"
  {
    ids: ['nipple_other_change'],
    assertion: 'present',
    words: /\bchanges?\b/,
    notWords: /colou?r|rash|eczema/,
    beside: ['nipple_retraction'],
    so: 'drop',
  },
  // "Spots that fade with the glass"
  { ids: ['petechiae'], assertion: 'present', text: [fades], without: fadesNot, so: 'drop' },
  { ids: ['petechiae'], assertion: 'present', text: [fades, fadesNot], so: 'ask' },
  { ids: ['petechiae'], assertion: 'unsettled', text: [fades], without: fadesNot, so: 'drop' },
  // Beside a weight that is up, thin arms are asked about.
  {
    ids: ['weight_loss'],
    framed: true,
    assertion: 'present',
    text: [/\b(?:wt|weight) (?:is |has gone |gone |now )?up (?:by )?\d[\d.]* ?(?:kg|kilos?|st|stone|lbs?)\b/],
    so: 'ask',
  },
  // "They told us constipation, but he goes every day": a cause that somebody gave, and doubted.
  {
    ids: ['constipation', 'urinary_tract_infection', 'infection', 'chest_infection', 'reflux', 'dyspepsia'],
    assertion: 'present',
    ahead:
      /\b(?:told|said|saying|reckoned|thought)(?: (?:us|me|him|her|them|mum))?(?: that)?(?: (?:it's|its|it was|it is|was|just|only|an?))* $/,
    behind: /^[^.;\n]{0,20}\bbut\b/,
    so: 'ask',
  },
  // "MSU grew coliforms, treated. Repeat MSU clear."
  {
    ids: ['urinary_tract_infection'],
    assertion: 'present',
    words: cultured,
    behind: cultureClear,
    so: 'deny',
  },
  // A prostate that is hard is no mass of the rectum.
  {
    ids: ['rectal_mass'],
    framed: true,
    assertion: 'present',
    notWords: /\b(?:mass|lump|tumour|growth|polyp\w*|rectum|rectal)\b/,
    beside: ['prostate_feels_malignant'],
    so: 'drop',
  },
  // Ribs that hurt with the back or with other bones, and no word of the chest.
  {
    ids: ['chest_pain'],
    framed: true,
    assertion: 'present',
    words: /\brib/,
    beside: ['back_pain', 'bone_pain'],
    without: ofTheChest,
    so: { id: 'bone_pain' },
  },
  { ids: ['chest_pain'], framed: true, words: /\brib/, sentence: ofBones, without: ofTheChest, so: { id: 'bone_pain' } },
  // A lump on the right under the ribs: the text does not say of what.
  {
    ids: ['upper_abdominal_mass_gall_bladder'],
    framed: true,
    assertion: 'present',
    without: /\b(?:gall\w*|gb|bile|biliary|courvoisier\w*)\b/,
    so: { also: 'abdominal_mass' },
  },
  // "Could not pass a drop"
  { ids: ['urinary_frequency'], framed: true, words: /\bdrop\b/, beside: ['urinary_retention'], so: 'drop' },
  // Retinoblastoma.
  { words: /^rb$/, text: [/\b(?:red reflex|pupils?|squint\w*|leu[ck]ocoria|retino\w*|ophth\w*)\b/], so: 'drop' },
  // Psoriatic arthritis.
  { words: /^psa\b/, written: /^PsA/, so: 'drop' },
  // "Crackles that clear on coughing"
  { words: /^cough/, sentence: /\b(?:clear|clears|cleared|clearing|change|changes|changed) (?:on|with|after|by) coughing\b/, so: 'drop' },
  // "Temp receptionist"
  { written: /^temp$/i, behind: /^ (?!(?:and|or|but|with|since|for|x|no)\b)[a-z]/, so: 'drop' },
  // "Bloods ok"
  { words: /^blood$/, written: /bloods/i, so: 'drop' },
  // "#4", "# on the list"
  { words: /^#$/, behind: /^\s*(?:\d|(?:on|at|in|and|the|for)\b)/, so: 'drop' },
  // "Weight steady now", "wt stable since the supplements"
  { ids: ['weight_loss'], assertion: 'absent', words: /\b(?:stable|steady|static|same|maintained)$/, behind: ofLate, so: 'ask' },
  { ids: ['weight_loss'], assertion: 'absent', words: /\b(?:stable|steady|static|same|maintained)\b/, sentence: nowSteady, so: 'ask' },
  // Meant to be lost.
  {
    ids: ['weight_loss'],
    sentence:
      /(?<!\b(?:not|never|without|no|\w+n't|(?:has|have|had|is|was|are|did|do|does)nt)(?: been| really| even| actually)* )\b(?:dieting|on a diet|slimming world|weight ?watchers|mounjaro|wegovy|ozempic|semaglutide|tirzepatide|orlistat|intentional|intentionally|deliberately|on purpose|bariatric)\b/,
    so: 'drop',
  },
];
