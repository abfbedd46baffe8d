import type { Plugin } from 'vite';
import { workOut } from '../rules/reading/words/book.ts';

/** What a build puts in the place of `worked-out.ts`: text in one piece, which a browser reads faster than code. */
export const builtWords = (): string => `let read;
export const workedOut = () => (read ??= JSON.parse(${JSON.stringify(JSON.stringify(workOut()))}));`;

/** Works out once, when Waymark is built, all that follows from the reader’s words alone. */
export const workedOutWords = (): Plugin => ({
  name: 'waymark-worked-out-words',
  load: (id) => (/\/rules\/reading\/words\/worked-out\.ts$/.test(id) ? builtWords() : undefined),
});
