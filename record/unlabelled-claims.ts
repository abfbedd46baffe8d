import { ageOn, type StatedAge } from './age.ts';
import { type BannerLine, bannerLine, bornBeside } from './banner-line.ts';
import { areNear, type Claim, type LineClaim, toldWhere } from './claim.ts';
import { listsPeople } from './labels.ts';
import type { Line, Page } from './page.ts';
import { areNotes, speaksOfOthers } from './section-names.ts';
import { plainNumber, type Value, valuesOf } from './told-values.ts';

/** How many lines away another part of the same banner may stand. */
const beside = 3;

const mayTell = ({ as, names }: Line): boolean =>
  as !== 'typed' && as !== 'label' && !areNotes(names) && !speaksOfOthers(names) && !names.some(({ text }) => listsPeople(text));

const read = new WeakMap<Line, { banner: BannerLine | undefined }>();

export function bannerAt(line: Line | undefined, today: string): BannerLine | undefined {
  if (!line) return undefined;
  const known = read.get(line) ?? { banner: mayTell(line) ? bannerLine(line.text, line.parts, today) : undefined };
  read.set(line, known);
  return known.banner;
}

const timeAlone = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?$/i;

/** A time beside a line, in its row or just before it, makes it a slot of a list. */
const isSlot = ({ lines, tables }: Page, at: number): boolean => {
  const { cell } = lines[at] ?? {};
  const beside = cell ? (tables[cell.table]?.rows[cell.row] ?? []) : lines.slice(Math.max(0, at - 1), at);
  return beside.some(({ text }) => timeAlone.test(text));
};

/** What a line tells without words for it; what stands in the lines around it may settle it. `isLabelled`: labels in the line say whose it is. */
export function withoutLabels(page: Page, at: number, today: string, isLabelled: boolean): LineClaim[] {
  const { lines } = page;
  const line = lines[at];
  const banner = bannerAt(line, today);
  if (!line || !banner || isSlot(page, at)) return [];
  const others = lines.slice(Math.max(0, at - beside), at + beside + 1).flatMap((each) => {
    const other = each === line ? undefined : bannerAt(each, today);
    return other && areNear(each.element, line.element) ? [other] : [];
  });
  const all = [banner, ...others];
  const ages = all.flatMap((each) => each.ages);
  // “Diabetes · 12-Mar-2015 · 11 years”: beside other words it takes a sex to make a banner, or a name.
  const isBanner = isLabelled || all.some(({ sexes, named, name }) => sexes.length > 0 || !named || name?.sure);
  const mayBe = isBanner || all.some(({ name }) => name);
  const born = mayBe ? bornBeside(banner.dates, ages, today) : undefined;
  const bornAround = born ?? (mayBe ? others.map(({ dates }) => bornBeside(dates, ages, today)).find(Boolean) : undefined);
  const isSettled = isBanner && (isLabelled || banner.tells === 'both' || bornAround !== undefined);
  // “Joshua Johnson Male”: a sex behind a name tells something only in a banner.
  const isBeside = banner.tells === 'little' && (others.some(({ ages: told }) => told.length > 0) || (banner.nhs && banner.name?.sure));
  // “2 months”, by itself, may be how long something has lasted.
  const isDuration = banner.sexes.length === 0 && banner.ages.length > 0 && banner.ages.every(({ unit }) => unit !== 'years');
  if (isDuration && !isLabelled && !bornAround && !born && !others.some(({ sexes, name }) => sexes.length > 0 || name)) return [];
  if (!isSettled && !bornAround && !isBeside && (banner.named || banner.tells === 'little')) return [];
  const values: Value[] = [
    ...(born ? [{ told: 'born' as const, date: born.date, said: born.said }] : bornAround ? [] : almostBorn(banner, ages, today)),
    ...banner.ages.map((stated): Value => ({ told: 'age', stated, said: `${stated.value} ${stated.unit}` })),
    ...banner.sexes.flatMap((sex): Value[] => (sex === 'other' ? valuesOf('sex', 'X', today, false) : [{ told: 'sex', sex, said: sex }])),
    ...(banner.nhs === undefined ? [] : [{ told: 'nhs' as const, digits: banner.nhs.replace(/\D/g, ''), said: banner.nhs }]),
    ...banner.numbers.map((number): Value => ({ told: 'unnamed', number: plainNumber(number), said: '' })),
  ];
  return values.map((value) => ({ value, where: toldWhere(line, '', value), bare: !isSettled, unlabelled: true }));
}

/** A date that gives nearly the age beside it may be the birth date: which of the two is right is asked. */
function almostBorn({ dates, tells }: BannerLine, ages: readonly StatedAge[], today: string): Value[] {
  const [age] = ages;
  if (tells !== 'both' || age?.unit !== 'years' || age.value < 5) return [];
  return dates.flatMap(({ said, days }) => {
    const near = days.map((day) => ageOn(day, today).years).find((years) => Math.abs(years - age.value) === 1);
    if (near === undefined) return [];
    const why = `The page gives the age as ${age.value}, and the date beside it (${said}) gives ${near}: please check which is right.`;
    return [{ told: 'problem' as const, of: 'born' as const, why, said: '' }];
  });
}

/** What tells people apart in a list. */
const apart = ({ ages, sexes, name, tells }: BannerLine, values: readonly Value[]): Readonly<Record<string, string[]>> => ({
  age: ages.map(({ value, unit }) => `${value} ${unit}`),
  sex: sexes,
  born: values.flatMap((value) => (value.told === 'born' ? value.date : [])),
  name: name && tells === 'both' ? [name.name] : [],
});

/** Boxes of one kind in one box: what the first of them to tell something tells of each kind, and whether another tells otherwise. */
interface Row {
  first: Map<string, { box: Element; told: string[] }>;
  isList: boolean;
}

const stepsUp = 4;

/** Unlabelled lines that stand in a row and tell of different people are a list: none of them is the patient. */
export function* withoutLists({ lines }: Page, claims: readonly Claim[], today: string): Generator<void, Claim[]> {
  const unlabelled = new Map<number, Value[]>();
  for (const { unlabelled: is, line, value } of claims) if (is) unlabelled.set(line, [...(unlabelled.get(line) ?? []), value]);
  const rows = new Map<Element, Map<string, Row>>();
  const rowsOf = new Map<number, Row[]>();
  for (const [line, values] of unlabelled) {
    if (rowsOf.size % 40 === 0) yield;
    const banner = bannerAt(lines[line], today);
    if (!banner) continue;
    const told = Object.entries(apart(banner, values)).filter(([, each]) => each.length > 0);
    const own: Row[] = [];
    for (let box = lines[line]?.element, step = 0; box?.parentElement && step < stepsUp; box = box.parentElement, step++) {
      const around = rows.get(box.parentElement) ?? new Map<string, Row>();
      rows.set(box.parentElement, around);
      const kind = `${box.localName}.${box.className}`;
      const row: Row = around.get(kind) ?? { first: new Map(), isList: false };
      around.set(kind, row);
      own.push(row);
      for (const [each, values] of told) {
        const first = row.first.get(each);
        if (!first) row.first.set(each, { box, told: [...values] });
        else if (first.box === box) first.told.push(...values);
        else if (!values.some((value) => first.told.includes(value))) row.isList = true;
      }
    }
    rowsOf.set(line, own);
  }
  return claims.filter(({ unlabelled: is, line }) => !is || !rowsOf.get(line)?.some(({ isList }) => isList));
}
