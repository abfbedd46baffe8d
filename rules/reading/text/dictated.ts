import type { Span } from '../recognition.ts';
import { misheardIn } from './as-heard.ts';
import { numbersInWords } from './numbers-in-words.ts';

interface Written extends Span {
  typed: string;
}

/** Each put at the end of the place it takes, behind spaces, so that every offset stays true. */
function put(text: string, places: readonly Written[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, typed } of places) {
    written += text.slice(from, start) + typed.padStart(end - start);
    from = end;
  }
  return written + text.slice(from);
}

const inDigits = (text: string): Written[] => numbersInWords(text).map(({ digits, ...span }) => ({ ...span, typed: digits }));

/** Numbers in words as digits: "three" as "3". */
export const withDigits = (text: string): string => put(text, inDigits(text));

/** A text as it would have been typed, of the same length, and what a span of it covers in the text as it was. */
export interface AsTyped {
  typed: string;
  whole: (span: Span) => Span;
}

/** Writes what was dictated as it is typed: numbers in words, words misheard. */
export function asTyped(normalised: string): AsTyped {
  const misheard = misheardIn(normalised);
  const heard = put(normalised, misheard);
  const numbers = inDigits(heard);
  const places = [...misheard, ...numbers];
  const whole = ({ start, end }: Span): Span => ({
    start: Math.min(start, ...places.filter((place) => place.start < start && place.end > start).map((place) => place.start)),
    end: Math.max(end, ...places.filter((place) => place.start < end && place.end > end).map((place) => place.end)),
  });
  return { typed: put(heard, numbers), whole: places.length === 0 ? (span) => span : whole };
}
