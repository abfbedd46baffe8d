import type { Assertion, Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { weighingsIn } from './weighings.ts';

/** Weight loss with a size to it. */
export interface WeightLoss {
  /** Whether it is more than 5% within 6 months; unsure when exactly 5% or when no time is given. */
  overFivePercentInSixMonths: Assertion;
  at: Span;
}

const time =
  '(?:\\s*(?:body ?(?:wt|weight)|of (?:his |her |their )?(?:body ?)?(?:wt|weight)|(?:wt|weight)(?: loss)?|(?:of )?(?:my|his|her|their) (?:body ?)?(?:weight|wt)|loss|lighter))?(?:\\s*(?:gone|lost|down))?\\s*(?:in|over|within|during|across)?\\s*(?:the )?(?:last |past )?(?<many>\\d+(?:\\.\\d+)?)?\\s*(?<unit>/\\s?12|/\\s?52|months?|mths?|m\\b|weeks?|wks?)?';
const percent = new RegExp(
  `(?<more>>\\s*|over\\s+|more than\\s+|at least\\s+)?(?<percent>\\d{1,2}(?:\\.\\d+)?)\\s?(?:%|per ?cent\\b)${time}`,
  'g',
);
/** "LOW" for loss of weight: in capitals, by itself or in a list, never "Hb LOW" or "LOW mood". */
const low =
  /(?=LOW)(?<=(?:^|[.;\n]|\b(?:no|No|NO|nil|Nil|NIL|denies|Denies|denied|without|and|or|with|has|reports|man|woman|lady|gent|LOA|\d{1,3}\s?[MFmf])\b[,/]?|\bLOA\s?[&+]|(?<!\d[^\s,]{0,4}\s?),|°)\s{0,3})LOW(?=\s{0,3}(?:$|[.,;\n/&?]|(?:and|or|but|since|over|for|with|x)\b|\d))/g;

/** Where a text, as it was typed, says LOW. */
export const lossInCapitals = (text: string): Span[] => matchesIn(text, low).map(({ index }) => ({ start: index, end: index + 3 }));

function monthsOf(groups: Record<string, string | undefined>): number | undefined {
  const { many, unit } = groups;
  if (!unit) return undefined;
  const count = many === undefined ? 1 : Number(many);
  return /52|w/.test(unit) ? (count * 12) / 52 : count;
}

function judge(lost: number, more: boolean, months: number | undefined): Assertion {
  if (lost < 5 || (lost === 5 && !more)) return lost === 5 ? 'uncertain' : 'absent';
  if (months === undefined) return more ? 'present' : 'uncertain';
  return months <= 6 ? 'present' : 'uncertain';
}

/** Weight loss given as a percentage or as two weights, strictly more than 5% within 6 months or not; "in June" counts where `today` (2026-11-29) is known. */
export function weightLossIn(normalised: string, today?: string): WeightLoss[] {
  const found: WeightLoss[] = [];
  const weighings = weighingsIn(normalised, today);
  for (const { index, 0: text, groups = {} } of /%|cent/.test(normalised) ? matchesIn(normalised, percent) : []) {
    const before = normalised.slice(Math.max(0, index - 40), index);
    const sentence = before.slice(before.lastIndexOf('. ') + 1) + normalised.slice(index, index + text.length + 25);
    // "82 kg in May and 75 now, that's over 8%"
    const weighed = weighings.some(({ end }) => end <= index && index - end < 40);
    if (
      !(weighed || /\b(?:wt|weight|weigh\w*|bw|lost|loss|losing)\b/.test(sentence)) ||
      /\b(?:sats?|spo2|o2)\s*$/.test(before) ||
      Number(groups.percent) > 40
    )
      continue;
    const more = groups.more !== undefined && !groups.more.startsWith('at least');
    found.push({
      overFivePercentInSixMonths: judge(Number(groups.percent), more, monthsOf(groups)),
      at: { start: index, end: index + text.trimEnd().length },
    });
  }
  for (const { start, end, percent: lost, within } of weighings) {
    if (found.some(({ at }) => start < at.end && end > at.start)) continue;
    const months = within === undefined ? undefined : within ? 6 : 7;
    found.push({ overFivePercentInSixMonths: judge(lost, false, months), at: { start, end } });
  }
  return found;
}
