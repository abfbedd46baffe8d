import type { Shorthand } from '../shorthand.ts';

/** Head and neck. */
export const headAndNeck: Shorthand = {
  hoarseness: [
    '(hoarse|hoarseness|dysphonia|dysphonic|croaky|croaky voice|hoarse voice|husky voice|raspy voice|gravelly voice|horse voice)',
    'voice (hoarse|croaky|change|changes|changed|husky|raspy|gravelly|has changed|gone hoarse|gone|is hoarse|gone croaky)',
    '(change in|change of|changed|losing|lost|altered) voice',
  ],
  neck_lump: [
    '(neck|cervical) (lump|lumps|mass|swelling|masses)',
    '(lump|lumps|mass|swelling) (felt|palpable|) (in|on|to|at|) (side of|front of|right side of|left side of|r side of|l side of|posterior|anterior|) neck',
    'swelling of neck',
    'neck nodule',
  ],
  oral_ulceration: [
    '(mouth|oral|tongue|buccal|gum|palate|lip|floor of mouth|cheek) (ulcer|ulcers|ulceration|ulcerated area|sore ulcer)',
    '(ulcer|ulcers|ulceration|ulcerated area) (in|on|of|inside|under|to|) (mouth|tongue|gum|cheek|palate|buccal mucosa|floor of mouth|side of tongue|lateral tongue|inner cheek|oral cavity|lip|lateral border of tongue)',
    '(non healing|nonhealing) (ulcer|ulcers) (in|on|) (mouth|tongue|)',
    'ulcerated tongue',
    '(aphthous) (ulcer|ulcers|ulceration)',
  ],
  lip_or_oral_lump: [
    '(lip|mouth|oral|tongue|gum|buccal|palate|palatal) (lump|mass|nodule|swelling|growth)',
    '(lump|mass|nodule|growth|swelling) (in|on|of|inside|to) (mouth|lip|tongue|gum|cheek|palate|oral cavity|inside of lip|inner lip|lower lip|upper lip|floor of mouth|buccal mucosa|inner cheek)',
  ],
  oral_red_or_red_white_patch: [
    '(erythroplakia|erythroleukoplakia|erythroleucoplakia|erythroplasia)',
    '(red|red and white|red & white|red / white|mixed red and white|speckled red and white) (patch|patches|area|lesion) (in|on|of|inside|) (mouth|tongue|buccal mucosa|cheek|palate|gum|floor of mouth|inner cheek|oral mucosa|inside cheek)',
    '(mouth|oral|tongue|buccal) (red|red and white|red & white|red/white) (patch|patches)',
    '(red patch|red and white patch|red/white patch) (mouth|tongue|oral)',
  ],
  lip_or_oral_lump_consistent_with_cancer: [
    '(lip|oral|mouth|tongue) (lump|mass|lesion|nodule) (consistent with|suspicious of|suspicious for|looks like|like|suggestive of|? malignant) (oral|) (cancer|ca|malignancy)',
    '(lump|mass|nodule) (in|on|under|inside|beneath) (mouth|lip|tongue|gum|palate|cheek|floor of mouth) (,|) (consistent with|suspicious of|suspicious for|looks like|suggestive of) (oral|) (cancer|ca|malignancy)',
    '(suspicious|malignant looking|cancerous) (oral|lip|mouth|tongue) (lump|mass)',
    'oral cancer lump',
  ],
  thyroid_lump: [
    '(thyroid|goitre) (lump|nodule|swelling|mass|lumps|nodules|enlargement)',
    '(lump|nodule|swelling|mass|enlarged) (in|on|of|) thyroid (gland|lobe|)',
    'enlarged thyroid',
    '(goitre|goiter)',
    '(nodule|lump) thyroid',
    'midline neck lump moves on swallowing',
  ],
};
