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
    // Of children
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
