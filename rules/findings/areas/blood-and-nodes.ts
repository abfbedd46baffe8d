import type { FindingEntry } from '../entry.ts';

/** Blood and lymph nodes. */
export const bloodAndNodes = {
  lymphadenopathy: {
    label: 'Lymphadenopathy (any site)',
    kind: 'sign',
    synonyms: ['LN', 'nodes', 'swollen glands', 'lymph node enlargement'],
  },
  generalised_lymphadenopathy: {
    label: 'Generalised lymphadenopathy',
    kind: 'sign',
    synonyms: ['widespread nodes', 'generalised LN'],
    means: ['lymphadenopathy'],
  },
  supraclavicular_lymphadenopathy: {
    label: 'Supraclavicular lymphadenopathy',
    kind: 'sign',
    synonyms: ["Virchow's node", 'supraclavicular node', 'SCN'],
    means: ['lymphadenopathy'],
    suggests: ['neck_lump'],
  },
  cervical_lymphadenopathy: {
    label: 'Cervical lymphadenopathy',
    kind: 'sign',
    synonyms: ['neck nodes', 'cervical LN', 'swollen neck glands'],
    means: ['lymphadenopathy'],
    suggests: ['neck_lump'],
  },
  alcohol_induced_lymph_node_pain: {
    label: 'Lymph-node pain brought on by alcohol',
    kind: 'symptom',
    synonyms: ['alcohol node pain', 'pain after alcohol'],
  },
  splenomegaly: {
    label: 'Splenomegaly',
    kind: 'sign',
    synonyms: ['enlarged spleen', 'palpable spleen'],
    means: ['enlarged_abdominal_organ'],
  },
  hepatosplenomegaly: {
    label: 'Hepatosplenomegaly',
    kind: 'sign',
    synonyms: ['HSM', 'enlarged liver and spleen'],
    means: ['splenomegaly', 'enlarged_abdominal_organ'],
  },
  bruising: {
    label: 'Bruising',
    kind: 'sign',
    synonyms: ['easy bruising', 'bruises', 'ecchymoses'],
  },
  bleeding: {
    label: 'Bleeding',
    kind: 'symptom',
    synonyms: ['spontaneous bleeding', 'epistaxis', 'gum bleeding', 'mucosal bleeding'],
  },
  petechiae: {
    label: 'Petechiae',
    kind: 'sign',
    synonyms: ['petechial rash', 'purpuric spots', 'non-blanching spots'],
  },
} as const satisfies Record<string, FindingEntry>;
