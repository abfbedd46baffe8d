import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { dayOf, daysIn, timeName } from './dates.ts';

/** A length of time as written, in weeks. */
export interface Duration {
  weeks: number;
  at: Span;
  /** "over days to weeks ago": when it was, not how long it has gone on. */
  ago: boolean;
}

const weeksIn: Readonly<Record<string, number>> = { d: 1 / 7, w: 1, m: 365.25 / 12 / 7, y: 365.25 / 7, f: 2 };
const words: Readonly<Record<string, number>> = {
  'a couple of': 2,
  'couple of': 2,
  'half a': 0.5,
  a: 1,
  an: 1,
};
const number = '\\d{1,3}(?:\\.\\d+)?';
const amount = `(?:(?<from>${number})\\s*(?:-|to|or)\\s*)?(?<count>${number})(?<half>\\s+and a half|½)?\\+?`;
const more = '(?<more>>\\s*|(?:for |well )?over\\s+|more than\\s+|at least\\s+|longer than\\s+)?';
const shorthand = new RegExp(`(?<![\\d/.])${more}${amount}\\s?/\\s?(?<per>7|52|12)(?![\\d/])(?!\\s*-?\\s*old)(?<ago>\\s*ago)?`, 'g');
const longhand = new RegExp(
  `(?<![\\d/.])${more}(?:${amount}[\\s-]*(?<unit>days?|weeks?|wks?|wk|months?|mths?|mnths?|mo|years?|yrs?|yr|d|w|m|y)|\\b(?<word>${Object.keys(words).join('|')})[\\s-]+(?<long>days?|weeks?|wks?|months?|mths?|years?|yrs?|fortnights?)(?<halfMore>\\s+and a half)?)\\b(?!/|\\s*-?\\s*(?:old|o\\b|/o))(?<ago>\\s*ago)?`,
  'g',
);

/** How long a treatment or until a review, not how long a complaint. */
const notLasting =
  /\b(?:va|acuity|vision|every|per|bp|abx|antibiotics?|amox\w*|trimethoprim|nitro\w*|doxy\w*|co-?amox\w*|clari\w*|pred\w*|ppi|omeprazole|lansoprazole|clotrimazole|cream|ointment|gel|tablets?|treatment|therapy|physio|iron|metformin|steroids?|inhalers?|gaviscon|course|trial|review|rv|f\/u|follow up|see|recheck|repeat|again|back|bloods|back in|again in|see in|review in|rv in|bloods in|repeat in|recheck in|rtc in|tci in|appt in|in the last|in last|within the last|within|in the past|in past|issued|twoc|next|after|despite|bd|tds|qds|od|mg|nocte|prn|stat|(?:mri|ct|cxr|uss|xr|ogd)(?=\s*<)|responding to|response to)\s*(?:of\s*|in\s*|for\s*)?(?:x\s*|~\s*|<\s*)?$/;
/** "came on over 3 weeks": within that time. */
const within =
  /\b(?:came on|coming on|come on|develop\w*|progress\w*|increas\w*|worsen\w*|wors(?:e|ened)|evolv\w*|spread\w*|gr(?:ew|own|owing)|gone|lost|loss|dropp?\w*|build\w*|gradual\w*|got|chang\w*|bigger|\d ?(?:kg|lbs?|stone|st|%))\b[^.;,\n]{0,16}$/;
const nearly = /(?:\b(?:nearly|almost|just under|under|less than|not quite|coming up to|up to)|<)\s*$/;
/** "5x a day", "6 stools a day": how often, not how long. */
const howOften =
  /(?:\bx|\d ?x?|\btimes|\bonce|\btwice|\d [a-z ]{0,8}(?:stools?|motions?|bms?|pints?|units?|cans|glasses|cigs?|cigarettes?|fags?|attacks|episodes|days))\s+$/;
const notFrom =
  /^\s*(?:of\s+)?(?:ppi|omep|lanso|esomep|pantop|gaviscon|abx|antibiot)|^\s*(?:(?:prior|later|apart)\b|of (?:ppi|omep|lanso|abx|antib|treat)|supply|course|pregnant|off (?:her|his|my)|gestation|gone\b|post ?partum)|^\s*(?:a|per|each|every|out of (?:the|each|a))\s*(?:week|wk|month|mth|year)\b/;

