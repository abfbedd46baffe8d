import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { cards, chip, openMore, openWhy, press, type } from './in-panel.ts';
import { filesWith, keptByExtension, keptInPage } from './kept.ts';
import { usingAnother } from './one-browser.ts';
import { test as base, expect } from './panel.ts';

const test = base.extend<object>({
  browserWithWaymark: async ({ stand }, use) => await usingAnother([stand.origin], use),
});

/** Words of a patient that stand nowhere in Waymark. */
const WORD = 'zebrawort';
const LINE = `62M ${WORD} 3/52 visible haematuria, no lymphadenopathy, MSU neg, ex-smoker, PSA 7.2`;

/** A whole consultation, with every kind of thing that can be done in it. */
async function consult(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Hide' }).press('Enter');
  await panel.locator('#entry').focus();
  await type(panel, LINE);
  await press(panel, 'Alt+u');
  await expect(cards(panel)).toHaveCount(2);
  await chip(panel, 'Visible haematuria').press('Enter');
  await press(panel, 'Escape');
  await openMore(panel);
  await panel.getByRole('textbox', { name: 'PSA' }).fill('7.4');
  await panel.getByLabel('Age').fill('63');
  await openWhy(cards(panel).first());
  await cards(panel).first().locator('summary').first().press('Enter');
  await press(panel, 'Alt+q', 'y');
  await panel.getByText('Safety net', { exact: true }).first().press('s');
  await panel.getByRole('checkbox', { name: /^What else it may be/ }).check();
  await panel.getByLabel('Follow up').selectOption('2');
  await panel.getByText('Reason for referral', { exact: true }).first().click();
  const reason = panel.getByRole('textbox', { name: 'Reason for referral' });
  await reason.fill(`${await reason.inputValue()} ${WORD}`);
  // Long enough for a screen reader to be told, and for anything put off to happen.
  await panel.waitForTimeout(1_500);
}

test('of what is typed nothing is asked for, kept, logged or put in an address', async ({
  record,
  openPanel,
  worker,
  browserWithWaymark,
  requests,
  messages,
}) => {
  const panel = await openPanel(record);
  await consult(panel);
  expect(await panel.locator('body').innerHTML()).toContain(WORD);
  const places: Record<string, string> = {
    panel: await keptInPage(panel),
    record: await keptInPage(record),
    extension: await keptByExtension(worker),
  };
  for (const [place, kept] of Object.entries(places)) {
    expect.soft(kept, place).not.toMatch(/zebrawort|haematuria|7\.[24]|\b6[23]\b/i);
  }
  expect(places.panel, 'the settings are seen').toContain('noticeRead');
  expect(await panel.evaluate(() => history.length)).toBe(1);
  expect(filesWith(browserWithWaymark.profile, WORD)).toEqual([]);
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('the clipboard is as it was before', async ({ context, record, openPanel }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await record.bringToFront();
  await record.evaluate(() => navigator.clipboard.writeText('put there before'));
  await consult(await openPanel(record));
  await record.bringToFront();
  expect(await record.evaluate(() => navigator.clipboard.readText())).toBe('put there before');
});

test('after New patient nothing is left in the page, nor in what the panel holds in memory', async ({ record, openPanel }) => {
  // Each picture of the memory takes seconds.
  test.setTimeout(90_000);
  const panel = await openPanel(record);
  await consult(panel);
  expect(await inMemory(panel)).toContain(WORD);
  await panel.getByRole('button', { name: 'New patient' }).press('Enter');
  const left = await panel.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value);
    return document.documentElement.outerHTML + fields.join(' ');
  });
  expect(left).not.toContain(WORD);
  await type(panel, '34F fever');
  await expect.poll(() => inMemory(panel).then((heap) => heap.includes(WORD)), { timeout: 30_000 }).toBe(false);
});

test('what is kept would be found', async ({ record, openPanel, worker, browserWithWaymark }) => {
  const panel = await openPanel(record);
  await panel.evaluate(async (word) => {
    localStorage.setItem('a', `${word}1`);
    sessionStorage.setItem('b', `${word}2`);
    document.title = `${word}3`;
    history.replaceState({ of: `${word}4` }, '', `#${word}5`);
    const opened = indexedDB.open('other');
    await new Promise((resolve) => {
      opened.onupgradeneeded = () => opened.result.createObjectStore('rows', { autoIncrement: true }).add(`${word}6`);
      opened.onsuccess = resolve;
    });
    opened.result.close();
  }, WORD);
  await worker.evaluate(`chrome.storage.session.set({ c: '${WORD}7' })`);
  const inPanel = await keptInPage(panel);
  for (const at of [1, 2, 3, 4, 5, 6]) expect(inPanel).toContain(`${WORD}${at}`);
  expect(await keptByExtension(worker)).toContain(`${WORD}7`);
  writeFileSync(join(browserWithWaymark.profile, 'found'), `${WORD}8`);
  expect(filesWith(browserWithWaymark.profile, `${WORD}8`)).toHaveLength(1);
});

/** The strings alive in the panel once all that nobody holds has been given back. */
async function inMemory(panel: Page): Promise<string> {
  const session = await panel.context().newCDPSession(panel);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  return chunks.join('');
}
