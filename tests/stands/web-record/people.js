/** Three fictitious patients, each as the resources of a FHIR record. */
export const people = [
  {
    patient: { name: [{ given: ['Leopold'], family: 'Thistlewood' }], birthDate: '1964-05-09', gender: 'male', nhs: '9995075296' },
    note: { date: '2026-11-20', text: '3/52 visible haematuria, MSU neg, ex-smoker. No wt loss.' },
    results: [
      { name: 'Prostate specific antigen', value: 5.2, unit: 'ug/L', date: '2026-11-18' },
      { name: 'Haemoglobin', value: 141, unit: 'g/L', date: '2026-11-18' },
    ],
    problems: [{ text: 'Essential hypertension', code: '59621000', date: '2015-02-01' }],
    smoking: 'Ex-smoker',
  },
  {
    patient: { name: [{ given: ['Winifred'], family: 'Okonkwo-Hale' }], birthDate: '1968-08-21', gender: 'female', nhs: '9993667129' },
    note: { date: '2026-11-19', text: 'Post-menopausal bleeding, twice this month. FH: mother had rectal bleeding.' },
    results: [
      { name: 'FIT', value: 23, unit: 'ug/g', date: '2025-09-12' },
      { name: 'Platelets', value: 502, unit: '10*9/L', date: '2026-11-17' },
    ],
    problems: [{ text: 'Rectal haemorrhage', code: '12063002', date: '2026-11-10' }],
    smoking: 'Never smoked tobacco',
  },
  {
    patient: { name: [{ given: ['Pip'], family: 'Marchbanks' }], birthDate: '2026-02-11', gender: 'female', nhs: '9997684265' },
    note: { date: '2026-11-21', text: 'Absent red reflex on the right, seen by mother in photographs.' },
    results: [],
    problems: [],
  },
];
