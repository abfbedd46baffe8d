import type { Presentation, Statement } from '../rules/engine/presentation.ts';

const said = (id: Statement['id'], ...qualifiers: Statement['qualifiers']): Statement => ({ id, qualifiers });

/** Four consultations: the ordinary, the urological, the gynaecological and the child’s. */
export const patients: readonly Presentation[] = [
  {
    age: 55,
    sex: 'male',
    findings: [said('cough', 'unexplained'), said('weight_loss', 'unexplained'), said('ever_smoked')],
    absent: ['haemoptysis'],
    results: {},
  },
  {
    age: 62,
    sex: 'male',
    findings: [said('visible_haematuria', 'unexplained', 'without-uti'), said('nocturia'), said('ever_smoked')],
    absent: ['weight_loss'],
    results: { psa: { comparator: '=', value: 5.2 } },
  },
  {
    age: 64,
    sex: 'female',
    findings: [said('abdominal_distension', 'persistent'), said('early_satiety', 'persistent'), said('fatigue', 'unexplained')],
    absent: [],
    results: { ca125: { comparator: '=', value: 26 } },
  },
  { age: 7, sex: 'female', findings: [said('petechiae', 'unexplained'), said('pallor'), said('fever')], absent: [], results: {} },
];

/** A consultation note of about 2,000 characters. */
export const note =
  `62 year old man. Presenting complaint: 3/52 history of visible haematuria, painless, two episodes, no clots. Some hesitancy and
nocturia x3 for 6/12, stream poor. No dysuria, no fever, no loin pain. Weight loss of about half a stone over 3 months, appetite reduced, tired
all the time. Denies cough, SOB, chest pain or haemoptysis. Bowels normal, no PR bleeding, no change in bowel habit. No bone pain, back ache on and
off for years, not worse. Ex-smoker, stopped 2015, 30 pack years. Worked as a painter, no asbestos exposure. PMH: hypertension, DVT 2011, hernia repair.
FH: father prostate cancer at 70, mother bowel cancer. Drugs: ramipril, atorvastatin. Allergies: penicillin. Social: lives with wife who has dementia.
O/E: looks well, not jaundiced, not pale, no lymphadenopathy. BP 138/84, temp 36.8. Abdo soft, no masses, no organomegaly, bladder not palpable.
PR: prostate smooth and benign, no rectal mass. Testes normal. Urine dip blood +++, leucs neg, nitrites neg. MSU negative last week. Bloods: Hb 128,
platelets 462, WCC 7.8, creatinine 92, PSA 5.2 ug/L (4.1 in 2023), adjusted calcium 2.42, FIT 6. CXR requested. Impression: unexplained visible
haematuria, ?bladder lesion, ?renal. Discussed possibility of cancer, patient worried about prostate cancer after reading about it. Plan: refer
suspected cancer pathway, urology. USS renal tract. Repeat FBC and ferritin in 2/52. Safety netted: return if clots, unable to pass urine, fever or
worsening pain. To ring if nothing heard in 2 weeks. Stop smoking advice not needed. Wife to be seen by carers support. Review in 2/52 with results,
sooner if any concerns. Patient understands and agrees with the plan. Leaflet given about urgent referral and what to expect at the haematuria clinic.
Also mentioned itchy skin on the legs in winter, dry skin, emollients given. Neck lump noticed by barber last month, not felt today. Voice normal.
Swallowing fine. No night sweats. Erectile dysfunction for 2 years, does not want treatment. Driving advice given. Flu vaccine due, booked for Friday.`.replaceAll(
    '\n',
    ' ',
  );
