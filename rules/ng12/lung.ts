import { aged, all, any, atLeast, either, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** Each unexplained; each counted once. */
const sixSymptoms = [
  finding('cough', 'unexplained'),
  finding('fatigue', 'unexplained'),
  finding('shortness_of_breath', 'unexplained'),
  finding('chest_pain', 'unexplained'),
  finding('weight_loss', 'unexplained'),
  finding('appetite_loss', 'unexplained'),
];

/** NG12 1.1: lung and pleural cancers. */
export const lung: readonly Form[] = [
  recommendation('1.1.1', {
    cancer: 'lung',
    when: any(finding('cxr_suggests_lung_cancer'), all(aged.from(40), finding('haemoptysis', 'unexplained'))),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for lung cancer when the chest X-ray suggests it, at any age, or when blood is coughed up without explanation from 40.',
    cautions: ['Under 40, haemoptysis has no action in the lung section: use judgement and safety netting.'],
  }),
  recommendation('1.1.2', {
    cancer: 'lung',
    population: people.from(40),
    when: any(atLeast(2, sixSymptoms), all(finding('ever_smoked'), atLeast(1, sixSymptoms))),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'offer',
    investigation: { test: 'chest X-ray' },
    gist: 'From 40, offer an urgent chest X-ray for two or more of six unexplained symptoms, or for one in anyone who has ever smoked.',
    cautions: ['Asbestos does not lower the count here, only for mesothelioma.'],
  }),
  recommendation('1.1.3', {
    cancer: 'lung',
    population: people.from(40),
    when: any(
      finding('chest_infection', either('persistent', 'recurrent')),
      finding('finger_clubbing'),
      finding('supraclavicular_lymphadenopathy'),
      finding('cervical_lymphadenopathy', 'persistent'),
      finding('chest_signs_lung_cancer'),
      finding('thrombocytosis'),
    ),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'chest X-ray' },
    gist: 'From 40, think of an urgent chest X-ray for any one of six findings, among them clubbing, a supraclavicular node and raised platelets.',
    cautions: ['NG12 gives no platelet number: use your laboratory’s range.'],
  }),
  recommendation('1.1.4', {
    cancer: 'mesothelioma',
    when: finding('cxr_suggests_mesothelioma'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for mesothelioma when the chest X-ray suggests it, whatever the age or exposure.',
  }),
  recommendation('1.1.5', {
    cancer: 'mesothelioma',
    population: people.from(40),
    when: any(
      atLeast(2, sixSymptoms),
      all(finding('ever_smoked'), atLeast(1, sixSymptoms)),
      all(finding('asbestos_exposure'), atLeast(1, sixSymptoms)),
    ),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'offer',
    investigation: { test: 'chest X-ray' },
    gist: 'From 40, offer an urgent chest X-ray for mesothelioma: two or more of six unexplained symptoms, or one in anyone who ever smoked or met asbestos.',
  }),
  recommendation('1.1.6', {
    cancer: 'mesothelioma',
    population: people.from(40),
    when: any(finding('finger_clubbing'), finding('chest_signs_pleural_disease')),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'chest X-ray' },
    gist: 'From 40, think of an urgent chest X-ray for clubbing or chest signs of pleural disease.',
  }),
];
