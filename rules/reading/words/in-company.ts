import type { Sex } from '../../engine/presentation.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { FindingItem } from '../items.ts';
import { wombBleeding } from './womb-bleeding.ts';

const ofOwnFact = /^(?:.*meno.*|pmb?|pmp|p|change|lmp|stop\w*|finish\w*|end\w*|ceas\w*|year|\d+)$/;
/** Of the womb by what it may mean, not by what it says: "bleeding PV", "spotting", "bleeding down below". */
const mayBeOfWomb = ({ ids, words, assertion, cue }: FindingItem): boolean =>
  (ids.includes('postmenopausal_bleeding') && !words.some((word) => ofOwnFact.test(word)) && !(assertion === 'unsettled' && cue)) ||
  (ids.includes('rectal_bleeding') &&
    assertion === 'unsettled' &&
    !cue &&
    words.some((word) => /^(?:below|there|underneath|undercarriage|front)$/.test(word)));

function settleWomb(item: FindingItem, text: string, who: { age?: number; sex: Sex }): void {
  const is = wombBleeding(item, text, who);
  const { assertion } = item;
  if (is === 'ask' || is === 'none') {
    if (item.ids.includes('rectal_bleeding')) return;
    // A bleed that is denied and of which no more is told.
    if (assertion === 'absent' && item.words.length === 1 && is === 'none') item.ids = ['bleeding'];
    else if (is === 'none') item.dropped = true;
    else if (assertion === 'present') item.assertion = 'uncertain';
    return;
  }
  item.ids = [is];
  if (assertion === 'unsettled') item.assertion = 'present';
}

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
const ofAChild =
  /\b(?:our|my|the|this|his|her) (?:\w+ ){0,2}?(?:son|daughter|lad|lass|boy|girl|bairn|wean|baby|toddler|child|little one|grandson|granddaughter)\b|\b(?:toddler|infant|newborn|bairn|little (?:boy|girl|lad|man|lass)|nursery|playgroup|childminder|health visitor|centile|red book|nappy|nappies)\b|\b(?:his|her|at|from|off) (?:school|nursery|teacher|playgroup)\b|\b(?:\d|1[0-7])[ -]?(?:(?:yo|y\/o|mo|m\/o)\b|(?:yrs?|years?|mths?|months?|wks?|weeks?|days?)[ -]old\b|(?:yr|year)s? (?:boy|girl))|\b(?:he|she)(?:'?s| is) (?:only |just |nearly )?(?:[1-9]|1[0-7])\b(?! ?(?:st|stone|kg|days|weeks|times))/;
const ofAnAdult =
  /\b(?:1[89]|[2-9]\d)(?: ?(?:yo|y\/o)| ?[mf]|[ -]?(?:yrs?|years?)[ -]old)\b|\b(?:aged?|i'?m|i am|he'?s|she'?s|he is|she is) (?:1[89]|[2-9]\d)\b/;
const kin =
  /^(?:mum|mam|mother|mom|ma|dad|father|par+ent|carer|gran|grandma|nan|nana|grandad|grand\w+|guardian|aunt\w*|son|daughter|baby|child|kid|boy|girl|toddler|lad|lass|bairn|infant)/;
/** "Nobody is listening", "third time we have come": a parent's words only where a child is spoken of. */
const anyonesWords = ({ ids, frame, words }: FindingItem): boolean =>
  ids.includes('parental_concern') && frame !== undefined && !words.some((word) => kin.test(word));

const ofVulva = /\b(?:vulva\w*|labi\w*|vagina\w*|private lips?|lips down|flaps?|lady (?:bits|parts)|front passage)\b/;
const ofTheBack = /\b(?:stools?|poo\w*|motions?|bowels?|back passage|bottom|bum|anus|anal|rect\w*|piles|haemorrhoids?|pr|constipat\w*)\b/;
/** "Blood on wiping": from where, the rest of the text says. */
const onWiping = ({ ids, frame, words }: FindingItem): boolean =>
  ids.includes('rectal_bleeding') && frame !== undefined && words.some((word) => /^(?:wip|paper|tissue)/.test(word));

const ofTesticles =
  /\b(?:testi\w*|testes|(?:my|his|me|left|right|one|l|r|one of (?:my|his|me)) (?:ball|bollock|nut)s?|balls|bollocks?|scrot\w*|ball ?sack)\b/;
const ofMouth = /\b(?:mouth|tongue|fom|palate|gums?|buccal|oral|inside (?:of )?(?:my |his |her |the |me )?(?:cheek|lip))\b/;
/** What is asked without naming the place: only where the text speaks of it. */
const askedBeside: Partial<Record<FindingId, RegExp>> = {
  testis_enlargement: ofTesticles,
  testis_shape_or_texture_change: ofTesticles,
  testicular_symptoms: ofTesticles,
  oral_ulceration: ofMouth,
  oral_red_or_red_white_patch: ofMouth,
  cervix_consistent_with_cancer: /\b(?:cervix|cervical os|cx|neck of (?:the |my |her )?womb|speculum)\b/,
};

/** "No burning", "incomplete emptying", "doesn't have to rush": of urine only where it is spoken of. */
const ofPassingUrine = ({ ids, words, assertion, frame }: FindingItem): boolean =>
  words.join(' ') === 'incomplete emptying' ||
  (assertion === 'absent' &&
    ((ids.includes('dysuria') && words.every((word) => /^(?:no|nil|burning|sting\w*|scalding)$/.test(word))) ||
      (ids.includes('urinary_urgency') && frame !== undefined)));

const rolledEdge = /^(?:rolled|edge|margin|border|rim|pearly)$/;
const notOfSkin =
  /\b(?:tongue|mouth|fom|palate|gums?|buccal|oral|anus|anal|verge|rectum|rectal|vulva\w*|labi\w*|peni\w*|glans|cervix|gastric|oesoph\w*|colon\w*)\b/;
/** "A rolled edge": an ulcer within the mouth or at the anus has it too. */
const ofAnUlcer = ({ ids, words }: FindingItem): boolean =>
  ids.includes('lesion_suspicious_bcc') && words.every((word) => rolledEdge.test(word));

/** Wordings that the rest of the text decides: "bleeding PV" after the menopause, visits to the loo and holding it where only urine is spoken of. */
export function applyCompany(items: readonly FindingItem[], normalised: string, who: { age?: number; sex: Sex }): void {
  const bowelsToo = items.some(({ ids, assertion, dropped }) => !dropped && assertion === 'present' && ids.some((id) => bowels.has(id)));
  const treated = infectionTreated.test(normalised);
  const aChild = ofAChild.test(normalised) && !ofAnAdult.test(normalised);
  const vulval = ofVulva.test(normalised);
  for (const item of items) {
    if (!aChild && anyonesWords(item)) item.dropped = true;
    if (vulval && onWiping(item)) {
      if (!ofTheBack.test(normalised)) item.dropped = true;
      else if (item.assertion === 'present') item.assertion = 'uncertain';
    }
    if (treated && item.ids.includes('visible_haematuria')) {
      if (stayed.test(around(normalised, item))) item.qualifiers.add('persists-after-uti-treatment');
      if (cameBack.test(around(normalised, item))) item.qualifiers.add('recurs-after-uti-treatment');
    }
    if (item.ids.some((id) => testes.has(id)) && painFree.test(behind(normalised, item))) item.qualifiers.add('non-painful');
    if (item.ids.includes('lip_or_oral_lump') && cancerous.test(normalised.slice(item.end, item.end + 80)))
      item.ids = ['lip_or_oral_lump_consistent_with_cancer'];
    if (item.frame && item.assertion === 'unsettled' && !item.cue && item.ids.some((id) => askedBeside[id]?.test(normalised) === false))
      item.dropped = true;
    if (ofPassingUrine(item) && !ofUrine.test(normalised)) item.dropped = true;
    if (ofAnUlcer(item) && notOfSkin.test(normalised)) item.dropped = true;
    if (!item.dropped && mayBeOfWomb(item)) settleWomb(item, normalised, who);
    const urgent = item.ids.includes('urinary_frequency') || item.ids.includes('urinary_urgency');
    if (urgent && toTheLoo(item) && (bowelsToo || !ofUrine.test(normalised))) item.dropped = true;
    // "Looser stools with urgency"
    if (urgent && bowelsToo && item.words.length === 1 && !ofUrine.test(normalised)) item.dropped = true;
  }
}
