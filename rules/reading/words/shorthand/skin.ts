import type { Shorthand } from '../shorthand.ts';

/** Skin. */
export const skin: Shorthand = {
  lesion_suggests_nodular_melanoma: [
    'nodular melanoma',
    '(efg|e f g) (lesion|nodule|)',
    '(elevated|raised),? (and|) firm,? (and|) growing (lesion|nodule|)',
    '(lesion|nodule|looks like|suspicious of|suspicious for) (suggests|suggestive of|suggesting|?|) nodular melanoma',
    '(amelanotic) (melanoma|nodule)',
  ],
  lesion_suspicious_scc: [
    '(raises|raised|raising) suspicion of (scc|squamous cell carcinoma|squamous cell ca)',
    '(scc|squamous cell ca|squamous cell carcinoma|squamous carcinoma)',
    '(lesion|nodule|plaque|looks|looking|skin lesion|appearance|clinically) (suspicious of|suspicious for|consistent with|like|suggests|suggestive of|looks like|typical of|in keeping with|suspicion of) (scc|an scc|a scc|squamous cell carcinoma|squamous cell ca)',
    '(suspicious for|suspicious of|suspected|suspect|likely|probable|possible|looks like) (an|a|) (scc|squamous cell carcinoma|squamous cell ca)',
    '(keratinising|hyperkeratotic|keratotic|crusted indurated) nodule',
  ],
  lesion_suspicious_bcc: [
    '(raises|raised|raising) suspicion of (bcc|basal cell carcinoma|basal cell ca)',
    '(bcc|rodent ulcer|basal cell ca|basal cell carcinoma|pearly nodule|pearly papule|pearly lesion)',
    '(pearly|rolled) edge (lesion|ulcer|papule|nodule|)',
    '(lesion|nodule|looks|looking|skin lesion|appearance|clinically) (suspicious of|suspicious for|consistent with|like|suggests|suggestive of|looks like|typical of|in keeping with|suspicion of) (bcc|a bcc|basal cell carcinoma|basal cell ca)',
    '(suspicious for|suspicious of|suspected|suspect|likely|probable|possible|looks like) (a|) (bcc|basal cell carcinoma|basal cell ca)',
    'rolled (pearly|) edges',
    '(nodule|papule|lesion|ulcer) with (rolled|pearly) (pearly|rolled|) (edge|edges|border)',
  ],
};
