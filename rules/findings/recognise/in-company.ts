import type { FindingItem } from './items.ts';

const afterMenopause = /(?<!\?\s?|not )\bpost[\s-]?meno(?:paus\w*)?\b/;
const ofUrine = /\b(?:wee|weeing|pee|peeing|urin\w*|luts|waterworks|bladder|prostat\w*|nocturia|dysuria|stream)\b/;
const bowels: ReadonlySet<string> = new Set(['diarrhoea', 'change_in_bowel_habit', 'rectal_bleeding', 'constipation']);

const toTheLoo = ({ words }: FindingItem): boolean => words.includes('loo') || words.includes('toilet') || words.includes('it');
const perVaginam = ({ ids, words }: FindingItem): boolean =>
  ids.includes('postmenopausal_bleeding') &&
  words.some((word) => /^(?:pv|vagina)/.test(word)) &&
  !words.some((word) => word.includes('meno'));

/** Wordings that the rest of the text decides: "bleeding PV" after the menopause, visits to the loo and holding it where only urine is spoken of. */
export function applyCompany(items: readonly FindingItem[], normalised: string): void {
  const bowelsToo = items.some(({ ids, assertion, dropped }) => !dropped && assertion === 'present' && ids.some((id) => bowels.has(id)));
  for (const item of items) {
    if (perVaginam(item) && item.assertion === 'present' && !afterMenopause.test(normalised)) item.assertion = 'uncertain';
    const urgent = item.ids.includes('urinary_frequency') || item.ids.includes('urinary_urgency');
    if (urgent && toTheLoo(item) && (bowelsToo || !ofUrine.test(normalised))) item.dropped = true;
  }
}
