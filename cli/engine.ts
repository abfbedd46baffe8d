import { z } from 'zod';
import { type HeldEdition, newestEdition } from '../rules/ng12/edition-dates.ts';
import { editionOf } from '../rules/ng12/editions.ts';
import { type Answer, answerOf, matchInput } from './answer.ts';

export { assess } from '../rules/engine/assess.ts';
export type { Presentation } from '../rules/engine/presentation.ts';
export { answersFor } from '../rules/guidance/answers.ts';
export { compareEditions } from '../rules/ng12/compare-editions.ts';
export { editionDates, isHeldEdition, newestEdition } from '../rules/ng12/edition-dates.ts';
export { review, reviewState } from '../rules/ng12/review.ts';
export { signOffWords } from '../rules/ng12/sign-off.ts';
export { InputError } from './input-error.ts';
export { type Answer, editionOf, type HeldEdition };

// Where no script may be made from text, as in an extension, zod would otherwise try and be refused.
z.config({ jitless: true });

/** Answers a presentation, or `{"text"}`, as the match command does, by the newest edition unless another is named. Throws InputError. */
export const match = (input: unknown, edition: HeldEdition = newestEdition): Answer => answerOf(matchInput(editionOf(edition), input));
