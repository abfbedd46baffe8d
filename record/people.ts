import type { Claim } from './claim.ts';
import type { Value } from './told-values.ts';

/** Claims that speak of one person. */
export type Person = Claim[];

type Told = Exclude<Value['told'], 'problem'>;

/** The claims that tell one kind of thing. */
export const telling = <Kind extends Value['told']>(
  claims: readonly Claim[],
  told: Kind,
): (Claim & { value: Extract<Value, { told: Kind }> })[] =>
  claims.filter((claim): claim is Claim & { value: Extract<Value, { told: Kind }> } => claim.value.told === told);

/** What a claim tells, however it was put. */
export const worded = (value: Value): string => {
  const { said: _, ...rest } = value;
  return JSON.stringify(rest);
};

const saysOtherwise = (one: readonly Claim[], other: readonly Claim[], told: Told): boolean => {
  const [mine, theirs] = [telling(one, told), telling(other, told)];
  return mine.length > 0 && theirs.length > 0 && !mine.some(({ value }) => theirs.some((each) => worded(each.value) === worded(value)));
};

const saysTheSame = (one: readonly Claim[], other: readonly Claim[], told: Told): boolean =>
  telling(one, told).some(({ value }) => telling(other, told).some((each) => worded(each.value) === worded(value)));

/** Rows of one table that differ in anything are different people. */
function areRowsApart(one: readonly Claim[], other: readonly Claim[]): boolean {
  const [mine, theirs] = [one.at(-1)?.row, other[0]?.row];
  if (mine === undefined || theirs === undefined || mine === theirs || mine.split(':')[0] !== theirs.split(':')[0]) return false;
  return (['sex', 'age', 'name'] as const).some((told) => saysOtherwise(one, other, told));
}

/** Whether two sets of claims cannot be of one person. */
export const differ = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  saysOtherwise(one, other, 'nhs') || saysOtherwise(one, other, 'born');

const fits = (group: readonly Claim[], bundle: readonly Claim[]): boolean => !differ(group, bundle) && !areRowsApart(group, bundle);

/** What one line, or one row of a list, tells: of one person. */
function bundled(claims: readonly Claim[]): Person[] {
  const bundles: Person[] = [];
  for (const claim of claims) {
    const last = bundles.at(-1);
    const key = (each: Claim | undefined) => each && (each.row ?? `line ${each.line}`);
    if (last && key(last[0]) === key(claim)) last.push(claim);
    else bundles.push([claim]);
  }
  return bundles;
}

/** More people than these are a list: nobody is chosen from it. */
const mostPeople = 100;

/** A claim that says the same again, of the same person, in the same way. */
const sameAgain = ({ value, row, bare, inNotes, unseen }: Claim): string => [worded(value), row, bare, inNotes, unseen].join('|');

/** Claims sorted by whom they speak of: what differs in NHS number or birth date is another person, wherever it stands. Each says a thing once. */
export function peopleIn(claims: readonly Claim[]): Person[] {
  const groups: Person[] = [];
  const said = new Map<Person, { things: Set<string>; line: number }>();
  let current: Person | undefined;
  let names: Claim[] = [];
  const add = (person: Person, claim: Claim): void => {
    const known = said.get(person) ?? { things: new Set(), line: 0 };
    said.set(person, known);
    known.line = claim.line;
    const thing = sameAgain(claim);
    if (known.things.has(thing)) return;
    known.things.add(thing);
    person.push(claim);
  };
  for (const bundle of bundled(claims)) {
    if (groups.length >= mostPeople) break;
    if (bundle.every(({ value }) => value.told === 'name')) {
      names = bundle;
      continue;
    }
    const alike = (told: Told): Person | undefined => groups.find((group) => fits(group, bundle) && saysTheSame(group, bundle, told));
    const near = current && fits(current, bundle) ? current : undefined;
    const beside = near && (bundle[0]?.line ?? 0) - (said.get(near)?.line ?? 0) <= 2;
    current = alike('nhs') ?? (beside ? near : undefined) ?? alike('born') ?? near;
    if (!current) {
      current = [];
      groups.push(current);
    }
    const person = current;
    if (telling(person, 'name').length === 0) for (const name of names) add(person, name);
    names = [];
    for (const claim of bundle) add(person, claim);
  }
  return groups;
}
