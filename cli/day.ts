import { dayOf } from '../rules/reading/values/dates.ts';
import { InputError } from './input-error.ts';

/** The day of the clock, where this computer stands, as 2026-11-29. */
export function dayOfClock(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day of the calendar as it was given. Throws InputError. */
export function readDay(given: unknown): string {
  if (typeof given !== 'string' || dayOf(given) === undefined)
    throw new InputError(`today is not a day such as 2026-11-29: ${JSON.stringify(given)}`);
  return given;
}
