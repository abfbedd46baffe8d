import type { FindingItem } from '../items.ts';

const afterMenopause = /(?<!\?\s?|not )\bpost[\s-]?meno(?:paus\w*)?\b/;
const ofUrine = /\b(?:wee|weeing|pee|peeing|urin\w*|luts|waterworks|bladder|prostat\w*|nocturia|dysuria|stream)\b/;
const bowels: ReadonlySet<string> = new Set(['diarrhoea', 'change_in_bowel_habit', 'rectal_bleeding', 'constipation']);

const infectionTreated = /\b(?:uti|urine infection|water infection|cystitis|urinary tract infection)\b/;
const stayed =
  /\b(?:persist\w*|still (?:there|present|seen|seeing|visible|has|passing)|remains?|ongoing|continues|continuing)[^.;,\n]{0,24}\b(?:after|despite|following|since)\b (?:the |her |his |a |that |this |full |completed? )*(?:treatment|course|rx|tx|abx|antibiotics?|this|it)\b/;
const cameBack =
  /\b(?:recur\w*|came back|come back|back again|returned|reappeared)[^.;,\n]{0,24}\b(?:after|despite|following|since)\b (?:the |her |his |a |that |this |full |completed? )*(?:treatment|course|rx|tx|abx|antibiotics?|this|it)\b/;
const cancerous =
  /^[^.;\n]{0,30}\b(?:consistent with|suspicious (?:of|for)|looks like|suggestive of|suggests)\s+(?:an?\s+)?(?:oral |mouth |tongue |lip )?(?:ca|cancer|carcinoma|scc|malignan\w*)\b/;

/** What is said beside an item, within its sentence. */
const around = (normalised: string, { start, end }: FindingItem): string =>
  (normalised.slice(Math.max(0, start - 30), start).match(/[^.;\n]*$/)?.[0] ?? '') +
  (normalised.slice(start, end + 60).match(/^[^.;\n]*/)?.[0] ?? '');

const testes: ReadonlySet<string> = new Set(['testis_enlargement', 'testis_shape_or_texture_change']);
const painFree = /^[^.;\n]{0,30}\b(?:no|nil|without|denies) (?:any |associated )?(?:pain|discomfort)\b/;
const behind = (normalised: string, { end }: FindingItem): string => normalised.slice(end, end + 60);

const toTheLoo = ({ words }: FindingItem): boolean => words.includes('loo') || words.includes('toilet') || words.includes('it');
const perVaginam = ({ ids, words }: FindingItem): boolean =>
  ids.includes('postmenopausal_bleeding') &&
  words.some((word) => /^(?:pv|vagina)/.test(word)) &&
  !words.some((word) => word.includes('meno'));

/** Wordings that the rest of the text decides: "bleeding PV" after the menopause, visits to the loo and holding it where only urine is spoken of. */
export function applyCompany(items: readonly FindingItem[], normalised: string): void {
  const bowelsToo = items.some(({ ids, assertion, dropped }) => !dropped && assertion === 'present' && ids.some((id) => bowels.has(id)));
  const treated = infectionTreated.test(normalised);
  for (const item of items) {
    if (treated && item.ids.includes('visible_haematuria')) {
      if (stayed.test(around(normalised, item))) item.qualifiers.add('persists-after-uti-treatment');
      if (cameBack.test(around(normalised, item))) item.qualifiers.add('recurs-after-uti-treatment');
    }
    if (item.ids.some((id) => testes.has(id)) && painFree.test(behind(normalised, item))) item.qualifiers.add('non-painful');
    if (item.ids.includes('lip_or_oral_lump') && cancerous.test(normalised.slice(item.end, item.end + 80)))
      item.ids = ['lip_or_oral_lump_consistent_with_cancer'];
    if (perVaginam(item) && item.assertion === 'present' && !afterMenopause.test(normalised)) item.assertion = 'uncertain';
    const urgent = item.ids.includes('urinary_frequency') || item.ids.includes('urinary_urgency');
    if (urgent && toTheLoo(item) && (bowelsToo || !ofUrine.test(normalised))) item.dropped = true;
    // "Looser stools with urgency"
    if (urgent && bowelsToo && item.words.length === 1 && !ofUrine.test(normalised)) item.dropped = true;
  }
}
