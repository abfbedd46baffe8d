import { aged, all, any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** NG12 1.4: breast cancer. */
export const breast: readonly Form[] = [
  recommendation('1.4.1', {
    cancer: 'breast',
    when: any(
      all(aged.from(30), finding('breast_lump', 'unexplained')),
      all(
        aged.from(50),
        any(
          finding('nipple_discharge', 'one-nipple-only'),
          finding('nipple_retraction', 'one-nipple-only'),
          finding('nipple_other_change', 'one-nipple-only'),
        ),
      ),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for breast cancer: an unexplained lump from 30, or discharge, retraction or a worrying change of one nipple only from 50.',
    cautions: ['Men count. Pain in the lump does not disqualify it.'],
  }),
  recommendation('1.4.2', {
    cancer: 'breast',
    when: any(finding('skin_changes_breast'), all(aged.from(30), finding('axillary_lump', 'unexplained'))),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained axillary lump from 30, or at any age when the skin looks like breast cancer.',
  }),
  recommendation('1.4.3', {
    cancer: 'breast',
    population: people.under(30),
    when: finding('breast_lump', 'unexplained'),
    then: 'non-urgent-referral',
    strength: 'consider',
    gist: 'Under 30, think of a non-urgent referral for an unexplained breast lump.',
    cautions: ['Painful or not.'],
  }),
];
