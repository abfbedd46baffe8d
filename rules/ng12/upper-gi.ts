import { aged, all, any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** The same triggers for oesophageal (1.2.1) and stomach cancer (1.2.7). */
const dysphagiaOrWeightLossWithUpperGiSymptom = any(
  finding('dysphagia'),
  all(aged.from(55), finding('weight_loss'), any(finding('upper_abdominal_pain'), finding('reflux'), finding('dyspepsia'))),
);

/** Four routes to a non-urgent gastroscopy (1.2.3, 1.2.9). */
const nonUrgentEndoscopyRoutes = any(
  finding('dyspepsia', 'treatment-resistant'),
  all(finding('upper_abdominal_pain'), finding('low_haemoglobin')),
  all(
    finding('thrombocytosis'),
    any(
      finding('nausea'),
      finding('vomiting'),
      finding('weight_loss'),
      finding('reflux'),
      finding('dyspepsia'),
      finding('upper_abdominal_pain'),
    ),
  ),
  all(
    any(finding('nausea'), finding('vomiting')),
    any(finding('weight_loss'), finding('reflux'), finding('dyspepsia'), finding('upper_abdominal_pain')),
  ),
);

/** NG12 1.2: upper gastrointestinal tract cancers. */
export const upperGi: readonly Form[] = [
  recommendation('1.2.1', {
    cancer: 'oesophageal',
    when: dysphagiaOrWeightLossWithUpperGiSymptom,
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for oesophageal cancer: dysphagia at any age, or from 55 weight loss with upper abdominal pain, reflux or dyspepsia.',
  }),
  recommendation('1.2.2', {
    cancer: 'oesophageal',
    when: finding('haematemesis'),
    then: 'non-urgent-direct-access-investigation',
    strength: 'consider',
    investigation: { test: 'upper GI endoscopy' },
    gist: 'Think of a non-urgent gastroscopy after vomiting blood; an acute bleed is an emergency first.',
    cautions: ['An acute bleed is an emergency outside NG12.'],
  }),
  recommendation('1.2.3', {
    cancer: 'oesophageal',
    population: people.from(55),
    when: nonUrgentEndoscopyRoutes,
    then: 'non-urgent-direct-access-investigation',
    strength: 'consider',
    investigation: { test: 'upper GI endoscopy' },
    gist: 'From 55, think of a non-urgent gastroscopy on any of four routes, such as dyspepsia that treatment has not helped.',
    cautions: ['NG12 gives no number for low haemoglobin or raised platelets.'],
  }),
  recommendation('1.2.4', {
    cancer: 'pancreatic',
    population: people.from(40),
    when: finding('jaundice'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'From 40, refer anyone with jaundice for pancreatic cancer.',
  }),
  recommendation('1.2.5', {
    cancer: 'pancreatic',
    population: people.from(60),
    when: all(
      finding('weight_loss'),
      any(
        finding('diarrhoea'),
        finding('back_pain'),
        finding('abdominal_pain'),
        finding('nausea'),
        finding('vomiting'),
        finding('constipation'),
        finding('new_onset_diabetes'),
      ),
    ),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'CT scan', otherwise: 'urgent ultrasound only if CT is not available' },
    gist: 'From 60, think of an urgent CT for weight loss with one of seven companions, among them back pain and new diabetes.',
    cautions: ['NG12 names no body part: the abdomen is inferred.', 'Ultrasound only where CT cannot be had.'],
  }),
  recommendation('1.2.6', {
    cancer: 'stomach',
    when: finding('upper_abdominal_mass_stomach'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when a mass in the upper abdomen might be stomach cancer.',
  }),
  recommendation('1.2.7', {
    cancer: 'stomach',
    when: dysphagiaOrWeightLossWithUpperGiSymptom,
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for stomach cancer: dysphagia at any age, or from 55 weight loss with upper abdominal pain, reflux or dyspepsia.',
  }),
  recommendation('1.2.8', {
    cancer: 'stomach',
    when: finding('haematemesis'),
    then: 'non-urgent-direct-access-investigation',
    strength: 'consider',
    investigation: { test: 'upper GI endoscopy' },
    gist: 'Think of a non-urgent gastroscopy for stomach cancer after vomiting blood; an acute bleed is an emergency first.',
    cautions: ['An acute bleed is an emergency outside NG12.'],
  }),
  recommendation('1.2.9', {
    cancer: 'stomach',
    population: people.from(55),
    when: nonUrgentEndoscopyRoutes,
    then: 'non-urgent-direct-access-investigation',
    strength: 'consider',
    investigation: { test: 'upper GI endoscopy' },
    gist: 'From 55, the four oesophageal routes also make a non-urgent gastroscopy for stomach cancer worth thinking of.',
    cautions: ['NG12 gives no number for low haemoglobin or raised platelets.'],
  }),
  recommendation('1.2.10', {
    cancer: 'gall bladder',
    when: finding('upper_abdominal_mass_gall_bladder'),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the upper abdomen (gall bladder)' },
    gist: 'Think of an urgent ultrasound for a mass under the ribs that may be an enlarged gall bladder.',
    cautions: ['The site of the scan is inferred.'],
  }),
  recommendation('1.2.11', {
    cancer: 'liver',
    when: finding('upper_abdominal_mass_liver'),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the upper abdomen (liver)' },
    gist: 'Think of an urgent ultrasound for a mass under the ribs that may be an enlarged liver.',
    cautions: ['The site of the scan is inferred.'],
  }),
];
