import type { Sex } from '../../engine/presentation.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { FindingItem } from '../items.ts';
import { matchesIn } from '../text/matches.ts';
import { namesRelative } from '../values/relatives.ts';

const count =
  '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|a few|some|donkeys)';
const longAgo = `(?:${count} (?:years?|yrs?|decades?)|(?:1[2-9]|[2-9]\\d) (?:months?|mths?)|long (?:time|ago|since))`;
const then =
  '(?:(?:(?:at|aged?|in|since|when i was|when she was|since i was|since she was|around) (?:age |the age of |about )?)(?:[345]\\d\\b|(?:my |her )?(?:thirties|forties|fifties|thirty|forty|fifty)\\b)|(?:19\\d|20[01])\\d\\b)';
const since = `[^.;\\n]{0,24}\\b(?:${longAgo}|${then})`;
const menopause = '(?:men[ao]pau[sz]\\w*|change of life)';
const periods = '(?:periods?|menses|monthl(?:y|ies)|menstruat\\w+)';
const hrt =
  '(?:hrt|hormone (?:replacement|patch|gel|tablet|therapy|spray)\\w*|ev[eo]r[eo]l|estradot|oestrogel|sandrena|lenzetto|utrogestan|femoston|femseven|kliovance|kliofem|elleste|premique|prempak|novofem|trisequens|nuvelle|climagest|indivina|bijuve|tibolone|livial|oestrogen (?:patch|gel|tablet|spray)\\w*)';
const untaken =
  "(?:no|nil|not|never|isn'?t|wasn'?t|hasn'?t|aren'?t|doesn'?t|neither|off|stop\\w*|c[ao]m(?:e|ing) off|declin\\w+|refus\\w+|wants?|like|ask\\w*|wonder\\w*|consider\\w*|discuss\\w*|offer\\w*|trial|try|plan|start|commence|prescribe|suggest\\w*|recommend\\w*|rx|before|without|prev\\w*|about)(?: (?:any|the|her|my|had|been|tried|bothered|needed|taken|taking|using|used|with|for|to|on|of|start|starting|currently|now|combined))*";

/** What is told of the womb elsewhere in the text. */
const facts = {
  pastMenopause: [
    '(?<!\\? ?|not )\\bpost[\\s-]?(?:men[ao](?:pau[sz]\\w*)?|men a pause)\\b',
    `\\b(?:through|past|over|after|since|following|finished|post|had) (?:the |my |her )?(?:${menopause}|(?<=(?:went|gone|been|am|came|come|got) (?:through|past|over) (?:the|my|her) )change(?! (?:in|to|from|of (?!life))))\\b`,
    `(?<!\\? ?|not |pre ?-?|peri ?-?)\\b${menopause}\\b${since}`,
  ],
  periodsOver: [
    `\\b${periods}\\b[^.;\\n]{0,24}\\b(?:stop\\w*|finish\\w*|end\\w*|ceas\\w*|packed (?:up|in)|dried up|went|gone|over|done)\\b${since}`,
    `\\b(?:stopped|finished|done|over|cessation) (?:having |with |of |all )?(?:my |her |the )?${periods}\\b(?:${since})?`,
    `\\b(?:no|not had an?|not had any|not an?|haven'?t had an?|hasn'?t had an?|haven'?t had|hasn'?t had|without an?|last|final|not seen an?) (?:proper |natural )?${periods}\\b${since}`,
    `\\b${longAgo} (?:after|since|past|post|following) (?:the |her |my |last )*(?:lmp|${menopause}|${periods}|change)\\b`,
    '\\blmp\\b[^\\d\\n.;]{0,12}(?:(?:19\\d|20[01])\\d\\b|(?:1[2-9]|[2-9]\\d) ?\\/ ?12\\b|\\d{1,2} ?(?:yrs?|years?)\\b)',
  ],
  onHrt: [
    `(?<!\\b${untaken} )\\b${hrt}\\b(?!\\s?[?:=-]{0,2}\\s?(?:no|nil|none|never|n|declined|stopped|discussed|not)\\b| clinic| leaflet|[^.;\\n]{0,24}\\b(?:stopped|declined|ended|finished|contraindicated|discussed)\\b)`,
  ],
  bleedExpected: [
    '\\b(?:as expected|(?:regular|monthly|scheduled) (?:monthly |withdrawal )*bleeds?|withdrawal bleeds? (?:only|regular))\\b',
  ],
  otherCause: [
    '\\b(?:pregnan\\w*|\\d{1,2} ?\\/ ?40|miscarr\\w*|postpartum|post ?natal\\w*|contracept\\w*|(?:on the|missed|mini) pill|cocp?|pop|depo|implant|nexplanon|mirena|coil|iu[ds]|(?:regular|heavy|irregular|painful) periods?|periods? (?:regular|heavy|irregular|painful|late|due)|imb|pcb)\\b',
  ],
} as const;

