import type { FindingEntry } from '../entry.ts';

/** Bones and lumps. */
export const bonesAndLumps = {
  bone_pain: {
    label: 'Bone pain',
    kind: 'symptom',
    synonyms: ['bone pain', 'bony pain', 'skeletal pain'],
    phrases: [
      '(bone|bony|skeletal|rib|hip bone|shin|femoral|tibial) (pain|pains|ache|aches)',
      'pain (in|over|along|down|) (bones|bone|femur|tibia|fibula|shin|humerus|ribs|rib|long bones|long bone|sternum|clavicle)',
      '(bones|bone) (ache|aches|aching|hurt|painful|hurting)',
      'bony tenderness',
    ],
    codes: {
      '12584003': { grade: 'A' },
    },
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  back_pain: {
    label: 'Back pain',
    kind: 'symptom',
    synonyms: ['LBP', 'back ache', 'thoracic back pain', 'lumbago'],
    phrases: [
      '(back|lower back|low back|lumbar|thoracic|spinal|upper back|mid back|mid thoracic|thoracic back|lumbar back|thoracic spine|lumbar spine|mechanical back) (pain|pains|ache|aches|pain)',
      '(lbp|backache|backpain|lumbago|back ache|tspine pain|t spine pain|l spine pain|lspine pain)',
      'pain in (back|lower back|upper back|thoracic spine|lumbar spine|spine|mid back)',
      'back (hurts|aching|sore|playing up)',
    ],
    codes: {
      '161891005': { grade: 'A' },
    },
    comeBack: 'the back pain is there at night, or gets worse',
  },
  fracture: {
    label: 'Fracture',
    kind: 'history',
    synonyms: ['fragility fracture', 'unexplained fracture', 'pathological fracture', '#'],
    phrases: [
      '(fracture|fractured|fractures|fragility fracture|fragility #|vertebral fracture|wedge fracture|vertebral collapse|vertebral wedge|compression fracture|pathological fracture|vertebral compression|wedge #|vertebral #|fragility fx|fx)',
      '# (distal|proximal|clavicle|elbow|patella|fibula|metatarsal|metacarpal|finger|toe|skull|sacrum|olecranon|calcaneum|spine|vertebrae|nof|neck of femur|wrist|rib|ribs|hip|vertebra|vertebral|humerus|femur|ankle|tibia|radius|pelvis|t12|l1|l2|l3|l4|t10|t11|t8|t9|t7|colles|shaft|scaphoid)',
      '(wrist|rib|hip|vertebral|ankle|femur|nof|humeral|pathological|fragility|colles|spinal|crush|t12|l1|l2|wedge|crush|osteoporotic) (#|#s|fracture|fractures|fx)',
      '(broke|broken) (hip|wrist)',
      'broken (wrist|hip|rib|arm|leg|ribs|bone)',
      '#s',
    ],
    codes: {
      '268029009': { grade: 'A' },
    },
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  bone_swelling: {
    label: 'Bone swelling',
    kind: 'sign',
    synonyms: ['swelling over bone', 'bony lump'],
    phrases: [
      '(bone|bony) (swelling|lump|mass|enlargement)',
      '(swelling|lump|mass|bony swelling|bony lump|hard lump) (over|on|of|around|above|at) (bone|tibia|femur|shin|humerus|knee bone|distal femur|proximal tibia|shin bone|proximal humerus)',
      'swollen bone',
      '(distal femur|tibial|femoral|shin|proximal tibia|femur|tibia) (swelling)',
    ],
    comeBack: 'the swelling on the bone grows or hurts',
  },
  soft_tissue_lump: {
    label: 'Lump (soft tissue, any site)',
    kind: 'sign',
    synonyms: ['soft tissue lump', 'lump under skin', 'ST mass'],
    phrases: [
      '(soft tissue|st|subcutaneous|subcut|deep|intramuscular|skin) (lump|mass|swelling|lumps)',
      '(lump|mass|swelling) (under|beneath) (skin|the skin)',
      '(lump|mass) (felt|) (in|on|to|of|at|over) (thigh|arm|leg|back|shoulder|buttock|calf|forearm|upper arm|trunk|abdominal wall|chest wall|upper back|lower leg|knee|elbow|foot|hand|wrist|ankle|flank wall|hip|upper thigh|inner thigh|outer thigh|popliteal fossa|upper back|scapula|forehead|scalp)',
      '(thigh|arm|leg|shoulder|buttock|calf|forearm|limb|back|upper arm|trunk|chest wall|abdominal wall) (lump|mass|lumps)',
      'lump (thigh|arm|leg|shoulder|buttock|calf|forearm|back|upper arm|knee|hand|foot)',
      '(lump|lumps)',
    ],
    comeBack: 'a lump grows, changes or hurts',
  },
} as const satisfies Record<string, FindingEntry>;
