import { dayInWords, dayOf } from '../packs/dates.ts';
import type { TeachingPack } from '../packs/teaching/teaching-pack.ts';
import { section } from './report-section.ts';

/** A teaching pack as a person reads it: its modules, and who is asked to do them. */
export function teachingLines({ edition, activities, modules, assignments }: TeachingPack, now: Date): string[] {
  const today = dayOf(now);
  return [
    `Recommendations of the edition of ${dayInWords(edition)}; modules named under ${activities}`,
    ...section(
      'Modules',
      modules.flatMap(({ id, title, recommendations = [], findings = [], quiz, minutes, author, organisation, reviewBy }) => [
        `${id}: ${title}, ${minutes} min, by ${author}, ${organisation}${reviewBy <= today ? ', DUE FOR REVIEW' : ''}`,
        `  for ${[...recommendations, ...findings].join(', ')}; ${quiz ? `quiz of ${quiz.questions.length}, ${quiz.toPass} to pass` : 'no quiz'}`,
      ]),
    ),
    ...section(
      'Assignments',
      assignments.map(
        ({ module, roles, organisations, due }) =>
          `${module}: ${roles?.join(', ') ?? 'every role'}, ${organisations?.join(', ') ?? 'everyone'}, ${due === null ? 'no date' : `by ${dayInWords(due)}`}`,
      ),
    ),
  ];
}
