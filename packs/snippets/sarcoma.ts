import { type Snippet, snippet } from './snippet.ts';

export const sarcoma: readonly Snippet[] = [
  snippet('soft-tissue-growing-lump', {
    recommendations: ['1.11.4', '1.11.6'],
    text: 'The lump must be unexplained and growing; NG12 asks for no size and no depth. Consider an ultrasound: within 2 weeks for an adult, within 48 hours up to 24.',
  }),
  snippet('soft-tissue-uncertain-scan', {
    recommendations: ['1.11.5', '1.11.7'],
    text: 'An ultrasound that cannot decide does not close the question. If it is uncertain and you are still concerned, consider referral just as if it suggested sarcoma.',
  }),
  snippet('bone-pain-in-the-young', {
    recommendations: ['1.11.3', '1.10.3'],
    findings: ['bone_pain'],
    text: 'Up to 24, unexplained bone pain asks for both: consider an X-ray for bone sarcoma, and offer a blood count for leukaemia, each within 48 hours.',
  }),
  snippet('bone-x-ray-suggests-sarcoma', {
    recommendations: ['1.11.1', '1.11.2'],
    text: 'An X-ray that suggests bone sarcoma: consider the suspected cancer pathway for an adult, and up to 24 a referral to be seen within 48 hours. At 16 to 24 either pathway may serve, by local arrangements.',
  }),
];
