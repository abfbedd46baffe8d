import { box, cards, press, type } from './in-panel.ts';
import { expect, test } from './panel.ts';

test('a shortcut is there to open the panel, and nothing that warns is asked for', async ({ worker }) => {
  const shortcuts = async (): Promise<Record<string, string>> => {
    const commands = (await worker.evaluate('chrome.commands.getAll()')) as { name: string; shortcut: string }[];
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  };
  // The browser gives them out a moment after the extension is there.
  await expect.poll(shortcuts).toMatchObject({ 'open-panel': 'Alt+Shift+K', 'read-page': 'Alt+Shift+G' });
  const manifest = (await worker.evaluate('chrome.runtime.getManifest()')) as { permissions: string[]; host_permissions?: string[] };
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(await worker.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
});

test('the shortcut, pressed while the panel is open, gives the box the keyboard and changes nothing', async ({
  record,
  openPanel,
  worker,
  messages,
}) => {
  const panel = await openPanel(record);
  await type(panel, '62M dysphagia');
  await expect(cards(panel)).toHaveCount(1);
  await press(panel, 'Tab');
  await expect(box(panel)).not.toBeFocused();
  // No key of the browser’s own can be pressed without a display: its event is sent instead.
  await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('open-panel', tab))`);
  await expect(box(panel)).toBeFocused();
  await expect(box(panel)).toHaveValue('62M dysphagia');
  await expect(cards(panel)).toHaveCount(1);
  expect(messages).toEqual([]);
});

test('the shortcut of another window leaves the focus of this one where it is', async ({ record, openPanel, worker }) => {
  const panel = await openPanel(record);
  await type(panel, '62M dysphagia');
  await press(panel, 'Tab');
  await worker.evaluate(`chrome.commands.onCommand.dispatch('open-panel', { windowId: 1_000_000 })`);
  await panel.waitForTimeout(300);
  await expect(box(panel)).not.toBeFocused();
});
