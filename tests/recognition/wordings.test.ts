import { describe, expect, it } from 'vitest';
import { recognise } from '../../rules/findings/recognise/recognise.ts';

const short = (text: string): string[] =>
  recognise(text).mentions.map(
    ({ id, assertion, qualifiers }) => `${{ present: '+', absent: '-', uncertain: '?' }[assertion]}${[id, ...qualifiers].join(' ')}`,
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
