import { parseArgs } from 'node:util';
import type { Ruleset } from '../rules/engine/ruleset.ts';
import { editionDates, isHeldEdition, newestEdition } from '../rules/ng12/edition-dates.ts';
import { editionOf } from '../rules/ng12/editions.ts';
import { answerOf, type Matched, type MatchOptions, matchInput, matchText } from './answer.ts';
import { batch, parse } from './batch.ts';
import { dayOfClock, readDay } from './day.ts';
import { humanAnswer } from './human.ts';
import { InputError } from './input-error.ts';

const usage =
  'usage: npm run -s match -- (--text "…" | --json \'{…}\' | --batch) [--human, not with --batch] [--unexplained] [--today YYYY-MM-DD] [--edition YYYY-MM-DD]';

/** `--text VALUE` as `--text=VALUE`, so that a value may begin with a dash. */
function valuesJoined(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const takesValue = ['--text', '--json', '--edition', '--today'].includes(arg) && at + 1 < args.length;
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
        today: { type: 'string' },
        unexplained: { type: 'boolean' },
      },
    });
    const asked = [values.text, values.json, values.batch].filter((each) => each !== undefined);
    if (asked.length !== 1 || (values.batch && values.human)) throw new InputError(usage);
    const { edition = newestEdition, today = dayOfClock(), unexplained = false, ...rest } = values;
    if (!isHeldEdition(edition)) throw new InputError(`edition ${edition} is not held; held: ${editionDates.join(', ')}`);
    return { ...rest, ruleset: editionOf(edition), asked: { today: readDay(today), unexplained } };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(usage);
  }
}

/** Writes, and waits where whoever reads is slower. */
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

async function batched(ruleset: Ruleset, asked: MatchOptions): Promise<void> {
  // Whoever reads may stop, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const bad = await batch(ruleset, asked, process.stdin.setEncoding('utf8'), write, (text) => console.error(text));
  if (bad > 0) process.exitCode = 2;
}

try {
  const { text, json, human, batch: isBatch, ruleset, asked } = options();
  if (isBatch) await batched(ruleset, asked);
  else {
    const matched: Matched = text !== undefined ? matchText(ruleset, text, asked) : matchInput(ruleset, parse(json ?? ''), asked);
    console.log(human ? humanAnswer(matched) : JSON.stringify(answerOf(matched)));
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`match: ${error.message}`);
  process.exitCode = 2;
}
