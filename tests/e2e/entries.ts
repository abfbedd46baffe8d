import type { AnswerKind } from '../../rules/guidance/answers.ts';

/** What is typed, and with what the answer that comes first begins. */
export interface TypedEntry {
  typed: string;
  kind: AnswerKind;
  heading?: string;
}

/** A page beside the panel, and the answer that comes first if it is right. */
export interface PageEntry {
  page: string;
  kind: AnswerKind;
  heading: string;
}

export const TYPED: Readonly<Record<string, readonly TypedEntry[]>> = {
  'one referral': [
    { typed: '70M dysphagia 3/52', kind: 'met', heading: 'Refer: oesophagus, stomach' },
    { typed: '54F jaundice, dark urine', kind: 'met', heading: 'Refer: pancreas' },
    { typed: '63M haemoptysis x2 this week, ex-smoker', kind: 'if', heading: 'Refer: lung' },
    { typed: '61F PMB 2/52, not on HRT', kind: 'if', heading: 'Refer: womb' },
    { typed: '44F breast lump L, 2 cm, no pain', kind: 'if', heading: 'Refer: breast' },
    { typed: '29M enlarged left testicle, non tender', kind: 'if', heading: 'Refer: testis' },
    { typed: '58M neck lump 4/52, smoker', kind: 'if', heading: 'Refer: larynx' },
    { typed: '55M hoarse voice 5/52, ex-smoker', kind: 'if', heading: 'Refer: larynx' },
    { typed: '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss', kind: 'if', heading: 'Refer: bladder, kidney' },
    { typed: '71M rectal mass on PR', kind: 'met', heading: 'Refer: bowel' },
    { typed: '66F anal ulcer, no pain', kind: 'if', heading: 'Refer: anus' },
    { typed: '57M mouth ulcer 4/52 not healing', kind: 'if', heading: 'Refer: mouth' },
    { typed: '49F lump in thyroid', kind: 'if', heading: 'Refer: thyroid' },
    { typed: '60M penile ulcer, STI excluded', kind: 'met', heading: 'Refer: penis' },
    { typed: '72F vulval lump and bleeding', kind: 'if', heading: 'Refer: vulva' },
  ],
  'a test first': [
    { typed: '66M nocturia, poor stream 3/12, no haematuria', kind: 'met', heading: 'PSA and prostate examination: prostate' },
    { typed: '64F CIBH 6/52 looser, no PR bleeding', kind: 'met', heading: 'FIT: bowel' },
    { typed: '56F persistent bloating and early satiety 6/52', kind: 'met', heading: 'CA125: ovary' },
    { typed: '58M smoker cough 4/52', kind: 'if', heading: 'Chest X-ray within 2 weeks: lung, mesothelioma' },
    { typed: '67F finger clubbing', kind: 'met', heading: 'Chest X-ray within 2 weeks: lung, mesothelioma' },
    { typed: '61M plt 520, weight loss', kind: 'met', heading: 'Chest X-ray within 2 weeks: lung' },
  ],
  'nothing met': [{ typed: '34F nausea', kind: 'none', heading: 'No NG12 criterion is met' }],
  'several sites': [
    { typed: '20M petechiae, pallor, dysphagia, visible haematuria', kind: 'if', heading: 'Specialist assessment within hours: leukaemia' },
    { typed: '59M weight loss 6 kg, reflux', kind: 'met', heading: 'Refer: oesophagus, stomach' },
    { typed: '68M weight loss 8 kg, loss of appetite, fatigue, smoker', kind: 'if' },
    {
      typed: '63F weight loss 5 kg, abdo pain, change in bowel habit, back pain',
      kind: 'met',
      heading: 'CT scan within 2 weeks: pancreas',
    },
    { typed: '47M night sweats, cervical lymphadenopathy, weight loss, itching', kind: 'if', heading: 'Refer: lymphoma' },
  ],
  children: [
    { typed: '4F petechiae and hepatosplenomegaly', kind: 'met', heading: 'Specialist assessment within hours: leukaemia' },
    { typed: '3M palpable abdominal mass', kind: 'met', heading: 'Refer within 48 hours: neuroblastoma' },
    { typed: '2F absent red reflex', kind: 'met', heading: 'Refer: retinoblastoma' },
    { typed: '12M bone pain and swelling of the knee 4/52', kind: 'if' },
  ],
  results: [
    { typed: '58F CIBH 6/52 looser, FIT 34, no PR bleeding', kind: 'met', heading: 'Refer: bowel' },
    { typed: '62M CIBH 6/52, FIT 8', kind: 'met', heading: 'FIT 8, below 10' },
    { typed: '66M poor stream, nocturia, PSA 9.2', kind: 'met', heading: 'Refer: prostate' },
    { typed: '68M PSA 140, no LUTS, no ED, no haematuria', kind: 'caution', heading: 'PSA 140 without symptoms' },
    { typed: '52F bloating 6/52, CA125 61', kind: 'met', heading: 'Ultrasound of abdomen and pelvis within 2 weeks: ovary' },
    { typed: '55F bloating 6/52, CA125 12', kind: 'met', heading: 'CA125 12, below the threshold' },
  ],
  skin: [
    { typed: '44F changing mole', kind: 'asked', heading: 'Pigmented lesion, 7-point score 3 or more?' },
    { typed: '51M mole changing in size, irregular shape, irregular colour', kind: 'met', heading: 'Refer: skin (melanoma)' },
    { typed: '78M crusty bleeding lump on ear, SCC?', kind: 'asked', heading: 'Skin lesion suspicious of squamous cell carcinoma?' },
    { typed: '74F pearly lesion on nose ?BCC', kind: 'met', heading: 'Refer, non-urgent: skin (basal cell)' },
  ],
  emergencies: [
    { typed: '70M haematemesis', kind: 'emergency', heading: 'Vomiting blood' },
    { typed: '72M back pain, bilateral leg weakness, urinary retention, PSA 180', kind: 'emergency', heading: 'Possible cord compression' },
  ],
  'long notes': [
    {
      typed:
        'This is a 67 year old man who came with his wife today. He tells me that for about six weeks he has had a change in his bowel habit, going up to five times a day with looser stools than usual. There has been some bleeding when he opens his bowels, dark red and mixed in. He thinks that he has lost about a stone in weight since the summer though he has not been trying to. He has no vomiting, no fever, no night sweats and no difficulty in swallowing. No urinary symptoms, no haematuria. Appetite is down. He stopped smoking in 2004, twenty a day before that. His father had bowel cancer at 71. On examination he looks well, no pallor, no jaundice, no lymph nodes. The abdomen is soft, there is no mass, no hepatomegaly. PR: no mass felt, some blood on the glove. Plan: bloods and FIT today, safety net advice given, come back in two weeks.',
      kind: 'if',
    },
    {
      typed:
        'Tel call. 49F. 5/52 tired all the time, some SOB on stairs. Denies chest pain, haemoptysis, cough, hoarseness, wheeze. No dysphagia, no reflux, no vomiting, no haematemesis, no abdo pain, no bloating, no change in bowels, no rectal bleeding, no melaena. No urinary sx. LMP 2/52 ago, no IMB, no PCB. No breast lumps. Hb 98, MCV 72, ferritin 6. No fever or sweats. Wt steady. Never smoked. O/E pale, abdo SNT, no masses, no nodes. Imp IDA. Gone all stringy as well she says.',
      kind: 'met',
      heading: 'Full blood count within 48 hours: leukaemia',
    },
  ],
};

