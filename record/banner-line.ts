import { ageLike, ageOn, agrees, isPossibleAge, readAge, type StatedAge } from './age.ts';
import { dateLike, daysMeant, daysMonthFirst } from './dates.ts';
import { isLabel, namesAnyKin } from './labels.ts';
import { nameIn, type SaidName } from './names.ts';
import { isNhsNumber } from './nhs-number.ts';

type SexSaid = 'female' | 'male' | 'other';

/** What a line may tell of a patient without words for it: “♂ Male · 65 yrs · 25-Sept-1961”, “John · 62 · Male”, “M 64 yrs”. */
export interface BannerLine {
  /** Days that a date of the line may mean: it is a birth date only where it gives an age that stands beside it. */
  dates: { said: string; days: string[] }[];
  ages: StatedAge[];
  /** Other than female and male too: “X”. */
  sexes: SexSaid[];
  nhs?: string;
  /** Other long numbers. */
  numbers: string[];
  name?: SaidName;
  /** Age and sex stand here together, or either alone fills the line. */
  tells: 'both' | 'one' | 'little';
  /** Something else stands in the line, such as a name. */
  named: boolean;
}

const longest = 160;
const mostPieces = 16;
/** Stands for each letter of what was taken: no text that is looked at holds it. */
const taken = '\uE000';
/** What stands between the parts of a banner; a stroke or a dash only with spaces around it. */
const marks = '•·|‖¦;∙●▪⋅・—\\t';
const separator = new RegExp(`[${marks}]|(?<=[\\s${taken})])[-–/](?=[\\s${taken}(])`, 'g');
/** Nothing but these before, or after. */
const [opens, closes] = [`(?:^|[${marks}${taken}(]|\\s[-–/])\\s*`, `\\s*(?:$|[${marks}${taken})]|[-–/]\\s)`];
/** No digit, letter or mark of a number or a name goes on before, or after. */
const [apart, ends] = ["(?<![\\p{L}\\d’'/.-])", "(?![\\p{L}\\d’'/.-])"];

/** What a banner is made of, in the order in which it is looked for: what was taken is not looked at again. */
const kinds = {
  date: new RegExp(dateLike, 'gi'),
  number: /(?<![\p{L}\d])(?:\d{3}[ -]\d{3}[ -]\d{4}|\+?\p{Lu}{0,4}[-/]?\d{5,}(?:[ -]\d{3,})*|#\s?\p{Lu}{0,4}\d{3,})(?![\p{L}\d])/gu,
  /** A slot of a list, a range, a comparison, an amount: the line is no banner. */
  foreign:
    /(?<!\d)\d{1,2}:\d\d(?!\d)|\d\s?[ap]m(?!\p{L})|[<>≤≥%]|(?<!\d)\d{1,3}(?:\.\d+)?\s?[–-]\s?\d{1,3}(?:\.\d+)?(?![\d-])|\d\s?(?:mg|mcg|g\/|kg|cm|mm|ml|mmol|bpm|iu|units?)(?!\p{L})/giu,
  word: /\(?(?:she|he|they)\s?\/\s?(?:her|him|them)(?:\s?\/\s?\p{L}+)?\)?|(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?(?=\s*\uE000)|(?<=^|[\s(])(?:19|20)\d\d(?=\s*(?:$|[\uE000|·•)]))/giu,
  ageAndSex: new RegExp(
    `${apart}(?:(?<years>\\d{1,3})(?<mark>\\s?/?)\\s?(?<sex>[FM♂♀])|(?<before>[FM♂♀])\\s?/?\\s?(?<after>\\d{1,3})(?!\\s?(?:[ymwd]|/\\d)))${ends}`,
    'gu',
  ),
  age: new RegExp(`(?:aged?:?\\s*)?${ageLike}|(?<!\\p{L})aged?:?\\s*\\d{1,3}(?![\\p{L}\\d]|[/.-]\\d)`, 'giu'),
  sex: /(?<![\p{L}\d’'])(?:female|male|non-?binary|intersex|indeterminate)(?![\p{L}\d’'])|[♂♀]/giu,
  label: isLabel,
  bare: new RegExp(`(?<=${opens}|,\\s*)\\d{1,3}(?=${closes}|\\s*,)`, 'gu'),
  letter: /(?<![\p{L}\d’'.-]|[^\uE000\s]\/)(?:[FMX]|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy)(?![\p{L}\d’'.-]|\/[^\uE000\s])/gu,
} as const;
type Kind = keyof typeof kinds;

interface Token {
  kind: Kind;
  said: string;
  at: number;
  groups: Readonly<Record<string, string | undefined>>;
}

const sexOf = (said: string): SexSaid => (/^(?:f|w|g|♀)/i.test(said) ? 'female' : /^(?:m|b|♂)/i.test(said) ? 'male' : 'other');

const [nothingBefore, nothingAfter] = [new RegExp(`${opens}$`), new RegExp(`^${closes}`)];

/** “Ida F 62y”: a letter for the sex stands alone between marks, or beside something that was taken. “Ida M Hollowell” has none. */
function isApart(text: string, { at, said }: Token): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
  const isBeside = /\uE000[\s,/()-]*$/.test(before) || /^[\s,/()-]*\uE000/.test(after);
  const isAlone = nothingBefore.test(before) && nothingAfter.test(after);
  return isAlone || (isBeside && !/^[\s,]*\p{Lu}\p{Ll}/u.test(after));
}

/** The parts of a banner that stand in a line, and what is left of it; nothing where something foreign stands in it. */
function tokensOf(text: string): { tokens: Token[]; rest: string } | undefined {
  const tokens: Token[] = [];
  let rest = text.normalize('NFC').replace(/[\uE000-\uF8FF]/g, '|');
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const match of [...rest.matchAll(kinds[kind])]) {
      const token: Token = { kind, said: match[0], at: match.index, groups: match.groups ?? {} };
      if (kind === 'letter' && !isApart(rest, token)) continue;
      tokens.push(token);
      if (kind === 'foreign') return undefined;
      rest = rest.slice(0, token.at) + taken.repeat(token.said.length) + rest.slice(token.at + token.said.length);
    }
  }
  return { tokens, rest };
}

