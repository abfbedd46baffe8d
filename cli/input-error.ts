/** What was wrong with an input, in one line. */
export class InputError extends Error {
  constructor(message: string) {
    super(message.replace(/[\s\p{Cc}]+/gu, ' '));
  }
}