const page = (banner: string, notes: readonly string[]): string =>
  `<!doctype html><html lang="en-GB"><head><title>A record</title></head><body><h2>Patient</h2>${banner}<main><h2>Consultation</h2><h3>21-Nov-2026</h3>${notes
    .map((note) => `<p>${note}</p>`)
    .join('')}</main></body></html>`;

/** Records with ten and more things to propose. */
export const PAGES: readonly PageEntry[] = [
  {
    page: page('<p>Born 12-Mar-1961 (65y)</p><p>Sex: Female</p><p>NHS No. 999 030 8241</p>', [
      'difficulty swallowing for 4 weeks, upper abdominal pain, reflux, nausea.',
      'No vomiting, no haematemesis, no cough, no haemoptysis, no fever, no night sweats, no jaundice, no rectal bleeding.',
      'Never smoked.',
    ]),
    kind: 'met',
    heading: 'Refer: oesophagus, stomach',
  },
  {
    page: page('<p>Born 25-Dec-1957 (68y)</p><p>Sex: Male</p><p>NHS No. 999 628 1949</p>', [
      'jaundice, itching, loss of appetite, back pain.',
      'No fever, no vomiting, no haematuria, no cough, no chest pain, no rectal bleeding, no dysphagia. Ex-smoker.',
    ]),
    kind: 'met',
    heading: 'Refer: pancreas',
  },
];
