import { ageFrom, ageOn, agrees, type StatedAge } from './age.ts';
import { type Claim, identifies } from './claim.ts';
import { type Key, markOf } from './fingerprint.ts';
import { numberKinds } from './labels.ts';
import { type NameMark, nameMarkOf } from './name-mark.ts';
import { differ, type Person, peopleIn, telling, worded } from './people.ts';
import type { Field, PatientSeen } from './snapshot.ts';

interface Read {
  today: string;
  key?: Key;
  /** The page writes some dates month first. */
  monthFirst?: boolean;
}

const problem = (claims: readonly Claim[], about: 'born' | 'sex' | 'nhs'): string | undefined =>
  telling(claims, 'problem').find(({ value }) => value.of === about)?.value.why;

const field = <Kept>(value: Kept, where: string, why: string | undefined): Field<Kept> => ({
  value,
  sure: why === undefined,
  where,
  ...(why !== undefined && { why }),
});

const stated = ({ value, unit }: StatedAge): string =>
  unit === 'years' ? String(value) : `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;

const inFigures = /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]/;

/** The name, whole or in the fields of a form. */
function nameOf(claims: Person): { name: string; sure: boolean } | undefined {
  const names = telling(claims, 'name').map(({ value }) => value);
  const [surname] = telling(claims, 'surname');
  const [forename] = telling(claims, 'forename');
  if (surname && forename) return { name: `${surname.value.name}, ${forename.value.name}`, sure: true };
  return names.find(({ sure }) => sure) ?? names[0];
}

/** Marks of who it is: nothing of a name or a number itself is kept. */
function marksOf(claims: Person, key: Key): Pick<PatientSeen, 'nameMark' | 'numberMarks'> {
  const name = nameOf(claims);
  const mark: NameMark | undefined = name && nameMarkOf(name.name, name.sure, key);
  const numbers = [...numberKinds, 'unnamed' as const].flatMap((kind) => {
    const marks = new Set(telling(claims, kind).map(({ value }) => markOf(value.number, key)));
    return marks.size > 0 ? [[kind, [...marks].sort()] as const] : [];
  });
  return {
    ...(mark && mark.words.length > 0 && { nameMark: mark }),
    ...(numbers.length > 0 && { numberMarks: Object.fromEntries(numbers) }),
  };
}

function patientFrom(claims: Person, { today, key, monthFirst = false }: Read): PatientSeen {
  const notices = new Set<string>();
  const births = telling(claims, 'born');
  const [born] = births.filter(({ bare }) => !bare).concat(births);
  const ages = telling(claims, 'age').filter(({ bare }, _, all) => !bare || born !== undefined || all.every((each) => each.bare));
  const [nhs] = telling(claims, 'nhs');
  const sexes = telling(claims, 'sex');
  const [sex] = sexes.filter(({ bare }) => !bare).concat(sexes);
  const unseen = claims.some((claim) => claim.unseen) ? 'It is on the page, but cannot be seen there.' : undefined;
  const quoted = claims.some(({ inNotes }) => inNotes) ? 'It stood among notes, not in a patient banner.' : unseen;
  const bare = (claim: Claim | undefined): string | undefined =>
    claim?.bare ? 'It stood alone, without a word that says what it is.' : undefined;

  const odd = born && ages.find(({ value }) => !agrees(value.stated, born.value.date, today));
  const several = new Set(ages.map(({ value }) => worded(value))).size > 1 && !born;
  let doubt = quoted ?? problem(claims, 'born') ?? bare(born);
  if (born && monthFirst && inFigures.test(born.value.said))
    doubt = 'Other dates on this page put the month first: please check the birth date.';
  if (odd)
    doubt = `The page gives the age as ${stated(odd.value.stated)}, and the birth date gives ${ageOn(born.value.date, today).years}: please check which is right.`;
  if (several)
    doubt = `The page gives more than one age (${ages.map(({ value }) => stated(value.stated)).join(' and ')}): please check which is right.`;
  if (doubt !== undefined) notices.add(doubt);
  const dead = telling(claims, 'died').length > 0;
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
    ...(key !== undefined && marksOf(claims, key)),
    notices: [...notices],
  };
}

/** How far from a bare word something may stand that says of whom it is. */
const reach = 12;

/** Bare ages and sexes count only near what is named, or both together on one line. */
function withoutStrays(claims: readonly Claim[]): Claim[] {
  const told = new Map<number, Set<string>>();
  const reached = new Set<number>();
  for (const claim of claims) {
    told.set(claim.line, (told.get(claim.line) ?? new Set()).add(claim.value.told));
    if (!claim.bare && identifies(claim)) for (let off = -reach; off <= reach; off++) reached.add(claim.line + off);
  }
  return claims.filter(({ bare, line }) => !bare || (told.get(line)?.size ?? 0) > 1 || reached.has(line));
}

/** The patients a page shows. Two that differ are both given; notes are looked at only where no banner tells of anyone. */
export function patientsFrom(all: readonly Claim[], read: Read): PatientSeen[] {
  const claims = withoutStrays(all);
  const shown = claims.filter(({ inNotes }) => !inNotes);
  const inBanner = shown.some(identifies);
  const people = peopleIn(inBanner ? shown : claims).filter((person) => person.some(identifies));
  const patients = people.map((person) => patientFrom(person, read));
  const quoted = inBanner ? claims.filter(({ inNotes, value }) => inNotes && (value.told === 'nhs' || value.told === 'born')) : [];
  const strangers = quoted.filter((claim) => people.every((person) => differ(person, [claim])));
  if (strangers.length > 0) {
    for (const { notices } of patients) notices.push('The notes on this page also name another birth date or NHS number. It was not used.');
  }
  return patients;
}
