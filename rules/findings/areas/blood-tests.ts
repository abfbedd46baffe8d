import type { FindingEntry } from '../entry.ts';
import { saidFine, saidHigh, saidLow, saidNot } from '../result-words.ts';

const platelets =
  'platelets|platelet|plts|plt|plat|plats|platelet count|platelets count|thrombocytes|thrombocyte count|clotting cells|clotting cell|sticky cells|sticky cell|sticky blood cells|clotting count|platlets|platlet|plate lets|platelettes|plattlets|plateletts|platelits';
const haemoglobin =
  'hb|haemoglobin|hgb|hemoglobin|heamoglobin|haemaglobin|hemaglobin|haemglobin|hemo globin|hemo goblin|haemo globin|haemo goblin|blood count';
const redCells =
  'red cells|red cell|red blood cells|red blood cell|red cell count|red count|rbc|rbcs|red blood count|oxygen carrying cells';
const whiteCells =
  'wcc|wbc|wbcs|wccs|white cells|white cell|white cell count|white count|white blood cells|white blood cell|white blood cell count|white blood count|white bloods|blood wcc|blood white cells|blood white cell count|leucocytes|leukocytes|leucocyte count|total white count|total wcc|soldier cells|fighter cells|fighting cells|infection fighters|infection fighting cells|infection fighting blood cells|infection cells|defence cells|immune cells|germ fighters|germ fighting cells|white corpuscles|leucs|total leucs|white blood|white bloods cells|white number|whyte count|whyte cells|wite count|wite blood cells|wite blud cells|white blud cells|wite bludd cells|wite bludd sells|white blud count|whit cells|wite cells|wight cells|white sells';
const sugar =
  'glucose|blood glucose|blood sugar|blood sugars|sugar|sugars|sugar level|sugar levels|sugar reading|sugar readings|bm|bms|hba1c|hb a1c|a1c|random glucose|fasting glucose|fasting sugar|random sugar|plasma glucose|capillary glucose|cbg|gluc|glucos|diabetes blood test|diabetes test|diabetic test|diabetes blood|diabetes count|diabetes marker|diabetic count|finger prick|fingerprick|finger prick test|glycated haemoglobin|glycosylated haemoglobin|glycated hb|long term sugar|long term sugars|average sugar|blud suger|blood suger|bludd shuger|blud sugar|blud shuger|suger levels|sugar in blood|sugar in bloods';
const calcium =
  'calcium|ca2+|ca++|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|corr ca|corrected ca|corr calcium|serum ca|bone profile calcium|calcium in blood|calcium in bloods|calsium|kalsium|calcuim|calciam|blood calcium|total calcium|ionised calcium';
const viscosity = 'plasma viscosity|pv|viscosity|plasma viscocity|plasma viscosty|blood viscosity|plasma visc';
const chains =
  'serum free light chains|serum free light chain|sflc|sflcs|free light chains|free light chain|light chains|light chain|flc|flcs|serum flc|serum light chains|free light chain ratio|flc ratio|kappa lambda ratio|kappa/lambda ratio|kappa : lambda ratio|k/l ratio|sflc ratio|light chain ratio|serum free light chain ratio|free chains|free chain|free lite chains|lite chains|kappa light chains|lambda light chains|kappa chains|lambda chains|free kappa|free lambda|kappa|lambda|serum free kappa|serum free lambda|kappa free light chains|lambda free light chains|freelite|free lights';
const electrophoresis =
  'spep|spe|sep|epp|serum epp|protein epp|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|protein strip|serum strip|protein electro|electrophoreses|electroforesis|electrophorisis|immunofixation|serum immunofixation|ife|myeloma strip|protein bands test';
const benceJones =
  'bence jones|bence jones protein|bence jones proteins|bj|bjp|ubjp|u bjp|ubj|bence jones urine|urine bence jones|urinary bence jones|urine bjp|urinary bjp|bjp urine|urine bence jones protein|bence jones proteinuria|bence jones test|bence jone|benz jones|bens jones|bench jones|bents jones|bence johns|benze jones';

