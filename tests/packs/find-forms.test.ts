import { expect, test } from 'vitest';
import { createFormFinder } from '../../packs/find-forms.ts';
import type { Form } from '../../packs/pathway-pack.ts';
import type { SiteId } from '../../packs/sites.ts';
import { aPack } from './a-pack.ts';

const provenance = { source: 'https://testshire.example/forms', checked: '2026-10-20' };
const form = (id: string, title: string, sites: Form['sites'], more: Partial<Form> = {}): Form => ({
  id,
  title,
  sites,
  pathway: 'suspected-cancer',
  places: [{ kind: 'not-published' }],
  version: null,
  rules: [],
  alsoKnown: [],
  ...provenance,
  ...more,
});

const titles: [SiteId, string][] = [
  ['brain', 'Brain & CNS Suspected Cancer'],
  ['breast', 'Breast Suspected Cancer'],
  ['children', 'Children Suspected Cancer'],
  ['gynaecology', 'Gynaecology Suspected Cancer'],
  ['haematology', 'Haematology Suspected Cancer'],
  ['head-and-neck', 'Head & Neck Suspected Cancer'],
  ['lower-gi', 'Lower GI Suspected Cancer'],
  ['lung', 'Lung Suspected Cancer'],
  ['eye', 'Ophthalmology Suspected Cancer'],
  ['sarcoma', 'Sarcoma Suspected Cancer'],
  ['skin', 'Skin Suspected Cancer'],
  ['upper-gi', 'Upper GI Suspected Cancer'],
  ['urology', 'Urology Suspected Cancer'],
  ['non-specific', 'Non-specific symptoms'],
];
const area = aPack({
  services: [],
  forms: [
    ...titles.map(([site, title]) => form(site, title, [site])),
    form('breast-pain', 'Breast pain proforma', ['breast'], { pathway: 'other', alsoKnown: ['mastalgia clinic'] }),
    form('imaging', 'Urgent direct access imaging request', 'all', { pathway: 'test', alsoKnown: ['CT chest'] }),
  ],
});
const find = createFormFinder([area]);
const ids = (typed: string): string[] => find(typed).map(({ form: { id } }) => id);
const everySuspected = titles.map(([site]) => site).sort();

test('nothing typed gives every form, by site', () => {
  for (const typed of ['', '   ']) expect(ids(typed)).toHaveLength(area.forms.length);
  expect(ids('').slice(0, 2)).toEqual(['lung', 'upper-gi']);
  expect(ids('').at(-1)).toBe('imaging');
});

test.each([
  '2ww',
  '2WW',
  '2wr',
  'two week wait',
  'two-week wait',
  '2 week wait',
  'two week rule',
  '2 week rule',
  'fast track',
  'fasttrack',
  'fast tr',
  'USC',
  'urgent suspected cancer referral',
  'suspected cancer pathway',
  'suspected cancer form',
])('"%s" gives every form for suspected cancer and none besides', (typed) => {
  expect(ids(typed).sort()).toEqual(everySuspected);
});

test.each([
  ['urology', 'urology'],
  ['uro', 'urology'],
  ['2ww urology', 'urology'],
  ['urology 2ww', 'urology'],
  ['fast track bowel', 'lower-gi'],
  ['usc prostate', 'urology'],
  ['two week rule kidney', 'urology'],
  ['colorectal', 'lower-gi'],
  ['colorectal cancer', 'lower-gi'],
  ['LGI', 'lower-gi'],
  ['FIT', 'lower-gi'],
  ['pancreas', 'upper-gi'],
  ['oesophageal', 'upper-gi'],
  ['esophageal', 'upper-gi'],
  ['stomach', 'upper-gi'],
  ['gynae', 'gynaecology'],
  ['ovarian', 'gynaecology'],
  ['womb', 'gynaecology'],
  ['PMB', 'gynaecology'],
  ['melanoma', 'skin'],
  ['mole', 'skin'],
  ['dermatology', 'skin'],
  ['h&n', 'head-and-neck'],
  ['head and neck', 'head-and-neck'],
  ['ENT', 'head-and-neck'],
  ['thyroid', 'head-and-neck'],
  ['cns', 'brain'],
  ['lymphoma', 'haematology'],
  ['myeloma', 'haematology'],
  ['paeds', 'children'],
  ['nss', 'non-specific'],
  ['rapid diagnostic', 'non-specific'],
  ['vague symptoms', 'non-specific'],
  ['mesothelioma', 'lung'],
  ['breast', 'breast'],
  ['2ww breast', 'breast'],
  ['breast pain', 'breast-pain'],
  ['mastalgia clinic', 'breast-pain'],
  ['ct chest', 'imaging'],
  ['imaging', 'imaging'],
  ['direct access', 'imaging'],
])('"%s" gives %s first', (typed, first) => {
  expect(ids(typed)[0]).toBe(first);
});

test.each([
  ['urolgy', 'urology'],
  ['gyneacology', 'gynaecology'],
  ['haemotology', 'haematology'],
  ['opthalmology', 'eye'],
  ['melonoma', 'skin'],
  ['prostrate', 'urology'],
  ['colorectel', 'lower-gi'],
  ['oesophagal', 'upper-gi'],
  ['brest', 'breast'],
  ['sarcmoa', 'sarcoma'],
])('misspelt, "%s" gives %s first', (typed, first) => {
  expect(ids(typed)[0]).toBe(first);
});

test('every key of a word leads there', () => {
  for (const word of ['urology', 'skin', 'lower gi', 'sarcoma'])
    for (let keys = 3; keys <= word.length; keys++) expect(ids(word.slice(0, keys)), word.slice(0, keys)).toContain(ids(word)[0]);
});

test('a word that no form knows does not hide what the others find', () => {
  expect(ids('urology clinic tomorrow')[0]).toBe('urology');
  expect(ids('xyzzy')).toEqual([]);
});

test('two areas are searched side by side', () => {
  const both = createFormFinder([area, { ...area, id: 'mockshire' }]);
  expect(both('urology').map(({ packId }) => packId)).toEqual(['testshire', 'mockshire']);
});

test('what is typed may be long or strange', () => {
  for (const typed of ['a'.repeat(100_000), '((((', '<script>', '\u202e', '*', '"']) expect(() => find(typed)).not.toThrow();
});
