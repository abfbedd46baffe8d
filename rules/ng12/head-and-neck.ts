import { any, finding, longerThanWeeks } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** NG12 1.8: head and neck cancers. */
export const headAndNeck: readonly Form[] = [
  recommendation('1.8.1', {
    cancer: 'laryngeal',
    population: people.from(45),
    when: any(finding('hoarseness', 'persistent', 'unexplained'), finding('neck_lump', 'unexplained')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'From 45, think of referral for hoarseness that is persistent and unexplained, or an unexplained neck lump.',
  }),
  recommendation('1.8.2', {
    cancer: 'oral',
    when: any(finding('oral_ulceration', 'unexplained', longerThanWeeks(3)), finding('neck_lump', 'persistent', 'unexplained')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for unexplained mouth ulceration of more than 3 weeks, or a neck lump that is persistent and unexplained.',
  }),
  recommendation('1.8.3', {
    cancer: 'oral',
    when: any(finding('lip_or_oral_lump'), finding('oral_red_or_red_white_patch')),
    then: 'urgent-referral-to-dentist-2w',
    strength: 'consider',
    gist: 'Think of an urgent dental assessment for a lip or mouth lump, or a red or red-and-white patch that could be erythroplakia or erythroleukoplakia.',
    cautions: ['To a dentist, not to a hospital clinic. A white patch alone is not listed.'],
  }),
  recommendation('1.8.4', {
    cancer: 'oral',
    when: any(
      finding('lip_or_oral_lump_consistent_with_cancer', 'found-by-dentist'),
      finding('oral_red_or_red_white_patch', 'found-by-dentist'),
    ),
    then: 'suspected-cancer-pathway-referral-by-dentist',
    strength: 'consider',
    gist: 'A dentist who finds a lump that could be cancer, or a patch that could be erythroplakia or erythroleukoplakia, should think of pathway referral.',
    cautions: ['Addressed to the dentist.'],
  }),
  recommendation('1.8.5', {
    cancer: 'thyroid',
    when: finding('thyroid_lump', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained thyroid lump.',
  }),
];
