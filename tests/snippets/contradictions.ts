import type { Band } from '../../rules/engine/bands.ts';
import type { RuleNumbers } from './rule-numbers.ts';

/** A way in which our snippets write a number, and whether the rule says the same. */
interface Way {
  pattern: RegExp;
  agrees: (groups: readonly number[], numbers: RuleNumbers, written: string) => boolean;
}

const agesFrom = (groups: readonly number[], { turns }: RuleNumbers): boolean => groups.every((age) => turns.has(age));
const agesUpTo = (groups: readonly number[], { turns }: RuleNumbers): boolean => groups.every((age) => turns.has(age + 1));
const ageBand = ([from = 0, upTo = 0]: readonly number[], { turns }: RuleNumbers): boolean => turns.has(from) && turns.has(upTo + 1);

const bandsOf = ({ ca125, psa }: RuleNumbers): readonly Band[] => ca125 ?? psa ?? [];
const thresholdOfBand = ([threshold, from = 0, upTo]: readonly number[], numbers: RuleNumbers): boolean =>
  bandsOf(numbers).some((band) => band.threshold === threshold && band.from === from && band.upTo === upTo);
const fitLimit = ([limit]: readonly number[], { fit }: RuleNumbers): boolean => limit === fit;
const written = (_: readonly number[], { measures }: RuleNumbers, text: string): boolean => measures.has(text.replace(' of ', ' '));
const never = (): boolean => false;

/** Each number is taken by the first way that fits it. A way that says the rule wrongly (PSA "or more") agrees with nothing. */
const ways: readonly Way[] = [
  { pattern: /(?:above|over|more than) (\d+) µg\/g/g, agrees: never },
  { pattern: /(\d+) µg\/g or (?:less|under)/g, agrees: never },
  { pattern: /(\d+) µg\/g/g, agrees: fitLimit },
  { pattern: /(\d+(?:\.\d+)?)(?: IU\/ml| µg\/l)? at (\d+) to (\d+)/g, agrees: thresholdOfBand },
  { pattern: /(\d+(?:\.\d+)?)(?: IU\/ml| µg\/l)? from (\d+)/g, agrees: thresholdOfBand },
  { pattern: /(?:more than |over )?\d+ (?:weeks|months|days|hours|working day)s?/g, agrees: written },
  { pattern: /(?:more than |over )?\d+%/g, agrees: written },
  { pattern: /score of \d+/g, agrees: written },
  { pattern: /(\d+) of (\d+)\b/g, agrees: (_, { counts }, text) => counts.has(text) },
  { pattern: /[Aa]ll (\d+) /g, agrees: (_, { counts }, text) => counts.has(text.trim().toLowerCase()) },
  { pattern: /[Aa]t (\d+) to (\d+)/g, agrees: ageBand },
  { pattern: /(\d+) or under/g, agrees: agesUpTo },
  { pattern: /(?:[Uu]p to|[Aa]bove) (\d+)/g, agrees: agesUpTo },
  { pattern: /(?:[Ff]rom|[Uu]nder) (\d+)/g, agrees: agesFrom },
];

/** PSA counts strictly above its threshold, CA125 from it. */
function wrongSide(text: string, { ca125, psa }: RuleNumbers): string[] {
  const wrong = psa ? /at least|or more|or greater|reach\w*/g : ca125 ? /more than|above|over|exceed\w*/g : undefined;
  return wrong ? [...text.matchAll(wrong)].map(([words]) => words) : [];
}

const names = /CA125|NG12|\b1\.\d+\.\d+\b/g;
const inWords = /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter)\b/gi;
const blank = (text: string): string => ' '.repeat(text.length);

/** What a text says in numbers that the rule does not: contradictions, and numbers neither the rule’s nor declared. */
export function contradictions(text: string, numbers: RuleNumbers, declared: readonly string[] = []): string[] {
  let rest = text.replace(names, blank);
  for (const figure of declared) rest = rest.replaceAll(figure, blank);
  const found = wrongSide(text, numbers);
  for (const { pattern, agrees } of ways) {
    rest = rest.replace(pattern, (match, ...groups) => {
      const values = groups.filter((group) => typeof group === 'string' && group !== rest).map(Number);
      if (!agrees(values, numbers, match)) found.push(match);
      return blank(match);
    });
  }
  return [
    ...found,
    ...[...rest.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number),
    ...[...rest.matchAll(inWords)].map(([word]) => word),
  ];
}
