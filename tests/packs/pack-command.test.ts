import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import schema from '../../packs/pathway-pack.schema.json' with { type: 'json' };
import { pathwayPack } from '../../packs/pathway-pack.ts';
import { raw } from './a-pack.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const inFolder = (name: string): string => join(folder, name);
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** The test pack as if it were issued today: the command goes by the computer’s clock. */
const current = () => ({ ...raw(), issued: today, reviewBy: inDays(100), expires: inDays(200) });

function pack(...args: string[]): { code: number | null; out: string; errors: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/pack.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, out: stdout, errors: stderr.split('\n').filter(Boolean) };
}
const refused = (says: string) => ({ code: 2, out: '', errors: [`pack: ${says}`] });
const write = (name: string, content: unknown): string => {
  writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));
  return inFolder(name);
};

// Each call starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => void write('pack.json', current()));
afterAll(() => rmSync(folder, { recursive: true }));

test('the committed JSON Schema is that of the schema: else run "npm run -s pack -- schema" into it', () => {
  const { code, out } = pack('schema');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(schema);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(pathwayPack.shape));
});

test('check shows a pack in words, with what it does not know', () => {
  const { code, out, errors } = pack('check', inFolder('pack.json'));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  for (const line of [
    'Testshire pathways, version 3',
    'Published by Testshire Test Board; not signed: for personal use',
    '  board T9T9T Testshire and Mockland Board: the former Testshire; succeeds Testshire Board QT9',
    '  Urology: Suspected urological cancer (RT9)',
    '    e-RS: specialty 2WW, clinic type 2WW Non-specific symptoms, service not published',
    '  Non-specific symptoms: Non-specific symptoms service (RT9) SUSPENDED: Takes no referrals until further notice.',
    '    not published here: ask the board',
    '  1.6.4, 1.6.6: eGFR, within 3 months',
    '  1.6.3: Refer any PSA above 20. (approved by: not stated)',
    '  nothing heard: Cancer appointments office, 01632 960002 (Monday to Friday, 8am to 5pm), after 7 days',
  ])
    expect(out.split('\n')).toContain(line);
  expect(out).not.toContain('Stale');
});

test('check names what is stale and what is due', () => {
  const old = current();
  for (const form of old.forms.slice(0, 1)) form.checked = '2020-02-29';
  const { out } = pack('check', write('old.json', { ...old, issued: '2025-01-01', reviewBy: today, ...checkedBefore(old) }));
  expect(out).toContain(', which has passed; expires');
  expect(out).toContain('form-urology, last checked 29 February 2020: https://testshire.example/forms');
});

/** All lists with nothing checked after the first day of 2025. */
function checkedBefore(old: ReturnType<typeof current>): object {
  const lists = Object.entries(old).filter(([key, value]) => Array.isArray(value) && key !== 'trusts');
  return Object.fromEntries(
    lists.map(([key, value]) => [
      key,
      (value as { checked: string }[]).map((each) => ({ ...each, checked: each.checked < '2025' ? each.checked : '2025-01-01' })),
    ]),
  );
}

test('check refuses what is no pack in one line', () => {
  expect(pack('check', inFolder('none.json'))).toEqual(refused(`${inFolder('none.json')} cannot be read`));
  const html = write('html.json', { ...current(), title: '<b>x</b>' });
  expect(pack('check', html)).toEqual(refused(`${html}: This pack is not as it should be: title has HTML in it.`));
});

test('keys, sign and verify go together', () => {
  const keyFile = inFolder('key.json');
  const made = pack('keys', keyFile);
  expect(made.code).toBe(0);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  const fingerprint = /Fingerprint: (.*)\n/.exec(made.out)?.[1] ?? '';
  expect(pack('keys', keyFile)).toEqual(refused(`${keyFile} could not be written, or is there already`));

  const jws = inFolder('pack.jws');
  expect(pack('sign', inFolder('pack.json'), '--key', keyFile, '--out', jws)).toEqual({ code: 0, out: '', errors: [] });
  expect(readFileSync(jws, 'utf8')).toBe(pack('sign', inFolder('pack.json'), '--key', keyFile).out);
  const said = { code: 0, out: `Testshire pathways, version 3: signed by ${fingerprint}\n`, errors: [] };
  expect(pack('verify', jws)).toEqual(said);
  expect(pack('verify', jws, '--fingerprint', fingerprint)).toEqual(said);
  expect(pack('check', jws).out).toContain(`signed by ${fingerprint}`);

  expect(pack('verify', jws, '--fingerprint', '0'.repeat(64))).toEqual(refused(`${jws} is signed by another key: ${fingerprint}`));
  expect(pack('verify', jws, '--fingerprint', '12')).toEqual(refused('a fingerprint is 64 hexadecimal digits, in groups or not'));
  expect(pack('verify', inFolder('pack.json'))).toEqual(refused(`${inFolder('pack.json')} is not signed`));
  expect(pack('sign', jws, '--key', keyFile)).toEqual(refused(`${jws} is signed already`));
  expect(pack('sign', inFolder('pack.json'), '--key', jws)).toEqual(refused(`${jws} is not a key file made by "keys"`));
  const twice = write('twice.json', readFileSync(keyFile, 'utf8').replace('{', '{"kty":"OKP",'));
  expect(pack('sign', inFolder('pack.json'), '--key', twice)).toEqual(refused(`${twice} is not a key file made by "keys"`));
  const changed = write(
    'changed.jws',
    readFileSync(jws, 'utf8').replace(/\.(.)/, (_, first) => `.${first === 'e' ? 'f' : 'e'}`),
  );
  expect(pack('verify', changed)).toEqual(
    refused(`${changed}: The signature of this pack is wrong: it was changed or cut off after it was signed.`),
  );
});

test('a field named twice is refused, and not the last of the two taken', () => {
  const twice = write('twice.json', JSON.stringify(current()).replace('"version":3', '"version":3,"version":4'));
  const says = `${twice}: This pack names a field twice, so that it could be read in two ways.`;
  expect(pack('check', twice)).toEqual(refused(says));
});

test('import-forms prints the forms, or nothing but each bad row and its reason', () => {
  const rows = ['title,sites,pathway,source,checked', 'Lung,lung,suspected-cancer,https://testshire.example/,2026-10-20'];
  const { code, out } = pack('import-forms', write('forms.csv', rows.join('\n')));
  expect({ code, forms: JSON.parse(out) }).toMatchObject({ code: 0, forms: [{ id: 'form-lung' }] });
  expect(pack('import-forms', write('bad.csv', [...rows, 'Skin,skin'].join('\n')))).toEqual({
    code: 2,
    out: '',
    errors: ['line 3: has more or fewer cells than the first row', 'pack: 1 of 2 rows are no forms, so nothing was imported'],
  });
});

test('a call that makes no sense is told how', () => {
  const usage = /^pack: usage: npm run -s pack -- check FILE/;
  for (const args of [[], ['check'], ['bake', 'x'], ['sign', inFolder('pack.json')], ['check', 'a', 'b'], ['check', 'a', '--hurry']]) {
    const { code, errors } = pack(...args);
    expect({ args, code }).toEqual({ args, code: 2 });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(usage);
  }
});
