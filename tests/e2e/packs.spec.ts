import type { Page } from '@playwright/test';
import { inGroups } from '../../packs/fingerprint.ts';
import { newKeyPair } from '../../packs/key-pair.ts';
import { box, cards, chooseArea, localRoute, press } from './in-panel.ts';
import { check, follow, packs, row, said, trust } from './in-settings.ts';
import { expect, test } from './published.ts';
import { dorsetPack, FORM, headersOfOurs, PACK, publisherKey, signed } from './publisher.ts';

async function addFile(settingsPage: Page, content: string): Promise<void> {
  const file = { name: 'a.pack', mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await packs(settingsPage).getByLabel('Add a pack from a file').setInputFiles(file);
}

async function followTrusted(settingsPage: Page): Promise<void> {
  await follow(settingsPage);
  await trust(settingsPage);
  await expect(said(settingsPage)).toHaveText('Testshire pathways, version 3, is now in use.');
}

test('an unsigned pack from a file is for personal use, says so, and is on the card at once', async ({
  panel,
  settingsPage,
  publisher,
}) => {
  await panel.bringToFront();
  await press(panel, 'Alt+n');
  await chooseArea(panel, 'dorset');
  await box(panel).fill('62M visible haematuria unexplained no UTI');
  await addFile(settingsPage, JSON.stringify(dorsetPack()));
  await expect(row(settingsPage)).toContainText('Unsigned, for personal use.');
  await expect(row(settingsPage)).toContainText(
    'Testshire Test Board. Version 3, issued on 1 November 2026, to be reviewed by 1 May 2027.',
  );
  const route = await localRoute(cards(panel).first());
  await expect(route).toContainText('e-RS: 2WW › 2WW Urology › Urology Northtown RT9');
  await expect(route).toContainText('First: eGFR, result no older than 3 months.');
  await row(settingsPage).getByRole('button', { name: 'Remove Testshire pathways' }).click();
  await expect(route).not.toContainText('Northtown');
  await expect(route).toContainText('Dorset County Hospital');
  expect(publisher.seen).toEqual([]);
});

test('what comes with Waymark is listed with its dates, cannot be changed, and says what takes its place', async ({ settingsPage }) => {
  await packs(settingsPage).getByText('What comes with Waymark').press('Enter');
  const ships = packs(settingsPage).locator('.ships');
  const dorset = ships.getByRole('listitem').filter({ hasText: /^Dorset/ });
  await expect(dorset).toHaveText('Dorset. Issued on 22 November 2026, to be reviewed by 22 May 2027.');
  await expect(ships.getByRole('listitem').last()).toContainText(/^Learn on the cards: \d+ snippets\. Issued on /);
  await expect(ships.getByRole('button')).toHaveCount(0);
  await addFile(settingsPage, JSON.stringify(dorsetPack({ id: 'dorset' })));
  await expect(dorset).toContainText('Not in use: the one you added takes its place.');
  await expect(ships.getByText('Not in use')).toHaveCount(1);
});

test('what is no pack is refused in one sentence', async ({ settingsPage }) => {
  await addFile(settingsPage, JSON.stringify(dorsetPack({ title: '<img src=x>' })));
  await expect(said(settingsPage)).toHaveText('This pack is not as it should be: title has HTML in it.');
  await expect(row(settingsPage)).toHaveCount(0);
});

test('a followed pack is taken once its key was compared and trusted; nobody is told who asks', async ({
  settingsPage,
  publisher,
  launched,
}) => {
  publisher.give(await signed());
  await launched.context.addCookies([{ name: 'who', value: 'me', url: PACK }]);
  await follow(settingsPage);
  await expect(packs(settingsPage)).toContainText(inGroups(publisherKey));
  await expect(packs(settingsPage).getByRole('heading', { name: 'Testshire pathways' })).toHaveCount(0);
  await trust(settingsPage);
  await expect(row(settingsPage)).toContainText(`Signed by Testshire Test Board: ${inGroups(publisherKey)}`);
  await check(settingsPage);
  await expect(said(settingsPage)).toHaveText('There is nothing new since the last check.');

  expect(publisher.seen.map(({ method, url, body }) => [method, url, body])).toEqual(Array(3).fill(['GET', '/pack', '']));
  for (const [at, seen] of publisher.seen.entries()) {
    expect(seen.headers['user-agent']).not.toMatch(/waymark/i);
    expect(headersOfOurs(seen)).toEqual({
      accept: 'application/jose, application/json',
      'accept-language': 'en',
      ...(at === 2 && { 'if-none-match': expect.stringMatching(/^"[0-9a-f]{64}"$/) }),
    });
  }
});

test('a hostile replacement is refused with its reason, and the last good pack stays in use', async ({
  settingsPage,
  publisher,
  panel,
}) => {
  publisher.give(await signed());
  await followTrusted(settingsPage);
  await chooseArea(panel, 'dorset');
  await box(panel).fill('62M visible haematuria unexplained no UTI');
  const route = await localRoute(cards(panel).first());
  await expect(route).toContainText('Urology Northtown RT9');
  const hostile: [string, RegExp][] = [
    [await signed({ version: 4 }, await newKeyPair()), /signed with another key/],
    [await signed({ version: 2 }), /the pack in use is version 3/],
    [JSON.stringify(dorsetPack({ version: 4 })), /is not\.$/],
    [(await signed({ version: 4 })).slice(0, -40), /changed or cut off/],
    [await signed({ version: 4, title: '<script>' }), /has HTML in it/],
    ['<!doctype html>', /not a pack/],
  ];
  for (const [answer, sentence] of hostile) {
    publisher.give(answer);
    await check(settingsPage);
    await expect(said(settingsPage)).toHaveText(sentence);
    await expect(row(settingsPage).locator('.problem')).toHaveText(sentence);
    await expect(row(settingsPage)).toContainText('Version 3,');
  }
  await expect(route).toContainText('Urology Northtown RT9');
  publisher.give(await signed({ version: 5, title: 'Testshire pathways, again' }));
  await check(settingsPage);
  await expect(row(settingsPage)).toContainText('Version 5,');
});

test.describe('a site the user did not allow', () => {
  test.use({ isAllowed: false });

  test('is asked for by name and not fetched from', async ({ settingsPage, panel, publisher, launched }) => {
    publisher.give(await signed());
    // The browser's own question cannot be answered without a display.
    await settingsPage.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { request: (asked: object) => Promise<boolean> } } };
      chrome.permissions.request = async (asked) => !Object.assign(globalThis, { asked });
    });
    await follow(settingsPage);
    await expect(said(settingsPage)).toHaveText('Waymark was not allowed on that site: nothing was fetched.');
    expect(await settingsPage.evaluate('asked')).toEqual({ origins: ['https://testshire.example/*'] });
    // Nor by the background, whoever asks it to.
    const keep = `chrome.runtime.sendMessage({ keepForm: '${FORM}' })`;
    // Which page may ask for what is settled: Settings keeps no form.
    expect(await settingsPage.evaluate(keep)).toBeFalsy();
    const answer = await panel.evaluate(keep);
    expect(answer).toEqual({ state: 'failed', sentence: 'Waymark is not allowed on this site: allow it in Settings.' });
    expect(publisher.seen).toEqual([]);
    expect(launched.requests).toEqual([]);
  });
});

