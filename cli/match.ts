import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ng12 } from '../rules/ng12/editions.ts';
import { answerOf, type Matched, matchInput, matchText } from './answer.ts';
import { humanAnswer } from './human.ts';
import { InputError } from './input-error.ts';
import { readId } from './read-presentation.ts';

const usage = 'usage: npm run -s match -- (--text "…" | --json \'{…}\' | --batch) [--human, not with --batch] [--edition YYYY-MM-DD]';

/** `--text VALUE` as `--text=VALUE`, so that a value may begin with a dash. */
function valuesJoined(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const takesValue = ['--text', '--json', '--edition'].includes(arg) && at + 1 < args.length;
    joined.push(takesValue ? `${arg}=${args[++at]}` : arg);
  }
  return joined;
}

function options() {
  try {
    const { values } = parseArgs({
      args: valuesJoined(process.argv.slice(2)),
      options: {
        text: { type: 'string' },
        json: { type: 'string' },
        batch: { type: 'boolean' },
        human: { type: 'boolean' },
        edition: { type: 'string' },
      },
    });
    const asked = [values.text, values.json, values.batch].filter((each) => each !== undefined);
    if (asked.length !== 1 || (values.batch && values.human)) throw new InputError(usage);
    if (values.edition !== undefined && values.edition !== ng12.edition) {
      throw new InputError(`edition ${values.edition} is not held; held: ${ng12.edition}`);
    }
    return values;
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(usage);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
}

/** One line in, one line out; a bad line gets an error line of its own and the rest go on. */
function answerLine(line: string): { answer: object; problem?: string } {
  let id: string | undefined;
  try {
    const input = parse(line);
    id = readId(input);
    return { answer: answerOf(matchInput(input)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { answer: { id: id ?? null, error: error.message }, problem: error.message };
  }
}

async function batch(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { answer, problem } = answerLine(line);
    if (problem !== undefined) {
      console.error(`line ${number}: ${problem}`);
      process.exitCode = 2;
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

try {
  const { text, json, human, batch: batched } = options();
  if (batched) await batch();
  else {
    const matched: Matched = text !== undefined ? matchText(text) : matchInput(parse(json ?? ''));
    console.log(human ? humanAnswer(matched) : JSON.stringify(answerOf(matched)));
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`match: ${error.message}`);
  process.exitCode = 2;
}
