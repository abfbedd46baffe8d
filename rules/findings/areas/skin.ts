import type { FindingEntry } from '../entry.ts';

/** Skin. */
export const skin = {
  seven_point_score_3_or_more: {
    label: 'Pigmented lesion, 7-point score 3 or more',
    kind: 'sign',
    synonyms: [],
    denials: [
      '(7|seven) point (checklist|score|) (score|) (:|of|=|is|) (0|1|2|1 or 2|less than 3|<3)',
      '(7pcl|7pc|wpcl) (score|) (:|of|=|is|) (0|1|2)',
    ],
    comeBack: 'the mark on the skin grows, changes or bleeds',
  },
  dermoscopy_suggests_melanoma: {
    label: 'Dermoscopy suggests melanoma',
    kind: 'test-result',
    synonyms: ['dermatoscopy suspicious', 'dermoscopy melanoma'],
    denials: [
      'dermoscopy (normal|benign|reassuring|nad|:benign|unremarkable|benign looking|benign features|looks benign|shows benign features)',
      '(benign|reassuring|normal) dermoscopy',
    ],
    comeBack: 'the mark on the skin grows, changes or bleeds',
  },
  lesion_suggests_nodular_melanoma: {
    label: 'Lesion suggests nodular melanoma',
    kind: 'sign',
    synonyms: ['nodular melanoma', 'EFG lesion'],
    phrases: [
      'nodular melanoma',
      '(efg|e f g) (lesion|nodule|)',
      '(elevated|raised),? (and|) firm,? (and|) growing (lesion|nodule|)',
      '(lesion|nodule|looks like|suspicious of|suspicious for) (suggests|suggestive of|suggesting|?|) nodular melanoma',
      '(amelanotic) (melanoma|nodule)',
    ],
    comeBack: 'the mark on the skin grows, changes or bleeds',
  },
  lesion_suspicious_scc: {
    label: 'Skin lesion suspicious of squamous cell carcinoma',
    kind: 'sign',
    synonyms: ['SCC'],
    phrases: [
      '(raises|raised|raising) suspicion of (scc|squamous cell carcinoma|squamous cell ca)',
      '(scc|squamous cell ca|squamous cell carcinoma|squamous carcinoma)',
      '(lesion|nodule|plaque|looks|looking|skin lesion|appearance|clinically) (suspicious of|suspicious for|consistent with|like|suggests|suggestive of|looks like|typical of|in keeping with|suspicion of) (scc|an scc|a scc|squamous cell carcinoma|squamous cell ca)',
      '(suspicious for|suspicious of|suspected|suspect|likely|probable|possible|looks like) (an|a|) (scc|squamous cell carcinoma|squamous cell ca)',
      '(keratinising|hyperkeratotic|keratotic|crusted indurated) nodule',
    ],
    comeBack: 'the mark on the skin grows, changes or bleeds',
  },
  lesion_suspicious_bcc: {
    label: 'Skin lesion suspicious of basal cell carcinoma',
    kind: 'sign',
    synonyms: ['BCC', 'rodent ulcer', 'pearly papule', 'rolled edge ulcer', 'telangiectatic nodule'],
    phrases: [
      '(raises|raised|raising) suspicion of (bcc|basal cell carcinoma|basal cell ca)',
      '(bcc|rodent ulcer|basal cell ca|basal cell carcinoma|pearly nodule|pearly papule|pearly lesion)',
      '(pearly|rolled) edge (lesion|ulcer|papule|nodule|)',
      '(lesion|nodule|looks|looking|skin lesion|appearance|clinically) (suspicious of|suspicious for|consistent with|like|suggests|suggestive of|looks like|typical of|in keeping with|suspicion of) (bcc|a bcc|basal cell carcinoma|basal cell ca)',
      '(suspicious for|suspicious of|suspected|suspect|likely|probable|possible|looks like) (a|) (bcc|basal cell carcinoma|basal cell ca)',
      'rolled (pearly|) edges',
      '(nodule|papule|lesion|ulcer) with (rolled|pearly) (pearly|rolled|) (edge|edges|border)',
    ],
    comeBack: 'the mark on the skin grows, changes or bleeds',
  },
} as const satisfies Record<string, FindingEntry>;
