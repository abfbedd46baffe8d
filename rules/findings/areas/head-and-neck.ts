import type { FindingEntry } from '../entry.ts';

/** Head and neck. */
export const headAndNeck = {
  hoarseness: {
    label: 'Hoarse voice',
    kind: 'symptom',
    synonyms: ['hoarseness', 'hoarse voice', 'dysphonia', 'voice change'],
    phrases: [
      '(hoarse|hoarseness|dysphonia|dysphonic|croaky|croaky voice|hoarse voice|husky voice|raspy voice|gravelly voice|horse voice)',
      'voice (hoarse|croaky|change|changes|changed|husky|raspy|gravelly|has changed|gone hoarse|gone|is hoarse|gone croaky)',
      '(change in|change of|changed|losing|lost|altered) voice',
    ],
    denials: ['voice (normal|fine|ok|unchanged|no change|is normal|is fine|unaffected|clear)', 'no (change|changes) (in|to|of) voice'],
    codes: {
      '50219008': { grade: 'B' },
    },
    comeBack: 'the voice is still hoarse, or gets worse',
  },
  neck_lump: {
    label: 'Lump in the neck',
    kind: 'sign',
    synonyms: ['neck lump', 'cervical swelling', 'lump in neck'],
    phrases: [
      '(neck|cervical) (lump|lumps|mass|swelling|masses)',
      '(lump|lumps|mass|swelling) (felt|palpable|) (in|on|to|at|) (side of|front of|right side of|left side of|r side of|l side of|posterior|anterior|) neck',
      'swelling of neck',
      'neck nodule',
    ],
    comeBack: 'the lump in the neck grows or changes',
  },
  oral_ulceration: {
    label: 'Ulceration in the oral cavity',
    kind: 'sign',
    synonyms: ['mouth ulcer', 'oral ulcer', 'non-healing ulcer'],
    phrases: [
      '(mouth|oral|tongue|buccal|gum|palate|lip|floor of mouth|cheek) (ulcer|ulcers|ulceration|ulcerated area|sore ulcer)',
      '(ulcer|ulcers|ulceration|ulcerated area) (in|on|of|inside|under|to|) (mouth|tongue|gum|cheek|palate|buccal mucosa|floor of mouth|side of tongue|lateral tongue|inner cheek|oral cavity|lip|lateral border of tongue)',
      '(non healing|nonhealing) (ulcer|ulcers) (in|on|) (mouth|tongue|)',
      'ulcerated tongue',
      '(aphthous) (ulcer|ulcers|ulceration)',
    ],
    codes: {
      '26284000': { grade: 'A' },
    },
    comeBack: 'the sore in the mouth does not heal, or bleeds',
  },
  lip_or_oral_lump: {
    label: 'Lump in the mouth or on the lip',
    kind: 'sign',
    synonyms: ['lip lump', 'lump in mouth', 'oral lump'],
    phrases: [
      '(lip|mouth|oral|tongue|gum|buccal|palate|palatal) (lump|mass|nodule|swelling|growth)',
      '(lump|mass|nodule|growth|swelling) (in|on|of|inside|to) (mouth|lip|tongue|gum|cheek|palate|oral cavity|inside of lip|inner lip|lower lip|upper lip|floor of mouth|buccal mucosa|inner cheek)',
    ],
    comeBack: 'the lump in the mouth or on the lip grows or hurts',
  },
  oral_red_or_red_white_patch: {
    label: 'Red, or red and white, mouth patch that could be erythroplakia',
    kind: 'sign',
    synonyms: ['erythroplakia', 'erythroleukoplakia', 'red patch mouth', 'red and white patch mouth'],
    phrases: [
      '(erythroplakia|erythroleukoplakia|erythroleucoplakia|erythroplasia)',
      '(red|red and white|red & white|red / white|mixed red and white|speckled red and white) (patch|patches|area|lesion) (in|on|of|inside|) (mouth|tongue|buccal mucosa|cheek|palate|gum|floor of mouth|inner cheek|oral mucosa|inside cheek)',
      '(mouth|oral|tongue|buccal) (red|red and white|red & white|red/white) (patch|patches)',
      '(red patch|red and white patch|red/white patch) (mouth|tongue|oral)',
    ],
    codes: {
      '69299000': { grade: 'A' },
    },
    comeBack: 'the patch in the mouth grows, changes or bleeds',
  },
  lip_or_oral_lump_consistent_with_cancer: {
    label: 'Mouth or lip lump that could be oral cancer',
    kind: 'sign',
    synonyms: ['oral cancer lump'],
    phrases: [
      '(lip|oral|mouth|tongue) (lump|mass|lesion|nodule) (consistent with|suspicious of|suspicious for|looks like|like|suggestive of|? malignant) (oral|) (cancer|ca|malignancy)',
      '(lump|mass|nodule) (in|on|under|inside|beneath) (mouth|lip|tongue|gum|palate|cheek|floor of mouth) (,|) (consistent with|suspicious of|suspicious for|looks like|suggestive of) (oral|) (cancer|ca|malignancy)',
      '(suspicious|malignant looking|cancerous) (oral|lip|mouth|tongue) (lump|mass)',
      'oral cancer lump',
    ],
    means: ['lip_or_oral_lump'],
    comeBack: 'the lump in the mouth or on the lip grows or hurts',
  },
  thyroid_lump: {
    label: 'Thyroid lump',
    kind: 'sign',
    synonyms: ['thyroid nodule', 'thyroid swelling', 'lump in thyroid'],
    phrases: [
      '(thyroid|goitre) (lump|nodule|swelling|mass|lumps|nodules|enlargement)',
      '(lump|nodule|swelling|mass|enlarged) (in|on|of|) thyroid (gland|lobe|)',
      'enlarged thyroid',
      '(goitre|goiter)',
      '(nodule|lump) thyroid',
      'midline neck lump moves on swallowing',
    ],
    suggests: ['neck_lump'],
    codes: {
      '3716002': { grade: 'A' },
    },
    comeBack: 'the lump in the neck grows, or it gets harder to swallow',
  },
} as const satisfies Record<string, FindingEntry>;
