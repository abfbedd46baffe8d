import { all, any, either, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** What makes myeloma worth testing for (1.10.4) and a result meaningful (1.10.5). */
const bonePainOrFracture = any(finding('bone_pain', 'persistent'), finding('back_pain', 'persistent'), finding('fracture', 'unexplained'));

const myelomaPanel = {
  test: 'full blood count, calcium, plasma viscosity or ESR, serum protein electrophoresis, serum free light chains',
  otherwise: 'urine Bence-Jones only if serum free light chains are unavailable',
};

const lymphomaSymptoms = ['fever', 'night_sweats', 'shortness_of_breath', 'pruritus', 'weight_loss'] as const;

/** NG12 1.10: haematological cancers. */
export const haematological: readonly Form[] = [
  recommendation('1.10.1', {
    cancer: 'leukaemia (adults)',
    population: people.adults,
    when: any(
      finding('pallor'),
      finding('fatigue', 'persistent'),
      finding('fever', 'unexplained'),
      finding('infection', 'unexplained', either('persistent', 'recurrent')),
      finding('generalised_lymphadenopathy'),
      finding('bruising', 'unexplained'),
      finding('bleeding', 'unexplained'),
      finding('petechiae', 'unexplained'),
      finding('hepatosplenomegaly'),
    ),
    then: 'very-urgent-investigation-48h',
    strength: 'consider',
    investigation: { test: 'full blood count' },
    gist: 'In an adult, think of a blood count within 48 hours for pallor, lasting fatigue, large nodes or spleen, or unexplained fever, infection, bruising or bleeding.',
  }),
  recommendation('1.10.2', {
    cancer: 'leukaemia (children and young people)',
    population: people.childrenAndYoungPeople,
    when: any(finding('petechiae', 'unexplained'), finding('hepatosplenomegaly')),
    then: 'immediate-specialist-assessment',
    strength: 'offer',
    gist: 'Up to 24, unexplained petechiae or an enlarged liver and spleen need specialist assessment within hours.',
    cautions: ['Petechiae with fever may be meningococcal disease: an emergency outside NG12.'],
  }),
  recommendation('1.10.3', {
    cancer: 'leukaemia (children and young people)',
    population: people.childrenAndYoungPeople,
    when: any(
      finding('pallor'),
      finding('fatigue', 'persistent'),
      finding('fever', 'unexplained'),
      finding('infection', 'persistent', 'unexplained'),
      finding('generalised_lymphadenopathy'),
      finding('bone_pain', either('persistent', 'unexplained')),
      finding('bruising', 'unexplained'),
      finding('bleeding', 'unexplained'),
    ),
    then: 'very-urgent-investigation-48h',
    strength: 'offer',
    investigation: { test: 'full blood count' },
    gist: 'Up to 24, offer a blood count within 48 hours for pallor, lasting fatigue, large nodes, bone pain, or unexplained fever, infection, bruising or bleeding.',
  }),
  recommendation('1.10.4', {
    cancer: 'myeloma',
    population: people.from(60),
    when: bonePainOrFracture,
    then: 'primary-care-test',
    strength: 'offer',
    investigation: myelomaPanel,
    gist: 'From 60, offer the myeloma panel for persistent bone or back pain, or an unexplained fracture.',
  }),
  recommendation('1.10.5', {
    until: '2025-05-01',
    now: null,
    cancer: 'myeloma',
    population: people.under(60),
    when: bonePainOrFracture,
    then: 'primary-care-test',
    strength: 'consider',
    investigation: myelomaPanel,
    gist: 'Under 60, think of the myeloma panel for persistent bone or back pain, or an unexplained fracture.',
    cautions: ['NICE withdrew this in January 2026 as an error.'],
  }),
  recommendation('1.10.5', {
    was: { number: '1.10.6', until: '2025-05-01' },
    cancer: 'myeloma',
    when: all(
      bonePainOrFracture,
      any(
        finding('serum_protein_electrophoresis_suggests_myeloma'),
        finding('serum_free_light_chains_suggest_myeloma'),
        finding('pv_or_esr_suggests_myeloma'),
        finding('urine_bence_jones_suggests_myeloma'),
        finding('hypercalcaemia'),
        finding('leukopenia'),
      ),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer when results suggest myeloma in someone with persistent bone or back pain, or an unexplained fracture.',
    cautions: ['The list of results comes from NG12’s symptom index. A paraprotein without bone pain or fracture is outside this rule.'],
  }),
  recommendation('1.10.6', {
    was: { number: '1.10.7', until: '2025-05-01' },
    cancer: 'non-Hodgkin lymphoma (adults)',
    population: people.adultsAndYoungPeople,
    when: any(finding('lymphadenopathy', 'unexplained'), finding('splenomegaly', 'unexplained')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    weigh: lymphomaSymptoms,
    gist: 'In an adult, think of referral for enlarged nodes or a large spleen without explanation, weighing associated symptoms.',
    cautions: ['Nodes at any site count. None of the associated symptoms is required.'],
  }),
  recommendation('1.10.7', {
    was: { number: '1.10.8', until: '2025-05-01' },
    cancer: 'non-Hodgkin lymphoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: any(finding('lymphadenopathy', 'unexplained'), finding('splenomegaly', 'unexplained')),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    weigh: lymphomaSymptoms,
    gist: 'Up to 24, think of referral within 48 hours for enlarged nodes or a large spleen without explanation.',
    cautions: ['An enlarged liver and spleen go further: immediate assessment.'],
  }),
  recommendation('1.10.8', {
    was: { number: '1.10.9', until: '2025-05-01' },
    cancer: 'Hodgkin lymphoma (adults)',
    population: people.adultsAndYoungPeople,
    when: finding('lymphadenopathy', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    weigh: [...lymphomaSymptoms, 'alcohol_induced_lymph_node_pain'],
    gist: 'In an adult, think of referral for Hodgkin lymphoma when lymphadenopathy is unexplained.',
  }),
  recommendation('1.10.9', {
    was: { number: '1.10.10', until: '2025-05-01' },
    cancer: 'Hodgkin lymphoma (children and young people)',
    population: people.childrenAndYoungPeople,
    when: finding('lymphadenopathy', 'unexplained'),
    then: 'very-urgent-referral-48h',
    strength: 'consider',
    weigh: lymphomaSymptoms,
    gist: 'Up to 24, think of referral within 48 hours for Hodgkin lymphoma when lymphadenopathy is unexplained.',
  }),
];
