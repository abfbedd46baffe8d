import { type BannerLine, bannerLine, bornBeside, valuesOfBanner } from './banner-line.ts';
import { areNear, toldWhere } from './claim.ts';
import { isOfAnother, labelled, labelsWithin, type Told } from './labels.ts';
import type { Line, Page } from './page.ts';
import { areNotes, speaksOfOthers } from './section-names.ts';
import { type Value, valuesOfAll } from './told-values.ts';

/** Something read in a line, and where it stood. */
export interface LineClaim {
  value: Value;
  where: string;
  bare: boolean;
}

/** A name as NHS banners write it: SURNAME, Forename (Title). */
const bannerName = /^[\p{Lu}’' -]{2,}, \p{Lu}[\p{L}’' -]+(?: \(\p{L}+\))?$/u;
const namedSo = /^(?:patient(?:['’]s)?\s+)?(?:full\s+)?name\s*:\s*(?<name>\P{N}{2,60})$/iu;
const ageAlone = /^\W*(?:current\s+)?age\W*\d{1,3}\s*(?:y\w*|m\w*|w\w*|d\w*)?(?:\s+old)?\W*$/i;
const longestBannerLine = 300;
const longestInNotes = 120;

/** A word for age or sex alone proves little: it has to begin its line, or stand with something else of the banner. */
const proves = (told: readonly Told[]): boolean => told.length > 1 || ['born', 'nhs', 'died'].some((each) => told.includes(each as Told));

/** Labels with their values in one line: “Born 12-Mar-1961 (65y) Sex Female”. */
function labelledInLine(line: Line, today: string): LineClaim[] {
  const { text } = line;
  const notes = areNotes(line.names);
  if (text.length > (notes ? longestInNotes : longestBannerLine)) return [];
  const found = labelsWithin(text).filter(({ start }) => !isOfAnother(text.slice(0, start)));
  if (notes && found[0] && found[0].start > 40) return [];
  const read = found.map((each) => ({ ...each, values: valuesOfAll(each.told, each.value, today, false) }));
  return read.flatMap(({ told, label, start, values }) => {
    const begins = told.includes('age') ? ageAlone.test(text) : /^\W*(?:patient\W*)?$/i.test(text.slice(0, start));
    const others = read.some((other) => other.start !== start && other.values.length > 0);
    if (!proves(told) && !begins && !others) return [];
    return values.map((value) => ({ value, where: toldWhere(line, label, value), bare: false }));
  });
}

/** How many lines away another part of the same banner may stand. */
const beside = 3;

const read = new WeakMap<Line, { banner: BannerLine | undefined }>();

function bannerAt(line: Line | undefined, today: string): BannerLine | undefined {
  if (!line) return undefined;
  const known = read.get(line) ?? { banner: mayTell(line) ? bannerLine(line.text, line.parts, today) : undefined };
  read.set(line, known);
  return known.banner;
}

const mayTell = (line: Line): boolean => line.as !== 'typed' && line.as !== 'label' && !areNotes(line.names) && !speaksOfOthers(line.names);

/** What a line tells without words for it; what stands in the lines around it may settle it. */
function withoutLabels({ lines }: Page, at: number, today: string): LineClaim[] {
  const line = lines[at];
  const banner = bannerAt(line, today);
  if (!line || !banner) return [];
  const around = lines
    .slice(Math.max(0, at - beside), at + beside + 1)
    .filter((each) => each !== line && areNear(each.element, line.element));
  const others = around.flatMap((each) => bannerAt(each, today) ?? []);
  const ages = [banner, ...others].flatMap((each) => each.ages);
  // “Diabetes · 12-Mar-2015 · 11 years”: beside other words it takes a sex to make a banner.
  const isBanner = [banner, ...others].some(({ sexes, named }) => sexes.length > 0 || !named);
  const born = isBanner ? bornBeside(banner.dates, ages, today) : undefined;
  const bornAround = born ?? (isBanner ? others.map(({ dates }) => bornBeside(dates, ages, today)).find(Boolean) : undefined);
  if (banner.named && banner.tells === 'one' && !bornAround) return [];
  const isSettled = banner.tells === 'both' || bornAround !== undefined;
  // “Joshua Johnson Male”: a sex behind a name tells something only in a banner.
  if (banner.tells === 'little' && !bornAround && !others.some(({ ages: told }) => told.length > 0)) return [];
  const values: Value[] = [...(born ? [{ told: 'born' as const, date: born.date, said: born.said }] : []), ...valuesOfBanner(banner)];
  return values.map((value) => ({ value, where: toldWhere(line, '', value), bare: !isSettled }));
}

/** What a line tells by itself. */
export function inLine(page: Page, at: number, line: Line, today: string): LineClaim[] {
  const found = labelledInLine(line, today);
  const told = new Set(found.map(({ value }) => value.told));
  const alone = withoutLabels(page, at, today).filter(({ value }) => !told.has(value.told) && !told.has('problem'));
  const named = bannerName.exec(line.text)?.[0] ?? namedSo.exec(line.text)?.groups?.name;
  const name: Value[] = named === undefined ? [] : [{ told: 'name', name: named, said: '' }];
  return [...found, ...alone, ...name.map((value) => ({ value, where: '', bare: false }))];
}

/** The words that stand after a line that is only a label. */
function valueAfter({ lines }: Page, at: number, told: readonly Told[]): number | undefined {
  const label = lines[at];
  for (let next = at + 1; label && next <= at + 2; next++) {
    const line = lines[next];
    if (!line || line.cell?.table !== label.cell?.table || line.cell?.row !== label.cell?.row) return undefined;
    if ((line.as === 'heading' && !told.includes('name')) || !areNear(label.element, line.element)) return undefined;
    const again = labelled(line.text);
    if (again.length === 0) return labelsWithin(line.text).some(({ start }) => start === 0) ? undefined : next;
    // A label that is read out stands before the same label as it is seen.
    if (label.as !== 'label' || !again.some((each) => told.includes(each))) return undefined;
  }
  return undefined;
}

/** Both sexes side by side: it cannot be seen which was chosen. */
const isChoice = (texts: readonly (string | undefined)[]): boolean =>
  ['female', 'male'].every((sex) => texts.some((text) => text?.toLowerCase() === sex));

const bothSexes: Value = { told: 'problem', of: 'sex', why: 'Both sexes stand beside the word for sex: please choose.', said: '' };

/** What a line tells that is only a label: the words after it. */
export function afterLabel(page: Page, at: number, told: readonly Told[], today: string): LineClaim[] {
  const line = page.lines[at];
  const next = valueAfter(page, at, told);
  if (!line || next === undefined) return [];
  const choice = told.includes('sex') && isChoice([page.lines[next]?.text, page.lines[next + 1]?.text]);
  const values = choice ? [bothSexes] : valuesOfAll(told, page.lines[next]?.text ?? '', today, true);
  return values.map((value) => ({ value, where: toldWhere(line, line.text, value), bare: false }));
}
