import { expect, test } from 'vitest';
import { siteIds, sites, sitesOf } from '../../packs/sites.ts';
import { recommendations } from '../../rules/ng12/editions.ts';

const cancers = new Set(recommendations.map(({ cancer }) => cancer));

test('every cancer of NG12 goes to a site; advice for all goes to none', () => {
  expect([...cancers].filter((cancer) => sitesOf(cancer).length === 0)).toEqual(['all']);
});

test('a site names no cancer that NG12 does not', () => {
  expect(siteIds.flatMap((id) => sites[id].cancers).filter((cancer) => !cancers.has(cancer))).toEqual([]);
});
