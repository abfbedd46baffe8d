import { describe, expect, it } from 'vitest';
import { personIn } from '../../../rules/reading/values/person.ts';
import { personOf, prepared } from './reading.ts';

describe('an age is read', () => {
  it.each<[string, number]>([
    // Of oneself
    ["I'm 52, bleeding after the menopause", 52],
    ["I'm 72 and coughing blood", 72],
    ["Hello, I'm fifty-two.", 52],
    ['im 41 with a sore throat', 41],
    ['I is 45 with a lump', 45],
    ["I'm a retired headmistress, 65, and not one to fuss", 65],
    ['I have 39 years. Food stops here', 39],
    ['sixty-three I am, drove a cab', 63],
    ["I'm 62 next month", 61],
    ['62 next month, cough', 61],
    ['im 45 in feb', 44],
    ['turning 60 in March', 59],
    ['I shall be eighty next birthday', 79],
    ['I turned 70 in May', 70],
    ['Pt is 6 months off her 55th birthday', 54],
    ['In my 71st year', 70],
    ['i am 58 no hang on 59', 59],
    // Of a relative
    ['My son (5) has a rash', 5],
    ['my daughter, 13, has a lump', 13],
    ['my son 17 yr has gland swelling', 17],
    ['My son have 3 years. Fever', 3],
    ['mum is 81 and has lost weight', 81],
    ["My husband's 61 and he cannot walk straight", 61],
    ["My husband won't ring so I am. He's 73", 73],
    ["I'm his wife, he's 75 and deaf", 75],
    ['hi its her big sister (im 24) she is 16', 16],
    ["I'm writing for my husband. I am 64 and he's 67", 67],
    ["Lump in my son's groin (hes 8)", 8],
    ['Husband, 74, breathless', 74],
    ['23-year-old, father died aged 39', 23],
    ['62M. Mum, 84, lives with him', 62],
    ["I'm 45 and my daughter is 13. I have a lump", 45],
    // By name, by a form, alone
    ['Pat is 78 and coughs', 78],
    ['Lucy, 44, breast lump', 44],
    ['Mrs K (82), pale', 82],
    ['Mr __ who is 88', 88],
    ['Age? 59', 59],
    ['How old are you? 63', 63],
    ['this lady is fifty eight and bleeds', 58],
    ['72. Cough 3 weeks', 72],
    ['Rang re bone pain. 69. Hips ache', 69],
    ['PMB, 58', 58],
    ['lump on me neck. 22 btw', 22],
    // As clinicians open a note, over what is said in passing
    ['HPC: 58 yo retired teacher. FH: sister died of ovarian ca aged 61', 58],
    ['68 yo gent. First MI aged 50, CABG age 55', 68],
    ['38F. FHx: mother breast ca 52, gran ovarian ca aged 61', 38],
    ['thyroidectomy aged 30. Now 55. Hoarse', 55],
    ["Women's health review   57 yrs\nPeriods stopped: age 51", 57],
    ['34yo mum of 3, postnatal check', 34],
    ['rm 14, lady aged 86, dementia', 86],
    ['Mr attends 8-weekly for nail care. Aged 67, retired roofer', 67],
    ['Lady in 22 (84). Finished her trimethoprim', 84],
    ['Yr 7 pupil (12), washed out', 12],
    ['Sixth former (16), glands up', 16],
    // In a field
    ['Age ............ 52\nWt ............. 64 in Feb, 63.5 today', 52],
    ['Age | 13     Sex | boy', 13],
    ['Age - 58', 58],
    ['Age(yrs): 39. Smoker: N', 39],
    ['Age: 9 months. Not weaning.', 0.75],
    // With a unit, by itself
    ['Smear appt, overdue since 2019, 44 yrs. Bit nervous', 44],
    ['HRT review, 52yrs. Flushes better', 52],
    ['Reason for call - 63 yrs - blood in wee', 63],
    ['Drop in, 17, upper sixth.', 17],
    ['Type 1 since age 9, now 34. Acne', 34],
    // In passing
    ['can i stay w u? am 18 btw thx', 18],
    ['Not fussed at 66 but you asked', 66],
    ["I'm a dad of two, 36, with a lump", 36],
    ['Writing without my husband knowing. He is 66 and not himself', 66],
    ["Mum's had dementia 4 yrs, she's 73", 73],
    // Of children
    ["She's 2 and a half. Her eye looks white", 2.5],
    ['11m old?? no - 11 yr old', 11],
    ['Seen for 7 month weaning chat, baby girl', 7 / 12],
    ['8/52 contact at home, baby boy', (8 * 7) / 365.25],
    ['9 months, flat head on one side. Crawling', 0.75],
    ['5-year, 5-month-old with a cough', 5],
    ['5y 3m girl', 5],
    ['2 years and 6 months old', 2.5],
    ['2.5 yr old', 2],
    ['10/12 baby', 10 / 12],
    ['My baby has 11 months, white eye', 11 / 12],
  ])('%s', (text, age) => expect(personOf(text).age).toBeCloseTo(age, 5));
});

