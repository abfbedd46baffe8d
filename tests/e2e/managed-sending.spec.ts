import { ensureProgram } from '../../tools/browsers.ts';
import { CHROMIUM_POLICY, policyIn, putPolicy, whyNotIn } from './policy-file.ts';
import { askToSend, expect, HOST, soundAlarm, takeLog, test, wanted } from './record-store.ts';

const left = whyNotIn(ensureProgram('chromium'));
test.skip(left !== undefined, left);

let takeAway = (): void => undefined;
test.afterEach(() => takeAway());

test('the store that a policy names is offered: nothing goes there before the learner says yes, nor after they stop it', async ({
  ownPage,
  launched: { worker },
  recordStore,
}) => {
  // The browser takes a policy that comes while it runs.
  takeAway = putPolicy(CHROMIUM_POLICY, policyIn('Chrome').replace('EXTENSION_ID', new URL(worker.url()).host));
  const page = await ownPage('/learn.html#log');
  await takeLog(page);
  const sending = page.getByRole('region', { name: 'Learning record store' });
  await expect(sending).toContainText(`Your organisation named https://${HOST}/xapi. Nothing is sent unless you say so.`, {
    timeout: 15_000,
  });
  await soundAlarm(worker);
  await askToSend(page);
  expect(recordStore.asked).toEqual([]);

  await sending.getByRole('button', { name: 'Send there' }).click();
  await expect(sending).toContainText(`On: to https://${HOST}/xapi`);
  expect(recordStore.asked).toEqual([]);
  await soundAlarm(worker);
  await expect.poll(() => [...recordStore.held.keys()].sort()).toEqual(wanted);
  expect(recordStore.asked).toHaveLength(wanted.length);
  const key = `Basic ${Buffer.from('testshire:not-a-real-one').toString('base64')}`;
  expect(recordStore.asked.every(({ headers }) => headers.authorization === key)).toBe(true);

  await sending.getByRole('button', { name: 'Stop sending' }).click();
  await expect(sending).toContainText('Your organisation named');
  const row = page.locator('.log-row').first();
  await row.locator('summary').click();
  await row.getByLabel('Minutes it took you').fill('599');
  await page.keyboard.press('Tab');
  await soundAlarm(worker);
  await askToSend(page);
  expect(recordStore.asked).toHaveLength(wanted.length);
});
