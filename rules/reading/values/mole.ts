import { type SevenPointItem, sevenPoints, sevenPointThreshold } from '../../findings/seven-point.ts';
import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { namesRelative } from './person.ts';

/** What people call it. */
const names = [
  'm[ou]les?',
  'mowls?',
  'moals?',
  'n(?:a|ae|e)v(?:us|i)',
  'pigment(?:ed|ated)',
  'melanocytic',
  'freckles?',
  'freckel',
  'birth ?-?mark',
  'beauty ?-?(?:spot|mark)',
  '(?:dark|black|brown|blackish|brownish|age|liver|sun) (?:skin )?(?:spot|mark|patch|blotch|blemish|macule|lesion|splodge|smudge)(?:es|s)?',
];
const pigmented = new RegExp(`\\b(?:${names.join('|')})\\b`);
/** "Black spots before the eyes", "brown spots in my pants": no marks on the skin. */
const notOfSkin =
  /\b(?:vision|floaters?|eyesight|before (?:my|his|her|the) eyes?|pants|knickers|underwear|pads?|tissue|toilet|lungs?|x-?ray|period|verr?uc\w*|warts?|blackheads?|mouse|voles?|mole hills?)\b/;
const another =
  /\b(?:lump|node|gland|breast|cyst|lipoma|ulcer|seborrh\w+|seb k|scc|bcc|testi\w+|thyroid|swelling|non-?\s?pigmented|no pigment)\b/;
/** Nothing here is said of the mole as it is. */
const notNow =
  /\b(?:if|should|return|rtc|watch|monitor|look out|advi[sc]\w*|leaflet|excised|removed|histology|any|abcde?|pictures|in case|previous(?:ly)?|years? ago)\b/;
const denied =
  /\b(?:no|not|nil|without|denies|never|hasn'?t|haven'?t|neither|isn'?t|wasn'?t|doesn'?t|didn'?t|aren'?t|don'?t)\b(?!.*\b(?:but|however|though|although|has|now)\b)/;
/** "Diameter 7 mm or more: yes". */
const rest = '^(?: ?(?:\\+|or (?:more|greater|over|larger)|across|in diameter))?\\s*(?:[:=|-]\\s*)?';
const deniedBehind = new RegExp(`${rest}(?:no|nil|none|not|unchanged|-ve|neg|n|0)\\b`);
const affirmedBehind = new RegExp(`${rest}(?:yes|y|present|\\+|\\[x\\])(?![a-z])`);
/** A "no" that denies nothing: it tells what the mole was. */
const noDenial =
  /\b(?:not (?:so|as) \w+ (?:before|as)|wasn'?t (?:there|like|that|this|so|as)|not there|never (?:used to|been (?:no|any) bother)|no longer|not (?:any ?more|anymore)|not only|no (?:bother|trouble|pain)|not sure (?:when|how)|don'?t know (?:when|how|why))\b/g;

const edge = '(?:shapes?|borders?|bord?ers?|edges?|outlines?|margins?|sides?|rims?)';
const uneven =
  '(?:irreg(?:ular(?:ly)?)?|uneven|jagged|jaggedy|jaggy|ragged|raggedy|notched|asymm?et\\w*|wonky|wobbly|wavy|scalloped|lopsided|lop-?sided|fuzzy|blurr(?:y|ed)|smudg(?:y|ed)|ill-?\\s?defined|poorly defined|indistinct|crooked|feathery|funny|odd|weird|strange|frayed|zig-?zag\\w*|bumpy|spiky|squiggly|rough|messy|bleeding into)';
const colour = '(?:colou?rs?|coulou?rs?|pigment\\w*|colou?ring|colou?ration|shades?|tones?|tints?|browns?|blacks?)';
const several =
  '(?:two|three|four|multiple|different|diff?e?rent|diffrent|several|mixed|varied|varying|variable|many|various|more than one|[2345]|a few|all sorts of|mottled|patchy|uneven)';
const change = '(?:chang\\w*|chaing\\w*|alter\\w*)';
const ing =
  '(?:is |has |have |are |looks? |gone |gone all |went |become |became |getting |got |now |all |has gone |has become |has got |very |a bit |really |quite |more )*';

