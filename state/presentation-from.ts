import type { Organ, Presentation, Results, Sex, Statement } from '../rules/engine/presentation.ts';
import type { Entry } from './entries.ts';

interface Entered {
  age: number | undefined;
  sex: Sex;
  organs: readonly Organ[] | undefined;
  entries: readonly Entry[];
  results: Results;
  emergencies: readonly string[];
  named: readonly string[];
}

const statementFrom = ({ id, qualifiers, denied, durationWeeks }: Entry): Statement => ({
  id,
  qualifiers,
  ...(denied.length > 0 && { denied }),
  ...(durationWeeks !== undefined && { durationWeeks }),
});

/** What counts of what was entered. What is uncertain or removed does not. */
export function presentationFrom({ age, sex, organs, entries, results, emergencies, named }: Entered): Presentation {
  return {
    ...(age !== undefined && { age }),
    sex,
    ...(organs && { organs }),
    findings: entries.filter(({ assertion }) => assertion === 'present').map(statementFrom),
    absent: entries.filter(({ assertion }) => assertion === 'absent').map(({ id }) => id),
    results,
    emergencies,
    named,
  };
}
