import { downloaded } from './downloads.ts';
import { cards, goOffline, press, type } from './in-panel.ts';
import { check, follow, packs, row, said, trust } from './in-settings.ts';
import { bring, button, goTo, missing, saved } from './in-studio.ts';
import { filesWith, keptByExtension, keptInPage } from './kept.ts';
import { shelf } from './learn.ts';
import { consultation, expectAllThere, held, learnByKeyboard, REFLECTION } from './learner.ts';
import { correctLesson, MODULE, PACK_TITLE, sign, writeLesson } from './lesson.ts';
import { headersOfOurs } from './publisher.ts';
import { addAll } from './record-beside.ts';
import { troublesOf } from './troubles.ts';
import { expect, test } from './two-profiles.ts';
import { openOwnPage } from './watched.ts';

/** A word of a patient that stands nowhere in Waymark. */
const WORD = 'zebrawort';
const nextYear = `${new Date().getFullYear() + 1}`;

test('a module goes from the studio to the learner’s card and comes back as a report; its correction arrives; then the web space fails', async ({
  studio,
  publisher,
  launched,
  record,
  // Before the panel, which reads the tab that is in front.
  settingsPage,
  panel,
}) => {
  test.setTimeout(150_000);
  const problem = row(settingsPage, PACK_TITLE).locator('.problem');

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
    await expect(cards(panel).filter({ hasText: '1.3.3' })).toHaveCount(1);
    const before = await consultation(launched, panel);
    await follow(settingsPage);
    await expect(packs(settingsPage)).toContainText(`The fingerprint of its key is ${fingerprint}.`);
    await trust(settingsPage);
    await expect(said(settingsPage)).toHaveText(`${PACK_TITLE}, version 1, is now in use.`);
    expect(await consultation(launched, panel)).toEqual(before);
  });

  await test.step('it is due, in Learn, for a GP of that practice', async () => {
    const page = await openOwnPage(launched, '/learn.html#log');
    await page.getByLabel('Role').selectOption('Nurse');
    await page.getByLabel(/^ODS codes/).fill('A12345');
    await press(page, 'Tab');
    await press(panel, 'Alt+3');
    await expect(shelf(panel, 'New').getByRole('button')).toContainText(MODULE);
    await page.getByLabel('Role').selectOption('GP');
    await expect(shelf(panel, 'Due').getByRole('button')).toContainText(`due 30 June ${nextYear}`);
    await page.close();
    await press(panel, 'Alt+1');
  });

  await test.step('the learner meets it on the matching card and does it by keyboard alone', async () => {
    await record.bringToFront();
    await learnByKeyboard(panel);
  });

  const log = await test.step('the learner takes the log with them', async () => {
    const page = await openOwnPage(launched, '/learn.html#log');
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
    await correctLesson(studio);
    await goTo(studio, 'Publish');
    await expect(studio.getByRole('region', { name: 'What changed since version 1' }).getByRole('listitem')).toHaveText([
      `Changed: module ${MODULE}: text, quiz`,
    ]);
    return sign(studio, 2);
  });

  await test.step('the correction arrives and says so in Learn alone; an older version does not come back', async () => {
    await press(panel, 'Alt+1');
    await record.bringToFront();
    const before = await consultation(launched, panel);
    publisher.give(second);
    await check(settingsPage, PACK_TITLE);
    await expect(said(settingsPage)).toHaveText(`${PACK_TITLE}, version 2, is now in use.`);
    expect(await consultation(launched, panel)).toEqual(before);
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
