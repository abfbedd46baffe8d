import { ageFrom, ageOn, agrees, type StatedAge } from './age.ts';
import type { Claim } from './claim.ts';
import { type Key, markOf } from './fingerprint.ts';
import type { Field, PatientSeen } from './snapshot.ts';
import type { Value } from './told-values.ts';

/** Claims that speak of one person. */
type Group = Claim[];

type Told = Exclude<Value['told'], 'problem'>;

const of = <Kind extends Value['told']>(claims: readonly Claim[], told: Kind): (Claim & { value: Extract<Value, { told: Kind }> })[] =>
  claims.filter((claim): claim is Claim & { value: Extract<Value, { told: Kind }> } => claim.value.told === told);

const worded = (value: Value): string => {
  const { said: _, ...rest } = value;
  return JSON.stringify(rest);
};

const saysOtherwise = (one: readonly Claim[], other: readonly Claim[], told: Told): boolean => {
  const [mine, theirs] = [of(one, told), of(other, told)];
  return mine.length > 0 && theirs.length > 0 && !mine.some(({ value }) => theirs.some((each) => worded(each.value) === worded(value)));
};

const saysTheSame = (one: readonly Claim[], other: readonly Claim[], told: Told): boolean =>
  of(one, told).some(({ value }) => of(other, told).some((each) => worded(each.value) === worded(value)));

/** Rows of one table that differ in anything are different people. */
function areRowsApart(one: readonly Claim[], other: readonly Claim[]): boolean {
  const [mine, theirs] = [one.at(-1)?.row, other[0]?.row];
  if (mine === undefined || theirs === undefined || mine === theirs || mine.split(':')[0] !== theirs.split(':')[0]) return false;
  return (['sex', 'age', 'name'] as const).some((told) => saysOtherwise(one, other, told));
}

const differ = (one: readonly Claim[], other: readonly Claim[]): boolean =>
  saysOtherwise(one, other, 'nhs') || saysOtherwise(one, other, 'born');

const fits = (group: readonly Claim[], bundle: readonly Claim[]): boolean => !differ(group, bundle) && !areRowsApart(group, bundle);

/** What one line, or one row of a list, tells: of one person. */
function bundled(claims: readonly Claim[]): Group[] {
  const bundles: Group[] = [];
  for (const claim of claims) {
    const last = bundles.at(-1);
    const key = (each: Claim | undefined) => each && (each.row ?? `line ${each.line}`);
    if (last && key(last[0]) === key(claim)) last.push(claim);
    else bundles.push([claim]);
  }
  return bundles;
}

/** Claims sorted by whom they speak of: what differs in NHS number or birth date is another person, wherever it stands. */
function grouped(claims: readonly Claim[]): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let names: Claim[] = [];
  for (const bundle of bundled(claims)) {
    if (bundle.every(({ value }) => value.told === 'name')) {
      names = bundle;
      continue;
    }
    const alike = (told: Told): Group | undefined => groups.find((group) => fits(group, bundle) && saysTheSame(group, bundle, told));
    const near = current && fits(current, bundle) ? current : undefined;
    const beside = near && (bundle[0]?.line ?? 0) - (near.at(-1)?.line ?? 0) <= 2;
    current = alike('nhs') ?? (beside ? near : undefined) ?? alike('born') ?? near;
    if (!current) {
      current = [];
      groups.push(current);
    }
    if (of(current, 'name').length === 0) current.push(...names);
    names = [];
    current.push(...bundle);
  }
  return groups;
}

interface Read {
  today: string;
  key?: Key;
  /** The page writes some dates month first. */
  monthFirst?: boolean;
}

const problem = (claims: readonly Claim[], about: 'born' | 'sex' | 'nhs'): string | undefined =>
  of(claims, 'problem').find(({ value }) => value.of === about)?.value.why;

const field = <Kept>(value: Kept, where: string, why: string | undefined): Field<Kept> => ({
  value,
  sure: why === undefined,
  where,
  ...(why !== undefined && { why }),
});

