import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ensureProgram } from '../../tools/browsers.ts';
import { box, cards, localRoute, press, type } from './in-panel.ts';
import { expect, test } from './panel.ts';
import { CHROMIUM_POLICY, policyIn, putPolicy, whyNotIn } from './policy-file.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The id that Chromium gives an extension by the folder it is loaded from. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const left = whyNotIn(ensureProgram('chromium'));
if (left) console.log(`Managed set-up in Chromium: left out. ${left}`);
test.skip(left !== undefined, left);

let takeAway = (): void => undefined;
test.beforeAll(() => {
  takeAway = putPolicy(CHROMIUM_POLICY, policyIn('Chrome').replace('EXTENSION_ID', idOf(EXTENSION)));
});
test.afterAll(() => takeAway());

test('the policy of the page on deployment, in Chromium: the area is set and locked, and it is said by whom', async ({
  context,
  record,
  openPanel,
  worker,
}) => {
  const panel = await openPanel(record);
  const area = panel.getByRole('banner').getByRole('button', { name: /area/i });
  await expect(area).toContainText('Dorset', { timeout: 15_000 });
  await press(panel, 'Alt+l');
  await expect(panel.getByRole('dialog')).toContainText('Dorset is set by Testshire Board and cannot be changed here.');
  await press(panel, 'Escape');
  await expect(box(panel)).toBeFocused();
  await type(panel, '62M visible haematuria unexplained no UTI');
  await expect(await localRoute(cards(panel).first())).toContainText('Dorset County Hospital');

  const settings = await context.newPage();
  await settings.goto(new URL('/options.html', worker.url()).href);
  const packs = settings.getByRole('region', { name: 'Local pathways and teaching' });
  await expect(packs).toContainText('Packs are set by Testshire Board and cannot be added or removed here.');
  await expect(packs.getByLabel('Add a pack from a file')).toHaveCount(0);
  await expect(settings.getByText('https://record.example named by your organisation')).toBeVisible();
  // The schedule is not waited for.
  await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'updates' })`);
  await expect(packs.getByRole('heading', { name: 'https://testshire.example/pack' })).toBeVisible();
  await expect(packs).toContainText('Waymark is not allowed on this site: allow it in Settings.');
  await expect(packs).toContainText('Testshire Board, for all packs at https://testshire.example/pack: 0000 0000');
  await expect(packs).toContainText('Set by Testshire Board.');
  await expect(packs.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});
