import { describe, expect, it } from 'vitest';
import { recognise } from '../../rules/reading/read.ts';

const short = (text: string): string[] =>
  recognise(text)
    .mentions.filter(({ assertion }) => assertion !== 'suggested')
    .map(
      ({ id, assertion, qualifiers }) =>
        `${{ present: '+', absent: '-', uncertain: '?', unsettled: '?', suggested: '?' }[assertion]}${[id, ...qualifiers].join(' ')}`,
    );

describe.each<[string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'the degree sign',
    [
      ['°CP °haemoptysis, cough', ['-chest_pain', '-haemoptysis', '+cough']],
      ['º fever/cough', ['-fever', '-cough']],
      ['temp 38 °C cough', ['+fever', '+cough']],
      ['temp 38° cough', ['+fever', '+cough']],
    ],
  ],
  [
    'LOW and LOA',
    [
      ['67M LOW/LOA 2/12', ['+weight_loss', '+appetite_loss']],
      ['cough, nil LOW/LOA', ['+cough', '-weight_loss', '-appetite_loss']],
      ['78 yo man LOW 2 stone', ['+weight_loss']],
      ['LOW mood, cough', ['+cough']],
      ['BP LOW. cough', ['+cough']],
      ['K 3.1, LOW, cough', ['+cough']],
      ['LOW back pain', ['+back_pain']],
      ['on LOA from work', []],
    ],
  ],
  [
    'weight',
    [
      ['wt 48kg, was 55 in spring', ['+weight_loss', '?weight_loss_over_5pct_6mo']],
      ['wt 80kg, was 78', []],
      ['weight up if anything', ['-weight_loss']],
      ['wt up 2kg', []],
      ['wt loss >5% noted', ['+weight_loss_over_5pct_6mo']],
    ],
  ],
  [
    'bleeding PV',
    [
      ['Postmeno lady 65 bleeding PV', ['+postmenopausal_bleeding']],
      ['30F bleeding PV', ['?postmenopausal_bleeding']],
      ['65F no PV bleeding', ['-postmenopausal_bleeding']],
      ['My periods stopped twelve years ago. There is blood in my knickers again.', ['+postmenopausal_bleeding']],
      ['68F. Spotting twice this week', ['+postmenopausal_bleeding']],
      ['52yrs, started Evorel Conti 4 months back. Getting odd days of spotting', ['+unscheduled_bleeding_on_hrt']],
      ['Menopause at 51, came off HRT 8 years ago. Bleeding from the vagina', ['+postmenopausal_bleeding']],
      ['On the mini pill so no periods for 6 years, now spotting, 34', []],
    ],
  ],
  [
    'the loo',
    [
      ['going to loo every hour and cant hold it, prostatism', ['+urinary_frequency', '+urinary_urgency', '+lower_urinary_tract_symptoms']],
      ['diarrhoea, going to loo every hour, no dysuria', ['+diarrhoea', '-dysuria']],
      ['going to the toilet every hour', []],
      ['up twice at night for a wee', ['+nocturia']],
      ['Up at night x3 to PU', ['+nocturia']],
      ['up at night with baby', []],
    ],
  ],
  [
    'doubt and concern',
    [
      ['thinks may have seen blood in stool', ['?rectal_bleeding']],
      ['vague abdo pain', ['+abdominal_pain']],
      ['ongoing concern, cough', ['+cough']],
      ['ongoing concern of cancer', ['+strong_clinical_concern_ongoing_unexplained_symptoms']],
    ],
  ],
  [
    'what only the site tells',
    [
      ['testicular ache, no change in shape', ['+testicular_symptoms', '-testis_shape_or_texture_change']],
      ['mole, no change in shape', []],
      ['white patch tongue, no red patch', ['-oral_red_or_red_white_patch']],
      ['back: no red patch', []],
    ],
  ],
  [
    'another time and another thing',
    [
      ['persistent dyspepsia taken ranitidine yrs ago', ['+dyspepsia persistent']],
      ['PR bleed, had colonoscopy last yr', ['+rectal_bleeding']],
      ['dyspepsia years ago', []],
      ['vaginal discharge, fishy, new partner', ['+vaginal_discharge']],
      ['early satiety, eats out very often', ['+early_satiety']],
      ['early satiety, most days', ['+early_satiety frequent']],
      ['new vaginal discharge', ['+vaginal_discharge new']],
      ['no personal h/o DVT', ['-deep_vein_thrombosis']],
      ['passing urine ok', []],
    ],
  ],
  [
    'wordings',
    [
      ['Fe def anaemia', ['+iron_deficiency_anaemia']],
      ['coughing up streaks of blood', ['+haemoptysis']],
      ['blood mixed in w stool', ['+rectal_bleeding']],
      ['bloody d/c from left nipple', ['+nipple_discharge one-nipple-only']],
      ['d/c PV', ['+vaginal_discharge']],
      ['dimpling of skin L breast', ['+skin_changes_breast']],
      ['hard node L supraclavicular fossa', ['+supraclavicular_lymphadenopathy']],
      ['trouble getting bread and meat down', ['+dysphagia']],
      ['lump under tongue consistent with oral cancer', ['+lip_or_oral_lump_consistent_with_cancer']],
      ['loss of power R leg', ['+loss_of_central_neurological_function']],
      ['plasma viscosity result suggests myeloma', ['+pv_or_esr_suggests_myeloma']],
      ['dribbling after', ['+lower_urinary_tract_symptoms']],
      ['dribbling after stroke', []],
      ['bowels reg', ['-change_in_bowel_habit']],
    ],
  ],
  [
    'a mole and the 7-point checklist',
    [
      ['mole on back: getting bigger, jagged edge', ['+seven_point_score_3_or_more']],
      ['naevus L arm, uneven colour, 9mm across', ['+seven_point_score_3_or_more']],
      ['pigmented lesion shoulder, different colours, itchy', ['+seven_point_score_3_or_more']],
      ['mole, no change in size but irregular border and 8mm', ['+seven_point_score_3_or_more']],
      ['mole unchanged: no change in size, shape or colour. 8mm', []],
      ['mole on back, return if changes size or colour', []],
      ['mole on arm 4mm regular, itchy', []],
      // Nobody else is named: Dad may be the patient, and is asked about.
      ['Dad’s mole changed size and colour', ['?seven_point_score_3_or_more']],
      ['62F. Dad’s mole changed size and colour', []],
      ['mole on arm, 7 point score 2, getting bigger, jagged edge', ['-seven_point_score_3_or_more']],
    ],
  ],
  [
    'the name of a test',
    [
      ['FBC, ESR, electrophoresis, SPE sent', []],
      ['electrophoresis abnormal', ['+serum_protein_electrophoresis_suggests_myeloma']],
      ['electrophoresis: paraprotein', ['+serum_protein_electrophoresis_suggests_myeloma']],
      ['protein electrophoresis: no paraprotein', ['-serum_protein_electrophoresis_suggests_myeloma']],
      ['CXR 12/11. Left hilar mass', ['+cxr_suggests_lung_cancer']],
      ['CXR result: no lung mass', ['-cxr_suggests_lung_cancer']],
      ['CXR 12/10/26 - mediastinal widening, ?lung mass', ['?cxr_suggests_lung_cancer']],
      ['DVT prophylaxis given', []],
      ['no red reflex concerns', ['-absent_red_reflex']],
    ],
  ],
  [
    'haematuria after an infection was treated',
    [
      [
        'UTI treated with trimethoprim, still seeing blood in urine after the course',
        ['+urinary_tract_infection', '+visible_haematuria persists-after-uti-treatment'],
      ],
      [
        'cystitis treated. frank haematuria came back after antibiotics',
        ['+urinary_tract_infection', '+visible_haematuria recurs-after-uti-treatment'],
      ],
      ['UTI symptoms persisting after treatment. visible haematuria once', ['+visible_haematuria']],
      ['Haematuria (frank)', ['+visible_haematuria']],
      ['haematuria (microscopic) x2', ['+nonvisible_haematuria']],
    ],
  ],
  [
    'qualifiers in a sentence of their own, and others',
    [
      ['Cough 6/52. Persistent.', ['+cough persistent']],
      ['Lump in thigh. Growing. Unexplained.', ['+soft_tissue_lump increasing-in-size unexplained']],
      ['Bloating and pelvic pain. Persistent.', ['+abdominal_distension', '+pelvic_pain']],
      ['Bloating. Recurrent admissions with asthma', ['+abdominal_distension']],
      ['chest pain for which I can find no cause', ['+chest_pain unexplained']],
      ['chest pain that we cannot explain', ['+chest_pain unexplained']],
      ['coughed up blood on three mornings and there is no explanation for it', ['+haemoptysis unexplained']],
      ['coughed up blood on three mornings and an unexplained murmur', ['+haemoptysis']],
      ['swallowing difficult', ['+dysphagia']],
      ['chest pain, nothing to explain it', ['+chest_pain unexplained']],
      ['chest pain, explained by a rib injury', ['+chest_pain']],
      ['can’t shake off this chest infection', ['+chest_infection persistent']],
      ['neck lump that will not go away', ['+neck_lump persistent']],
      ['bloated 15 days a month', ['+abdominal_distension frequent']],
      ['bloating once a year', ['+abdominal_distension']],
      ['nipple discharge from the right', ['+nipple_discharge one-nipple-only']],
      ['nipple discharge both sides', ['+nipple_discharge']],
      ['testis enlarged, no pain', ['+testis_enlargement non-painful']],
      ['PMB, she does not take HRT', ['+postmenopausal_bleeding not-attributable-to-hrt']],
      ['indigestion no better after 2 months of omeprazole', ['+dyspepsia treatment-resistant']],
    ],
  ],
  [
    'a site that comes later',
    [
      ['a hard lump, unexplained, in the R breast', ['+breast_lump unexplained']],
      ['lump - painless, 3 weeks, in the neck', ['+neck_lump non-painful']],
      ['lump on the side of the tongue', ['+lip_or_oral_lump']],
      ['lump on back. ENT seen for tongue', ['+soft_tissue_lump']],
      ['looser stools with urgency', ['+change_in_bowel_habit']],
      ['urgency and poor stream, loose stools', ['+urinary_urgency', '+lower_urinary_tract_symptoms', '+diarrhoea']],
    ],
  ],
  [
    'another time, another person',
    [
      ['Admitted 2017 with haematemesis', []],
      ['investigated 2019 for weight loss, nil found', []],
      ['cough since 2019', ['+cough']],
      ['Hb was 98 in 2019, now 138', ['-low_haemoglobin']],
      ['breast lump in her daughter', []],
      ['no appetite loss', ['-appetite_loss']],
      ['no appetite', ['+appetite_loss']],
      ['has never noticed blood in stool or urine', ['-rectal_bleeding', '-haematuria_any']],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(short(text).sort()).toEqual([...expected].sort());
  });
});

