import { type Snippet, snippet } from './snippet.ts';

export const brainAndCns: readonly Snippet[] = [
  snippet('brain-adult', {
    recommendations: ['1.9.1'],
    text: 'NG12 has no rule for headache and none for a seizure. In adults the trigger is loss of central neurological function that is progressive and sub-acute. MRI is the test; CT is for where MRI is contraindicated.',
  }),
  snippet('brain-children-and-young-people', {
    recommendations: ['1.9.2'],
    text: 'Up to 24, newly abnormal cerebellar or other central neurological function is a referral to consider, to be seen within 48 hours. For an adult NG12 starts with a scan; here it starts with a specialist.',
  }),
];
