import { finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** NG12 1.9: brain and central nervous system cancers. */
export const brainAndCns: readonly Form[] = [
  recommendation('1.9.1', {
    cancer: 'brain/CNS',
    population: people.adults,
    when: finding('loss_of_central_neurological_function', 'progressive', 'sub-acute'),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'MRI brain', otherwise: 'CT brain only if MRI is contraindicated' },
    gist: 'Think of an urgent MRI brain when an adult is losing central neurological function, progressively and sub-acutely.',
    cautions: ['CT where MRI is contraindicated. NG12 has no rule for headache or seizure.'],
  }),
  recommendation('1.9.2', {
    cancer: 'brain/CNS',
    population: people.childrenAndYoungPeople,
    when: finding('abnormal_cerebellar_or_central_neurological_function', 'new'),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    gist: 'Up to 24, think of referral within 48 hours for newly abnormal cerebellar or other central neurological function.',
  }),
];
