import type { FindingEntry } from '../entry.ts';

/** Blood tests. */
export const bloodTests = {
  thrombocytosis: {
    label: 'Raised platelets (thrombocytosis)',
    kind: 'test-result',
    synonyms: ['thrombocytosis', 'raised platelets', 'high platelets', 'plt up'],
    phrases: [
      '(raised|high|elevated|increased|up) (platelets|platelet|plts|plt|plat|platelet count)',
      '(platelets|platelet|plts|plt|plat|platelet count|platelet ct) (raised|high|elevated|up|increased|↑|still raised|are raised|were raised|still high)',
      '(thrombocytosis|thrombocythaemia|↑ plts|↑ platelets|↑plts|↑ plt)',
    ],
    denials: [
      '(platelets|platelet|plts|plt|platelet count) (normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)',
    ],
    codes: {
      '6631009': { grade: 'A' },
    },
  },
  low_haemoglobin: {
    label: 'Low haemoglobin',
    kind: 'test-result',
    synonyms: ['low Hb', 'Hb down'],
    phrases: [
      '(low|reduced|dropping|falling|decreased|↓) (hb|haemoglobin|hgb|hemoglobin)',
      '(hb|haemoglobin|hgb|hemoglobin) (low|down|dropped|dropping|reduced|falling|fallen|decreased|↓|has dropped|is low|was low)',
      'drop in (hb|haemoglobin)',
    ],
    denials: [
      '(hb|haemoglobin|hgb) (normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)',
      'normal (hb|haemoglobin)',
      '(hb|haemoglobin) (not low|not dropped)',
    ],
    means: ['anaemia'],
    comeBack: 'the tired feeling or looking pale gets worse',
  },
  anaemia: {
    label: 'Anaemia',
    kind: 'test-result',
    synonyms: ['anaemia', 'anemia', 'ACD'],
    phrases: ['(anaemic|anemic|anaemia|anemia|acd|normocytic anaemia|macrocytic anaemia|anaemia of chronic disease)'],
    means: ['low_haemoglobin'],
    codes: {
      '271737000': { grade: 'A' },
    },
    comeBack: 'the tired feeling or looking pale gets worse',
  },
  iron_deficiency_anaemia: {
    label: 'Iron-deficiency anaemia',
    kind: 'test-result',
    synonyms: ['IDA', 'iron deficiency', 'low ferritin anaemia', 'microcytic anaemia'],
    phrases: [
      '(ida|iron deficiency|iron deficient|iron deficiency anaemia|iron deficient anaemia|iron def anaemia|fe def anaemia|fe deficiency anaemia|microcytic anaemia|iron def|fe def|low ferritin anaemia|microcytic hypochromic anaemia|hypochromic microcytic anaemia|anaemia with low ferritin|anaemia due to iron deficiency|fe deficiency|iron-def|irondeficiency|anaemia low ferritin)',
      '(anaemia|anaemic),? (iron deficient|ferritin low|low ferritin|with low ferritin|low iron)',
    ],
    means: ['anaemia', 'low_haemoglobin'],
    codes: {
      '87522002': { grade: 'A' },
    },
    comeBack: 'the tired feeling or looking pale gets worse',
  },
  raised_white_cell_count: {
    label: 'Raised white cell count',
    kind: 'test-result',
    synonyms: ['raised WCC', 'raised WBC', 'leucocytosis', 'high white cells'],
    phrases: [
      '(raised|high|elevated|increased|↑) (wcc|wbc|white cells|white cell count|white count|wccs|blood wcc|blood white cells|blood white cell count|white blood cells|wbcs)',
      '(wcc|wbc|white cells|white cell count|white count|blood wcc|white blood cells) (raised|high|elevated|up|increased|↑|is raised|are raised)',
      '(leucocytosis|leukocytosis|neutrophilia)',
    ],
    codes: {
      '111583006': { grade: 'A' },
    },
  },
  high_blood_glucose: {
    label: 'High blood glucose',
    kind: 'test-result',
    synonyms: ['raised glucose', 'hyperglycaemia', 'HbA1c up', 'random glucose high'],
    phrases: [
      '(raised|high|elevated|increased) (glucose|blood glucose|blood sugar|sugar|sugars|bm|hba1c|random glucose|fasting glucose|bms|blood sugars|plasma glucose)',
      '(glucose|blood glucose|blood sugar|sugar|sugars|bm|bms|hba1c|random glucose|fasting glucose) (raised|high|elevated|up|increased|is raised|is high|↑)',
      '(hyperglycaemia|hyperglycemia|hyperglycaemic)',
    ],
    denials: [
      '(glucose|hba1c|blood sugar|blood glucose|sugars|bm) (normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)',
      'normal (glucose|hba1c)',
    ],
    codes: {
      '80394007': { grade: 'A' },
    },
    comeBack: 'there is a lot of thirst, or more peeing than usual',
  },
  hypercalcaemia: {
    label: 'Raised serum calcium',
    kind: 'test-result',
    synonyms: ['hypercalcaemia', 'high calcium', 'raised Ca'],
    phrases: [
      '(raised|high|elevated|increased|↑) (calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|ca++|corr ca)',
      '(calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|corr ca) (raised|high|elevated|up|increased|is raised|↑|is high)',
      'ca raised',
      'raised ca',
      'serum ca (high|raised)',
      '(hypercalcaemia|hypercalcemia|hypercalcaemic)',
    ],
    denials: [
      '(calcium|adj calcium|adjusted calcium|corrected calcium|serum calcium|ca2+|ca) (normal|ok|fine|nad|in range|wnl|within normal limits|within range|n|unremarkable|satisfactory|are normal|is normal|were normal|was normal|is fine|stable)',
      'normal calcium',
    ],
    codes: {
      '66931009': { grade: 'A' },
    },
    comeBack: 'there is a lot of thirst, or more peeing than usual',
  },
  leukopenia: {
    label: 'Low white cell count',
    kind: 'test-result',
    synonyms: ['leukopenia', 'leucopenia', 'low WCC', 'low WBC'],
    phrases: [
      '(low|reduced|decreased) (wcc|wbc|white cells|white cell count|white count|white blood cells|white blood cell count)',
      '(wcc|wbc|white cells|white cell count|white count|white blood cells) (low|reduced|down|decreased|is low|are low)',
      '(leukopenia|leucopenia|neutropenia|leucopaenia|leukopaenia|leucopenic|leukopenic)',
    ],
    comeBack: 'there is a new illness with fever',
  },
  pv_or_esr_suggests_myeloma: {
    label: 'Plasma viscosity or ESR suggests myeloma',
    kind: 'test-result',
    synonyms: ['raised PV', 'plasma viscosity up'],
    phrases: [
      '(raised|high|elevated) (pv|plasma viscosity)',
      '(pv|plasma viscosity) (raised|high|elevated|up)',
      '(pv|plasma viscosity) (result|results|level|) (suggests|suggest|suggesting|suggestive of|in keeping with|consistent with) myeloma',
      'esr (suggests|suggestive of|in keeping with|consistent with) myeloma',
      'plasma viscosity or esr suggests myeloma',
      'pv/esr suggests myeloma',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  serum_protein_electrophoresis_suggests_myeloma: {
    label: 'Protein electrophoresis suggests myeloma',
    kind: 'test-result',
    synonyms: ['paraprotein', 'monoclonal band', 'M-protein'],
    phrases: [
      '(paraprotein|paraproteins|paraproteinaemia|monoclonal band|monoclonal protein|m protein|m band|m-band|igg paraprotein|iga paraprotein|monoclonal gammopathy|igg kappa band|iga kappa band|igg lambda band|serum paraprotein|paraprotein band|monoclonal spike)',
      '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|shows|showed|suggests|suggestive of|abnormal|positive|+ve|consistent with|shows a|) (paraprotein|monoclonal band|band|m band|myeloma)',
      '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|is|) (abnormal|positive|+ve)',
    ],
    denials: [
      '(spep|electrophoresis|protein electrophoresis|serum electrophoresis|serum protein electrophoresis|spe) (normal|nad|neg|negative|unremarkable|no paraprotein|: no paraprotein)',
      'no (paraprotein|monoclonal band|m band|paraproteins)',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  serum_free_light_chains_suggest_myeloma: {
    label: 'Serum free light chains suggest myeloma',
    kind: 'test-result',
    synonyms: [],
    phrases: [
      '(serum free light chains|sflc|free light chains|light chains|flc|sflcs|serum flc|flcs|free light chain ratio|flc ratio|kappa lambda ratio|kappa/lambda ratio|sflc ratio|light chain ratio|serum free light chain ratio|serum light chains) (:|are|is|) (raised|abnormal|high|elevated|suggest myeloma|suggests myeloma|suggestive of myeloma|up|deranged|skewed|markedly abnormal|in keeping with myeloma|consistent with myeloma)',
      '(raised|abnormal|high|elevated) (serum free light chains|sflc|free light chains|light chains|flc|kappa lambda ratio|flc ratio|light chain ratio|serum flc|kappa light chains|lambda light chains|free light chain ratio|serum free light chain ratio)',
    ],
    denials: ['(serum free light chains|sflc|free light chains|light chains|flc|sflc ratio) (normal|nad|unremarkable|in range)'],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  urine_bence_jones_suggests_myeloma: {
    label: 'Bence-Jones urine suggests myeloma',
    kind: 'test-result',
    synonyms: ['urine light chains'],
    phrases: [
      '(bence jones|bj|bence jones protein|bjp|bence jones urine|bence jones proteins|urine bence jones|urinary bence jones|urine bjp|urine bence jones protein|bence jones proteinuria) (:|is|) (positive|+ve|pos|present|detected|in urine|found|suggests myeloma|seen|+)',
      '(urine light chains|bence jones proteinuria|urinary light chains|light chains in urine)',
      '(positive|+ve) (bence jones|urine bence jones|bjp)',
      'bence jones (protein|) in urine',
    ],
    denials: ['(bence jones|bj|bjp|bence jones protein|urine bence jones) (neg|negative|-ve|not detected|absent|normal)'],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
} as const satisfies Record<string, FindingEntry>;
