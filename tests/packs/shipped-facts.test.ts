import { expect, test } from 'vitest';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import { loadShipped, shipped } from '../../packs/shipped.ts';

/** Facts as their publishers give them, each beside its source, read on 22 November 2026. */
const wessex = 'https://cancermatterswessex.nhs.uk/fast-track-referrals/';
const weekdays = (from: string, to: string): string => `Monday to Friday, ${from} to ${to}`;

/** Whom a patient rings who has heard nothing: pack, trust, number, hours, after how many days, source. */
const nothingHeard = [
  ['dorset', 'RBD', '01305 254109', weekdays('8am', '5pm'), 7, wessex],
  ['dorset', 'R0D', '0300 019 4741', weekdays('9am', '6pm'), 7, wessex],
  ['hampshire-isle-of-wight', 'RHU', '02392 681700', weekdays('8.30am', '5pm'), 7, wessex],
  ['hampshire-isle-of-wight', 'RN5', '01256 473202', null, 7, wessex],
  ['hampshire-isle-of-wight', 'RN5', '01962 863535', null, 7, wessex],
  ['hampshire-isle-of-wight', 'RHM', '023 8077 7222', null, 7, wessex],
  ['hampshire-isle-of-wight', 'RNZ', '01722 336262', null, 7, wessex],
  ['hampshire-isle-of-wight', 'RH5', '01935 475122', null, 7, wessex],
];

/** Every other number there is in a pack. */
const otherNumbers = [
  ['bristol', '0117 414 0522', 'https://remedy.bnssg.icb.nhs.uk/urgent-suspected-cancer-usc/urology-usc-2ww'],
  ['bristol', '0117 342 7641', 'https://remedy.bnssg.icb.nhs.uk/urgent-suspected-cancer-usc/lung-usc-2ww'],
  [
    'cornwall',
    '01872 252323',
    'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/Fast_Track_Suspected_Cancer_Referrals',
  ],
  ['england', '0800 707 6060', 'https://bolton.gov.uk/health-protection/cancer-screening/2'],
  [
    'hampshire-isle-of-wight',
    '01264 563039',
    'https://www.hampshirehospitals.nhs.uk/work-with-us/hhft-staff-wellbeing-hub/smokefree-support-staff-and-visitors',
  ],
  ['london', '0300 123 1044', 'https://www.redbridge.gov.uk/news/september/new-stop-smoking-helpline-launched/'],
  ['north-east-north-cumbria', '01609 763338', 'https://www.southtees.nhs.uk/services/cancer/rapid-diagnostic-centre-rdc/referrals/'],
];

const packs = await Promise.all(shipped.map(({ id }) => loadShipped(id)));
const chase = ({ id, contacts }: PathwayPack) =>
  contacts
    .filter(({ purpose }) => purpose === 'nothing-heard')
    .map(({ trust, phone, hours, afterDays, source }) => [id, trust, phone, hours, afterDays, source]);

test('the numbers that patients ring are those of the source, and no others', () => {
  expect(packs.flatMap(chase).sort()).toEqual([...nothingHeard].sort());
});

test('no pack has any other number', () => {
  const numbers = packs.flatMap((pack) =>
    [...pack.contacts.filter(({ purpose }) => purpose !== 'nothing-heard'), ...pack.stopSmoking, ...pack.screening].flatMap(
      ({ phone, source }) => (phone === null ? [] : [[pack.id, phone, source]]),
    ),
  );
  expect(numbers.sort()).toEqual([...otherNumbers].sort());
  expect(packs.flatMap((pack) => pack.services.flatMap(({ routes }) => routes.filter(({ by }) => by === 'phone')))).toEqual([]);
});

const ncl = 'https://gps.northcentrallondon.icb.nhs.uk/service/suspected-cancer-two-week-referrals';
const nclForms = [
  ['brain', '2WW - Brain & CNS Suspected Cancer', ncl],
  ['breast', '2WW - Breast Suspected Cancer', ncl],
  ['children', '2WW - Children Suspected Cancer', ncl],
  ['gynaecology', '2WW - Gynaecology Suspected Cancer', ncl],
  ['haematology', '2WW - Haematology Suspected Cancer', ncl],
  ['head-and-neck', '2WW - Head & Neck Suspected Cancer', ncl],
  ['lower-gi', '2WW - Lower GI Suspected Cancer', ncl],
  ['lung', '2WW - Lung Suspected Cancer', ncl],
  ['eye', '2WW - Ophthalmology Suspected Cancer', ncl],
  ['sarcoma', '2WW - Sarcoma Suspected Cancer', ncl],
  ['skin', '2WW - Skin Suspected Cancer', ncl],
  ['upper-gi', '2WW - Upper GI Suspected Cancer', ncl],
  ['urology', '2WW - Urology Suspected Cancer', ncl],
];
const ofNcl = await loadShipped('north-central-london');