const back = 'is|are|was|were|be|came back|came bak|cum back|cum bak|come back|has come back|have come back|came in as|sed|';
const tooHigh =
  'too many|to many|to hi|to high|too hi|reely hi|really hi|very hi|well up|way up|right up|way over|well over|way over normal|well over normal|way over the limit|well over what it should be|well over what they should be|way over what it should be|way over what they should be|flagged h|way above range|well above range|above reference range|above the reference range|well above the reference range|very much';
const tooLow =
  'to low|too lo|to lo|reely low|really low|under par|below par|subnormal|sub normal|too little|sparse|way down|well down|way under|well under|flagged l|poor|very poor|too thin|too weak|below reference range|below the reference range|way under what they should be|way under what it should be';
const andHigh =
  '(thats|that s|that is|which is|which was|its|it is|theyre|they are) (too|very|really|well|way|far|) (high|raised|up|elevated|over)';
/** More that is said of a test, slips and all. */
const saidTooHigh = (names: string): readonly string[] => [`(${names}) (${back}) (${tooHigh})`, `(${names}) (,|) ${andHigh}`];
const saidTooLow = (names: string): readonly string[] => [
  `(${names}) (${back}) (${tooLow})`,
  `(hardly any|barely any|scarcely any|next to no|too few|hasnt enough|havent enough|hasnt got enough|havent got enough|has not enough|have not enough) (${names})`,
];

