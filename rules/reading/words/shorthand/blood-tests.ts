import type { Shorthand } from '../shorthand.ts';

/** Blood tests. */
export const bloodTests: Shorthand = {
  thrombocytosis: [
    '(raised|high|elevated|increased|up) (platelets|platelet|plts|plt|plat|platelet count)',
    '(platelets|platelet|plts|plt|plat|platelet count|platelet ct) (raised|high|elevated|up|increased|↑|still raised|are raised|were raised|still high)',
    '(thrombocytosis|thrombocythaemia|↑ plts|↑ platelets|↑plts|↑ plt)',
  ],
  low_haemoglobin: [
    '(low|reduced|dropping|falling|decreased|↓) (hb|haemoglobin|hgb|hemoglobin)',
    '(hb|haemoglobin|hgb|hemoglobin) (low|down|dropped|dropping|reduced|falling|fallen|decreased|↓|has dropped|is low|was low)',
    'drop in (hb|haemoglobin)',
  ],
  anaemia: ['(anaemic|anemic|anaemia|anemia|acd|normocytic anaemia|macrocytic anaemia|anaemia of chronic disease)'],
  iron_deficiency_anaemia: [
    '(ida|iron deficiency|iron deficient|iron deficiency anaemia|iron deficient anaemia|iron def anaemia|fe def anaemia|fe deficiency anaemia|microcytic anaemia|iron def|fe def|low ferritin anaemia|microcytic hypochromic anaemia|hypochromic microcytic anaemia|anaemia with low ferritin|anaemia due to iron deficiency|fe deficiency|iron-def|irondeficiency|anaemia low ferritin)',
    '(anaemia|anaemic),? (iron deficient|ferritin low|low ferritin|with low ferritin|low iron)',
  ],
  raised_white_cell_count: [
    '(raised|high|elevated|increased|↑) (wcc|wbc|white cells|white cell count|white count|wccs|blood wcc|blood white cells|blood white cell count|white blood cells|wbcs)',
    '(wcc|wbc|white cells|white cell count|white count|blood wcc|white blood cells) (raised|high|elevated|up|increased|↑|is raised|are raised)',
    '(leucocytosis|leukocytosis|neutrophilia)',
  ],
  high_blood_glucose: [
    '(raised|high|elevated|increased) (glucose|blood glucose|blood sugar|sugar|sugars|bm|hba1c|random glucose|fasting glucose|bms|blood sugars|plasma glucose)',
    '(glucose|blood glucose|blood sugar|sugar|sugars|bm|bms|hba1c|random glucose|fasting glucose) (raised|high|elevated|up|increased|is raised|is high|↑)',
    '(hyperglycaemia|hyperglycemia|hyperglycaemic)',
  ],
  hypercalcaemia: [
    '(raised|high|elevated|increased|↑) (calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|ca++|corr ca)',
    '(calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|corr ca) (raised|high|elevated|up|increased|is raised|↑|is high)',
    'ca raised',
    'raised ca',
    'serum ca (high|raised)',
    '(hypercalcaemia|hypercalcemia|hypercalcaemic)',
  ],
  leukopenia: [
    '(low|reduced|decreased) (wcc|wbc|white cells|white cell count|white count|white blood cells|white blood cell count)',
    '(wcc|wbc|white cells|white cell count|white count|white blood cells) (low|reduced|down|decreased|is low|are low)',
    '(leukopenia|leucopenia|neutropenia|leucopaenia|leukopaenia|leucopenic|leukopenic)',
  ],
  pv_or_esr_suggests_myeloma: [
    '(raised|high|elevated) (pv|plasma viscosity)',
    '(pv|plasma viscosity) (raised|high|elevated|up)',
    '(pv|plasma viscosity) (result|results|level|) (suggests|suggest|suggesting|suggestive of|in keeping with|consistent with) myeloma',
    'esr (suggests|suggestive of|in keeping with|consistent with) myeloma',
    'plasma viscosity or esr suggests myeloma',
    'pv/esr suggests myeloma',
  ],
  serum_protein_electrophoresis_suggests_myeloma: [
    '(paraprotein|paraproteins|paraproteinaemia|monoclonal band|monoclonal protein|m protein|m band|m-band|igg paraprotein|iga paraprotein|monoclonal gammopathy|igg kappa band|iga kappa band|igg lambda band|serum paraprotein|paraprotein band|monoclonal spike)',
    '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|shows|showed|suggests|suggestive of|abnormal|positive|+ve|consistent with|shows a|) (paraprotein|monoclonal band|band|m band|myeloma)',
    '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|is|) (abnormal|positive|+ve)',
  ],
  serum_free_light_chains_suggest_myeloma: [
    '(serum free light chains|sflc|free light chains|light chains|flc|sflcs|serum flc|flcs|free light chain ratio|flc ratio|kappa lambda ratio|kappa/lambda ratio|sflc ratio|light chain ratio|serum free light chain ratio|serum light chains) (:|are|is|) (raised|abnormal|high|elevated|suggest myeloma|suggests myeloma|suggestive of myeloma|up|deranged|skewed|markedly abnormal|in keeping with myeloma|consistent with myeloma)',
    '(raised|abnormal|high|elevated) (serum free light chains|sflc|free light chains|light chains|flc|kappa lambda ratio|flc ratio|light chain ratio|serum flc|kappa light chains|lambda light chains|free light chain ratio|serum free light chain ratio)',
  ],
  urine_bence_jones_suggests_myeloma: [
    '(bence jones|bj|bence jones protein|bjp|bence jones urine|bence jones proteins|urine bence jones|urinary bence jones|urine bjp|urine bence jones protein|bence jones proteinuria) (:|is|) (positive|+ve|pos|present|detected|in urine|found|suggests myeloma|seen|+)',
    '(urine light chains|bence jones proteinuria|urinary light chains|light chains in urine)',
    '(positive|+ve) (bence jones|urine bence jones|bjp)',
    'bence jones (protein|) in urine',
  ],
};
