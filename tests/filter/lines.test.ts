import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf, longestLine } from '../../cli/lines.ts';

async function* stream(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}
const read = async (chunks: readonly string[]): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of linesOf(stream(chunks))) lines.push(line);
  return lines;
};
const texts = (...lines: string[]): Line[] => lines.map((text) => ({ text }));

describe('lines of a stream', () => {
  it.each([
    ['with and without a last end', ['a\nb\n', 'c'], texts('a', 'b', 'c')],
    ['with either end of line', ['a\r\nb\r', '\nc\n'], texts('a', 'b', 'c')],
    ['empty ones too', ['\n\na\n'], texts('', '', 'a')],
    ['of nothing', [''], []],
  ])('are cut %s', async (_, chunks, lines) => {
    expect(await read(chunks)).toEqual(lines);
  });

  it('are the same however the stream was cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', '{"x":1}'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40), { maxLength: 6 }), async (parts, cuts) => {
        const whole = parts.join('');
        const at = [...new Set([0, ...cuts.filter((cut) => cut < whole.length), whole.length])].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
        expect(await read(chunks)).toEqual(await read([whole]));
      }),
    );
  });

  it('are not held when too long, and the next is read', async () => {
    const long = 'x'.repeat(longestLine + 1);
    expect(await read([`${long}\na\n`])).toEqual([{ tooLong: true }, { text: 'a' }]);
    const piece = 'x'.repeat(1 << 20);
    expect(await read([...Array(5).fill(piece), '\na\n', ...Array(3).fill(piece)])).toEqual([
      { tooLong: true },
      { text: 'a' },
      { tooLong: true },
    ]);
    expect(await read(['x'.repeat(longestLine), '\n'])).toEqual(texts('x'.repeat(longestLine)));
  });
});
