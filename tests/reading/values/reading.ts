import { asTyped } from '../../../rules/reading/text/dictated.ts';
import { normalise } from '../../../rules/reading/text/normalise.ts';
import { organsIn, withoutSex } from '../../../rules/reading/values/organs.ts';
import { type Person, personIn } from '../../../rules/reading/values/person.ts';

/** The day the tests are read on. */
export const today = '2026-11-29';

/** A text as the readers of values get it. */
export const prepared = (text: string): string => asTyped(normalise(text)).typed;

export function personOf(text: string, on: string | undefined = today): Person {
  const typed = prepared(text);
  const organs = organsIn(typed);
  const person = personIn(typed, text, on);
  return organs ? withoutSex(person, organs) : person;
}
