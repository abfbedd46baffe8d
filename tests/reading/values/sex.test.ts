import { describe, expect, it } from 'vitest';
import { personOf } from './reading.ts';

describe('a sex is read', () => {
  it.each<[string, string]>([
    ['62M cough', 'male'],
    ['DOB 14/11/1953 (M)', 'male'],
    ['6/52 old F, red reflex absent', 'female'],
    ['CA125 30.9 / age 59 / F / USS', 'female'],
    ['M, DOB 03-Dec-1976', 'male'],
    ['sixty two year old chap', 'male'],
    ['Mrs Jones has a cough', 'female'],
    ['Mx, but a woman doctor. Sex: F', 'unknown'],
    ["I'm a bloke with a breast lump", 'male'],
    ['As a woman I worry', 'female'],
    ['59. bloke. nipple sore', 'male'],
    ['my husband has lost weight', 'male'],
    ['My son (5) has a rash', 'male'],
    ['my daughter, 13, has a lump', 'female'],
    ['Our lad (5) has been limping', 'male'],
    ['mum is 81 and has lost weight', 'female'],
    ['this is for my grand sun hes three', 'male'],
    ['Dad is 90. The podiatrist said it looked like cancer to her', 'male'],
    ["The patient's mother reports that her 4-year-old son is unsteady", 'male'],
    ["He's 4. spots on his legs", 'male'],
    ['Hi, my partner has nosebleeds and he bruises', 'male'],
    ['Nearly 3 and bruised, shes pale. Her big brother was never so, he is fine', 'female'],
  ])('%s', (text, sex) => expect(personOf(text).sex).toBe(sex));
});

describe('no sex is invented', () => {
  it.each([
    "I'm 42 and coughing",
    'I m 52 with a cough',
    'm8 its about my inhaler',
    'my son came with me. I have a cough',
    'my wife and I both cough',
    'my wife says I should ring',
    "I'm 62. My GP rang, she said my platelets are up",
    'the lady said there is something in the bone',
    'Wants a lady doctor',
    'I packed in smoking when our lad was born',
    'My nan died of it. I found a lump',
    'no LAD, chest clear',
    'Mum brought her four year old, pale',
    'My elderly dad has pancreatic cancer and I am his carer',
    '57, identifies as male, womb in place',
    'Pt uses male pronouns, pregnant 24/40',
    'Post vaginoplasty 2016, as she was told',
    'Mum (44) very worried, third visit',
    'lost my womb in 2010',
    'PSA 6.1',
  ])('%s', (text) => expect(personOf(text).sex).toBe('unknown'));
});
