/** What the tests are called that NG12 bands, or whose number bears on one of its findings: sources of patterns for normalised words. */
export const testNames = {
  fit: '(?:(?:symptomatic )?(?:q ?fit|fit)(?: test)?|f-?hb|fa?ecal (?:ha?emoglobin|hb|immunochemical test))(?: ?\\((?:q?fit|quantitative|quant)\\))?',
  ca125: '(?:serum )?(?:ca|cancer antigen)[ -]?125(?: ?\\(cancer antigen 125\\))?',
  psa: '(?:serum )?(?:psa(?: ?\\(prostate[ -]specific antigen\\))?|prostate[ -]specific (?:antigen|ag))',
  haemoglobin:
    'hb|haemoglobin|hgb|hemoglobin|heamoglobin|haemaglobin|hemo globin|hemo goblin|haemoglobin \\(hb\\)|(?<!full )(?<!white )(?<!red )(?<!cell )blood count',
  platelets: 'plts?|platelets?|plats?|platelet count|plt count|plt ct|platelet ct|platlets?|platelettes?|thrombocytes',
  'white-cells':
    'wcc|wbc|wbcs|white cells?|white cell count|white count|white blood cells?|white blood cell count|white blood count|blood wcc|leu[ck]ocytes|total white cells?|total wcc',
  calcium:
    'ca|ca ?\\(?adj(?:usted)?\\)?|ca2\\+|ca\\+\\+|cca|calcium adjusted|calcium \\(adjusted\\)|ca \\(adj(?:usted)?\\)|calcium adj|calcium|calsium|(?:adj|adjusted|corrected|corr|serum|alb adj|albumin adjusted|albumin[- ]corrected) ?(?:serum )?(?:ca|calcium)|adj\\.? ?ca|adjusted|corrected',
} as const;
