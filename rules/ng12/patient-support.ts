import type { Recommendation } from '../engine/recommendation.ts';
import { recommendation } from './recommendation.ts';

/** NG12 1.14: information and support. */
export const patientSupport: readonly Recommendation[] = [
  recommendation('1.14.1', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'cancer-referral',
    gist: 'Say that the referral is to a cancer service, where it fits that most people referred do not have cancer, and what else it could be.',
  }),
  recommendation('1.14.2', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'referral',
    gist: 'Tell people about what it may be, benign and malignant, as much as they wish to know.',
  }),
  recommendation('1.14.3', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'referral',
    gist: 'Cover where and when, help meanwhile, what happens there, tests and results, who may come along, whom to ring if nothing is heard, and other support.',
  }),
  recommendation('1.14.4', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'any-action',
    gist: 'Fit the information to the person’s language, abilities and culture.',
  }),
  recommendation('1.14.5', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'reassurance',
    gist: 'Once assessment is finished and no criterion is met, someone worried can be told that cancer is unlikely with today’s symptoms, though not excluded.',
  }),
  recommendation('1.14.6', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'safety-netting',
    gist: 'Name the symptoms that should bring the person back, and when; perhaps in writing.',
  }),
  recommendation('1.14.7', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'referral',
    gist: 'Ask what support is needed until the appointment, and invite the person to get in touch meanwhile.',
  }),
  recommendation('1.14.8', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'referral',
    gist: 'With the person’s consent, let the specialist know of any extra support needs.',
  }),
];