test('North Central London: the 13 cancer forms by their exact titles, in their folder, each with the service of its site', () => {
  const forms = ofNcl.forms.filter(({ pathway }) => pathway === 'suspected-cancer');
  expect(forms.map(({ sites, title, source }) => [...sites, title, source])).toEqual(nclForms);
  for (const { id, sites, places } of forms) {
    expect(places[0]).toEqual({ kind: 'system', system: 'EMIS global documents', folder: '2WW Cancer Referral Forms' });
    const service = ofNcl.services.find((each) => each.forms.includes(id));
    expect(service).toMatchObject({ sites, pathway: 'suspected-cancer', routes: [{ by: 'e-rs', specialty: '2WW', serviceName: null }] });
  }
});

test('North Central London: the two other forms by their exact titles', () => {
  expect(ofNcl.forms.filter(({ pathway }) => pathway !== 'suspected-cancer').map(({ title, source }) => [title, source])).toEqual([
    ['Breast Pain proforma NCL (Finchley Memorial)', 'https://gps.northcentrallondon.icb.nhs.uk/services/breast-pain-clinic-rfl'],
    [
      'Urgent Direct Access Imaging Request Form (adult and paed) - Suspected Cancer - NCL FORM',
      'https://gps.northcentrallondon.icb.nhs.uk/topic/imaging',
    ],
  ]);
});

test('North Central London: where breast pain is found in e-RS, how old results may be, and the review dates of its pages', () => {
  expect(ofNcl.services.find(({ id }) => id === 'breast-pain')?.routes).toEqual([
    { by: 'e-rs', specialty: '2WW', clinicType: '2WW Breast', serviceName: 'Breast Pain Symptomatic – Finchley Memorial Hospital' },
  ]);
  expect(ofNcl.testsFirst.map(({ test: name, within, sites }) => [name, within, sites])).toEqual([
    ['FIT', null, ['lower-gi']],
    ['eGFR', { count: 3, unit: 'months' }, ['urology']],
    ['PSA, with earlier results', null, ['urology']],
    ['The filter test bundle of the Rapid Diagnostic Centre', { count: 6, unit: 'months' }, ['non-specific']],
  ]);
  expect(ofNcl.localVariations.find(({ id }) => id === 'psa-above-20')).toMatchObject({
    recommendations: ['1.6.3'],
    reviewDue: '2026-06-04',
  });
});

const erp = '2WW';
test('England: the specialty and the 15 clinic types of e-RS, and breast symptoms without suspicion', async () => {
  const { services } = await loadShipped('england');
  expect(
    services.flatMap(({ routes }) => routes.map((route) => (route.by === 'e-rs' ? [route.specialty, route.clinicType] : route.by))),
  ).toEqual([
    [erp, '2WW Brain'],
    [erp, '2WW Breast'],
    [erp, '2WW Gynaecology'],
    [erp, '2WW Haematology'],
    [erp, '2WW Head & Neck'],
    [erp, '2WW Lower GI'],
    [erp, '2WW Lung'],
    [erp, '2WW Skin'],
    [erp, '2WW Upper GI'],
    [erp, '2WW Urology'],
    [erp, '2WW Non-specific symptoms'],
    [erp, '2WW Bone'],
    [erp, '2WW Sarcoma'],
    [erp, '2WW Children & Young People'],
    [erp, '2WW Cancer of Unknown Primary'],
    ['Surgery – Breast', 'Other symptomatic breast (2WW)'],
  ]);
});

test('Bristol: the non-specific symptoms service is suspended, since the day its page says', async () => {
  const { services } = await loadShipped('bristol');
  expect(services.filter(({ suspended }) => suspended).map(({ id, suspended }) => [id, suspended?.since])).toEqual([
    ['non-specific', '2023-12-22'],
  ]);
});

test('Cornwall and York: children go by telephone and not by form', async () => {
  for (const [id, service] of [
    ['cornwall', 'children'],
    ['humber-north-yorkshire', 'children-york'],
  ] as const) {
    const found = (await loadShipped(id)).services.find((each) => each.id === service);
    expect(found).toMatchObject({ sites: ['children'], forms: [], routes: [{ by: 'other', words: expect.stringMatching(/^Ring /) }] });
  }
});
