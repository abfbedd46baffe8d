import { rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const leukaemia = [rcgp.leukaemia];
const myeloma = [rcgp.myeloma];

export const haematological: readonly Snippet[] = [
  snippet('leukaemia-adult', {
    recommendations: ['1.10.1'],
    text: 'Any 1 of 9 features makes a blood count within 48 hours worth considering. Pallor, widespread nodes, and an enlarged liver and spleen count as they are; tiredness must persist; fever, bruising, bleeding and petechiae must be unexplained.',
    further: leukaemia,
  }),
  snippet('leukaemia-children-and-young-people', {
    recommendations: ['1.10.2', '1.10.3'],
    text: 'Up to 24, unexplained petechiae or an enlarged liver and spleen mean specialist assessment within hours, with no blood count to wait for. The other features mean a blood count within 48 hours, offered and not just considered; bone pain is one of them.',
    further: leukaemia,
  }),
  snippet('myeloma-panel', {
    recommendations: ['1.10.4'],
    text: 'From 60, ask for the whole panel at once: blood count, calcium, plasma viscosity or ESR, serum protein electrophoresis and serum free light chains. Bence-Jones urine is only for where light chains cannot be had. Persistent back pain is enough.',
    further: myeloma,
  }),
  snippet('myeloma-electrophoresis-alone', {
    recommendations: ['1.10.4'],
    text: 'Electrophoresis alone finds about 2/3 of people with myeloma, by GatewayC’s account. Send the whole panel: NG12 asks for serum free light chains as well, or Bence-Jones urine where they cannot be had.',
    source: 'https://www.gatewayc.org.uk/cancer-keys/myeloma-investigations/',
    figures: { '2/3': 'Bence-Jones protein urine assessment and serum protein electrophoresis' },
    further: myeloma,
  }),
  snippet('myeloma-results', {
    recommendations: ['1.10.5'],
    text: 'With persistent bone pain or an unexplained fracture, raised calcium or low white cells suggest myeloma too, not only a paraprotein. A paraprotein found by chance without either is outside this rule: ask haematology.',
    further: myeloma,
  }),
  snippet('lymphoma-adult', {
    recommendations: ['1.10.6', '1.10.8'],
    text: 'Unexplained nodes are enough, at any site. Fever, night sweats, breathlessness, itch and weight loss are weighed; none is required. An unexplained large spleen counts for non-Hodgkin lymphoma, not for Hodgkin.',
  }),
  snippet('lymphoma-children-and-young-people', {
    recommendations: ['1.10.7', '1.10.9'],
    text: 'Up to 24, unexplained nodes are a referral to consider, to be seen within 48 hours. From 16 NG12 also allows the adult pathway, by age and local arrangements, so both are shown.',
    figures: { 'From 16': 'Section 1.10, note on people aged 16 to 24' },
  }),
];