describe('how often, and until when', () => {
  it.each([
    ['Bowels have changed, going 5x a day', undefined],
    ['diarrhoea 6 stools a day', undefined],
    ['cough for a week', 1],
    ['new weakness L leg, MRI <2/52', undefined],
  ])('is no duration: %s', (text, weeks) => {
    expect(recognise(text).mentions[0]?.durationWeeks).toEqual(weeks);
  });
});

describe('an age', () => {
  it('of months with the sex in a letter', () => {
    expect(recognise('new squint, 18mo F, red reflex nad')).toMatchObject({ age: 1.5, sex: 'female' });
    expect(recognise('PMB, 3 months F 62').age).toBe(62);
  });

  it('that the record and the patient give differently is asked for', () => {
    const { age, notices } = recognise('Record says 54F, pt says 56');
    expect({ age, asked: notices.length }).toEqual({ age: undefined, asked: 1 });
    expect(recognise('Record says 54F, pt says 54').age).toBe(54);
  });
});

describe('age and sex of the patient alone', () => {
  it.each([
    ['Born 04-Feb-1960 (66y) cough', 66],
    ['DOB 3.7.1963 (63 yrs) F', 63],
    ['12-Mar-1961 (65y) Male', 65],
    ['MI 12/03/2019 (55% EF)', undefined],
    ['33F breast lump, breastfeeding, 6 month old baby', 33],
    ['Boy 3 weeks of cough', undefined],
    ['Baby M 10 weeks. Absent red reflex', (10 * 7) / 365.25],
    ['Trans man (he/him), 31, cough', 31],
  ])('%s', (text, age) => expect(recognise(text).age).toBe(age));

  it.each<[string, string[]]>([
    ['Trans man, ovaries and uterus in place', ['female-reproductive-organs']],
    ['non-binary, AFAB, bloating', ['female-reproductive-organs']],
    ['Trans woman, prostate not removed', ['male-reproductive-organs']],
    ['trans man, hysterectomy, ovaries removed', []],
    ['transgender woman, nocturia', []],
  ])('%s: the organs named, and no sex', (text, organs) => {
    const { sex, organs: read, notices } = recognise(text);
    expect({ sex, read, asked: notices.length }).toEqual({ sex: 'unknown', read: organs, asked: organs?.length ? 0 : 1 });
  });

  it('a relative who is trans leaves the sex of the patient', () => {
    expect(recognise('Her son is a trans man. 62F cough').sex).toBe('female');
  });

  it('a duration in a field of its own belongs to what the line before names', () => {
    expect(recognise('Symptom: mouth ulcer\nDuration: 5 weeks\nCause: unexplained').mentions[0]?.durationWeeks).toBe(5);
    expect(recognise('mouth ulcer for over three weeks').mentions[0]?.durationWeeks).toBeGreaterThan(3);
  });
});

describe('an older result behind the newer', () => {
  it.each([
    ['psa today 6.7 (last yr 5.0)', 6.7],
    ['PSA 6.7, last year: 5', 6.7],
    ['PSA 6.7 (last year)', undefined],
  ])('%s', (text, value) => expect(recognise(text).results[0]?.value.value).toBe(value));
});
