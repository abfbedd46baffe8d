import { describe, expect, it } from 'vitest';
import { recognise } from '../../rules/reading/read.ts';

const short = (text: string): string[] =>
  recognise(text)
    .mentions.filter(({ assertion }) => assertion !== 'suggested')
    .map(({ id, assertion, durationWeeks }) =>
      [
        { present: '+', absent: '-', uncertain: '?', unsettled: '?', suggested: '?' }[assertion],
        id,
        ...(durationWeeks ? [` ${durationWeeks}`] : []),
      ].join(''),
    );

describe('age and sex', () => {
  it.each([
    ['Age 66 Sex M', 66, 'male'],
    ['Age: 71\nSex: F', 71, 'female'],
    ['Age/Sex: 66/M', 66, 'male'],
    ['Gender: female. Age 58', 58, 'female'],
    ['Resp template | F 71 | Cough: Y', 71, 'female'],
    ['Asthma review | M 41 | ACT 23', 41, 'male'],
    ['Urology template\nM 68\nDysuria: N', 68, 'male'],
    ['Mr Jones is 66. He coughs.', 66, 'male'],
    ['She is seventy', 70, 'female'],
    ['He is now 62', 62, 'male'],
    ['F 66 persistent cough', 66, 'female'],
    ['M 68 pyrexial', 68, 'male'],
    ['M 62 foot ulcer', 62, 'male'],
    ['F 71 x-ray shows fracture', 71, 'female'],
    ['Her husband worries. She is 74.', 74, 'female'],
  ])('are read: %j', (text, age, sex) => {
    expect(recognise(text)).toMatchObject({ age, sex });
  });

  it.each([
    'T2 | N0 | M 0 |',
    'She is 2 plus 3',
    'bed 10 man with cough',
    'Attends with wife. She is 70.',
    'Mr Smith 20 a day',
    'Aged 60. He is 70.',
  ])('no age is taken: %s', (text) => {
    expect(recognise(text).age).toBeUndefined();
  });

  it('are asked for where a line says both sexes', () => {
    const { sex, notices } = recognise('neck lump, 38f. He has no night sweats');
    expect({ sex, asked: notices.length }).toEqual({ sex: 'unknown', asked: 1 });
    expect(recognise('38f. Seen by Dr Hall. He has requested an ultrasound').sex).toBe('female');
  });
});

describe('answers of a template', () => {
  it.each([
    ['Breast lump - yes, unexplained, 3 weeks; nipple discharge - no', ['+breast_lump 3', '-nipple_discharge']],
    ['Cough: Y, dry, 5 weeks', ['+cough 5']],
    ['Cough: Y/N. Haemoptysis: N', ['-haemoptysis']],
    ['Ex-smoker: N', ['?ever_smoked']],
    ['PMB: N/A. Cough: N', ['-cough']],
    ['Cough: yes, no sputum, 5 weeks', ['+cough']],
    ['Migraine. Frequency: twice a month', []],
    ['Leaflet given on bleeding after the menopause', []],
  ])('are read: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it('a negative culture in a field of its own is said of the haematuria', () => {
    expect(recognise('Visible haematuria: Y\nMSU: negative').mentions[0]?.qualifiers).toEqual(['without-uti']);
  });
});

describe('slips and words misheard', () => {
  it.each([
    ['breast lmup', 'breast lump'],
    ['wt lsos', 'wt loss'],
    ['mouth ulcr', 'mouth ulcer'],
    ['lymph adenopathy', 'lymphadenopathy'],
    ['spleno megaly', 'splenomegaly'],
    ['visible hem a turia', 'visible haematuria'],
    ['die a rear for six weeks', 'diarrhoea for 6 weeks'],
    ['dis phagia to solids', 'dysphagia to solids'],
    ['knock turia times three', 'nocturia x3'],
    ['PR bleed in for four weeks', 'PR bleeding for 4 weeks'],
    ['chest pane and wait loss', 'chest pain and wt loss'],
    ['no knight sweats no soar throat he is a smoker', 'no night sweats no sore throat. he is a smoker'],
    ["poe d'orange", "peau d'orange"],
    ['I B S type symptoms', 'IBS type symptoms'],
    ['U T I', 'UTI'],
  ])('%s is %s', (heard, typed) => {
    expect(short(typed).length).toBeGreaterThan(0);
    expect(short(heard)).toEqual(short(typed));
  });

  it.each([
    ['no lmup', '-soft_tissue_lump'],
    ['inst cough', '+cough'],
    ['a febrile illness', '+fever'],
    ['nnoe cough', '+cough'],
  ])('none becomes a denial: %s', (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  it('a bleed in a year or a place stays one', () => {
    expect(short('GI bleed in 2015')).toEqual([]);
    expect(short('PR bleed in the morning')).toEqual(['+rectal_bleeding']);
  });

  it('each points at all that was heard', () => {
    const text = 'visible hem a turia for two weeks';
    const [at] = recognise(text).mentions[0]?.at ?? [];
    expect(text.slice(at?.start, at?.end)).toBe('visible hem a turia');
  });
});

describe('an older year', () => {
  it.each(['DVT 1998', 'DVT in 2011', '1987: haematuria'])('makes it history: %s', (text) => expect(short(text)).toEqual([]));
});