const stated = ({ value, unit }: StatedAge): string =>
  unit === 'years' ? String(value) : `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;

const inFigures = /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]/;

function patientFrom(claims: Group, { today, key, monthFirst = false }: Read): PatientSeen {
  const notices = new Set<string>();
  const [born] = of(claims, 'born');
  const ages = of(claims, 'age').filter(({ bare }, _, all) => !bare || born !== undefined || all.every((each) => each.bare));
  const [nhs] = of(claims, 'nhs');
  const sexes = of(claims, 'sex');
  const [sex] = sexes.filter(({ bare }) => !bare).concat(sexes);
  const [name] = of(claims, 'name');
  const quoted = claims.some(({ inNotes }) => inNotes) ? 'It stood among notes, not in a patient banner.' : undefined;
  const bare = (claim: Claim | undefined): string | undefined =>
    claim?.bare ? 'It stood alone, without a word that says what it is.' : undefined;

  const odd = born && ages.find(({ value }) => !agrees(value.stated, born.value.date, today));
  const several = new Set(ages.map(({ value }) => worded(value))).size > 1 && !born;
  let doubt = quoted ?? problem(claims, 'born');
  if (born && monthFirst && inFigures.test(born.value.said))
    doubt = 'Other dates on this page put the month first: please check the birth date.';
  if (odd)
    doubt = `The page gives the age as ${stated(odd.value.stated)}, and the birth date gives ${ageOn(born.value.date, today).years}: please check which is right.`;
  if (several)
    doubt = `The page gives more than one age (${ages.map(({ value }) => stated(value.stated)).join(' and ')}): please check which is right.`;
  if (doubt !== undefined) notices.add(doubt);
  const dead = of(claims, 'died').length > 0;
  if (dead) notices.add('The page says that this patient has died.');

  const bothSexes = new Set(sexes.map(({ value }) => value.sex)).size > 1;
  const sexDoubt = bothSexes ? 'The page gives both sexes for this patient: please choose the organs that count.' : problem(claims, 'sex');
  if (sexDoubt !== undefined) notices.add(sexDoubt);
  const nhsProblem = problem(claims, 'nhs');
  if (nhsProblem !== undefined) notices.add(nhsProblem);

  const age = born ? ageOn(born.value.date, today) : several ? undefined : ages[0] && ageFrom(ages[0].value.stated);
  const ageDoubt = doubt ?? (dead ? 'The page says that this patient has died.' : born ? undefined : bare(ages[0]));
  return {
    ...(age && { age: field(age, (born ?? ages[0])?.where ?? '', ageDoubt) }),
    ...(born && { born: field(born.value.date, born.where, doubt) }),
    ...(sex && !bothSexes && { sex: field(sex.value.sex, sex.where, sexDoubt ?? quoted ?? bare(sex)) }),
    ...(nhs && { nhsNumber: field(nhs.value.digits, nhs.where, quoted) }),
    ...(name && key !== undefined && { nameMark: markOf(name.value.name, key) }),
    notices: [...notices],
  };
}

const identifies = ({ value }: Claim): boolean =>
  value.told === 'born' || value.told === 'nhs' || value.told === 'age' || (value.told === 'problem' && value.of !== 'sex');

/** Bare ages and sexes count only near what is named, or both together on one line. */
function withoutStrays(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => {
    if (!claim.bare) return true;
    const together = claims.some((each) => each.line === claim.line && each.value.told !== claim.value.told);
    return together || claims.some((each) => !each.bare && identifies(each) && Math.abs(each.line - claim.line) <= 12);
  });
}

/** The patients a page shows. Two that differ are both given; notes are looked at only where no banner tells of anyone. */
export function patientsFrom(all: readonly Claim[], read: Read): PatientSeen[] {
  const claims = withoutStrays(all);
  const shown = claims.filter(({ inNotes }) => !inNotes);
  const inBanner = shown.some(identifies);
  const groups = grouped(inBanner ? shown : claims).filter((group) => group.some(identifies));
  const patients = groups.map((group) => patientFrom(group, read));
  const quoted = inBanner ? claims.filter(({ inNotes, value }) => inNotes && (value.told === 'nhs' || value.told === 'born')) : [];
  const strangers = quoted.filter((claim) => groups.every((group) => differ(group, [claim])));
  if (strangers.length > 0) {
    for (const { notices } of patients) notices.push('The notes on this page also name another birth date or NHS number. It was not used.');
  }
  return patients;
}
