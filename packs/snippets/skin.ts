import { type Snippet, snippet } from './snippet.ts';

const weights = 'Weighted 7-point checklist, recommendation 1.7.1';

export const skin: readonly Snippet[] = [
  snippet('melanoma-seven-points', {
    recommendations: ['1.7.1'],
    text: 'The checklist is for suspicious pigmented lesions. 2 points each: change in size, irregular shape, irregular colour. 1 point each: 7 mm or more across, inflammation, oozing, change in sensation. A score of 3 or more refers: a major and a minor will do.',
    figures: { '2 points': weights, '1 point': weights, '7 mm': weights },
  }),
  snippet('melanoma-beyond-the-score', {
    recommendations: ['1.7.2', '1.7.3'],
    text: 'A low score does not clear a lesion. Dermoscopy that suggests melanoma refers whatever the score, and a lesion that suggests nodular melanoma, pigmented or not, is outside the score altogether.',
  }),
  snippet('melanoma-nodular', {
    recommendations: ['1.7.3'],
    text: 'Nodular melanoma often looks nearly symmetrical and lacks the usual warning features, on dermoscopy too, and it grows fast. Be suspicious of a new nodule, pigmented or not.',
    source: 'https://www.ausdoc.com.au/dermoscopy/delay-can-be-deadly',
  }),
  snippet('skin-squamous-cell', {
    recommendations: ['1.7.4'],
    text: 'For squamous cell carcinoma NG12 names no feature, size or duration: your suspicion is the criterion. Consider the suspected cancer pathway, not the non-urgent route of a basal cell carcinoma.',
  }),
  snippet('skin-basal-cell', {
    recommendations: ['1.7.5', '1.7.6'],
    text: 'A suspected basal cell carcinoma is non-urgent by default. The suspected cancer pathway is only to be considered where delay could do particular harm, because of site or size. Say which in the referral.',
  }),
];
