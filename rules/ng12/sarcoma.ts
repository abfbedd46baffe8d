import { any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

const scanSuggestsOrCannotExclude = any(
  finding('uss_suggests_soft_tissue_sarcoma'),
  finding('uss_soft_tissue_uncertain', 'uncertain-with-ongoing-concern'),
);

const growingUnexplainedLump = finding('soft_tissue_lump', 'unexplained', 'increasing-in-size');

/** NG12 1.11: sarcomas. */
export const sarcoma: readonly Form[] = [
  recommendation('1.11.1', {
    cancer: 'bone sarcoma (adults)',
    population: people.adultsAndYoungPeople,
    when: finding('xray_suggests_bone_sarcoma'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'In an adult, think of referral when an X-ray suggests bone sarcoma.',
  }),
  recommendation('1.11.2', {
    cancer: 'bone sarcoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: finding('xray_suggests_bone_sarcoma'),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    gist: 'Up to 24, think of referral within 48 hours when an X-ray suggests bone sarcoma.',
  }),
  recommendation('1.11.3', {
    cancer: 'bone sarcoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: any(finding('bone_swelling', 'unexplained'), finding('bone_pain', 'unexplained')),
    then: 'very-urgent-investigation-48h',
    strength: 'consider',
    investigation: { test: 'X-ray of the bone' },
    gist: 'Up to 24, think of an X-ray within 48 hours for unexplained bone swelling or pain.',
  }),
  recommendation('1.11.4', {
    cancer: 'soft tissue sarcoma (adults)',
    population: people.adultsAndYoungPeople,
    when: growingUnexplainedLump,
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the lump' },
    gist: 'In an adult, think of an urgent ultrasound for an unexplained lump that is growing.',
    cautions: ['The site of the scan is inferred.'],
  }),
  recommendation('1.11.5', {
    cancer: 'soft tissue sarcoma (adults)',
    population: people.adultsAndYoungPeople,
    when: scanSuggestsOrCannotExclude,
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'In an adult, think of referral when ultrasound suggests soft tissue sarcoma, or is unclear and concern remains.',
  }),
  recommendation('1.11.6', {
    cancer: 'soft tissue sarcoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: growingUnexplainedLump,
    then: 'very-urgent-investigation-48h',
    strength: 'consider',
    investigation: { test: 'ultrasound of the lump' },
    gist: 'Up to 24, think of an ultrasound within 48 hours for an unexplained lump that is growing.',
  }),
  recommendation('1.11.7', {
    cancer: 'soft tissue sarcoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: scanSuggestsOrCannotExclude,
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    gist: 'Up to 24, think of referral within 48 hours when ultrasound suggests soft tissue sarcoma, or is unclear and concern remains.',
  }),
];
