import { walkThrough } from './walk.ts';

/** Down and Up go from the search through the forms and back. */
export const walkForms = walkThrough('#form-search, [data-form]');
