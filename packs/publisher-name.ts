import * as z from 'zod/mini';
import { title } from './fields.ts';

/** Letters as English and its neighbours write them, digits and ordinary punctuation: no other script, and no mark that looks like a sign of trust. */
const plain = /^(?:(?![ıĸĿŀŉſ×÷])[A-Za-zÀ-ž0-9 .,'’&()/:–-])+$/;
/** A digit beside a letter, a capital I among small letters, a small l among capitals, two blanks: they pass for something else. */
const unmistakable = /^(?!.*(?:\p{L}\d|\d\p{L}|(?<!\bM|\bMa)\p{Ll}I\p{Ll}|\p{Lu}l\p{Lu}| {2}))/u;

const says = 'has a letter, blank or mark that may pass for another';

/** What a publisher calls themselves. Nobody takes on the look of another’s name with it, or gives themselves a mark of trust. */
export const publisherName = title.check(z.regex(plain, says), z.regex(unmistakable, says));