function read(groups: Record<string, string | undefined>): number | undefined {
  const { from, count, word, per, more } = groups;
  const unit = groups.unit ?? groups.long;
  const many = from !== undefined ? Number(from) : count !== undefined ? Number(count) : words[word ?? ''];
  if (many === undefined) return undefined;
  const each = per ? { '7': weeksIn.d, '52': weeksIn.w, '12': weeksIn.m }[per] : weeksIn[unit?.[0] ?? ''];
  if (each === undefined) return undefined;
  const half = (groups.half !== undefined && from === undefined) || groups.halfMore !== undefined ? 0.5 : 0;
  // "More than 3 weeks" is at least a day beyond, "nearly 3 weeks" a day short.
  const beyond = more && !more.startsWith('at least') ? (weeksIn.d ?? 0) : 0;
  return (many + half) * each + beyond;
}

const since = new RegExp(`\\bsince (?:about |around |approx |roughly |early |mid |late )?(?:the )?(?<when>${timeName})`, 'g');
/** What began then is a treatment, or what has not been since. */
const notSince =
  /\b(?:on|taking|takes|started|stopped|off|nil|none|nothing|clear|well|fine|resolved|stable|settled|married|retired|smoked|smoker|vaping|no (?:bleeding|periods?|more)|known|diagnosed|stent|diabetic|t2dm|ppi|hrt|(?:tablets?|medication))\s+(?:[a-z]+\s+)?$/;

/** "since August" by the day it is read: the shortest it may be. */
function sinceIn(normalised: string, today: string | undefined): Duration[] {
  const now = dayOf(today);
  if (now === undefined) return [];
  return matchesIn(normalised, since).flatMap(({ index, 0: text, groups }) => {
    const days = daysIn(groups?.when ?? '', now);
    if (!days || days.last >= now || notSince.test(normalised.slice(Math.max(0, index - 40), index))) return [];
    return [{ weeks: (now - days.last) / 7, at: { start: index, end: index + text.length }, ago: false }];
  });
}

/** Durations in shorthand or words: 3/52, "3-4 weeks" (the shorter), ">3/52" (a day more); "since August" where `today` (2026-11-29) is known. Visual acuity and dates are left alone. */
export function durationsIn(normalised: string, today?: string): Duration[] {
  const found: Duration[] = normalised.includes('since') ? sinceIn(normalised, today) : [];
  for (const pattern of normalised.includes('/') ? [shorthand, longhand] : [longhand]) {
    for (const match of matchesIn(normalised, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const lead = normalised.slice(Math.max(0, start - 48), start);
      const bareLetter = match.groups?.unit !== undefined && /^[dwmy]$/.test(match.groups.unit);
      if (
        notLasting.test(normalised.slice(Math.max(0, start - 40), start)) ||
        notFrom.test(normalised.slice(end, end + 12)) ||
        (match.groups?.word !== undefined && howOften.test(lead)) ||
        (match.groups?.per === undefined && /^\s*(?:after|post|following|before)\b/.test(normalised.slice(end, end + 12)))
      )
        continue;
      if (bareLetter && /^\s*(?:[a-z]|\d)/.test(normalised.slice(end, end + 1))) continue;
      if (
        bareLetter &&
        (match.groups?.unit === 'm' || match.groups?.unit === 'y') &&
        (Number(match.groups?.count) > 24 || /^\s*$/.test(normalised.slice(0, start)))
      )
        continue;
      if (
        /\bin\s*(?:the\s*)?(?:last\s*|past\s*)?$/.test(lead) &&
        /(?:\bx ?\d|\d(?:rd|th)|third|fourth|fifth|\b[3-9]\s+(?:utis?|infections?|chest infections?|episodes?|lrtis?)|recurrent)[^.;\n]*$/.test(
          lead,
        )
      )
        continue;
      const over = match.groups?.more?.startsWith('over') && within.test(lead);
      const told = read({ ...match.groups, ...(over && { more: undefined }) });
      const weeks = told !== undefined && nearly.test(lead) ? told - 1 / 7 : told;
      if (weeks === undefined || found.some(({ at }) => start < at.end && end > at.start)) continue;
      found.push({
        weeks,
        at: { start, end },
        ago:
          match.groups?.ago !== undefined &&
          !/\b(?:noticed|started|onset|began|first noticed|appeared|came up|found|start)\b[^.;,]{0,24}$/.test(
            normalised.slice(Math.max(0, start - 24), start),
          ),
      });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}
