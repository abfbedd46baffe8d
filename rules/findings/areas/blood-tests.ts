import type { FindingEntry } from '../entry.ts';

/** Blood tests. */
export const bloodTests = {
  thrombocytosis: {
    label: 'Raised platelets (thrombocytosis)',
    kind: 'test-result',
    synonyms: ['thrombocytosis', 'raised platelets', 'high platelets', 'plt up'],
  },
  low_haemoglobin: {
    label: 'Low haemoglobin',
    kind: 'test-result',
    synonyms: ['low Hb', 'Hb down'],
    means: ['anaemia'],
  },
  anaemia: {
    label: 'Anaemia',
    kind: 'test-result',
    synonyms: ['anaemia', 'anemia', 'ACD'],
    means: ['low_haemoglobin'],
  },
  iron_deficiency_anaemia: {
    label: 'Iron-deficiency anaemia',
    kind: 'test-result',
    synonyms: ['IDA', 'iron deficiency', 'low ferritin anaemia', 'microcytic anaemia'],
    means: ['anaemia', 'low_haemoglobin'],
  },
  raised_white_cell_count: {
    label: 'Raised white cell count',
    kind: 'test-result',
    synonyms: ['raised WCC', 'raised WBC', 'leucocytosis', 'high white cells'],
  },
  high_blood_glucose: {
    label: 'High blood glucose',
    kind: 'test-result',
    synonyms: ['raised glucose', 'hyperglycaemia', 'HbA1c up', 'random glucose high'],
  },
  hypercalcaemia: {
    label: 'Raised serum calcium',
    kind: 'test-result',
    synonyms: ['hypercalcaemia', 'high calcium', 'raised Ca'],
  },
  leukopenia: {
    label: 'Low white cell count',
    kind: 'test-result',
    synonyms: ['leukopenia', 'leucopenia', 'low WCC', 'low WBC'],
  },
  pv_or_esr_suggests_myeloma: {
    label: 'Plasma viscosity or ESR suggests myeloma',
    kind: 'test-result',
    synonyms: ['raised PV', 'plasma viscosity up'],
  },
  serum_protein_electrophoresis_suggests_myeloma: {
    label: 'Protein electrophoresis suggests myeloma',
    kind: 'test-result',
    synonyms: ['paraprotein', 'monoclonal band', 'M-protein'],
  },
  serum_free_light_chains_suggest_myeloma: {
    label: 'Serum free light chains suggest myeloma',
    kind: 'test-result',
    synonyms: [],
  },
  urine_bence_jones_suggests_myeloma: {
    label: 'Bence-Jones urine suggests myeloma',
    kind: 'test-result',
    synonyms: ['urine light chains'],
  },
} as const satisfies Record<string, FindingEntry>;
