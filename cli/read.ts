import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayOfClock, readDay } from './day.ts';
import { InputError } from './input-error.ts';
import { readingInShort } from './read-in-short.ts';
import { snapshotOfPage, snapshotOfText } from './read-saved.ts';

const usage = 'usage: npm run -s read -- (PAGE.html | --text FILE) [--today YYYY-MM-DD]';

function options(): { file: string; isText: boolean; today: string } {
  let given: { values: { text?: string; today?: string }; positionals: string[] };
  try {
    given = parseArgs({ options: { text: { type: 'string' }, today: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new InputError(usage);
  }
  const { values, positionals } = given;
  const files = [...positionals, ...(values.text === undefined ? [] : [values.text])];
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new InputError(usage);
  return { file, isText: values.text !== undefined, today: values.today === undefined ? dayOfClock() : readDay(values.today) };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`${file} ${code === 'ENOENT' ? 'is not there' : `could not be read (${code})`}`);
  }
}

try {
  const { file, isText, today } = options();
  const content = contentOf(file);
  console.log(JSON.stringify(readingInShort(isText ? snapshotOfText(content, today) : snapshotOfPage(content, today))));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`read: ${error.message}`);
  process.exitCode = 2;
}
