import { type Snippet, snippet } from './snippet.ts';

export const breast: readonly Snippet[] = [
  snippet('breast-painful-lump', {
    recommendations: ['1.4.1', '1.4.3'],
    findings: ['breast_lump'],
    text: 'Pain does not make a lump safe. From 30 an unexplained breast lump is a suspected cancer referral, painful or not, in men as in women. Under 30 it is still a referral to consider, but a non-urgent one.',
  }),
  snippet('breast-one-nipple', {
    recommendations: ['1.4.1'],
    findings: ['nipple_discharge', 'nipple_retraction', 'nipple_other_change'],
    text: 'From 50, discharge, retraction or another worrying change refers when it is in one nipple only. Under 50, NG12 has no rule for a nipple change without a lump or skin change: judge it, and safety-net.',
  }),
  snippet('breast-skin-and-axilla', {
    recommendations: ['1.4.2'],
    text: 'Skin that looks like breast cancer counts at any age, with no lump needed. An unexplained lump in the axilla counts from 30. Neither has to wait for a breast lump to be found.',
  }),
];