describe('no age is read', () => {
  it.each([
    'asthma since aged 16yrs',
    'cough since the age of 12',
    'father died aged 39',
    'Mum breast ca at 38',
    'Daughter (38) wants a call back',
    'Mum (44) very worried',
    'Age 30 or over? Y',
    'Age 50+ Y',
    'smoked 20 years. 40 pack years',
    'takes amlodipine 5, 62 pack years',
    "I'm 20 a day",
    "I'm 13 stone",
    "I'm 6 weeks pregnant",
    "I'm 90% sure",
    'pregnant 24/40',
    'walks 62 m',
    'Weight is 78',
    'Pulse is 72',
    'Sats 97, 62, RR 18',
    'PV 2.41 mPa.s',
    'SFLC ratio 0.26-1.65',
    'I have rang 19 times. NINETEEN. It hurts',
    'tatt 3 months, new baby 5 months old',
    'Had my baby 14 months ago',
    'she is 5 years post menopause',
    'Seen with her mother. She is 70.',
    'The nurse is 45',
    '12/11 seen, 29/11 again',
    'T2DM, 12 yrs. On metformin.',
    'Smoker, 40 yrs. Cough.',
    'diabetic for twenty years, and one toenail grows in',
    'started smoking age 15',
    'Mother had breast cancer aged 52. Wants a test.',
    'FH: maternal aunt ovarian, died, aged 70',
    'looks after her 4 yo grandson',
    '6 month review of diabetes',
    'Postnatal 6 week check. Periods not back',
    'Mr attends 8-weekly',
    'Weighed 80 kg in September; now 74',
  ])('%s', (text) => expect(personOf(text).age).toBeUndefined());
});

describe('two ages', () => {
  it.each(["My husband is 66 and I'm 64. He has lost weight", 'My son has a cough. He is 5. I am 34.', 'Aged 60. He is 70.'])(
    'are asked about: %s',
    (text) => {
      const { age, notices } = personOf(text);
      expect({ age, asked: notices.length }).toEqual({ age: undefined, asked: 1 });
    },
  );
});

describe('a birth date', () => {
  it.each<[string, number | undefined]>([
    ['DOB 14/11/1953 male haemoptysis', 73],
    ['DOB: 14.11.53', 73],
    ['d.o.b. 14 Nov 1953', 73],
    ['Date of birth: 1953-11-14', 73],
    ['born 14-Nov-1953', 73],
    // The birthday itself, and the day after
    ['DOB 29/11/1981', 45],
    ['DOB 30/11/1981', 44],
    ['DOB 03-Dec-1976', 49],
    ['born in March 1958', 68],
    ['DOB 29/02/2008', 18],
    ['DOB 29/05/2026', 0.5],
    // Not to be told
    ['born November 1958', undefined],
    ['born in 1958', undefined],
    ['DOB 31/02/1960', undefined],
    ['DOB 14/11/2030', undefined],
    ["mother's DOB 14/11/1953", undefined],
    ['seen 14/11/1953', undefined],
  ])('%s', (text, age) => expect(personOf(text).age).toBe(age));

  it('tells no age without a day of reading', () => {
    const text = 'DOB 14/11/1953 male';
    expect(personIn(prepared(text), text).age).toBeUndefined();
  });

  it.each<[string, number | undefined, number]>([
    ['72M DOB 14/11/1953', 73, 0],
    ['74M DOB 14/11/1953', 73, 0],
    ['71M DOB 14/11/1953', undefined, 1],
    ['75M DOB 14/11/1953', undefined, 1],
    ['DOB 14/11/1953. DOB 1/1/1990', undefined, 1],
  ])('beside an age, at most a year apart: %s', (text, age, asked) => {
    const person = personOf(text);
    expect({ age: person.age, asked: person.notices.length }).toEqual({ age, asked });
  });
});
