import { any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

const massOrEnlargedOrgan = [finding('abdominal_mass'), finding('enlarged_abdominal_organ', 'unexplained')];

/** NG12 1.12: childhood cancers. */
export const childhood: readonly Form[] = [
  recommendation('1.12.1', {
    cancer: 'neuroblastoma',
    population: people.children,
    when: any(...massOrEnlargedOrgan),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    gist: 'In a child, think of referral within 48 hours for an abdominal mass or an unexplained enlarged abdominal organ.',
  }),
  recommendation('1.12.2', {
    cancer: 'retinoblastoma',
    population: people.children,
    when: finding('absent_red_reflex'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    weigh: ['new_onset_squint'],
    gist: 'In a child, think of pathway referral for eye assessment when the red reflex is absent.',
    cautions: ['With a new squint as well, NICE’s guideline on suspected neurological conditions applies.'],
  }),
  recommendation('1.12.3', {
    cancer: "Wilms' tumour",
    population: people.children,
    when: any(...massOrEnlargedOrgan, finding('visible_haematuria', 'unexplained')),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    gist: 'In a child, think of referral within 48 hours for an abdominal mass, an unexplained enlarged organ, or unexplained visible haematuria.',
  }),
];
