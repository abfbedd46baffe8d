import { aged, all, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

const THREE_ROUTES = 'NG12 does not rank the three routes: urgent test, suspected cancer pathway, non-specific symptoms pathway.';
const TWO_ROUTES = 'NG12 did not rank the two routes: urgent test, suspected cancer pathway.';

/** NG12 1.13: symptoms of concern that point to no one site. */
export const nonSiteSpecific: readonly Form[] = [
  recommendation('1.13.1', {
    cancer: 'childhood cancer (any)',
    population: people.childrenAndYoungPeople,
    when: all(aged.upTo(15), finding('parental_concern')),
    then: 'consider-referral-timeframe-not-stated',
    strength: 'consider',
    gist: 'Heed what parents and carers notice; in a child, their lasting worry is reason to think of referral even if a benign cause is likeliest.',
    cautions: ['NG12 states no urgency. What parents say is heeded up to 24; the referral is for children.'],
  }),
  recommendation('1.13.2', {
    since: '2026-04-15',
    cancer: 'any (several cancers)',
    population: people.from(60),
    when: finding('weight_loss_over_5pct_6mo', 'unexplained'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'offer',
    gist: 'From 60, unexplained loss of over 5% of weight in 6 months: look for a site, then offer an urgent test or a referral.',
    cautions: [THREE_ROUTES],
  }),
  recommendation('1.13.2', {
    until: '2026-01-12',
    now: '1.13.2',
    cancer: 'any (several cancers)',
    when: finding('weight_loss', 'unexplained'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'offer',
    gist: 'For unexplained weight loss of any size: look for a site, then offer an urgent test or a pathway referral.',
    cautions: [TWO_ROUTES, 'No age was given. It stood under NG12’s heading on adults: use judgement in a child.'],
  }),
  recommendation('1.13.3', {
    since: '2026-04-15',
    cancer: 'any (several cancers)',
    population: people.adults,
    when: finding('appetite_loss', 'unexplained'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'offer',
    gist: 'In an adult with unexplained loss of appetite: look for a site, then offer an urgent test or a referral.',
    cautions: [THREE_ROUTES],
  }),
  recommendation('1.13.3', {
    until: '2026-01-12',
    now: '1.13.3',
    cancer: 'any (several cancers)',
    population: people.adults,
    when: finding('appetite_loss', 'unexplained'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'offer',
    gist: 'In an adult with unexplained loss of appetite: look for a site, then offer an urgent test or a pathway referral.',
    cautions: [TWO_ROUTES],
  }),
  recommendation('1.13.4', {
    since: '2026-04-15',
    cancer: 'any (several cancers)',
    population: people.adults,
    when: finding('deep_vein_thrombosis'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'consider',
    gist: 'In an adult with a deep vein thrombosis: look for a site, then think of an urgent test or a referral.',
    cautions: ['NG12 does not rank the three routes, and does not ask that the thrombosis be unprovoked.'],
  }),
  recommendation('1.13.4', {
    until: '2026-01-12',
    now: '1.13.4',
    cancer: 'any (several cancers)',
    population: people.adults,
    when: finding('deep_vein_thrombosis'),
    then: 'assess-and-urgent-investigation-or-referral',
    strength: 'consider',
    gist: 'In an adult with a deep vein thrombosis: look for a site, then think of an urgent test or a pathway referral.',
    cautions: ['NG12 did not rank the two routes, and did not ask that the thrombosis be unprovoked.'],
  }),
];
