import { ageLike, ageOn, agrees, isPossibleAge, readAge, type StatedAge } from './age.ts';
import { dateIn, daysMeant } from './dates.ts';
import type { Value } from './told-values.ts';

/** What a line without a word for it may tell of a patient: “♂ Male · 65 yrs · 25-Sept-1961”, “John · 62 · Male”, “M 64 yrs”. */
export interface BannerLine {
  /** Days that a date of the line may mean: it is a birth date only where it gives an age that stands beside it. */
  dates: { said: string; days: string[] }[];
  ages: StatedAge[];
  sexes: ('female' | 'male')[];
  /** Age and sex stand here together, or either alone fills the line. */
  tells: 'both' | 'one' | 'little';
  /** Something else stands in the line, such as a name. */
  named: boolean;
}

const longest = 160;
const sexWords = '(?:[♂♀]\\s*)?(?:female|male|woman|man|girl|boy)|[♂♀]|[FM]';
const age = new RegExp(`^\\(?(?:aged?:?\\s*)?${ageLike}\\s*\\)?`, 'i');
const ageLast = new RegExp(`\\(?(?:aged?:?\\s*)?${ageLike}\\s*\\)?$`, 'i');
const sexFirst = new RegExp(`^\\(?(?<sex>${sexWords})(?![\\p{L}\\d’'])\\)?`, 'iu');
const sexLast = new RegExp(`(?<![\\p{L}\\d’'-])\\(?(?<sex>${sexWords})\\)?$`, 'iu');
const inOneLast = /(?<![\p{L}\d’'/.-])\(?(?<years>\d{1,3})\s?\/?\s?(?<sex>[FM])\)?$/u;
/** Age and sex in one: 62M, 62/M, M62. Under two years an M may be months. */
const inOne = /^(?:(?<years>\d{1,3})\s?\/?\s?(?<sex>[FM])|(?<before>[FM])\s?\/?\s?(?<after>\d{1,3}))(?![\p{L}\d’'/.-])/u;
const nameLike = /^[\p{L}\p{M}’'.,()\s-]{2,60}$/u;
/** A word of a sentence, or of what is not a patient: no name. */
const noName =
  /(?<!\p{L})(?:and|or|with|for|no|not|has|had|was|is|the|of|in|on|a|an|to|all|any|ward|users?|tolerance|pattern|line|made|only|both|single|sex|gender|mother|father|mum|dad|sister|brother|wife|husband|partner|son|daughter|next|kin|carer|doctor|nurse|gp|staff|children|infection|patients?|clinic|toilet|genital\p{L}*|urethral|breast)(?!\p{L})/iu;

const sexOf = (said: string): 'female' | 'male' => (/female|woman|girl|♀|^\(?f/i.test(said) ? 'female' : 'male');

/** A lone letter counts only in capitals. */
const isSex = (said: string): boolean => said.length > 1 || /[FM♂♀]/.test(said);

interface Peeled extends Omit<BannerLine, 'tells' | 'named'> {
  rest: string;
  bare: number[];
}

/** Takes age, sex and dates off both ends of one part of a line. */
function peel(part: string): Peeled {
  const found: Peeled = { dates: [], ages: [], sexes: [], bare: [], rest: part.trim() };
  const take = (length: number, fromEnd: boolean): void => {
    const left = fromEnd ? found.rest.slice(0, found.rest.length - length) : found.rest.slice(length);
    found.rest = left.replace(/^[\s,;:/|()–—-]+|[\s,;:/|(–—-]+$/g, '');
  };
  for (let turn = 0; turn < 8 && found.rest !== ''; turn++) {
    const first = inOne.exec(found.rest);
    const one = first ?? inOneLast.exec(found.rest);
    const date = dateIn(found.rest);
    const [firstAge, lastAge] = [age.exec(found.rest)?.[0], ageLast.exec(found.rest)?.[0]];
    const [firstSex, lastSex] = [sexFirst.exec(found.rest), sexLast.exec(found.rest)].map((match) =>
      match && isSex(match.groups?.sex ?? '') ? match[0] : undefined,
    );
    if (one) {
      const { years, sex, before, after } = one.groups ?? {};
      const stated = readAge(years ?? after ?? '', true);
      if (!stated || (stated.value < 24 && sex === 'M')) break;
      found.ages.push(stated);
      found.sexes.push(sexOf(sex ?? before ?? ''));
      take(one[0].length, first === null);
    } else if (date && (date.start === 0 || date.end === found.rest.length)) {
      found.dates.push({ said: date.text, days: [date.text] });
      take(date.text.length, date.start !== 0);
    } else if (firstAge !== undefined || lastAge !== undefined) {
      const said = firstAge ?? lastAge ?? '';
      const stated = readAge(said.replace(/^\(?\s*(?:aged?:?\s*)?/i, ''));
      if (!stated) break;
      found.ages.push(stated);
      take(said.length, firstAge === undefined);
    } else if (firstSex !== undefined || lastSex !== undefined) {
      const said = firstSex ?? lastSex ?? '';
      found.sexes.push(sexOf(said.replace(/[()]/g, '').trim()));
      take(said.length, firstSex === undefined);
    } else if (/^\(?\d{1,3}\)?$/.test(found.rest)) {
      found.bare.push(Number(found.rest.replace(/\D/g, '')));
      found.rest = '';
    } else break;
  }
  return found;
}

/** What a line must hold to be looked at. */
const promising = /[♂♀]|(?<!\p{L})(?:female|male|woman|man|girl|boy|[FM])(?!\p{L})|\d{1,3}\s?[()]?[ymwdf]|\d{4}|\d[/.-]\d/iu;
const separator = /\s*[•·|‖¦;∙●▪]\s*|\s+[-–—/]\s+|\s{2,}|,\s+|\t/;

/** Reads a line as a banner without labels; nothing of it where it holds anything else than a name, numbers of the record and these. */
export function bannerLine(text: string, parts: readonly string[] | undefined, today: string): BannerLine | undefined {
  if (text.length > longest || !promising.test(text)) return undefined;
  const pieces = (parts ?? [text]).flatMap((part) => part.split(separator)).filter((part) => /[\p{L}\d♂♀]/u.test(part));
  if (pieces.length > 14) return undefined;
  const peeled = pieces.map(peel);
  // “Registered 12-Mar-2021” is no birth date.
  const dates = peeled
    .filter(({ rest }) => rest === '' || /^(?:d\.?o\.?b\.?|born)$/i.test(rest))
    .flatMap((each) =>
      each.dates.map(({ said }) => ({ said, days: daysMeant(said, today).filter((day) => isPossibleAge(ageOn(day, today))) })),
    );
  const ages = peeled.flatMap((each) => each.ages);
  const sexes = peeled.flatMap((each) => each.sexes);
  // A name, the number of a record, a place: what is left must not be a sentence.
  const left = peeled.filter(({ rest }) => rest !== '').map(({ rest }) => rest);
  const alone = left.length === 0;
  const plausible = left.every(
    (rest) =>
      (nameLike.test(rest) && !noName.test(rest) && rest.split(/\s+/).length <= 5) ||
      /^[\p{L} .#]{0,20}:?\s*[\p{L}\d -]*\d{3}[\p{L}\d -]*$/u.test(rest) ||
      /^[\p{L} .]{2,24}:\s*\S.{0,40}$/u.test(rest),
  );
  if (!plausible) return undefined;
  // “John · 62 · Male”: a bare number is an age only beside a sex.
  const [bare] = peeled.flatMap((each) => each.bare);
  const bareAge =
    ages.length === 0 && bare !== undefined && sexes.length > 0 && pieces.length > 1 ? readAge(String(bare), true) : undefined;
  if (bareAge) ages.push(bareAge);
  if (dates.length + ages.length + sexes.length === 0) return undefined;
  const both = ages.length > 0 && sexes.length > 0;
  // “Hypertension · 12 years” tells no age.
  const told = alone || both || bornBeside(dates, ages, today) !== undefined;
  return { dates, ages: told ? ages : [], sexes, tells: both ? 'both' : told ? 'one' : 'little', named: !alone };
}

/** A date that gives an age beside it is the birth date; that settles a year of two figures too. */
export function bornBeside(
  dates: BannerLine['dates'],
  ages: readonly StatedAge[],
  today: string,
): { date: string; said: string } | undefined {
  for (const { days, said } of dates) {
    const fit = days.filter((day) => ages.some((stated) => agrees(stated, day, today)));
    if (fit.length === 1 && fit[0] !== undefined) return { date: fit[0], said };
  }
  return undefined;
}

/** What such a line tells, as values. */
export const valuesOfBanner = ({ ages, sexes }: BannerLine): Value[] => [
  ...ages.map((stated): Value => ({ told: 'age', stated, said: `${stated.value} ${stated.unit}` })),
  ...sexes.map((sex): Value => ({ told: 'sex', sex, said: sex })),
];
