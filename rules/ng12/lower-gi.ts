import { aged, all, any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** NG12 1.3: lower gastrointestinal tract cancers. */
export const lowerGi: readonly Form[] = [
  recommendation('1.3.1', {
    cancer: 'colorectal',
    population: people.adults,
    when: any(
      finding('abdominal_mass'),
      finding('change_in_bowel_habit'),
      finding('iron_deficiency_anaemia'),
      all(aged.from(40), finding('weight_loss', 'unexplained'), finding('abdominal_pain')),
      all(aged.under(50), finding('rectal_bleeding'), any(finding('abdominal_pain', 'unexplained'), finding('weight_loss', 'unexplained'))),
      all(
        aged.from(50),
        any(finding('rectal_bleeding', 'unexplained'), finding('abdominal_pain', 'unexplained'), finding('weight_loss', 'unexplained')),
      ),
      all(aged.from(60), finding('anaemia')),
    ),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'quantitative FIT' },
    exempt: [finding('rectal_mass'), finding('anal_mass', 'unexplained'), finding('anal_ulceration', 'unexplained')],
    gist: 'Offer an adult a FIT for an abdominal mass, a changed bowel habit, iron-deficiency anaemia or, by age, rectal bleeding, abdominal pain, weight loss or anaemia.',
    cautions: [
      'A rectal mass, or an unexplained anal lump or ulcer, needs no FIT before referral.',
      'A negative screening FIT does not replace this one.',
      'Rectal bleeding alone under 50 does not meet the list.',
    ],
  }),
  recommendation('1.3.2', {
    cancer: 'colorectal',
    population: people.adults,
    when: finding('fit_10_or_more'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer any adult whose FIT is 10 µg Hb/g or more.',
    cautions: ['Refer on the result whatever symptom prompted it. Assays named: HM-JACKarc, OC-Sensor.'],
  }),
  recommendation('1.3.3', {
    cancer: 'colorectal',
    population: people.adults,
    when: any(finding('fit_not_returned'), finding('fit_below_10')),
    then: 'safety-net-and-do-not-delay-referral',
    strength: 'directive',
    weigh: ['strong_clinical_concern_ongoing_unexplained_symptoms'],
    gist: 'A FIT below 10 or never returned is no stop sign: keep the safety net and refer if concern stays strong.',
    cautions: ['The referral here is to an appropriate secondary care pathway, not necessarily the 28-day colorectal pathway.'],
  }),
  recommendation('1.3.4', {
    cancer: 'colorectal',
    population: people.adults,
    when: null,
    then: 'support-test-completion',
    strength: 'directive',
    shownWith: ['1.3.1', '1.3.3'],
    gist: 'Ask whether the person needs help to send the FIT sample back.',
  }),
  recommendation('1.3.5', {
    cancer: 'colorectal',
    population: people.adults,
    when: finding('rectal_mass'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for a rectal mass; no FIT is needed first.',
  }),
  recommendation('1.3.6', {
    cancer: 'anal',
    when: any(finding('anal_mass', 'unexplained'), finding('anal_ulceration', 'unexplained')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained anal lump or ulcer; no FIT is needed first.',
  }),
];
