import { expect, test } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import { readPack } from '../../packs/read-pack.ts';
import { loadShipped } from '../../packs/shipped.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, raw, signed } from '../packs/a-pack.ts';
import { patientsOn, read } from '../record/a-page.ts';

const ahead = new Date('2036-11-22T10:00:00Z');
const behind = new Date('2016-11-22T10:00:00Z');
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const address = 'https://testshire.example/pack';

test.each([
  ['ahead', ahead, 'This pack expired on 1 November 2027.'],
  ['behind', behind, 'This pack says it was issued on 1 November 2026, which is still to come: check this computer’s clock.'],
])('a clock years %s takes no pack, says why, and leaves the one in use', async (_, wrong, sentence) => {
  let clock = now;
  const store = await openPacks(() => clock);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await store.follow(address);
  const update = async (version: number) => {
    const pack = await signed({ ...raw(), version });
    return updateFeed(address, { fetch: async () => new Response(pack), store, clock: () => clock });
  };
  expect(await update(3)).toMatchObject({ state: 'updated' });
  clock = wrong;
  expect(await update(4)).toMatchObject({ state: 'refused', sentence });
  expect((await store.read()).packs.map(({ pack }) => pack)).toEqual([aPack()]);
  clock = now;
  expect(await update(4)).toMatchObject({ state: 'updated' });
});

test('a signature has no time in it that a wrong clock could fail', async () => {
  const [header = ''] = (await signed(raw())).split('.');
  expect(Object.keys(JSON.parse(Buffer.from(header, 'base64url').toString())).sort()).toEqual(['alg', 'jwk', 'typ']);
  for (const clock of [ahead, behind]) expect(await readPack(await signed(raw()), clock)).not.toMatchObject({ reason: 'signature-wrong' });
});

test('what ships is used on any day', async () => {
  expect((await loadShipped('england')).kind).toBe('pathways');
  expect((await loadShipped('dorset')).kind).toBe('pathways');
});

test('a page that states an age beside its birth date shows up a clock that is wrong: the age is only asked', () => {
  const page = '<p>Born 12-Mar-1961 (65y) Sex F</p>';
  expect(patientsOn(page)).toEqual(['F 65, 1961-03-12, -']);
  for (const clock of [ahead, behind]) {
    const seen = read(page, { today: dayOf(clock) });
    expect(seen.patients[0]?.age?.sure).toBe(false);
    expect(seen.unreadable.map(({ why }) => why).join(' ')).toMatch(/age as 65, and the birth date gives (75|55)/);
  }
});

test('a birth date that a clock years behind takes to be in the future gives no age, and is said', () => {
  const seen = read('<p>DOB 12/03/2020 Sex F</p>', { today: dayOf(behind) });
  expect(seen.patients[0]?.age).toBeUndefined();
  expect(seen.unreadable.map(({ why }) => why).join(' ')).toContain('is in the future');
});