/** Blood tests. */
export const bloodTests = {
  thrombocytosis: {
    label: 'Raised platelets (thrombocytosis)',
    kind: 'test-result',
    synonyms: ['thrombocytosis', 'raised platelets', 'high platelets', 'plt up'],
    frames: [
      'PLATELET VALUE_HIGH !OKAY|low|normal|transfusion|donation',
      'PLATELET BLOOD VALUE_HIGH !OKAY|low|transfusion',
      'PLATELET > OVER_LIMIT !NOT|low|under|below',
      'sticky|sticky_blood BLOOD platelet|count VALUE_HIGH',
    ],
    phrases: [
      ...saidHigh(platelets),
      ...saidTooHigh(platelets),
      '(raised|high|elevated|increased|up) (plateletes|platelits)',
      '(thrombocytosis|thrombocythemia|thrombocitosis|thrombocytosys|thrombo cytosis|trombocytosis|essential thrombocythaemia)',
      '(raised|high|elevated|increased|up) (platelets|platelet|plts|plt|plat|platelet count)',
      '(platelets|platelet|plts|plt|plat|platelet count|platelet ct) (raised|high|elevated|up|increased|↑|still raised|are raised|were raised|still high)',
      '(thrombocytosis|thrombocythaemia|↑ plts|↑ platelets|↑plts|↑ plt)',
    ],
    denials: [
      ...saidFine(platelets),
      ...saidNot(platelets, 'high'),
      ...saidLow(platelets),
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
    frames: [
      'HAEMOGLOBIN VALUE_LOW !OKAY|mood|bp|pressure|libido|energy|sodium|b12|folate|potassium|back|a1c|normal|risk|pulse',
      'HAEMOGLOBIN BLOOD VALUE_LOW !OKAY|pressure|mood',
      'HAEMOGLOBIN > UNDER_LIMIT !NOT|high|over|above|a1c',
    ],
    asks: [
      'HAEMOGLOBIN NOT > reach|enough|hit !a1c|problem',
      'donor|donate|donating|donation|giving > turned_away|refused|rejected|couldnt|couldn > haemoglobin|iron|low|count',
      'turned_away|refused|rejected > donor|donate|donating|donation|giving|give > blood',
    ],
    phrases: [
      ...saidLow(haemoglobin),
      ...saidTooLow(haemoglobin),
      '(hb|haemoglobin|hgb) (drop|dip|fall|on the low side)',
      '(low|reduced|dropping|falling|decreased|↓) (hb|haemoglobin|hgb|hemoglobin)',
      '(hb|haemoglobin|hgb|hemoglobin) (low|down|dropped|dropping|reduced|falling|fallen|decreased|↓|has dropped|is low|was low)',
      'drop in (hb|haemoglobin)',
    ],
    denials: [
      ...saidFine(haemoglobin),
      ...saidNot(haemoglobin, 'low'),
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
    frames: ['red_cell|red_corpuscle VALUE_LOW|UNDER_LIMIT|short !OKAY|white|folate|NOT'],
    asks: [
      'blood > low|weak|not_enough ~1 !pressure|sugar|glucose|oxygen|bp|OKAY|platelet|white|WHITECELL|sodium|potassium|BOTTOM|URINE|STOOL|nose|gum|PERIOD|lower|back',
      'transfusion|transfuse|transfused|bag|unit > blood low|anaemic|count|because|needed !platelet|sugar|donated|donate',
    ],
    phrases: [
      ...saidLow(redCells),
      ...saidTooLow(redCells),
      '(not|isnt|hasnt|havent) (got|) enough red (in|cells in) (blood|bloods)',
      '(anaemic|aneamic|anaemik|anemic|anamic|anaimic|anaemick|a neemic|a near mic|a near mia|anneamia|aneamia|anaemea|anemea|anamia|anaem|anaem.|normochromic|normochrom anaem|normochrom. anaem)',
      '(anaemic|anemic|anaemia|anemia|acd|normocytic anaemia|macrocytic anaemia|anaemia of chronic disease)',
    ],
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
    frames: [
      'ANAEMIC FERRITIN VALUE_LOW ~4',
      'ANAEMIC > from|with|through|due|cause|because|lack > FERRITIN !normal|ok|b12',
      'ANAEMIC FERRITIN deficient|deficiency|def|type|kind|sort|lack !not',
      'iron|ferritin > ANAEMIC ~1 !normal|ok|not|isnt|no|replete',
      'ANAEMIC iron tablet|tablets|pill|pills take|need|treat|sort|kind !vegan|declined|not|b12',
      'HAEMOGLOBIN|blood_count FERRITIN VALUE_LOW ~5 !OKAY|not|isnt|but',
      'ANAEMIC microcytic|hypochromic|mcv|microcytosis !normal|not|macrocytic|normocytic|88|90|high',
      'HAEMOGLOBIN VALUE_LOW microcytic|microcytosis|hypochromic',
      'ANAEMIC FERRITIN deplete|depleted|nil|next_to_no|hardly_any|barely_any|empty|exhausted|short|poor|rock_bottom|no ~4 !OKAY|not|b12|overload',
    ],
    asks: [
      'microcytic|hypochromic hypochromic|microcytic|mcv|fbc|film|picture|indice|tsat ~2 !normal|not|no|thalassaemia|trait|macrocytic',
      'no > iron > blood|body|inside|left|tank !tablet|diet|supplement|overload|deficiency',
      'FERRITIN VALUE_LOW !diet|OKAY|not|b12|overload|haemochromatosis',
    ],
    phrases: [
      '(iron def|irondef|iron defficiency|iron deficency|iron defishency|iron deficient|iron dificiency|iron deficiancy) (anaemia|anemia|aneamia|anaemic|)',
      'anaemia (,|) (iron|fe) (type|related)',
      '(ida|iron deficiency|iron deficient|iron deficiency anaemia|iron deficient anaemia|iron def anaemia|fe def anaemia|fe deficiency anaemia|microcytic anaemia|iron def|fe def|low ferritin anaemia|microcytic hypochromic anaemia|hypochromic microcytic anaemia|anaemia with low ferritin|anaemia due to iron deficiency|fe deficiency|iron-def|irondeficiency|anaemia low ferritin)',
      '(anaemia|anaemic) (,|) (and|with|) (iron|ferritin|fe|iron stores|ferritin stores) (is|are|) (practically|almost|virtually|very|) (deplete|depleted|nil|none|zero|empty|low|deficient|rock bottom|on the floor|gone)',
      '(anaemia|anaemic) (,|) (iron deficient|ferritin low|low ferritin|with low ferritin|low iron)',
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
    frames: [
      'WHITECELL VALUE_HIGH !OKAY|urine|msu|low|csf|stool|dip|wound',
      'WHITECELL BLOOD VALUE_HIGH !OKAY|urine|low',
      'WHITECELL > OVER_LIMIT !NOT|urine|low|under|below|msu|csf',
    ],
    phrases: [
      ...saidHigh(whiteCells),
      ...saidTooHigh(whiteCells),
      '(whites) (are|were|have|) (sky high|shot up|over the limit|too high|through the roof|way up|well up)',
      '(whites) (are|were|have) (been|come back|gone|) (a bit|very|too|really|still|) (high|raised|elevated|up)',
      '(leucocytosis|leukocytosis|lucocytosis|luecocytosis|leucocytosys|lymphocytosis|neutrophilia|leuco cytosis)',
      '(raised|high|elevated|increased|↑) (wcc|wbc|white cells|white cell count|white count|wccs|blood wcc|blood white cells|blood white cell count|white blood cells|wbcs)',
      '(wcc|wbc|white cells|white cell count|white count|blood wcc|white blood cells) (raised|high|elevated|up|increased|↑|is raised|are raised)',
      '(leucocytosis|leukocytosis|neutrophilia)',
    ],
    denials: [...saidNot(whiteCells, 'high')],
    codes: {
      '111583006': { grade: 'A' },
    },
  },
  high_blood_glucose: {
    label: 'High blood glucose',
    kind: 'test-result',
    synonyms: ['raised glucose', 'hyperglycaemia', 'HbA1c up', 'random glucose high'],
    frames: [
      'SUGAR VALUE_HIGH !OKAY|diet|food|intake|drink|snack|tea|coffee|craving|urine|calorie|eat|eating|tooth|sweet|low|jam|cereal|cut|glucose_drink|hypo',
      'SUGAR BLOOD VALUE_HIGH !OKAY|diet|pressure|low',
      'SUGAR level|reading|machine|meter|monitor|test VALUE_HIGH !OKAY|diet|low',
      'SUGAR teens|twenty|twenties !low|hypo',
      'SUGAR over|above|reading|read|touching|hitting|around|said > fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty ~2 !gram|spoon|teaspoon|minute|year|age|hypo|low|cube|sweetener|lump|tea|coffee|hba1c',
      'SUGAR > OVER_LIMIT !NOT|diet|low|under|below|intake|drink',
      'SUGAR BLOOD very_much|too_much|plenty !pressure|diet',
      'SUGAR sensor|monitor|meter|machine|libre|dexcom > alarming|alarm > hi|high !low|hypo|lo',
    ],
    phrases: [
      ...saidHigh(sugar),
      ...saidTooHigh(sugar),
      '(glucose|sugar|libre|dexcom) (sensor|monitor|meter|machine|) (keeps|is|keeps on|) (alarming|reading|showing|says|saying|reads|flashing|going) (hi)',
      '(bloods|blood|sugar|sugars|hba1c|glucose|blood test|blood tests|blood results|sugar test|blood sugar|blood sugars|results|result) (is|are|was|were|) (came back|come back|has come back|have come back|came out|showed|shows|) (now|) (in|within|into) (the|) (diabetic|diabetes|diabetics) (range|zone|bracket|territory)',
      '(hyperglycemic|hyperglycaemic|hyper glycaemia|hyperglycaemia|hypergly|hyperglyc)',
      '(glucose|sugar|sugars|bm|bms) (hi|in the teens|in the high teens|in the twenties|in the 20s|in high teens|off the scale|all over)',
      '(raised|high|elevated|increased) (glucose|blood glucose|blood sugar|sugar|sugars|bm|hba1c|random glucose|fasting glucose|bms|blood sugars|plasma glucose)',
      '(glucose|blood glucose|blood sugar|sugar|sugars|bm|bms|hba1c|random glucose|fasting glucose) (raised|high|elevated|up|increased|is raised|is high|↑)',
      '(hyperglycaemia|hyperglycemia|hyperglycaemic)',
    ],
    denials: [
      ...saidFine(sugar),
      ...saidNot(sugar, 'high'),
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
    frames: [
      'CALCIUM VALUE_HIGH !OKAY|diet|score|supplement|tablet|intake|channel|milk|rich|coronary|urine|oxalate|low|food|vitamin|adcal|chew',
      'CALCIUM BLOOD VALUE_HIGH !OKAY|pressure|diet|low',
      'CALCIUM > OVER_LIMIT !NOT|diet|low|under|below|intake',
      'CALCIUM BLOOD is_much|very_much|too_much|plenty !pressure|diet',
      'CALCIUM body|me|system|bloodstream VALUE_HIGH !OKAY|diet|supplement',
    ],
    phrases: [
      ...saidHigh(calcium),
      ...saidTooHigh(calcium),
      '(ca|cca|ca2+|adj ca|adjusted ca) (:|-|) (↑|↑↑|↑↑↑)',
      '(hypercalcemia|hypercalcaemia|hyperca|hyper ca|hypercal|hypercalc|hyper calcaemia|hyper calcemia|hypercalcaemic|hypercalsaemia|hypercalcimia|hypercalcamia)',
      '(raised|high|elevated|increased|↑) (calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|ca++|corr ca)',
      '(calcium|ca2+|adj ca|adjusted calcium|corrected calcium|serum calcium|adj calcium|corr ca) (raised|high|elevated|up|increased|is raised|↑|is high)',
      'ca raised',
      'raised ca',
      'serum ca (high|raised)',
      '(hypercalcaemia|hypercalcemia|hypercalcaemic)',
    ],
    denials: [
      ...saidFine(calcium),
      ...saidNot(calcium, 'high'),
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
    frames: [
      'WHITECELL VALUE_LOW !OKAY|urine|msu|high|mood|platelet_low',
      'WHITECELL BLOOD VALUE_LOW !OKAY|pressure|urine',
      'WHITECELL > UNDER_LIMIT !NOT|urine|high|over|above',
    ],
    phrases: [
      ...saidLow(whiteCells),
      ...saidTooLow(whiteCells),
      '(ones that fight|things that fight|cells that fight) (germs|infection|infections) (are|were|) (low|way under|way down|well down|too few|too low)',
      '(whites) (are|were|have) (been|come back|gone|) (a bit|very|too|really|still|) (low|down|dropped)',
      '(leukopenia|leucopenia|lukopenia|leukapenia|leucopaenia|pancytopenia|pancytopenic|neutropenic|neutropaenia|neutropenia|leuco penia|luecopenia)',
      '(low|reduced|decreased) (wcc|wbc|white cells|white cell count|white count|white blood cells|white blood cell count)',
      '(wcc|wbc|white cells|white cell count|white count|white blood cells) (low|reduced|down|decreased|is low|are low)',
      '(leukopenia|leucopenia|neutropenia|leucopaenia|leukopaenia|leucopenic|leukopenic)',
    ],
    denials: [...saidNot(whiteCells, 'low')],
    comeBack: 'there is a new illness with fever',
  },
  pv_or_esr_suggests_myeloma: {
    label: 'Plasma viscosity or ESR suggests myeloma',
    kind: 'test-result',
    synonyms: ['raised PV', 'plasma viscosity up'],
    frames: [
      'esr|viscosity|pv|sed_rate|sedimentation MYELOMA SUGGEST ~6 !normal|not|no|AWAITED',
      'viscosity > OVER_LIMIT !NOT|low|under|below',
      'viscosity VALUE_HIGH !OKAY',
      'viscosity BLOOD VALUE_HIGH !OKAY',
    ],
    phrases: [
      ...saidHigh(viscosity),
      ...saidTooHigh(viscosity),
      '(pv|plasma viscosity|viscosity|esr) (↑|↑↑|↑↑↑|raised|high|) (myeloma|mm) (pattern|range|picture|likely|suspected)',
      '(raised|high|elevated) (pv|plasma viscosity)',
      '(pv|plasma viscosity) (raised|high|elevated|up)',
      '(pv|plasma viscosity) (result|results|level|) (suggests|suggest|suggesting|suggestive of|in keeping with|consistent with) myeloma',
      'esr (suggests|suggestive of|in keeping with|consistent with) myeloma',
      'plasma viscosity or esr suggests myeloma',
      'pv/esr suggests myeloma',
    ],
    asks: [
      'BLOOD too_thick|to_thik|like_treacle|like_syrup|like_glue|thicker_than !PERIOD|VAGINA|nose|STOOL|COUGH|URINE|polycythaemia|haemoglobin|haematocrit|iron|warfarin|thinner|clot',
      'blood thick|thickness|sticky MYELOMA ~6 !PERIOD|clot|not|no|AWAITED',
    ],
    denials: [...saidFine(viscosity), 'esr (normal|fine|ok|not raised)'],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  serum_protein_electrophoresis_suggests_myeloma: {
    label: 'Protein electrophoresis suggests myeloma',
    kind: 'test-result',
    synonyms: ['paraprotein', 'monoclonal band', 'M-protein'],
    frames: [
      'MPROTEIN serum|electrophoresis|blood|found|seen|detected|present|band|spike|identified|reported|igg|iga|igm !urine|no',
      'protein|protean MYELOMA suggest|suggesting|suggestive|point|pointing|fit|mean|indicate|consistent|keeping|show|showed|band !URINE|no|not|AWAITED|rule|c_reactive|symptom|?',
      'protein BLOOD abnormal|freak|rogue|odd|strange|funny|unusual|wrong|extra|dodgy|weird|shouldnt|faulty !urine|wee|pee',
      'abnormal|rogue|freak|odd|strange|funny|unusual|dodgy|weird|faulty|extra > protein|antibody|band !urine|wee|pee|diet|intake|shake|c_reactive|gait',
      'band|spike|peak electrophoresis|serum|antibody|immunoglobulin|protein|globulin|gamma|igg|iga|igm !elastic|diet',
      'electrophoresis|spep|immunofixation MYELOMA|monoclonal|abnormal|positive|band|clonal|suspicious|spike !URINE|no|normal|not|await|requested',
      'myeloma protein|electrophoresis|antibody|immunoglobulin suggest|shown|showed|show|suspect|suspected|likely|looks_like|found|looking_like !no|not|screen|test_for',
    ],
    phrases: [
      `(${electrophoresis}) (:|is|was|came back|has come back|) (abnormal|positive|+ve|pos|abn|suspicious|not normal|suggests myeloma|suggestive of myeloma|in keeping with myeloma|consistent with myeloma|monoclonal|shows paraprotein|shows monoclonal band|shows band|shows spike)`,
      '(discrete|monoclonal) (band|spike|peak)',
      'monoclonal (igg|iga|igm|igd)',
      '(igg|iga|igm|igd) (kappa|lambda|k|l|) (para|pp|paraprotein|para protein|band|monoclonal|m band|spike)',
      '(para protein|paraprotien|parraprotein|para proteins|parapro|m component|m spike|myeloma protein|myeloma band|clonal band|monoclonal component|monoclonal peak|monoclonal antibody spike)',
      '(paraprotein|paraproteins|paraproteinaemia|monoclonal band|monoclonal protein|m protein|m band|m-band|igg paraprotein|iga paraprotein|monoclonal gammopathy|igg kappa band|iga kappa band|igg lambda band|serum paraprotein|paraprotein band|monoclonal spike)',
      '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|shows|showed|suggests|suggestive of|abnormal|positive|+ve|consistent with|shows a|) (paraprotein|monoclonal band|band|m band|myeloma)',
      '(spep|serum electrophoresis|protein electrophoresis|serum protein electrophoresis|electrophoresis|spe|serum epp|epp) (:|is|) (abnormal|positive|+ve)',
    ],
    denials: [
      `(${electrophoresis}) (:|is|was|came back|) (normal|nad|clear|fine|ok|neg|negative|no band|no bands|polyclonal)`,
      '(spep|electrophoresis|protein electrophoresis|serum electrophoresis|serum protein electrophoresis|spe) (normal|nad|neg|negative|unremarkable|no paraprotein|: no paraprotein)',
      'no (paraprotein|monoclonal band|m band|paraproteins)',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  serum_free_light_chains_suggest_myeloma: {
    label: 'Serum free light chains suggest myeloma',
    kind: 'test-result',
    synonyms: [],
    frames: [
      'LIGHTCHAIN VALUE_HIGH|ASKEW !OKAY|no|not|urine|AWAITED|mildly',
      'LIGHTCHAIN ratio VALUE_HIGH|ASKEW !OKAY|not|urine',
      'LIGHTCHAIN MYELOMA|mm|haem|marrow SUGGEST|picture|bad|→ ~5 !normal|not|no|URINE|electrophoresis|AWAITED',
      'LIGHTCHAIN through_the_roof|massive|sky_high !NOT|urine',
    ],
    phrases: [
      ...saidHigh(chains),
      `(${chains}) (:|is|was|are|were|came back|have come back|) (abnormal|abn|deranged|skewed|imbalanced|out of range|out of kilter|way out|way off|markedly abnormal|suggest myeloma|suggests myeloma|suggestive of myeloma|in keeping with myeloma|consistent with myeloma|myeloma range|grossly abnormal|clonal|monoclonal|positive|+ve|not normal)`,
      '(abnormal|skewed|deranged|imbalanced|altered|clonal) (serum free light chains|sflc|free light chains|light chains|flc|kappa lambda ratio|flc ratio|light chain ratio|serum flc|free light chain ratio|free chains|light chain results)',
      '(serum free light chains|sflc|free light chains|light chains|flc|sflcs|serum flc|flcs|free light chain ratio|flc ratio|kappa lambda ratio|kappa/lambda ratio|sflc ratio|light chain ratio|serum free light chain ratio|serum light chains) (:|are|is|) (raised|abnormal|high|elevated|suggest myeloma|suggests myeloma|suggestive of myeloma|up|deranged|skewed|markedly abnormal|in keeping with myeloma|consistent with myeloma)',
      '(raised|abnormal|high|elevated) (serum free light chains|sflc|free light chains|light chains|flc|kappa lambda ratio|flc ratio|light chain ratio|serum flc|kappa light chains|lambda light chains|free light chain ratio|serum free light chain ratio)',
    ],
    denials: [
      `(${chains}) (:|is|was|are|were|came back|) (normal|nad|fine|ok|unremarkable|in range|within range|within normal limits|wnl|balanced|negative|neg)`,
      '(serum free light chains|sflc|free light chains|light chains|flc|sflc ratio) (normal|nad|unremarkable|in range)',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  urine_bence_jones_suggests_myeloma: {
    label: 'Bence-Jones urine suggests myeloma',
    kind: 'test-result',
    synonyms: ['urine light chains'],
    frames: [
      'LIGHTCHAIN URINE SUGGEST MYELOMA|mm !no|not|negative|normal|AWAITED|blood',
      'electrophoresis|immunofixation|immunofix|upep URINE band|monoclonal|spike|LIGHTCHAIN|positive|abnormal|MYELOMA !no|not|neg|negative|normal|AWAITED|serum|blood',
      'LIGHTCHAIN URINE found|seen|present|positive|detected|spill|spilling|excreting|leaking|showed|high|raised !no|not|negative|await|requested|blood',
      'bence|bence_jones|bjp|ubjp positive|pos|present|picked_up|spotted|found|detected|abnormal|seen|myeloma|suspicious !no|not|negative|neg|await|sent',
      'myeloma protein|marker URINE !no|not|blood|test_for|checking',
      'URINE > showed|shows|show|contained|contains|full|had|has|got|with > bence|bence_jones|bjp|LIGHTCHAIN !no|not|await',
      'protein URINE MYELOMA !no|not|normal|AWAITED|rule',
    ],
    phrases: [
      '(myeloma) (urine|wee|water|pee) (test|sample|) (is|was|came back|come back|) (positive|pos|+ve|abnormal)',
      '(urine|wee|water|pee) (test|sample) (for) (myeloma|bence jones) (is|was|came back|come back|and its|and it is|and it was) (positive|pos|+ve|abnormal)',
      `(${benceJones}) (:|is|was|are|came back|has come back|) (positive|+ve|pos|present|detected|found|seen|+|++|+++|abnormal|raised|high|suggests myeloma|suggestive of myeloma|in keeping with myeloma|in urine|kappa|lambda|identified|isolated|noted|quantified)`,
      `(positive|+ve|pos|abnormal) (${benceJones})`,
      '(bence jones|bjp|ubjp) (protein|) (kappa|lambda|of|at|) <n>',
      '(bence jones|bj|bence jones protein|bjp|bence jones urine|bence jones proteins|urine bence jones|urinary bence jones|urine bjp|urine bence jones protein|bence jones proteinuria) (:|is|) (positive|+ve|pos|present|detected|in urine|found|suggests myeloma|seen|+)',
      '(urine light chains|bence jones proteinuria|urinary light chains|light chains in urine)',
      '(positive|+ve) (bence jones|urine bence jones|bjp)',
      'bence jones (protein|) in urine',
    ],
    denials: [
      `(${benceJones}) (:|is|was|) (neg|negative|-ve|not detected|absent|normal|not found|not present|nil|none|not seen)`,
      '(bence jones|bj|bjp|bence jones protein|urine bence jones) (neg|negative|-ve|not detected|absent|normal)',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
} as const satisfies Record<string, FindingEntry>;
