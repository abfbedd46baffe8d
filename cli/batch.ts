import { readJson } from '../packs/read-json.ts';
import type { Ruleset } from '../rules/engine/ruleset.ts';
import { answerOf, type MatchOptions, matchInput } from './answer.ts';
import { InputError } from './input-error.ts';
import { type Line, linesOf, longestLine } from './lines.ts';
import { readId } from './read-presentation.ts';

/** What JSON holds. Throws InputError. */
export function parse(line: string): unknown {
  const read = readJson(line);
  if (!read) throw new InputError('not JSON');
  if (read.twice) throw new InputError('names a field twice, so that it could be read in two ways');
  return read.value;
}

/** One line in, one line out; a bad line gets an error line of its own. */
function answerLine(ruleset: Ruleset, options: MatchOptions, line: Line): { answer: object; problem?: string } {
  let id: string | undefined;
  try {
    if ('tooLong' in line) throw new InputError(`longer than ${longestLine} characters`);
    const input = parse(line.text);
    id = readId(input);
    return { answer: answerOf(matchInput(ruleset, input, options)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { answer: { id: id ?? null, error: error.message }, problem: error.message };
  }
}

/** How much is gathered before it is written. */
const gathered = 64 * 1024;

/** Answers a stream of lines, in order, and gives how many were bad. Empty lines are passed over. Memory does not grow with the input. */
export async function batch(
  ruleset: Ruleset,
  options: MatchOptions,
  input: AsyncIterable<string>,
  write: (text: string) => Promise<void>,
  complain: (text: string) => void,
): Promise<number> {
  let number = 0;
  let bad = 0;
  let out = '';
  for await (const line of linesOf(input)) {
    number++;
    if ('text' in line && line.text.trim() === '') continue;
    const { answer, problem } = answerLine(ruleset, options, line);
    if (problem !== undefined) {
      bad++;
      complain(`line ${number}: ${problem}`);
    }
    out += `${JSON.stringify(answer)}\n`;
    if (out.length > gathered) {
      await write(out);
      out = '';
    }
  }
  await write(out);
  return bad;
}
