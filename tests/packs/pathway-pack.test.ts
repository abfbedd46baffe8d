import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { pathwayPack } from '../../packs/pathway-pack.ts';
import testshire from './testshire.json' with { type: 'json' };

test('the test pack is a pack', () => {
  const read = pathwayPack.safeParse(testshire);
  expect(read.success ? '' : z.prettifyError(read.error)).toBe('');
});

test('lists that are left out are empty', () => {
  const { forms: _, services: __, ...rest } = testshire;
  expect(pathwayPack.parse(rest)).toMatchObject({ forms: [], services: [] });
});
