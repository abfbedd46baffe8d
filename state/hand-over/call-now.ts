import type { FindingId } from '../../rules/findings/vocabulary.ts';

const blood = 'you lose a lot of blood, or it does not stop';
const breathing = 'you have bad chest pain, or cannot get your breath';
const cannotPee = 'you cannot pee at all';
const blocked = 'you keep being sick, or have very bad tummy pain';
const spine = 'your legs go weak, or you cannot control your pee or poo';
const brain = 'you have a fit, a very bad headache, or sudden weakness';
const spots = 'you have spots and a fever, or cannot stop a bleed';
const choking = 'you cannot swallow your own spit, or you choke';

/** What makes it an emergency, for findings that can turn into one; to follow “Call 999 or go to A&E if”. Not signed off. */
export const callNowIf: { readonly [id in FindingId]?: string } = {
  haemoptysis: blood,
  haematemesis: blood,
  rectal_bleeding: blood,
  postmenopausal_bleeding: blood,
  bleeding: blood,
  shortness_of_breath: breathing,
  chest_pain: breathing,
  chest_infection: breathing,
  deep_vein_thrombosis: breathing,
  visible_haematuria: cannotPee,
  lower_urinary_tract_symptoms: cannotPee,
  urinary_hesitancy: cannotPee,
  urinary_retention: cannotPee,
  abdominal_mass: blocked,
  abdominal_pain: blocked,
  upper_abdominal_pain: blocked,
  vomiting: blocked,
  constipation: blocked,
  back_pain: spine,
  bone_pain: spine,
  loss_of_central_neurological_function: brain,
  abnormal_cerebellar_or_central_neurological_function: brain,
  petechiae: spots,
  bruising: spots,
  dysphagia: choking,
  leukopenia: 'you have a fever or shake with cold',
};
