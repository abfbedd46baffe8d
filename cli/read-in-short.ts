import { yearsOf } from '../record/age.ts';
import { proposalsOf } from '../record/proposals.ts';
import type { Field, PatientSeen, Snapshot } from '../record/snapshot.ts';
import type { Measurement } from '../rules/engine/presentation.ts';
import { recognise } from '../rules/reading/read.ts';

const sure = <Value>(field: Field<Value> | undefined): Value | undefined => (field?.sure ? field.value : undefined);

const inShort = ({ age, sex, born, nhsNumber }: PatientSeen) => ({
  age: age ? yearsOf(age.value) : null,
  sex: sex?.value ?? 'unknown',
  ...(born && { born: born.value }),
  ...(nhsNumber && { nhsNumber: nhsNumber.value }),
});

const number = ({ comparator, value }: Measurement): number | Measurement => (comparator === '=' ? value : { comparator, value });

/** A reading as plain JSON: who it is of, what one key would add, what is asked about and why, and what could not be read. */
export function readingInShort(snapshot: Snapshot) {
  const [patient, second] = snapshot.patients;
  const only = second ? undefined : patient;
  const age = sure(only?.age);
  const { findings, results, sections, notices } = proposalsOf(snapshot);
  const ready = findings.filter((each) => each.ready);
  const known = {
    ...(age && { age: yearsOf(age) }),
    ...(only?.sex && { sex: only.sex.value }),
    ...(snapshot.today !== undefined && { today: snapshot.today }),
  };
  return {
    age: age ? yearsOf(age) : null,
    sex: sure(only?.sex) ?? 'unknown',
    patients: snapshot.patients.map(inShort),
    ready: {
      present: ready
        .filter(({ assertion }) => assertion === 'present')
        .map(({ id, qualifiers, durationWeeks }) => ({ id, qualifiers, ...(durationWeeks !== undefined && { durationWeeks }) })),
      absent: ready.filter(({ assertion }) => assertion === 'absent').map(({ id }) => id),
      results: Object.fromEntries(results.filter((each) => each.ready).map(({ test, value }) => [test, number(value)])),
    },
    asked: [
      ...findings.map(({ id, ready, why, date }) => ({ id, ready, why, date })),
      ...results.map(({ test, ready, why, date }) => ({ id: test, ready, why, date })),
    ]
      .filter((each) => !each.ready)
      .map(({ id, why, date }) => ({ id, why, ...(date !== undefined && { date }) })),
    unread: [...new Set(sections.flatMap(({ text }) => recognise(text, known).unread.map(({ start, end }) => text.slice(start, end))))],
    notices: [...new Set([...snapshot.patients.flatMap((each) => each.notices), ...snapshot.unreadable.map(({ why }) => why), ...notices])],
  };
}