test('the pages themselves cannot connect, even to an allowed site', async ({ settingsPage, panel, publisher }) => {
  for (const page of [settingsPage, panel])
    expect(await page.evaluate(`fetch('${PACK}').then(() => 'connected', () => 'refused')`)).toBe('refused');
  expect(publisher.seen).toEqual([]);
});

test('the background killed while Settings waits for it: that is said, and nothing is stuck', async ({
  settingsPage,
  publisher,
  launched,
}) => {
  publisher.give(await signed());
  await followTrusted(settingsPage);
  publisher.give(() => undefined);
  const before = publisher.seen.length;
  await check(settingsPage);
  await expect.poll(() => publisher.seen.length).toBeGreaterThan(before);
  const session = await launched.context.newCDPSession(settingsPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect(said(settingsPage)).toHaveText(
    'Waymark’s background was stopped before it was done. What was in use is still there: try again.',
  );
  await expect(row(settingsPage)).toContainText('Version 3,');
  publisher.give(await signed({ version: 4 }));
  await check(settingsPage);
  await expect(row(settingsPage)).toContainText('Version 4,');
});

test('the background killed 50 times during an update: never half a pack', async ({ settingsPage, publisher, launched }) => {
  test.setTimeout(120_000);
  publisher.give(await signed({ version: 1, about: 'Version 1.' }));
  await follow(settingsPage);
  await trust(settingsPage);
  await expect(row(settingsPage)).toContainText('Version 1,');
  const session = await launched.context.newCDPSession(settingsPage);
  await session.send('ServiceWorker.enable');
  // How long an update takes that nobody stops, its worker's start with it: the kills fall before, within and behind that.
  publisher.give(await signed({ version: 2, about: 'Version 2.' }));
  await session.send('ServiceWorker.stopAllWorkers');
  const began = Date.now();
  await settingsPage.evaluate(`chrome.runtime.sendMessage({ checkFeed: '${PACK}' })`);
  const whole = Date.now() - began;
  const kept: number[] = [];
  for (let kill = 1; kill <= 50; kill++) {
    const version = kill + 2;
    publisher.give(await signed({ version, about: `Version ${version}.` }));
    // Nobody waits for its answer: the worker is gone before it can give one, or it is not.
    await settingsPage.evaluate(`void chrome.runtime.sendMessage({ checkFeed: '${PACK}' }).catch(() => undefined)`);
    await settingsPage.waitForTimeout((((kill * 7) % 60) / 60) * 2 * whole);
    await session.send('ServiceWorker.stopAllWorkers');
    const [held] = await settingsPage.evaluate(HELD);
    expect(held?.pack).toEqual(expect.objectContaining({ version: held?.version, about: `Version ${held?.version}.` }));
    expect(held?.version).toBeGreaterThanOrEqual(kept.at(-1) ?? 2);
    expect(held?.version).toBeLessThanOrEqual(version);
    kept.push(held?.version ?? 0);
  }
  // Some were cut off and some were not, or the test would prove nothing.
  const taken = new Set(kept).size;
  expect(taken).toBeGreaterThan(1);
  expect(taken).toBeLessThan(50);
  await check(settingsPage);
  await expect(row(settingsPage)).toContainText('Version 52,');
});

const HELD = `new Promise((resolve) => {
  const opened = indexedDB.open('waymark');
  opened.onsuccess = () => {
    const rows = opened.result.transaction('packs').objectStore('packs').getAll();
    rows.onsuccess = () => {
      opened.result.close();
      resolve(rows.result);
    };
  };
})` as unknown as () => Promise<{ version: number; pack: { version: number; about: string } }[]>;
