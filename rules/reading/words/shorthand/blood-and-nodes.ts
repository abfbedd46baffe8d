import type { Shorthand } from '../shorthand.ts';

/** Blood and nodes. */
export const bloodAndNodes: Shorthand = {
  lymphadenopathy: [
    '(lymphadenopathy|lymphadenopathies|lap|adenopathy|lns)',
    '(enlarged|swollen|palpable|big|prominent|inguinal|groin|rubbery|firm|hard|epitrochlear) (lymph|lymph nodes|lymph node|node|nodes|gland|glands|ln|lns)',
    '(lymph node|lymph nodes|node|nodes|ln|lns|gland|glands) (enlarged|swollen|palpable|up|enlargement|swelling|in groin|in the groin|groin)',
    '(inguinal|groin|femoral) (lymphadenopathy|node|nodes|ln|lns|gland|glands)',
    '(nodes|node|lymph nodes|lymph node|glands)',
    'lymph nodes',
  ],
  generalised_lymphadenopathy: [
    '(generalised|generalized|widespread|diffuse|general|multiple site|multi site) (lymphadenopathy|ln|lns|lap|nodes|lymph nodes|lymph node enlargement|adenopathy|node enlargement|swollen glands|glands)',
    '(nodes|glands|lymph nodes|lymphadenopathy) (widespread|generalised)',
    '(nodes|glands|lymph nodes|lymphadenopathy|lns) (all over|everywhere|at multiple sites|in multiple sites|in neck axilla and groin|in neck, axillae and groin|throughout)',
    '(nodes|lymph nodes|glands|lns) in (neck|cervical),? (axilla|axillae|armpits),? (and|&) groin(s|)',
  ],
  supraclavicular_lymphadenopathy: [
    '(supraclavicular|supraclav|sc|s/c|supra clavicular|virchow|virchows) (lymphadenopathy|lymph adenopathy|node|nodes|ln|lns|lymph node|lymph nodes|gland|lump|mass|fossa node|fossa lump|adenopathy)',
    '(node|nodes|lump|ln|lymph node|mass|gland) (in|at|) (supraclavicular fossa|scf|supraclav fossa|supraclavicular area|supraclavicular|supraclav)',
    '(hard|firm|rubbery|fixed|enlarged|swollen|palpable|big) (node|nodes|lump|ln|lymph node|mass|gland) (in|at|) (supraclavicular fossa|scf|supraclav fossa|supraclavicular area|supraclavicular|supraclav)',
    'scn',
    '(scf|supraclavicular fossa) (node|lump|mass|ln)',
    'lump above (collar bone|collarbone|clavicle)',
  ],
  cervical_lymphadenopathy: [
    '(cervical|neck|cx|submandibular|jugulodigastric|anterior cervical|posterior cervical|deep cervical|ant cervical|post cervical) (lymphadenopathy|node|nodes|ln|lns|lymph node|lymph nodes|gland|glands|adenopathy|lap)',
    '(swollen|enlarged|big|palpable|tender|hard|firm|rubbery) (glands|nodes|lymph nodes|node|gland|lymph node) (in|of|) (the|) neck',
    '(swollen|enlarged|big|up|palpable) (neck|cervical) (gland|glands|node|nodes|lymph nodes|lymph node)',
    '(glands|gland|nodes|node|lymph nodes|lymph node|lymphadenopathy) (up|swollen|enlarged|palpable|) in (neck|the neck)',
    '(nodes|node) cervical',
  ],
  alcohol_induced_lymph_node_pain: [
    '(node|nodes|gland|glands|lymph node|lymph nodes|neck node|neck nodes|lump|lumps) (pain|painful|hurt|hurts|ache|aches|sore|tender) (after|with|on|when drinking) (alcohol|drinking|drinking alcohol|wine|beer|etoh|a drink|)',
    'pain (after|with|on drinking) (alcohol|etoh) (in|at) (node|nodes|glands|lump|neck)',
    '(pain|painful|hurts|hurt|sore) (after|with|on drinking) (alcohol|etoh)',
    '(alcohol|etoh) (induced|related|) (node|lymph node|nodal|gland) pain',
    'pain after alcohol',
    'alcohol (makes|causes) (nodes|glands|node|lump|it) (hurt|ache|painful)',
    'pain in (nodes|node|glands|neck nodes) (after|with|on) (alcohol|drinking|etoh|drinking alcohol)',
  ],
  splenomegaly: [
    '(enlarged|palpable|large|big) spleen',
    'spleen (palpable|enlarged|tip palpable|felt|tip felt|edge palpable|<n> cm)',
    'splenomegaly',
    'palpable splenic tip',
  ],
  hepatosplenomegaly: [
    '(hsm|hepatosplenomegaly|hepato splenomegaly)',
    '(enlarged|palpable|big) (liver and spleen|liver & spleen|spleen and liver|liver/spleen)',
    'liver (and|&|/|+) spleen (enlarged|palpable|both enlarged|both palpable)',
  ],
  bruising: [
    '(bruising|bruises|bruised|bruise|ecchymosis|ecchymoses|bruising easily|bruises easily)',
    '(easy|spontaneous|excessive|multiple|widespread|extensive) (bruising|bruises)',
  ],
  bleeding: [
    '(gum|gums|mucosal|nose|spontaneous|abnormal|excessive|prolonged) (bleed|bleeds|bleeding)',
    'bleeding (gum|gums|from gums|from nose|easily)',
    '(nosebleed|nosebleeds|nose bleed|epistaxis|epistaxes|bleeding)',
  ],
  petechiae: [
    '(petechiae|petechial|petechia|petechial rash|purpura|purpuric|purpuric rash|purpuric spots)',
    '(non blanching|nonblanching|non blanchable) (rash|spots|spot|purpura)',
    '(rash|spots) (non blanching|not blanching|do not blanch|does not blanch|dont blanch|doesnt blanch)',
  ],
};
