import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'waymark-read-'));

function read(...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/read.ts', ...args], { encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a saved page: who it is of, what one key adds, what is asked about and why', () => {
  const page = saved(
    'page.html',
    '<!doctype html><script>document.title = 1</script><header>Born 14-Mar-1964 (62y) Sex Male</header><h2>Consultations</h2><h3>20-Nov-2026</h3><p>Haemoptysis, no weight loss. PSA 7.9</p><h3>11-Feb-2019</h3><p>Rectal bleeding.</p>',
  );
  const { status, out } = read(page, '--today', '2026-11-22');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    age: 62,
    sex: 'male',
    patients: [{ age: 62, sex: 'male', born: '1964-03-14' }],
    ready: { present: [{ id: 'haemoptysis', qualifiers: [] }], absent: ['weight_loss'], results: { psa: 7.9 } },
    asked: [{ id: 'rectal_bleeding', why: 'It is 7 years old.', date: '2019-02-11' }],
    unread: [],
    notices: [],
  });
});

test('pasted text: dated entries are of their day, and so are their results', () => {
  const text = saved('text.txt', '62M\n20-Nov-2026 haemoptysis, FIT <7\n11-Feb-2019 rectal bleeding, PSA 12\n');
  const { age, sex, ready, asked } = JSON.parse(read('--text', text, '--today', '2026-11-22').out);
  expect({ age, sex }).toEqual({ age: 62, sex: 'male' });
  expect(ready).toEqual({ present: [{ id: 'haemoptysis', qualifiers: [] }], absent: [], results: { fit: { comparator: '<', value: 7 } } });
  expect(asked.map(({ id, date }: { id: string; date: string }) => `${id} ${date}`)).toEqual([
    'rectal_bleeding 2019-02-11',
    'psa 2019-02-11',
  ]);
});

test.each([
  ['a file that is not there', ['nowhere.html'], 'read: nowhere.html is not there\n'],
  ['a day that is none', [saved('a.html', '<p>'), '--today', '2026-02-31'], 'read: today is not a day such as 2026-11-29: "2026-02-31"\n'],
  ['no file', [], 'read: usage: npm run -s read -- (PAGE.html | --text FILE) [--today YYYY-MM-DD]\n'],
  ['an option that is not known', ['--nothing'], 'read: usage: npm run -s read -- (PAGE.html | --text FILE) [--today YYYY-MM-DD]\n'],
])('%s gives one line and exit code 2', (_, args, line) => {
  expect(read(...args)).toEqual({ status: 2, out: '', error: line });
});
