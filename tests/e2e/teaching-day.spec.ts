import type { Page } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { box, cards, goOffline, press, type } from './in-panel.ts';
import { check, follow, packs, row, said, trust } from './in-settings.ts';
import { bring, button, field, goTo, missing, saved } from './in-studio.ts';
import { filesWith, keptByExtension, keptInPage, rowsIn } from './kept.ts';
import { shelf } from './learn.ts';
import { learn, MODULE, PACK_TITLE, REFLECTION, sign, writeLesson } from './lesson.ts';
import { headersOfOurs } from './publisher.ts';
import { addAll } from './record-beside.ts';
import { troublesOf } from './troubles.ts';
import { expect, test } from './two-profiles.ts';

/** A word of a patient that stands nowhere in Waymark. */
const WORD = 'zebrawort';
const CORRECTED = 'A result below 10 needs a plan.';
const nextYear = `${new Date().getFullYear() + 1}`;

/** What is kept of the learner and for them. */
async function held(page: Page): Promise<unknown> {
  const kept = await keptInPage(page);
  return Object.fromEntries(['learning', 'learner', 'later', 'packs', 'pins'].map((store) => [store, rowsIn(kept, store)]));
}

/** Opens the panel anew and finds the corrected module in it, with what the learner did of the one before. */
async function expectAllThere(panel: Page): Promise<void> {
  await panel.reload();
  await expect(box(panel)).toBeFocused();
  await press(panel, 'Alt+3');
  const module = shelf(panel, 'Done').getByRole('button', { name: MODULE });
  await expect(module).toContainText(/done .* · 1 of 2 · issued again since$/);
  await module.press('Enter');
  await expect(panel.getByText('Issued again since you did it.')).toBeVisible();
  await expect(panel.getByText(CORRECTED)).toBeVisible();
  await expect(panel.getByText('1 of 2 right: passed.')).toBeVisible();
  await expect(panel.getByLabel(/What I will do differently/)).toHaveValue(REFLECTION);
}