interface Piece {
  words: string;
  tokens: Token[];
}

/** A line cut at its separators. */
function piecesOf(text: string): Piece[] | undefined {
  const { tokens, rest } = tokensOf(text) ?? { tokens: undefined, rest: '' };
  if (!tokens) return undefined;
  const cuts = [...rest.matchAll(separator)].map(({ index }) => index);
  return [-1, ...cuts].map((cut, place) => {
    const end = cuts[place] ?? rest.length;
    const words = rest
      .slice(cut + 1, end)
      .replace(/\uE000+/g, ' ')
      .replace(/[([]\s*[)\]]/g, ' ')
      .replace(/(?<=^|\s)[\s,:;/()[\]#–-]+(?=\s|$)|^[\s,:)]+|[\s,:(]+$/g, ' ')
      .trim();
    return { words, tokens: tokens.filter(({ at }) => at > cut && at < end) };
  });
}

const otherLabel = /^\p{L}[\p{L} .&/’'-]{1,30}:/u;
const onlyWord = /^\p{Lu}[\p{Ll}\p{M}’'-]{1,20}$/u;

/** What a piece is, by the words in it that are no part of a banner. */
function roleOf({ words, tokens }: Piece): 'banner' | 'name' | 'aside' | 'foreign' {
  if (namesAnyKin(words)) return 'foreign';
  if (!/[\p{L}\d]/u.test(words)) return 'banner';
  if (nameIn(words)) return 'name';
  if (otherLabel.test(words)) return 'aside';
  const told = tokens.filter(({ kind }) => kind !== 'label' && kind !== 'word');
  // “John · 62 · Male”, but not “Widowed 12-Mar-2021”.
  const isForename = onlyWord.test(words) && !told.some(({ kind }) => kind === 'date' || kind === 'number') && nameIn(`Name: ${words}`);
  if (isForename) return 'name';
  const isOther = told.every(({ kind }) => kind === 'date' || kind === 'number') && words.split(' ').length <= 6;
  return isOther ? 'aside' : 'foreign';
}

function ageOf({ kind, said, groups }: Token): StatedAge | undefined {
  if (kind !== 'ageAndSex') return readAge(said.replace(/^aged?:?\s*/i, ''), true);
  const stated = readAge(groups.years ?? groups.after ?? '', true);
  // Under two years an M may be months.
  return stated && stated.value < 24 && groups.sex === 'M' && !groups.mark?.includes('/') ? undefined : stated;
}

const isNhs = (number: string): boolean => /^(?:\d{10}|\d{3}([ -])\d{3}\1\d{4})$/.test(number) && /^[4-9]/.test(number);

const ofKinds = (tokens: readonly Token[], ...wanted: Kind[]): Token[] => tokens.filter(({ kind }) => wanted.includes(kind));

/** The sexes that a line gives: in words first, else as letters. */
function sexesIn(tokens: readonly Token[]): SexSaid[] {
  const inOne = ofKinds(tokens, 'ageAndSex').flatMap((token) => (ageOf(token) ? (token.groups.sex ?? token.groups.before ?? '') : []));
  const worded = [...ofKinds(tokens, 'sex').map(({ said }) => said), ...inOne];
  return (worded.length > 0 ? worded : ofKinds(tokens, 'letter').map(({ said }) => said)).map(sexOf);
}

/** The ages that a line gives. “John · 62 · Male”: a number alone is one only beside a sex, or a date that gives it. */
function agesIn(tokens: readonly Token[], dates: BannerLine['dates'], isSexed: boolean, today: string): StatedAge[] {
  const stated = ofKinds(tokens, 'age', 'ageAndSex').flatMap((token) => ageOf(token) ?? []);
  if (stated.length > 0) return stated;
  const bare = ofKinds(tokens, 'bare').flatMap((token) => ageOf(token) ?? []);
  return bare.length === 1 && (isSexed || bornBeside(dates, bare, today)) ? bare : [];
}

/** Reads a text as a banner without labels; nothing of it where it holds anything else than a name, numbers of the record and these. */
function readLine(text: string, today: string): BannerLine | undefined {
  const pieces = piecesOf(text);
  if (!pieces || pieces.length > mostPieces) return undefined;
  const roles = pieces.map(roleOf);
  if (roles.includes('foreign')) return undefined;
  // “Cervical screening · Female · 25 years” is of nobody.
  if (roles[0] === 'aside' && !roles.includes('name')) return undefined;
  const tokens = pieces.flatMap((piece, at) => (roles[at] === 'aside' ? [] : piece.tokens));
  const dates = ofKinds(tokens, 'date').map(({ said }) => ({
    said,
    days: [...daysMeant(said, today), ...daysMonthFirst(said, today)].filter((day) => isPossibleAge(ageOn(day, today))),
  }));
  const sexes = sexesIn(tokens);
  const given = agesIn(tokens, dates, sexes.length > 0, today);
  const named = pieces.filter((_, at) => roles[at] === 'name').map(({ words }) => words);
  const [name] = named.flatMap((words) => nameIn(words) ?? []);
  // “Ramipril Capsules · 28 days · F”: beside what may be no name, only years are an age, or what stands with a word for the sex.
  const isPlain =
    named.length === 0 || name?.sure || ofKinds(tokens, 'sex', 'letter').some(({ kind, said }) => kind === 'sex' || said.length > 1);
  const ages = given.filter(({ unit }) => unit === 'years' || isPlain || bornBeside(dates, given, today));

  const numbers = ofKinds(tokens, 'number').map(({ said }) => said);
  const nhs = numbers.find((number) => isNhs(number) && isNhsNumber(number.replace(/\D/g, '')));
  if (dates.length + ages.length + sexes.length === 0 && nhs === undefined) return undefined;
  const isNamed = pieces.some(({ words }) => /[\p{L}\d]/u.test(words));
  const isBoth = ages.length > 0 && sexes.length > 0;
  // “Hypertension · 12 years” tells no age.
  const told = !isNamed || isBoth || bornBeside(dates, ages, today) !== undefined;
  return {
    dates,
    ages: told ? ages : [],
    sexes,
    ...(nhs !== undefined && { nhs }),
    numbers: numbers.filter((number) => number !== nhs && !/^(?:\+|0\d{9,10}$)/.test(number.replace(/[ -]/g, ''))),
    ...(name && { name }),
    tells: isBoth ? 'both' : told && nhs === undefined ? 'one' : 'little',
    named: isNamed,
  };
}

/** What a line must hold to be looked at. */
const promising =
  /[♂♀]|(?<!\p{L})(?:female|male|woman|man|girl|boy|[FM])(?!\p{L})|\d{1,3}[\s-]?[()]?[ymwdf]|(?<!\p{L})aged?:?\s?\d|\d{4}|\d[/.-]\d{1,2}[/.-]\d/iu;

const rank = { both: 2, one: 1, little: 0 } as const;

/** Reads a line as a banner without labels. Its inline elements may be the parts of it, or may only dress its words. */
export function bannerLine(text: string, parts: readonly string[] | undefined, today: string): BannerLine | undefined {
  if (text.length > longest || !promising.test(text)) return undefined;
  const ofParts = parts && readLine(parts.join(' | '), today);
  if (ofParts?.tells === 'both') return ofParts;
  const whole = readLine(text, today);
  return whole && (!ofParts || rank[whole.tells] > rank[ofParts.tells]) ? whole : ofParts;
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
