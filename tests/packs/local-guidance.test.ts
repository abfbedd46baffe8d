import { expect, test } from 'vitest';
import { localGuidance } from '../../packs/local-guidance.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { aPack } from './a-pack.ts';

const pack = aPack();
const about = (...numbers: string[]) => {
  const met = numbers.flatMap(
    (number) => ng12.rules.map(({ recommendation }) => recommendation).find((each) => each.number === number) ?? [],
  );
  expect(met).toHaveLength(numbers.length);
  const { services, forms, testsFirst, localVariations, contacts } = localGuidance(pack, met);
  return [services, forms, testsFirst, localVariations, contacts].map((entries) => entries.map(({ id }) => id));
};

test('a recommendation has the services and forms of its cancer’s site, and what is for all sites', () => {
  expect(about('1.6.5')).toEqual([['urology'], ['form-urology', 'form-imaging'], [], [], ['nothing-heard']]);
});

test('an entry that names recommendations goes with those alone', () => {
  expect(about('1.6.4')[2]).toEqual(['egfr']);
  expect(about('1.6.3').slice(2, 4)).toEqual([[], ['psa-above-20']]);
});

test('a card of several recommendations has each entry once, in the pack’s order', () => {
  expect(about('1.6.4', '1.6.6', '1.12.1').slice(0, 3)).toEqual([['urology', 'children'], ['form-urology', 'form-imaging'], ['egfr']]);
});

test('symptoms that point to no one site have the non-specific service, suspended as it is', () => {
  expect(about('1.13.2')[0]).toEqual(['non-specific']);
  expect(pack.services.find(({ id }) => id === 'non-specific')?.suspended?.since).toBe('2026-09-01');
});

test('what no service is held for has none', () => {
  expect(about('1.1.1')[0]).toEqual([]);
});