test('a module goes from the studio to the learner’s card and comes back as a report; its correction arrives; then the web space fails', async ({
  studio,
  publisher,
  launched,
  record,
  panel,
  settingsPage,
  ownPage,
}) => {
  test.setTimeout(150_000);
  const problem = row(settingsPage, PACK_TITLE).locator('.problem');

  /** What the learner sees of Waymark beside the patient, a second after something happened elsewhere. */
  const consultation = async () => {
    await panel.waitForTimeout(1_000);
    return {
      words: await panel.locator('body').innerText(),
      focus: await panel.evaluate(() => document.activeElement?.outerHTML),
      pages: launched.context.pages().length,
      badge: await launched.worker.evaluate('chrome.action.getBadgeText({})'),
    };
  };

  const first = await test.step('the educator writes, makes a key, signs and saves the one file', async () => {
    await writeLesson(studio, `${nextYear}-06-30`);
    await expect(missing(studio)).toHaveCount(0);
    await goTo(studio, 'Publish');
    await button(studio, 'Make a new key').press('Enter');
    await saved(studio, () => button(studio, 'Save the key file').press('Enter'));
    await button(studio, 'I have saved it: show it no more').press('Enter');
    return sign(studio, 1);
  });
  const fingerprint = await studio.getByRole('region', { name: 'Your key' }).locator('code').innerText();
  publisher.give(first);

  await test.step('the learner subscribes with the publisher’s key, and nothing comes up beside the patient', async () => {
    await launched.context.addCookies([{ name: 'who', value: 'me', url: 'https://testshire.example/' }]);
    await record.bringToFront();
    await expect(addAll(panel)).toBeVisible();
    await type(panel, `62M ${WORD}, change in bowel habit, FIT 4`);
    await expect(cards(panel)).toHaveCount(2);
    const before = await consultation();
    await follow(settingsPage);
    await expect(packs(settingsPage)).toContainText(`The fingerprint of its key is ${fingerprint}.`);
    await trust(settingsPage);
    await expect(said(settingsPage)).toHaveText(`${PACK_TITLE}, version 1, is now in use.`);
    expect(await consultation()).toEqual(before);
  });

  await test.step('the learner meets it on the matching card and does it by keyboard alone', async () => {
    await learn(panel);
  });

  const log = await test.step('the learner takes the log with them', async () => {
    const page = await ownPage('/learn.html#log');
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Save everything', exact: true }).press('Enter'));
    await page.close();
    expect(file.text).toContain(REFLECTION);
    expect(file.text).not.toContain(WORD);
    return file;
  });

  await test.step('the educator sees that it was opened and finished, the score, and the question that was wrong', async () => {
    await goTo(studio, 'Who has done it');
    await bring(studio, /^Open files that learners exported/, log);
    const cells = studio.getByRole('row', { name: MODULE }).getByRole('cell');
    await expect(cells).toHaveText(['1', '1', '1', '50%', 'And below 10? 1 of 1']);
    expect(await studio.content()).not.toContain(REFLECTION);
  });

  const second = await test.step('the educator corrects it and issues it again', async () => {
    await goTo(studio, 'Write');
    await button(studio, MODULE).first().press('Enter');
    await field(studio, 'Text').fill(`# Why\n\n${CORRECTED}`);
    await field(studio, 'Explanation').nth(0).fill('See 1.3.3, and 1.3.4.');
    await goTo(studio, 'Publish');
    await expect(studio.getByRole('region', { name: 'What changed since version 1' }).getByRole('listitem')).toHaveText([
      `Changed: module ${MODULE}: text, quiz`,
    ]);
    return sign(studio, 2);
  });

  await test.step('the correction arrives and says so in Learn alone; an older version does not come back', async () => {
    await press(panel, 'Alt+1');
    await record.bringToFront();
    const before = await consultation();
    publisher.give(second);
    await check(settingsPage, PACK_TITLE);
    await expect(said(settingsPage)).toHaveText(`${PACK_TITLE}, version 2, is now in use.`);
    expect(await consultation()).toEqual(before);
    await expectAllThere(panel);
    publisher.give(first);
    await check(settingsPage, PACK_TITLE);
    await expect(problem).toHaveText(/: This is version 1, issued on .*; the pack in use is version 2\.$/);
    await expect(row(settingsPage, PACK_TITLE)).toContainText('Version 2,');
  });

  const whole = await held(panel);
  expect(launched.messages).toEqual([]);

  for (const { what, answer, sentence } of await troublesOf(second))
    await test.step(`nothing is lost, and one sentence says it: ${what}`, async () => {
      publisher.give(answer);
      await check(settingsPage, PACK_TITLE);
      await expect(said(settingsPage)).toHaveText(sentence, { timeout: 40_000 });
      await expect(problem).toHaveText(new RegExp(`^Last tried on .* at \\d\\d:\\d\\d: ${sentence}$`));
      await expectAllThere(panel);
      expect(await held(panel)).toEqual(whole);
    });

  await test.step('put right, it is said no more; then the server is down, and the network too', async () => {
    publisher.give(second);
    await check(settingsPage, PACK_TITLE);
    await expect(problem).toHaveCount(0);
    await publisher.close();
    await check(settingsPage, PACK_TITLE);
    await expect(problem).toHaveText(/: The address could not be reached\.$/);
    await goOffline(panel);
    await expectAllThere(panel);
    expect(await held(panel)).toEqual(whole);
  });

  await test.step('of learner and patient nothing was asked for with, and nothing of the patient kept', async () => {
    for (const asked of publisher.seen) {
      expect(asked).toMatchObject({ method: 'GET', url: '/pack', body: '' });
      const { 'if-none-match': etag, ...own } = headersOfOurs(asked);
      expect(etag ?? '"0"').toMatch(/^"[0-9a-f]+"$/);
      expect(own).toEqual({ accept: 'application/jose, application/json', 'accept-language': 'en' });
    }
    expect((await keptInPage(panel)) + (await keptByExtension(launched.worker))).not.toContain(WORD);
    expect(filesWith(launched.profile, WORD)).toEqual([]);
  });
});