const patterns = Object.fromEntries(Object.entries(facts).map(([fact, all]) => [fact, new RegExp(all.join('|'), 'g')])) as Record<
  keyof typeof facts,
  RegExp
>;

/** Words that say where it comes from: the womb, or near. */
const place =
  /^(?:pv|vag\w*|womb|uter\w*|below|there|front|private|fanny|minge|foof|tuppence|undercarriage|knicker|underwear|undie|pant|drawer|bloomer|panty|gusset|pad|liner|towel|tampon|spott\w+|spot)$/;
const ofWomen = /^(?:pv|vag\w*|womb|uter\w*|fanny|minge|foof|tuppence|knicker|tampon)$/;
/** Blood on what is worn may be of the urine. */
const worn = /^(?:knicker|underwear|undie|pant|drawer|bloomer|panty|gusset|pad|liner|towel)$/;
const bloodInUrine = /\b(?:haematuria|dip(?:stick|ped)?|blood in (?:the |her |my )?(?:urine|wee|pee|water))\b/;
/** So near, a bleed without a place is of the womb spoken of. */
const near = 240;

interface Who {
  age?: number;
  sex: Sex;
}

/** Which finding bleeding is that may be of the womb, by what else the text tells: to be asked, or none, where it tells nothing. */
function wombBleeding({ start, words }: FindingItem, text: string, { age, sex }: Who): FindingId | 'ask' | 'none' {
  if (sex === 'male') return 'none';
  const placed = words.some((word) => place.test(word));
  const told = (fact: keyof typeof facts): boolean =>
    matchesIn(text, patterns[fact]).some(
      ({ index }) => (placed || Math.abs(index - start) < near) && !namesRelative(text.slice(Math.max(0, index - 60), index)),
    );
  if (told('onHrt')) return told('bleedExpected') ? 'ask' : 'unscheduled_bleeding_on_hrt';
  const otherCause = told('otherCause') || (age !== undefined && age < 40);
  if (bloodInUrine.test(text) && words.every((word) => worn.test(word) || !place.test(word))) return placed ? 'ask' : 'none';
  const ofAge = placed && age !== undefined && age >= 55 && (sex === 'female' || words.some((word) => ofWomen.test(word)));
  if (ofAge || told('pastMenopause') || (!otherCause && told('periodsOver'))) return 'postmenopausal_bleeding';
  const perVaginam = words.some((word) => /^(?:pv|vag)/.test(word));
  return perVaginam || (placed && !otherCause) ? 'ask' : 'none';
}

const ofOwnFact = /^(?:.*meno.*|pmb?|pmp|p|change|lmp|stop\w*|finish\w*|end\w*|ceas\w*|year|\d+)$/;
const downBelow = /^(?:below|there|underneath|undercarriage|front)$/;

/** Of the womb by what it may mean, not by what it says: "bleeding PV", "spotting", "bleeding down below". */
const mayBeOfWomb = ({ ids, words, assertion, cue }: FindingItem): boolean =>
  (ids.includes('postmenopausal_bleeding') && !words.some((word) => ofOwnFact.test(word)) && !(assertion === 'unsettled' && cue)) ||
  (ids.includes('rectal_bleeding') && assertion === 'unsettled' && !cue && words.some((word) => downBelow.test(word)));

/** "No bleeding down below": wherever it may have been of, it is denied. */
const isDeniedBelow = ({ ids, words, dropped, cue }: FindingItem): boolean =>
  dropped && cue?.says === 'denied' && ids.includes('rectal_bleeding') && words.some((word) => downBelow.test(word));

/** Bleeding that may be of the womb, as what else the text tells makes it; any other finding as it was. */
export function settledWomb(item: FindingItem, text: string, who: Who): FindingItem {
  if (isDeniedBelow(item)) {
    const ids: FindingId[] = who.sex === 'male' ? ['rectal_bleeding'] : ['rectal_bleeding', 'postmenopausal_bleeding'];
    return { ...item, ids, assertion: 'absent', dropped: false, settled: true };
  }
  if (item.dropped || !mayBeOfWomb(item)) return item;
  const is = wombBleeding(item, text, who);
  const { assertion } = item;
  if (is !== 'ask' && is !== 'none') return { ...item, ids: [is], assertion: assertion === 'unsettled' ? 'present' : assertion };
  if (item.ids.includes('rectal_bleeding')) return item;
  // A bleed that is denied and of which no more is told.
  if (is === 'none') return assertion === 'absent' && item.words.length === 1 ? { ...item, ids: ['bleeding'] } : { ...item, dropped: true };
  return assertion === 'present' ? { ...item, assertion: 'uncertain' } : item;
}
