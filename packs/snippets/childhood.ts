import { type Snippet, snippet } from './snippet.ts';

export const childhood: readonly Snippet[] = [
  snippet('child-abdominal-mass', {
    recommendations: ['1.12.1', '1.12.3'],
    text: 'Up to 15, a mass felt in the abdomen counts as it is; an enlarged organ or visible haematuria when unexplained. Consider referral to be seen within 48 hours. The adult age limits for haematuria have no part in it.',
  }),
  snippet('child-red-reflex', {
    recommendations: ['1.12.2'],
    text: 'An absent red reflex: consider a suspected cancer referral for an eye assessment, not for general paediatrics. With a new squint as well, NG12 sends you to NICE’s guideline on suspected neurological conditions.',
  }),
  snippet('child-squint-and-white-glow', {
    recommendations: ['1.12.2'],
    findings: ['new_onset_squint', 'absent_red_reflex'],
    text: 'Test the red reflex before any squint clinic: a third of children diagnosed with retinoblastoma in 2012 to 2015 had a squint. Take a white glow in flash photographs seriously: it is the commonest sign, in a child who usually seems well.',
    source: 'https://chect.org.uk/resources-2/hv/',
    figures: { 'a third': 'Signs and symptoms: squint', '2012 to 2015': 'Signs and symptoms: squint' },
  }),
];
