import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type SignOff, signOffs, signOffWords } from '../../rules/ng12/sign-off.ts';

const rules = createHash('sha256')
  .update(readFileSync(new URL('../../docs/rule-book/ng12.json', import.meta.url)))
  .digest('hex');
const signed = (hash: string): SignOff => ({
  edition: '2026-04-15',
  name: 'A Name',
  role: 'a role',
  registration: 'a number',
  on: '2027-01-01',
  rules: hash,
});
const stale = (all: readonly SignOff[]): SignOff[] => all.filter((each) => each.rules !== rules);

it('holds only for the rules that were signed', () => {
  // A signature under other rules must be taken out, or given anew.
  expect(stale(signOffs)).toEqual([]);
  expect(stale([signed(rules)])).toEqual([]);
  expect(stale([signed('another')])).toHaveLength(1);
});

it('is not signed off until a named officer signs that edition', () => {
  expect(signOffWords('2026-04-15', [])).toBe('Not signed off by a clinician or a clinical safety officer.');
  expect(signOffWords('2026-01-12', [signed(rules)])).toMatch(/^Not signed off/);
  expect(signOffWords('2026-04-15', [signed(rules)])).toBe('Signed off by A Name, a role, on 2027-01-01.');
});
