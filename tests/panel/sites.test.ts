import { expect, test } from 'vitest';
import { policyFrom } from '../../store/managed.ts';
import { taughtFile, taughtFromFile } from '../../store/taught.ts';

test('record sites named by policy are sites, each once; anything else is left out', () => {
  expect(
    policyFrom({ recordSites: ['https://record.example/x', 'https://record.example', 'file:///etc', 'nonsense'] }).recordSites,
  ).toEqual(['https://record.example']);
  for (const policy of [undefined, null, {}, { recordSites: 'https://record.example' }, { recordSites: [1] }])
    expect(policyFrom(policy).recordSites).toEqual([]);
});

test('what was taught goes out to a file and comes back the same', () => {
  const sites = { 'https://record.example': { age: '#age', sex: '.sex' } };
  expect(taughtFromFile(taughtFile(sites))).toEqual(sites);
});

test.each([
  '',
  '{}',
  'null',
  '{"waymark":"taught-sites","sites":{"javascript:x":{"age":"#a"}}}',
  '{"waymark":"taught-sites","sites":{"https://a.example":{"age":5}}}',
])('a file that is not one, or not whole, brings nothing: %s', (text) => {
  expect(taughtFromFile(text)).toBeUndefined();
});
