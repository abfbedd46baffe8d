import { any, finding } from '../engine/criteria.ts';
import { endometrial } from './endometrial.ts';
import { ovarian } from './ovarian.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** NG12 1.5: gynaecological cancers. */
export const gynaecological: readonly Form[] = [
  ...ovarian,
  ...endometrial,
  recommendation('1.5.16', {
    was: { number: '1.5.13', until: '2026-01-12' },
    cancer: 'cervical',
    population: people.withFemaleOrgans(),
    when: finding('cervix_consistent_with_cancer', 'on-examination'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when the cervix, on examination, looks as if it could be cancer.',
  }),
  recommendation('1.5.17', {
    was: { number: '1.5.14', until: '2026-01-12' },
    cancer: 'vulval',
    population: people.withFemaleOrgans(),
    when: any(
      finding('vulval_lump', 'unexplained'),
      finding('vulval_ulceration', 'unexplained'),
      finding('vulval_bleeding', 'unexplained'),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained vulval lump, ulcer or bleeding.',
  }),
  recommendation('1.5.18', {
    was: { number: '1.5.15', until: '2026-01-12' },
    cancer: 'vaginal',
    population: people.withFemaleOrgans(),
    when: finding('vaginal_mass', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained mass felt in the vagina or at its entrance.',
  }),
];
