import { gatewayC, rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const pancreas = [gatewayC.pancreatic, rcgp.pancreatic];

export const upperGi: readonly Snippet[] = [
  snippet('upper-gi-dysphagia', {
    recommendations: ['1.2.1', '1.2.7'],
    findings: ['dysphagia'],
    text: 'Dysphagia alone is enough: any age, no minimum duration, no second symptom. Since May 2025 it is a suspected cancer referral and no longer an endoscopy that you order.',
    figures: { 'May 2025': 'Update information: 1.2.1 and 1.2.7 amended' },
  }),
  snippet('upper-gi-weight-loss-with-a-partner', {
    recommendations: ['1.2.1', '1.2.7'],
    findings: ['weight_loss'],
    text: 'From 55, weight loss needs a partner for this referral: upper abdominal pain, reflux or dyspepsia. NG12 sets no percentage here and does not ask that the loss be unexplained.',
  }),
  snippet('upper-gi-four-routes', {
    recommendations: ['1.2.3', '1.2.9'],
    text: 'All 4 routes to a non-urgent gastroscopy start from 55. Dyspepsia counts alone only if treatment has not helped. Upper abdominal pain needs low haemoglobin beside it; raised platelets, nausea and vomiting each need a partner symptom.',
  }),
  snippet('upper-gi-one-question-from-urgent', {
    recommendations: ['1.2.3', '1.2.9'],
    findings: ['weight_loss'],
    text: 'Weight loss with raised platelets, nausea or vomiting stays non-urgent. If there is upper abdominal pain, reflux or dyspepsia too, from 55 it is a suspected cancer referral. Ask about all of them.',
  }),
  snippet('upper-gi-haematemesis', {
    recommendations: ['1.2.2', '1.2.8'],
    findings: ['haematemesis'],
    text: 'NG12 names vomiting blood only as a reason to consider non-urgent gastroscopy. That word is not meant for an acute bleed, which is an emergency and comes before anything in NG12.',
  }),
  snippet('stomach-gall-bladder-liver-mass', {
    recommendations: ['1.2.6', '1.2.10', '1.2.11'],
    text: 'What an upper abdominal mass may be sets the route. Perhaps stomach cancer: consider a suspected cancer referral. Perhaps an enlarged gall bladder or liver: consider an urgent ultrasound, which is yours to act on. NG12 sets no age for any of them.',
  }),
  snippet('pancreas-jaundice', {
    recommendations: ['1.2.4'],
    findings: ['jaundice'],
    text: 'From 40, jaundice alone is a suspected pancreatic cancer referral. It need not be painless, and NG12 asks for no weight loss and no scan first.',
    further: pancreas,
  }),
  snippet('pancreas-weight-loss-and-a-companion', {
    recommendations: ['1.2.5'],
    text: 'From 60, weight loss and 1 of 7 companions make an urgent CT worth considering: diarrhoea, back pain, abdominal pain, nausea, vomiting, constipation, new diabetes. None of them is enough without the weight loss.',
    further: pancreas,
  }),
  snippet('pancreas-new-diabetes', {
    recommendations: ['1.2.5'],
    findings: ['new_onset_diabetes'],
    text: 'New diabetes from 60 is a reason to weigh the person: with weight loss, consider an urgent CT for pancreatic cancer. Ultrasound is only for where CT cannot be had; NG12 does not treat them as equals.',
    further: pancreas,
  }),
];
