import { raw } from '../packs/a-pack.ts';
import { aLog, aRecord, someStatements } from '../studio/learner-files.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };
import { bring, button, expect, field, goTo, missing, openStudio, saved, test, today } from './in-studio.ts';

test('a draft outlives the page that is killed while it is written', async ({ studio: page, context, worker }) => {
  await button(page, 'New teaching pack').press('Enter');
  await field(page, 'Title of the pack').pressSequentially('Half a ti');
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  const control = await context.newCDPSession(page);
  control.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const again = await openStudio(context, worker);
  await button(again, 'Go on with Half a ti').press('Enter');
  await expect(field(again, 'Title of the pack')).toHaveValue('Half a ti');
  await expect(field(again, 'Id')).toHaveValue('half-a-ti');
  await button(again, 'Close the draft').press('Enter');
  await button(again, 'Delete Half a ti').press('Enter');
  await button(again, 'Press again to delete Half a ti').press('Enter');
  await expect(button(again, /^Go on/)).toHaveCount(0);
});

test('what was done is undone and done again, by keys and by buttons', async ({ studio: page }) => {
  await bring(page, /^Open the pack/, { name: 'pack.json', text: JSON.stringify(teaching) });
  await button(page, 'Haematuria in Testshire').press('Enter');
  await button(page, 'Remove this module').press('Enter');
  await expect(missing(page)).toHaveText([/assigns module haematuria-in-testshire, which is not in its list/]);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Nothing is missing' })).toBeVisible();
  await expect(button(page, 'Haematuria in Testshire')).toHaveCount(1);
  await button(page, 'Redo').press('Enter');
  await expect(missing(page)).toHaveCount(1);
  await missing(page).getByRole('button').press('Enter');
  await expect(field(page, 'Module')).toBeFocused();
});

test('an area’s pack: what is stale comes first, is checked, and its forms go out as a list and come in again', async ({
  studio: page,
}) => {
  const pack = raw();
  Object.assign(pack.services[1] ?? {}, { checked: '2024-01-01' });
  await bring(page, /^Open the pack/, { name: 'pack.json', text: JSON.stringify(pack) });
  const stale = page.getByRole('heading', { name: 'Stale: 1' });
  await expect(stale).toBeVisible();
  await button(page, /^Children and young people last checked/).press('Enter');
  await button(page, 'I checked its source today').press('Enter');
  await expect(field(page, 'Last checked')).toHaveValue(today);
  await expect(stale).toHaveCount(0);

  await button(page, 'The pack itself').press('Enter');
  const list = await saved(page, () => button(page, 'Save the forms as a list').press('Enter'));
  expect(list.text).toContain('2WW - Lower GI Suspected Cancer,lower-gi,suspected-cancer');
  await bring(page, 'Take forms from a list', { name: 'bad.csv', text: `${list.text}Skin,skin` });
  await expect(page.getByText('Nothing was taken.')).toBeVisible();
  await expect(page.getByText(/^Line \d+: has more or fewer cells/)).toBeVisible();
  const changed = list.text.replace('2WW - Lower GI Suspected Cancer', 'Lower GI renamed');
  await bring(page, 'Take forms from a list', { name: 'forms.csv', text: changed });
  await expect(button(page, 'Lower GI renamed')).toBeVisible();
  await goTo(page, 'Publish');
  await expect(page.getByRole('region', { name: /^What changed/ }).getByRole('listitem')).toHaveText([
    'Changed: service Children and young people: last checked',
    'Changed: form Lower GI renamed: title',
  ]);
});

test('two learners’ files make a report, without their reflections; a name only where one was put in', async ({ studio: page }) => {
  await bring(page, /^Open the pack/, { name: 'pack.json', text: JSON.stringify(teaching) });
  await goTo(page, 'Who has done it');
  const named = [aRecord(0, [true, true])];
  await bring(
    page,
    /^Open files that learners exported/,
    { name: 'first.json', text: JSON.stringify(someStatements(named, '1', 'B. Learner')) },
    { name: 'second.json', text: aLog(aRecord(1, [false, true])) },
    { name: 'third.json', text: aLog(aRecord(2, [false], false)) },
    { name: 'fourth.json', text: '{"a":1}' },
  );
  const row = page.getByRole('row', { name: /^FIT in Testshire/ });
  await expect(row.getByRole('cell')).toHaveText(['3', '2', '1', '75%', 'Which result refers? 2 of 2']);
  await row.getByText('1 named').press('Enter');
  await expect(row).toContainText('B. Learner');
  await expect(page.getByText('fourth.json: This file is not a learning log.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Learners who opened/ })).toBeVisible();
  expect(await page.content()).not.toContain('secret thought');
});

for (const [what, text, says] of [
  ['another file', 'hello', 'This file is not a pack.'],
  ['HTML in a module', JSON.stringify(teaching).replace('Short.', 'Short. <script>alert(1)</script>'), 'HTML in its body'],
  ['a field that is not known', JSON.stringify({ ...teaching, run: 'x' }), 'a field that Waymark does not know, run'],
  [
    'a link that is none',
    JSON.stringify(teaching).replace('https://testshire.example/more', 'javascript:alert(1)'),
    'not an https web address',
  ],
  ['a signature that is cut off', 'eyJhbGciOiJFZERTQSJ9.e30.AA', 'signature'],
] as const) {
  test(`opening ${what} is refused in one sentence`, async ({ studio: page }) => {
    await bring(page, /^Open the pack/, { name: 'pack', text });
    await expect(page.locator('.problem:visible')).toContainText(says);
    await expect(button(page, 'New teaching pack')).toBeVisible();
  });
}

test('the key is kept only where that is asked for, and then cannot be read', async ({ studio: page }) => {
  await goTo(page, 'Publish');
  await button(page, 'Make a new key').press('Enter');
  await page.reload();
  await goTo(page, 'Publish');
  await button(page, 'Make a new key').press('Enter');
  await button(page, 'Keep it in this browser').press('Enter');
  await expect(page.getByText('It is kept in this browser')).toBeVisible();
  await page.reload();
  await goTo(page, 'Publish');
  await expect(page.getByText('It is kept in this browser')).toBeVisible();
  const [kept] = await page.evaluate(async () => {
    const opened = indexedDB.open('waymark-studio');
    await new Promise((done) => Object.assign(opened, { onsuccess: done }));
    const asked = opened.result.transaction('signers').objectStore('signers').getAll();
    await new Promise((done) => Object.assign(asked, { onsuccess: done }));
    return (asked.result as { secret: CryptoKey; publicKey: object }[]).map(({ secret, publicKey }) => ({
      extractable: secret.extractable,
      publicKey,
    }));
  });
  expect(kept).toEqual({ extractable: false, publicKey: { kty: 'OKP', crv: 'Ed25519', x: expect.stringMatching(/^[\w-]{43}$/) } });
  await button(page, 'Forget it here').press('Enter');
  await page.reload();
  await goTo(page, 'Publish');
  await expect(button(page, 'Make a new key')).toBeVisible();
});
