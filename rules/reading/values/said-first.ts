import type { FindingId } from '../../findings/vocabulary.ts';
import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';

const high =
  'high|raised|elevated|increased|up|above (?:the )?range|over (?:the )?range|above (?:the )?limit|over the limit|too high|abnormally high|very high|sky high';
const low = 'low|reduced|down|below (?:the )?range|too low|very low|dropped|falling|deficient';
const positive =
  'positive|abnormal|raised|high|elevated|above (?:the )?(?:threshold|limit|range|cut[- ]?off)|over (?:the )?(?:threshold|limit|cut[- ]?off)';
const negative = 'negative|normal|undetectable|clear|below (?:the )?(?:threshold|limit|cut[- ]?off)|under (?:the )?(?:threshold|limit)';

/** What is said of a test, the names of the test, and the finding that it is. */
const said: readonly (readonly [string, string, FindingId])[] = [
  [high, 'platelets?|plts?|platelet (?:count|number|level)', 'thrombocytosis'],
  [low, '(?:both )?(?:haemoglobin|hb) and (?:ferritin|iron)|(?:both )?(?:ferritin|iron) and (?:haemoglobin|hb)', 'iron_deficiency_anaemia'],
  [low, 'haemoglobin|hb|hgb|blood count', 'low_haemoglobin'],
  [high, 'whites|white (?:blood )?(?:cells?|count)(?: count)?|wcc|wbc', 'raised_white_cell_count'],
  [low, 'whites|white (?:blood )?(?:cells?|count)(?: count)?|wcc|wbc', 'leukopenia'],
  [high, 'blood sugars?|sugars?|glucose|hba1c|bms?', 'high_blood_glucose'],
  [high, '(?:serum |adjusted |corrected )?calcium', 'hypercalcaemia'],
  [high, 'plasma viscosity|viscosity', 'pv_or_esr_suggests_myeloma'],
  [
    `${high}|abnormal|skewed|deranged`,
    '(?:serum )?(?:free )?(?:light chains?|kappa|lambda)(?: chains?)?|sflc',
    'serum_free_light_chains_suggest_myeloma',
  ],
  ['positive|present|detected', '(?:urine )?bence[- ]jones(?: protein)?|bjp', 'urine_bence_jones_suggests_myeloma'],
  ['abnormal|positive', '(?:serum |protein )*electrophoresis|spep', 'serum_protein_electrophoresis_suggests_myeloma'],
  [positive, 'q?fit(?: test| result)?|poo test|stool test', 'fit_10_or_more'],
  [negative, 'q?fit(?: test| result)?|poo test', 'fit_below_10'],
  [high, 'ca[- ]?125|ovarian (?:blood )?(?:marker|test)|ovarian tumour marker', 'ca125_at_or_above_age_threshold'],
  ['low|normal|negative|below (?:the )?(?:threshold|limit|cut[- ]?off)', 'ca[- ]?125', 'ca125_below_age_threshold'],
  [high, "psa|prostate (?:blood )?(?:test|marker)|men'?s blood test", 'psa_above_age_threshold'],
];

const first = (what: string): string =>
  `(?<=(?:^|[.;\\n:]) {0,3})(?:(?:very|rather|quite|a bit|slightly|still|also|too|well|markedly) )?(?:${what})(?: (?:it|they) (?:was|were|is|are|came back))?,`;
/** Whether anything is said first at all. */
const anyFirst = new RegExp(first([...new Set(said.map(([what]) => what))].join('|')));

const patterns = said.map(
  ([what, names, id]) =>
    [
      id,
      new RegExp(
        `${first(what)}(?: [^,.;\\n]{2,40},){0,2} ?(?:(?:is|are|was|were|came back|and|both) ){0,2}(?:(?:her|his|my|the|their|our|this|mum's|dad's|serum|latest|last|repeat) ){0,3}(?:${names})(?![a-z])`,
        'g',
      ),
    ] as const,
);

/** What stands first in its sentence, and the test behind it, between commas: "Elevated, she tells me, her sugars". */
export const saidFirstIn = (normalised: string): readonly { id: FindingId; at: Span }[] =>
  anyFirst.test(normalised)
    ? patterns.flatMap(([id, pattern]) =>
        matchesIn(normalised, pattern).map(({ index, 0: text }) => ({ id, at: { start: index, end: index + text.length } })),
      )
    : [];
