import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failuresOf } from '../report/case.ts';
import { caseOf, readOtherwise } from '../report/case-of.ts';
import { readReport } from '../report/read-report.ts';
import { InputError } from './input-error.ts';
import { rowOf } from './report-row.ts';

const usage = 'usage: npm run -s report -- [FILE] [--write], or with the report on standard input';
const table = new URL('../tests/reports/reports.md', import.meta.url);

function options(): { file: string | undefined; write: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length > 1) throw new InputError(usage);
    return { file: positionals[0], write: values.write ?? false };
  } catch {
    throw new InputError(usage);
  }
}

function contentOf(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`${file ?? 'standard input'} ${code === 'ENOENT' ? 'is not there' : `could not be read (${code})`}`);
  }
}

/** Gives what was made, or throws why it was not. */
function made<Thing extends object>(thing: Thing | { problem: string }): Thing {
  if ('problem' in thing) throw new InputError(thing.problem);
  return thing;
}

try {
  const { file, write } = options();
  const report = made(readReport(contentOf(file)));
  const reported = made(caseOf(report));
  const row = rowOf(reported);
  const failures = failuresOf(reported);
  console.log(row);
  for (const failure of failures) console.error(`report: fails today, as reported: ${failure}`);
  if (failures.length === 0)
    console.error('report: passes today: it was put right since, or the words sent are not those that were read wrongly');
  const otherwise = readOtherwise(report, reported);
  if (otherwise.length > 0) console.error(`report: the words sent do not read today as the whole text did: ${otherwise.join(', ')}`);
  if (reported.words === '' && reported.notWanted !== '')
    console.error('report: no words of the text were sent, so the row tries the rules alone: ask for the words if it was misread');
  if (write && failures.length > 0) appendFileSync(table, `${row}\n`);
  else if (write) console.error('report: not written, because it would not fail');
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`report: ${error.message}`);
  process.exitCode = 2;
}