/** What says each of the seven, in ordinary words and in a clinician’s. */
const signs: Readonly<Record<SevenPointItem, readonly string[]>> = {
  'change-in-size': [
    `${change} (?:in |of |its )?(?:size|shape (?:and|&) size|colou?r (?:and|&) size)`,
    `${change} (?:in )?(?:colou?r|shape),? (?:(?:colou?r|shape),? )?(?:and|&) size`,
    `size (?:has )?(?:${change}|increas\\w*|doubled|gone up|up)`,
    '(?:gett?in|getting|got|gotten|become|becoming|grown|growing|gone|looks?|much|lot|way|bit|definitely|def) (?:much |a lot |a bit |way |even |so much )?(?:bigg?er|larger|wider|broader|longer)',
    'bigg?er|larger|increas\\w+ in (?:size|diameter)|increased? size|(?:was|used to be) (?:so |much |a lot )?(?:small|smaller|tiny|titchy)(?:er)?\\b',
    'growing|grown|grew|grows|groin bigger|enlarg(?:ed|ing|es|ement)|doubled|doubling|trebled|tripled|expand(?:ed|ing)|spread(?:ing|s)?|widen(?:ed|ing)|swollen up',
    '(?:twice|double|three times|2x|3x|x2|x3) (?:as big|as large|the size|its size|what it was|size)',
    '(?:shot|sprung|come) up in size|size increase|rapid growth|increase in size|\\bgrowth\\b (?:over|in|since|of the)',
  ],
  'irregular-shape': [
    `${uneven} (?:in )?(?:size (?:and|&) )?(?:\\w+ (?:and|&|/) )?(?:looking )?(?:shaped?|${edge})`,
    `${edge} ${ing}${uneven}`,
    `${change} (?:in |of |its )?(?:size,? (?:and |& )?)?(?:colou?r,? (?:and |& )?)?shape`,
    `shape (?:has |is )?(?:${change}|different|not the same)`,
    `(?:different|diffrent|new|another|odd|funny|weird) shape`,
    'irreg(?:ular)?(?!\\w*,?\\s+(?:(?:in|and|&|/) )?(?:colou?r|pigment|brown|period|heart|pulse))',
    'asymm?etr(?:y|ic|ical)|irreg(?:ular)? in (?:outline|shape)|(?:mole|naevus|lesion)s? (?::|is|looks|was)?\\s?irregular',
    '(?:not|no longer|isn.?t|wasn.?t|used to be|was) (?:a )?(?:perfectly |nice and |nicely )?(?:round|circular|symmetrical|even|oval)(?: any ?more| now)?',
    '(?:one|1) (?:side|half|edge) (?:is |has |looks |was )?(?:gone |sticking |spread |creeping |bulging |different|bigger|raised|out)',
    'lop-?\\s?sided|lost its (?:round )?shape|out of shape|mis-?shapen|(?:like|looks like) a map|one half (?:doesn.?t|does not) match',
  ],
  'irregular-colour': [
    `${uneven}(?:ly)? (?:in )?(?:\\w+ (?:and|&|/) )?${colour}`,
    `${uneven}ly pigmented`,
    `${colour} ${ing}(?:${uneven}|variable|varied|patchy|mottled|mixed|different|not the same|not even|uneven)`,
    'colou?r variation|variation (?:in|of) colou?r|variegat\\w*|multi-?\\s?colou?red|multicolou?r|speckled|mottled|two-?\\s?tone|polychrom\\w*|bi-?colou?red',
    `${several}(?: or (?:two|three|four|[2345]))? ?-?(?:\\w+ )?(?:tone|colou?r|coulou?r|shade|brown|black)(?:s|d|ed)?`,
    `${change} (?:in |of |its )?(?:size,? (?:and |& )?)?(?:shape,? (?:and |& )?)?(?:colou?r|coulou?r)`,
    `colou?rs? (?:has |have |is )?(?:${change}|different|not the same|gone (?:funny|darker|odd|black))`,
    '(?:gone|going|went|got|getting|become|becoming|turned|turning|looks?|much|lot|bit|now|is) (?:a lot |a bit |much |all |very |really |jet |so |almost |nearly |even )*(?:darker|blacker|black|blue|patchy|blotchy|darkened|dark)',
    'darken(?:ed|ing|s)|darker (?:than|now|in|and|at|round|bit|patch|brown|area)|new (?:black|dark) (?:bit|area|spot|dot)',
    '(?:black|brown|dark|pink|red|grey|blue|tan)(?: bits?| parts?| patches| areas)?(?: and |,? ?& | with | / |/)(?:some |a bit of |bits of |dark |light |pale )?(?:black|brown|red|pink|grey|blue|tan|white)\\b',
    '(?:black|dark|pink|red|blue|grey|white|darker)(?:er)? (?:bits?|parts?|dots?|specks?|flecks?|areas?|patch(?:es)?) (?:in|inside|within|on|at|to|round) (?:it|the|one|its)',
    '(?:light|dark|darker|lighter) (?:in|at|on) (?:one|some|places|the middle|parts)',
  ],
  'diameter-7mm': [
    '\\d{1,3}(?:\\.\\d)? ?(?:mm|cm|millimet(?:re|er)s?|centimet(?:re|er)s?)',
    'size of (?:an? |my |his |her |the )?(?:little |old |new )?(?:\\d{1,2}p|five pence|ten pence|two pence|penny|pound coin|coin|thumb ?nail|stamp|finger ?nail|grape|walnut|fingertip|button)',
    '(?:bigger|larger|wider) than (?:an? |the )?(?:end of a )?(?:pencil|\\d{1,2}p|penny|7|seven)',
    '(?:an?|about an?|half an?) (?:centimet(?:re|er)|inch) (?:across|wide|long|big)|(?:half|quarter of) an inch',
    '(?:five|ten|two|1|2|5|10|20|50) ?(?:pence|p) (?:piece|coin|size|sized)|penny-?\\s?sized|coin-?\\s?sized',
  ],
  inflammation: [
    'inflam\\w+',
    'angry(?:-?\\s?looking)?',
    '(?:red|redness|pink|reddened|reddish) (?:ring|halo|round|around|edge|rim|border|skin around|area around)',
    'reddened|erythema\\w*|redness',
  ],
  oozing: [
    'ooz\\w+',
    'weep(?:s|ing|y)|wept',
    'crust(?:s|y|ed|ing)?|scab(?:s|bed|bing|by)?',
    'bleed(?:s|ing)?|bled|bloody',
    'leak(?:s|ing)|discharg\\w+|seep\\w*',
  ],
  'change-in-sensation': [
    'itch\\w*|ithc\\w*|tingl\\w+|prickl\\w+|tickl\\w+|stings?|stinging|burn(?:s|ing)|throb\\w*|sore|tender|painful|hurts?|hurting|numb',
    `${change} (?:in )?sensation|altered sensation|sensation (?:has )?${change}|sensation|sensory change|(?:feels|feeling) (?:different|odd|funny|strange)|scratch(?:ing|y)|irritat(?:ed|ing|es)`,
  ],
};
const patterns = Object.entries(signs).map(
  ([item, all]) => [item as SevenPointItem, new RegExp(`\\b(?:${all.join('|')})(?![a-z])`, 'g')] as const,
);

