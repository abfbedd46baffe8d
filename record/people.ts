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

/** Claims sorted by whom they speak of: what differs in NHS number or birth date is another person, wherever it stands. */
export function peopleIn(claims: readonly Claim[]): Person[] {
  const groups: Person[] = [];
  let current: Person | undefined;
  let names: Claim[] = [];
  for (const bundle of bundled(claims)) {
    if (bundle.every(({ value }) => value.told === 'name')) {
      names = bundle;
      continue;
    }
    const alike = (told: Told): Person | undefined => groups.find((group) => fits(group, bundle) && saysTheSame(group, bundle, told));
    const near = current && fits(current, bundle) ? current : undefined;
    const beside = near && (bundle[0]?.line ?? 0) - (near.at(-1)?.line ?? 0) <= 2;
    current = alike('nhs') ?? (beside ? near : undefined) ?? alike('born') ?? near;
    if (!current) {
      current = [];
      groups.push(current);
    }
    if (telling(current, 'name').length === 0) current.push(...names);
    names = [];
    current.push(...bundle);
  }
  return groups;
}
