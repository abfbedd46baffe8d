/** More characters than any presentation has. */
export const longestLine = 1_000_000;

/** A line, or that it was too long to be held. */
export type Line = { text: string } | { tooLong: true };

const endOfLine = /\r?\n/;

/** Cuts a stream of text into its lines, the last with or without its end. Never holds more than one chunk and one line. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let tooLong = false;
  const lineOf = (text: string): Line => (tooLong || text.length > longestLine ? { tooLong: true } : { text });
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split(endOfLine);
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield lineOf(part);
      tooLong = false;
    }
    if (rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield lineOf(rest);
}
