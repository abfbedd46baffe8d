import type { Recommendation } from '../engine/recommendation.ts';
import { recommendation } from './recommendation.ts';

/** NG12 1.14: information and support. */
export const patientSupport: readonly Recommendation[] = [
  recommendation('1.14.1', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'referral',
    gist: 'Say that the referral is to a cancer service, that most people referred do not have cancer, and what else it could be.',
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
    gist: 'Cover where and when, what happens there, tests and results, who may come along, and whom to ring if nothing is heard.',
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
    shownAfter: 'safety-netting',
    gist: 'Someone who is worried while being safety-netted can be told that with today’s symptoms the risk of cancer is low.',
  }),
  recommendation('1.14.6', {
    cancer: 'all',
    when: null,
    then: 'information-and-support',
    strength: 'directive',
    shownAfter: 'safety-netting',
    gist: 'Say which symptoms to watch for and when to come back, better in writing.',
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
