import type { RecommendationNumber } from '../engine/recommendation.ts';

/** A mistake that a careful reader of NG12 still makes. Numbers are those of the newest edition. */
interface Trap {
  /** The recommendations it is about; "all" where it is about every one. */
  about: readonly RecommendationNumber[] | 'all';
  text: string;
}

/** Traps, in the order of the sections they are about. */
export const traps: readonly Trap[] = [
  { about: 'all', text: '“40 and over” includes 40. “Under 30”, “under 50” and “under 55” leave that year out. Ages are completed years.' },
  {
    about: 'all',
    text: '“Unexplained”, “persistent” and the like are judgements to be asked for: a recorded cough is not an unexplained cough.',
  },
  { about: 'all', text: 'What was not asked is unknown, never “no”. Qualifiers said of one statement do not carry to another.' },
  { about: 'all', text: 'Offer and consider are different strengths and are never merged. Non-urgent is an answer of its own.' },
  { about: 'all', text: 'Several recommendations can be met at once: all are shown, the most urgent first.' },
  { about: 'all', text: 'The pathway means an answer within 28 days of referral, not an appointment within 2 weeks.' },
  { about: 'all', text: 'A number belongs to an edition. Old pages and templates use old numbers.' },
  { about: ['1.1.1'], text: 'The age of 40 belongs to haemoptysis. An X-ray that suggests cancer has no age limit.' },
  { about: ['1.1.4'], text: 'An X-ray that suggests mesothelioma has no age limit.' },
  {
    about: ['1.1.2', '1.1.5'],
    text: 'Two or more of six symptoms, each unexplained and each counted once: two words for breathlessness are one symptom.',
  },
  { about: ['1.1.2', '1.1.5'], text: 'Ever smoked includes ex-smokers, without a number of pack-years. Not known is not “never”.' },
  { about: ['1.1.2'], text: 'Asbestos does not lower the count for lung cancer, only for mesothelioma.' },
  { about: ['1.1.3'], text: 'One finding is enough, whatever was smoked. Supraclavicular nodes need not persist; cervical nodes must.' },
  { about: ['1.1.3', '1.1.6'], text: 'Clubbing meets both. Raised platelets from 40 lead to a chest X-ray without any chest symptom.' },
  {
    about: ['1.2.1', '1.2.7'],
    text: 'Dysphagia needs no age, no duration and no second symptom. Weight loss needs 55 and a partner, and need not be unexplained.',
  },
  { about: ['1.2.2', '1.2.8'], text: 'Vomiting blood now is an emergency before it is a non-urgent endoscopy.' },
  {
    about: ['1.2.3', '1.2.9'],
    text: 'Four routes, each from 55. Nausea, vomiting and raised platelets each need a partner; dyspepsia alone must resist treatment.',
  },
  { about: ['1.2.3', '1.2.9'], text: 'Low haemoglobin counts with upper abdominal pain. Iron deficiency has its own place in 1.3.1.' },
  {
    about: ['1.2.5'],
    text: 'Weight loss and one of seven companions. Back pain alone or new diabetes alone does nothing. Ultrasound only where CT cannot be had.',
  },
  {
    about: ['1.3.1'],
    text: 'Ages differ by branch: none for a mass, bowel habit or iron deficiency; 40, under 50, 50 and 60 for the others.',
  },
  {
    about: ['1.3.1'],
    text: 'Rectal bleeding alone under 50 is not on the list. Any anaemia counts only from 60. Bowel habit need not be unexplained.',
  },
  { about: ['1.3.1'], text: 'A negative screening test exempts nobody. Nothing exempts an abdominal mass.' },
  { about: ['1.3.2'], text: '10 itself counts.' },
  { about: ['1.3.3'], text: 'A low FIT, or none returned, is not the end: a strong concern is not to wait.' },
  { about: ['1.4.1'], text: 'Men count. Changes of the nipple count from 50 and in one nipple only.' },
  { about: ['1.4.2'], text: 'Skin that suggests breast cancer has no age limit. A lump in the armpit is from 30, and to be considered.' },
  { about: ['1.4.3'], text: 'Under 30 the lump is non-urgent and to be considered, not nothing.' },
  { about: ['1.5.1'], text: 'Found on examination it is a referral, with no CA125 first. An abdominal mass also meets FIT.' },
  { about: ['1.5.1', '1.5.2', '1.5.3', '1.5.6', '1.5.10'], text: 'No lower age is stated since April 2026. Before, it was 18.' },
  { about: ['1.5.2'], text: '“Especially from 50” is emphasis and no threshold. Twelve times a month illustrates “frequent”.' },
  { about: ['1.5.3'], text: 'Bowel habit must be unexplained here, and need not be for FIT.' },
  { about: ['1.5.6'], text: '39 is in, 40 is out. The scan is to be considered; that CA125 alone must not decide is not qualified.' },
  { about: ['1.5.7'], text: 'A normal scan counts only when it was done for those symptoms.' },
  {
    about: ['1.5.9', '1.5.11'],
    text: 'The thresholds go down and up with age: 35, 31, 24, 25, 31. Each counts itself. A flat 35 misses older people.',
  },
  { about: ['1.5.9'], text: 'CA125 refers nobody by itself: it leads to a scan, and the scan to a referral.' },
  { about: ['1.5.12', '1.5.14'], text: 'Under 55 is to be considered, not nothing. Bleeding that HRT explains is in neither.' },
  { about: ['1.5.13'], text: 'Bleeding after the menopause is not among its triggers. NICE’s tag does not show that “urgent” is new.' },
  { about: ['1.5.15'], text: 'NG12 has no rule to stop HRT and wait.' },
  { about: ['1.5.16'], text: 'The cervix must have been seen.' },
  { about: ['1.5.17'], text: 'Lump, ulcer and bleeding each need “unexplained”.' },
  { about: ['1.6.2'], text: 'No age limit. Visible haematuria leads here as well as to bladder and kidney.' },
  { about: ['1.6.3'], text: 'More than the threshold, not the threshold itself: CA125 is the other way round.' },
  { about: ['1.6.3'], text: 'Below 40 and above 79 there is no threshold, only judgement. A PSA without symptoms is not here.' },
  {
    about: ['1.6.4', '1.6.6'],
    text: 'Visible is from 45 for both. Non-visible is from 60, for bladder alone, and with dysuria or raised white cells in the blood.',
  },
  { about: ['1.6.5'], text: 'Recurrent or persistent, and unexplained as well; non-urgent.' },
  { about: ['1.6.7'], text: '“Painless” goes with the size and with the shape.' },
  { about: ['1.6.8'], text: 'Unexplained or persistent: either is enough. NICE’s tag does not show that “urgent” is new.' },
  {
    about: ['1.7.1'],
    text: 'Change in size, shape or colour scores 2 each; the other four score 1 each; 3 refers. For a suspicious pigmented lesion only.',
  },
  { about: ['1.7.2', '1.7.3'], text: 'Dermoscopy, and a nodular lesion, stand without the score.' },
  { about: ['1.7.5', '1.7.6'], text: 'Non-urgent is the rule; the pathway is the exception, where waiting could do particular harm.' },
  {
    about: ['1.8.1', '1.8.2'],
    text: 'The neck lump: from 45 unexplained is enough for the larynx; at any age it must also persist for the mouth.',
  },
  { about: ['1.8.2'], text: 'More than 3 weeks is the only number of weeks in NG12’s criteria.' },
  { about: ['1.8.3', '1.8.4'], text: 'To a dentist first. White patches alone are not listed.' },
  { about: ['1.9.1', '1.9.2'], text: 'A scan for adults, a referral within 48 hours up to 24. No rule for headache or seizure.' },
  {
    about: ['1.10.1', '1.10.2', '1.10.3'],
    text: 'The lists differ by age: up to 24 petechiae or an enlarged liver and spleen mean hours, and bone pain is added.',
  },
  {
    about: ['1.10.4', '1.10.5'],
    text: 'Back pain that persists is a trigger. The tests are for 60 and over: the recommendation for younger people was withdrawn.',
  },
  { about: ['1.10.5'], text: 'A test named, or asked for, is not a result that suggests myeloma.' },
  {
    about: ['1.10.6', '1.10.7', '1.10.8', '1.10.9'],
    text: 'Fever, sweats, breathlessness, itch and weight loss are weighed and never required. The spleen is for non-Hodgkin alone.',
  },
  { about: ['1.10.6', '1.10.8', '1.11.1', '1.11.4', '1.11.5'], text: 'From 16 to 24 either pathway may be used, so both are shown.' },
  { about: ['1.11.4', '1.11.6'], text: 'Unexplained and growing. No size and no depth is given.' },
  { about: ['1.12.1', '1.12.2', '1.12.3', '1.13.1'], text: 'Children are under 16; young people are 16 to 24.' },
  { about: ['1.12.2'], text: 'With a new squint NG12 defers to another guideline of NICE.' },
  { about: ['1.13.1'], text: 'A parent’s lasting worry is a criterion in itself. No urgency is stated.' },
  { about: ['1.13.2'], text: '60 and over, and more than 5% within 6 months. The index of symptoms leaves both out.' },
  { about: ['1.13.4'], text: 'The clot need not be unprovoked.' },
  { about: ['1.14.5', '1.15.2'], text: 'Nothing met is not an all-clear: many cancers begin below NG12’s criteria.' },
  { about: ['1.16.2'], text: '“Consider” in a recommendation of 2005 says nothing of its strength.' },
];

/** The traps about one recommendation, by its number in the newest edition; without those about all. */
export const trapsOf = (number: string): string[] =>
  traps.flatMap(({ about, text }) => (about !== 'all' && (about as readonly string[]).includes(number) ? [text] : []));
