import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAlarm } from '../../entrypoints/background/alarms.ts';
import { askBackground, brokenOff } from '../../entrypoints/sidepanel/ask-background.ts';
import { readPolicy, watchPolicy } from '../../entrypoints/sidepanel/policy.ts';
import { noPolicy, type Policy } from '../../store/managed.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a policy that is late is told when it comes, and not before', async () => {
  vi.useFakeTimers();
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve({ area: 'QVV' } as never), 10_000)),
  );
  const told: Policy[] = [];
  watchPolicy((policy) => told.push(policy));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([{ ...noPolicy, area: 'QVV' }]);
});

test.each([
  ['rejects, as in Firefox where no policy is set', () => Promise.reject(new Error('Managed storage manifest not found'))],
  [
    'throws at once, as where a browser has none',
    () => {
      throw new TypeError('not a function');
    },
  ],
])('a policy store that %s is no policy', async (_, get) => {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(get as never);
  expect(await readPolicy()).toEqual(noPolicy);
});

test('nothing of Waymark is kept in storage.local, sync or session, so that none of them can fail it', () => {
  const root = join(import.meta.dirname, '../..');
  const files = ['entrypoints', 'components', 'state', 'store', 'packs', 'learning', 'record', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => /storage\s*\.\s*(local|sync|session)\b|localStorage|sessionStorage/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

test('an alarm set by a clock that was years ahead is set anew; one that is due, or was missed, is left', async () => {
  vi.useFakeTimers({ now: new Date('2036-01-01T09:00:00Z') });
  await keepAlarm('updates', 1);
  vi.setSystemTime(new Date('2026-11-22T09:00:00Z'));
  await keepAlarm('updates', 1);
  expect((await browser.alarms.get('updates'))?.scheduledTime).toBe(Date.parse('2026-11-22T09:01:00Z'));
  vi.setSystemTime(new Date('2026-11-22T09:00:30Z'));
  await keepAlarm('updates', 1);
  expect((await browser.alarms.get('updates'))?.scheduledTime).toBe(Date.parse('2026-11-22T09:01:00Z'));
  expect(await browser.alarms.getAll()).toHaveLength(1);
});

test.each([
  ['is ended before it answers', () => Promise.reject(new Error('A listener indicated an asynchronous response … message channel closed'))],
  ['answers nothing', async () => undefined],
  [
    'is gone, as after an update of Waymark',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('a background that %s leaves what was there, and that is said', async (_, sendMessage) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
  expect(await askBackground({ checkFeed: 'https://testshire.example/pack' }, brokenOff)).toEqual({
    state: 'failed',
    sentence: 'Waymark’s background was stopped before it was done. What was in use is still there: try again.',
  });
});