/** 7 mm or more; what is likened to a coin or a nail is. */
function isWide(text: string): boolean {
  const size = /^(\d{1,3}(?:\.\d)?) ?(mm|mill|cm|cent)/.exec(text);
  if (!size) return true;
  const [, number = '', unit = ''] = size;
  return Number.parseFloat(number) * (unit.startsWith('c') ? 10 : 1) >= 7;
}

const sentence = /(?:[^.;\n]|\.(?=\d))+/g;

/** A line of a checklist, answered: "Change in size: Yes", "itch N". */
const answered = (text: string): boolean =>
  patterns.some(([, pattern]) =>
    matchesIn(text, pattern).some(({ index, 0: sign }) => {
      const behind = text.slice(index + sign.length);
      return affirmedBehind.test(behind) || deniedBehind.test(behind);
    }),
  );

/** The sentences about a mole: the one that names it and those behind it until another thing is spoken of. */
function aboutMole(normalised: string): Span[] {
  const about: Span[] = [];
  const anyPigment = /\bpigment/.test(normalised);
  const ofChecklist = pigmented.test(normalised) || /\b(?:7|seven)[\s-]*(?:point|pt)/.test(normalised);
  let open = false;
  for (const { index, 0: text } of matchesIn(normalised, sentence)) {
    const named = notOfSkin.test(text) ? null : pigmented.exec(text);
    if (named && namesRelative(text.slice(Math.max(0, named.index - 60), named.index))) open = false;
    else if (/\b(?:non-?\s?pigmented|no pigment)/.test(text)) open = false;
    else if (named || (anyPigment && /\blesions?\b/.test(text))) open = true;
    else if (another.test(text)) open = false;
    if ((open || (ofChecklist && answered(text))) && (!notNow.test(text) || answered(text)))
      about.push({ start: index, end: index + text.length });
  }
  return about;
}

/** Whether a sign is denied where it stands. */
function isDenied(before: string, behind: string): boolean {
  if (affirmedBehind.test(behind)) return false;
  return denied.test(before.replace(noDenial, ' ')) || /\?\s*$/.test(before) || deniedBehind.test(behind);
}

/** Features of the 7-point checklist named as present of a mole, where together they come to 3 points or more; else none. */
export function sevenPointsIn(normalised: string): Span[] {
  const seen = new Map<SevenPointItem, Span>();
  for (const { start, end } of aboutMole(normalised)) {
    const text = normalised.slice(start, end);
    for (const [item, pattern] of patterns) {
      for (const { index, 0: sign } of matchesIn(text, pattern)) {
        // Each answer of a checklist speaks of its own line alone.
        const before = text.slice(Math.max(0, index - 120, text.slice(0, index).lastIndexOf(' / ')), index);
        if (isDenied(before, text.slice(index + sign.length)) || (item === 'diameter-7mm' && !isWide(sign))) continue;
        if (!seen.has(item)) seen.set(item, { start: start + index, end: start + index + sign.length });
      }
    }
  }
  const points = [...seen.keys()].reduce((sum, item) => sum + sevenPoints[item], 0);
  return points >= sevenPointThreshold ? [...seen.values()] : [];
}
