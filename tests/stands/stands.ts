/** What a careful reader finds at a stand on 22 November 2026. */
export interface Stand {
  path: string;
  /** As “M 73, 1953-05-09, 9995260182”; a question mark behind what is not sure. */
  patients: string[];
  /** Findings to confirm with one key: denied ones begin with a minus. */
  ready?: string[];
  /** What is only asked about. */
  asked?: string[];
  results?: string[];
  /** A sentence that must be said. */
  says?: RegExp;
}

/** The day on which the stands are read. */
export const SEEN_ON = '2026-11-22';

export const STANDS: readonly Stand[] = [
  {
    path: '/demo-record/',
    patients: ['M 62, 1964-03-14, 9992736410'],
    ready: ['visible_haematuria', 'ever_smoked', '-weight_loss'],
    results: ['PSA 2.1, 10 days old', 'FIT <4, 9 months old?'],
  },
  {
    path: '/demo-record/second-patient.html',
    patients: ['F 58, 1968-08-02, 9994182064'],
    ready: ['change_in_bowel_habit', '-rectal_bleeding', 'low_haemoglobin', '-ever_smoked'],
    results: ['FIT 34, 2 days old', 'CA125 18, 2 days old'],
  },
  {
    path: '/nhs-banner/',
    patients: ['M 73, 1953-05-09, 9995260182'],
    ready: ['cough', 'shortness_of_breath', 'ever_smoked', '-haemoptysis', 'weight_loss'],
  },
  {
    path: '/definition-list/',
    patients: ['F 57, 1969-04-03, 9991590838'],
    ready: ['postmenopausal_bleeding', '-ever_smoked'],
    results: ['CA125 40, 10 days old'],
  },
  {
    path: '/table-record/',
    patients: ['M 68, 1958-02-27, 9990166137'],
    ready: ['dysphagia', 'weight_loss', 'low_haemoglobin', 'thrombocytosis'],
    asked: ['cough'],
    results: ['FIT 23, 14 months old?', 'PSA 3.1, 6 days old'],
  },
  { path: '/shadow/', patients: ['F 47, 1979-10-15, 9991860916'], ready: ['breast_lump', '-nipple_discharge', 'ever_smoked'] },
  { path: '/frames/', patients: ['M 55, 1971-01-30, 9993909963'], ready: ['change_in_bowel_habit', 'rectal_bleeding', '-weight_loss'] },
  { path: '/other-site/', patients: [], says: /frame from another site \(127\.0\.0\.1:\d+\)/ },
  { path: '/single-page/', patients: ['F 78, 1948-06-06, 9990308241'], ready: ['abdominal_distension', 'early_satiety'] },
  {
    path: '/hostile/',
    patients: ['F 60, 1966-08-22, 9995181908'],
    ready: ['night_sweats'],
    // In an entry that names another birth date.
    asked: ['haemoptysis', 'ever_smoked'],
    says: /notes on this page also name another birth date or NHS number/,
  },
  { path: '/two-patients/', patients: ['M 63, 1963-07-17, 9997574915', 'F 33, 1993-07-17, 9991862528'], says: /more than one patient/ },
  {
    path: '/web-record/',
    patients: ['M 62, 1964-05-09, 9995075296'],
    ready: ['ever_smoked'],
    // Its notes and its results stand apart from their dates.
    asked: ['visible_haematuria', '-weight_loss', '-low_haemoglobin'],
    results: ['PSA 5.2, no date?'],
  },
  {
    path: '/web-record/?patient=1',
    patients: ['F 58, 1968-08-21, 9993667129'],
    ready: ['-ever_smoked', 'rectal_bleeding'],
    asked: ['postmenopausal_bleeding', 'thrombocytosis'],
    results: ['FIT 23, no date?'],
  },
  { path: '/web-record/?patient=2', patients: ['F 9m, 2026-02-11, 9997684265'], asked: ['absent_red_reflex'] },
  {
    // Rendered from the components of a design system that nobody here wrote: relatives, advice and open questions stand beside the answers.
    path: '/nhs-components/',
    patients: ['F 58, 1968-08-11, 9997420616'],
    ready: [
      'early_satiety',
      'appetite_loss',
      'fatigue',
      'urinary_frequency',
      'abdominal_distension',
      'low_haemoglobin',
      'ever_smoked',
      '-pelvic_pain',
      '-vaginal_discharge',
      '-fever',
      '-weight_loss',
      '-rectal_bleeding',
    ],
    results: ['CA125 41, 4 days old'],
  },
  { path: '/infant/', patients: ['F 7m, 2026-04-12, 9997601890'], ready: ['absent_red_reflex'] },
];
