import { today } from '../../tools/as-of.ts';
import type { Stands } from '../stands/serve.ts';
import { cards, press } from './in-panel.ts';
import { test as beside, expect, header, proposal, recommendations, warning } from './record-beside.ts';
import { withWebRecord } from './stands.ts';

const test = beside.extend<object, { stands: Stands }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  stands: [async ({}, use) => withWebRecord({ day: today() }, use), { scope: 'worker', timeout: 120_000 }],
});

test('beside a web record that nobody here wrote: read, added, matched, and the next patient noticed', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/web-record/`);
  await tab.getByText('Communication').waitFor();
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62 · read from the page');
  await expect(proposal(panel, 'visible_haematuria').locator('mark').first()).toContainText(/haematuria/i);
  await press(panel, 'Alt+a', 'Alt+u');
  await expect(cards(panel).first()).toContainText('Refer: suspected cancer pathway');
  await tab.goto(`${stands.origin}/web-record/?patient=1`);
  await expect(warning(panel)).toContainText('shows another patient (F 58). These entries are for M 62');
  await expect(recommendations(panel)).toBeHidden();
  await press(panel, 'Alt+n');
  await expect(header(panel)).toContainText('F 58 · read from the page');
  await press(panel, 'Alt+a');
  await expect(panel.getByRole('list', { name: 'Findings' })).toContainText('Post-menopausal bleeding');
});
