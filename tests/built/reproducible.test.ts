import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linesOf, unpack, zipsIn } from '../../tools/stores/zips.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'waymark-built-again-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('built from the sources zip in another folder, later and on the other side of the world, the zips are the same, byte by byte', () => {
  const first = zipsIn(root);
  unpack(first.sources, elsewhere);
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  // Vitest sets NODE_ENV, and a build that is not for production has other bytes.
  const env = { ...process.env, NODE_ENV: undefined, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser, '--level', 'warn'], {
      cwd: elsewhere,
      env,
      stdio: 'pipe',
    });
  expect(linesOf(zipsIn(elsewhere))).toBe(linesOf(first));
});
