import type { Presentation, Results } from '../engine/presentation.ts';
import type { Recognition } from './recognition.ts';

/** What a recognised text asserts: present and absent findings, results, age and sex. Uncertain ones are left out. */
export function presentationOf({ age, sex, organs, mentions, results, emergencies, named }: Recognition): Presentation {
  return {
    ...(age !== undefined && { age }),
    sex,
    ...(organs && organs.length > 0 && { organs }),
    findings: mentions
      .filter(({ assertion }) => assertion === 'present')
      .map(({ id, qualifiers, denied, durationWeeks }) => ({
        id,
        qualifiers,
        ...(denied && { denied }),
        ...(durationWeeks !== undefined && { durationWeeks }),
      })),
    absent: mentions.filter(({ assertion }) => assertion === 'absent').map(({ id }) => id),
    results: Object.fromEntries(results.map(({ test, value }) => [test, value])) as Results,
    emergencies,
    named,
  };
}
