import type { FindingEntry } from '../entry.ts';

/** Blood and lymph nodes. */
export const bloodAndNodes = {
  lymphadenopathy: {
    label: 'Lymphadenopathy (any site)',
    kind: 'sign',
    synonyms: ['LN', 'nodes', 'swollen glands', 'lymph node enlargement'],
    phrases: [
      '(lymphadenopathy|lymphadenopathies|lap|adenopathy|lns)',
      '(enlarged|swollen|palpable|big|prominent|inguinal|groin|rubbery|firm|hard|epitrochlear) (lymph|lymph nodes|lymph node|node|nodes|gland|glands|ln|lns)',
      '(lymph node|lymph nodes|node|nodes|ln|lns|gland|glands) (enlarged|swollen|palpable|up|enlargement|swelling|in groin|in the groin|groin)',
      '(inguinal|groin|femoral) (lymphadenopathy|node|nodes|ln|lns|gland|glands)',
      '(nodes|node|lymph nodes|lymph node|glands)',
      'lymph nodes',
    ],
    denials: ['(lymph nodes|nodes|glands|lymph node) (normal|nad)'],
    codes: {
      '30746006': { grade: 'B' },
      '127189005': { grade: 'A' },
      '127199000': { grade: 'A' },
      '164150006': { grade: 'B' },
    },
    comeBack: 'a lump in the neck, armpit or groin grows, or there are more of them',
  },
  generalised_lymphadenopathy: {
    label: 'Generalised lymphadenopathy',
    kind: 'sign',
    synonyms: ['widespread nodes', 'generalised LN'],
    phrases: [
      '(generalised|generalized|widespread|diffuse|general|multiple site|multi site) (lymphadenopathy|ln|lns|lap|nodes|lymph nodes|lymph node enlargement|adenopathy|node enlargement|swollen glands|glands)',
      '(nodes|glands|lymph nodes|lymphadenopathy) (widespread|generalised)',
      '(nodes|glands|lymph nodes|lymphadenopathy|lns) (all over|everywhere|at multiple sites|in multiple sites|in neck axilla and groin|in neck, axillae and groin|throughout)',
      '(nodes|lymph nodes|glands|lns) in (neck|cervical),? (axilla|axillae|armpits),? (and|&) groin(s|)',
    ],
    means: ['lymphadenopathy'],
    comeBack: 'a lump in the neck, armpit or groin grows, or there are more of them',
  },
  supraclavicular_lymphadenopathy: {
    label: 'Supraclavicular lymphadenopathy',
    kind: 'sign',
    synonyms: ["Virchow's node", 'supraclavicular node', 'SCN'],
    phrases: [
      '(supraclavicular|supraclav|sc|s/c|supra clavicular|virchow|virchows) (lymphadenopathy|lymph adenopathy|node|nodes|ln|lns|lymph node|lymph nodes|gland|lump|mass|fossa node|fossa lump|adenopathy)',
      '(node|nodes|lump|ln|lymph node|mass|gland) (in|at|) (supraclavicular fossa|scf|supraclav fossa|supraclavicular area|supraclavicular|supraclav)',
      '(hard|firm|rubbery|fixed|enlarged|swollen|palpable|big) (node|nodes|lump|ln|lymph node|mass|gland) (in|at|) (supraclavicular fossa|scf|supraclav fossa|supraclavicular area|supraclavicular|supraclav)',
      'scn',
      '(scf|supraclavicular fossa) (node|lump|mass|ln)',
      'lump above (collar bone|collarbone|clavicle)',
    ],
    means: ['lymphadenopathy'],
    suggests: ['neck_lump'],
    codes: {
      '127088000': { grade: 'A' },
    },
    comeBack: 'a lump in the neck, armpit or groin grows, or there are more of them',
  },
  cervical_lymphadenopathy: {
    label: 'Cervical lymphadenopathy',
    kind: 'sign',
    synonyms: ['neck nodes', 'cervical LN', 'swollen neck glands'],
    phrases: [
      '(cervical|neck|cx|submandibular|jugulodigastric|anterior cervical|posterior cervical|deep cervical|ant cervical|post cervical) (lymphadenopathy|node|nodes|ln|lns|lymph node|lymph nodes|gland|glands|adenopathy|lap)',
      '(swollen|enlarged|big|palpable|tender|hard|firm|rubbery) (glands|nodes|lymph nodes|node|gland|lymph node) (in|of|) (the|) neck',
      '(swollen|enlarged|big|up|palpable) (neck|cervical) (gland|glands|node|nodes|lymph nodes|lymph node)',
      '(glands|gland|nodes|node|lymph nodes|lymph node|lymphadenopathy) (up|swollen|enlarged|palpable|) in (neck|the neck)',
      '(nodes|node) cervical',
    ],
    means: ['lymphadenopathy'],
    suggests: ['neck_lump'],
    codes: {
      '127086001': { grade: 'A' },
    },
    comeBack: 'a lump in the neck, armpit or groin grows, or there are more of them',
  },
  alcohol_induced_lymph_node_pain: {
    label: 'Lymph-node pain brought on by alcohol',
    kind: 'symptom',
    synonyms: ['alcohol node pain', 'pain after alcohol'],
    phrases: [
      '(node|nodes|gland|glands|lymph node|lymph nodes|neck node|neck nodes|lump|lumps) (pain|painful|hurt|hurts|ache|aches|sore|tender) (after|with|on|when drinking) (alcohol|drinking|drinking alcohol|wine|beer|etoh|a drink|)',
      'pain (after|with|on drinking) (alcohol|etoh) (in|at) (node|nodes|glands|lump|neck)',
      '(pain|painful|hurts|hurt|sore) (after|with|on drinking) (alcohol|etoh)',
      '(alcohol|etoh) (induced|related|) (node|lymph node|nodal|gland) pain',
      'pain after alcohol',
      'alcohol (makes|causes) (nodes|glands|node|lump|it) (hurt|ache|painful)',
      'pain in (nodes|node|glands|neck nodes) (after|with|on) (alcohol|drinking|etoh|drinking alcohol)',
    ],
    comeBack: 'the lumps still hurt when you drink alcohol',
  },
  splenomegaly: {
    label: 'Splenomegaly',
    kind: 'sign',
    synonyms: ['enlarged spleen', 'palpable spleen'],
    phrases: [
      '(enlarged|palpable|large|big) spleen',
      'spleen (palpable|enlarged|tip palpable|felt|tip felt|edge palpable|<n> cm)',
      'splenomegaly',
      'palpable splenic tip',
    ],
    denials: [
      'spleen tip (not|not palpably) (palpable|felt)',
      'spleen (not|not palpably|im) (palpable|enlarged|felt)',
      'spleen impalpable',
    ],
    means: ['enlarged_abdominal_organ'],
    codes: {
      '16294009': { grade: 'A' },
    },
    comeBack: 'the tummy swells up, or hurts more',
  },
  hepatosplenomegaly: {
    label: 'Hepatosplenomegaly',
    kind: 'sign',
    synonyms: ['HSM', 'enlarged liver and spleen'],
    phrases: [
      '(hsm|hepatosplenomegaly|hepato splenomegaly)',
      '(enlarged|palpable|big) (liver and spleen|liver & spleen|spleen and liver|liver/spleen)',
      'liver (and|&|/|+) spleen (enlarged|palpable|both enlarged|both palpable)',
    ],
    means: ['splenomegaly', 'enlarged_abdominal_organ'],
    codes: {
      '36760000': { grade: 'A' },
    },
    comeBack: 'the tummy swells up, or hurts more',
  },
  bruising: {
    label: 'Bruising',
    kind: 'sign',
    synonyms: ['easy bruising', 'bruises', 'ecchymoses'],
    phrases: [
      '(bruising|bruises|bruised|bruise|ecchymosis|ecchymoses|bruising easily|bruises easily)',
      '(easy|spontaneous|excessive|multiple|widespread|extensive) (bruising|bruises)',
    ],
    codes: {
      '161887000': { grade: 'A' },
    },
    comeBack: 'there is new bleeding or bruising',
  },
  bleeding: {
    label: 'Bleeding',
    kind: 'symptom',
    synonyms: ['spontaneous bleeding', 'epistaxis', 'gum bleeding', 'mucosal bleeding'],
    phrases: [
      '(gum|gums|mucosal|nose|spontaneous|abnormal|excessive|prolonged) (bleed|bleeds|bleeding)',
      'bleeding (gum|gums|from gums|from nose|easily)',
      '(nosebleed|nosebleeds|nose bleed|epistaxis|epistaxes|bleeding)',
    ],
    codes: {
      '86276007': { grade: 'B' },
    },
    comeBack: 'there is new bleeding or bruising',
  },
  petechiae: {
    label: 'Petechiae',
    kind: 'sign',
    synonyms: ['petechial rash', 'purpuric spots', 'non-blanching spots'],
    phrases: [
      '(petechiae|petechial|petechia|petechial rash|purpura|purpuric|purpuric rash|purpuric spots)',
      '(non blanching|nonblanching|non blanchable) (rash|spots|spot|purpura)',
      '(rash|spots) (non blanching|not blanching|do not blanch|does not blanch|dont blanch|doesnt blanch)',
    ],
    codes: {
      '271813007': { grade: 'A' },
    },
    comeBack: 'there are more small red or purple spots',
  },
} as const satisfies Record<string, FindingEntry>;
