import { type SevenPointItem, sevenPoints, sevenPointThreshold } from '../../findings/seven-point.ts';
import type { Span } from '../recognition.ts';
import { namesRelative } from './person.ts';

const pigmented = /\b(?:moles?|n(?:a|ae|e)v(?:us|i)|(?:pigmented|pigmentated) (?:skin )?(?:lesion|patch|macule|area|spot))\b/;
const another = /\b(?:lump|node|gland|breast|cyst|lipoma|ulcer|seborrh\w+|seb k|scc|bcc|testi\w+|thyroid|swelling)\b/;
/** Nothing here is said of the mole as it is. */
const notNow =
  /\b(?:if|should|return|rtc|watch|monitor|look out|advi[sc]\w*|leaflet|excised|removed|histology|any|abcde?|pictures|in case|previous(?:ly)?|years? ago)\b/;
const denied = /\b(?:no|not|nil|without|denies|never|hasn'?t|neither|isn'?t)\b(?!.*\b(?:but|however|though|although|has|now)\b)/;
const deniedBehind = /^\s*(?:[:=-]\s*)?(?:no|nil|none|not|unchanged|-ve|neg)\b/;

const edge = '(?:shapes?|borders?|edges?|outlines?|margins?)';
const uneven = '(?:irregular(?:ly)?|uneven|jagged|ragged|notched|asymmetric\\w*)';
const colour = '(?:colou?rs?|pigment\\w*|colou?ring)';
const signs: Readonly<Record<SevenPointItem, RegExp>> = {
  'change-in-size':
    /\b(?:chang\w* (?:in |of |its )?(?:size|shape (?:and|&) size|colou?r (?:and|&) size)|size (?:has )?(?:chang\w*|increas\w*)|(?:getting|got|become|grown|growing) (?:much )?(?:bigger|larger)|bigger|larger|increas\w+ in size|growing|grown|enlarg(?:ed|ing)|doubled)\b/g,
  'irregular-shape': new RegExp(
    `\\b(?:${uneven} (?:in )?(?:size (?:and|&) )?(?:\\w+ (?:and|&|/) )?(?:shaped?|${edge})|${edge} (?:is |are |looks? )?${uneven}|chang\\w* (?:in |of |its )?(?:size,? (?:and |& )?)?(?:colou?r,? (?:and |& )?)?shape|shape (?:has )?chang\\w*)\\b`,
    'g',
  ),
  'irregular-colour': new RegExp(
    `\\b(?:${uneven}(?:ly)? (?:in )?(?:\\w+ (?:and|&|/) )?${colour}|${uneven}ly pigmented|${colour} (?:is |are )?(?:${uneven}|variable|varied)|variegat\\w*|(?:two|three|multiple|different|several|mixed|varied|varying|many|2|3) ?-?(?:tone|colou?r|shade)(?:s|d|ed)?|chang\\w* (?:in |of |its )?(?:size,? (?:and |& )?)?(?:shape,? (?:and |& )?)?colou?r|colou?r (?:has )?chang\\w*)\\b`,
    'g',
  ),
  'diameter-7mm': /\b\d{1,3}(?:\.\d)? ?(?:mm|cm)\b/g,
  inflammation: /\b(?:inflam\w+)\b/g,
  oozing: /\b(?:ooz\w+|weep(?:s|ing|y))\b/g,
  'change-in-sensation': /\b(?:itch\w*|chang\w* (?:in )?sensation|altered sensation|sensation (?:has )?chang\w*|tingl\w+)\b/g,
};

const wide = (text: string): boolean => {
  const size = Number.parseFloat(text);
  return (text.includes('cm') ? size * 10 : size) >= 7;
};

/** The sentences about a mole: the one that names it and those behind it until another thing is spoken of. */
function aboutMole(normalised: string): Span[] {
  const about: Span[] = [];
  let open = false;
  const anyPigment = /\bpigment/.test(normalised);
  for (const { index, 0: text } of normalised.matchAll(/(?:[^.;\n]|\.(?=\d))+/g)) {
    const named = pigmented.exec(text);
    if (named && namesRelative(text.slice(Math.max(0, named.index - 60), named.index))) open = false;
    else if (named || (anyPigment && /\blesions?\b/.test(text))) open = true;
    else if (another.test(text)) open = false;
    if (open && !notNow.test(text)) about.push({ start: index, end: index + text.length });
  }
  return about;
}

/** Features of the 7-point checklist named as present of a mole, where together they come to 3 points or more; else none. */
export function sevenPointsIn(normalised: string): Span[] {
  const seen = new Map<SevenPointItem, Span>();
  for (const { start, end } of aboutMole(normalised)) {
    const sentence = normalised.slice(start, end);
    for (const item of Object.keys(signs) as SevenPointItem[]) {
      for (const { index, 0: text } of sentence.matchAll(signs[item])) {
        const before = sentence.slice(Math.max(0, index - 120), index);
        if (denied.test(before) || /\?\s*$/.test(before) || deniedBehind.test(sentence.slice(index + text.length))) continue;
        if (item === 'diameter-7mm' && !wide(text)) continue;
        if (!seen.has(item)) seen.set(item, { start: start + index, end: start + index + text.length });
      }
    }
  }
  const points = [...seen.keys()].reduce((sum, item) => sum + sevenPoints[item], 0);
  return points >= sevenPointThreshold ? [...seen.values()] : [];
}
