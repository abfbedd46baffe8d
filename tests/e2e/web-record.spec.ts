import type { Page } from '@playwright/test';
import { today } from '../../tools/as-of.ts';
import type { Stands } from '../stands/serve.ts';
import { cards, press, tabTo } from './in-panel.ts';
import { test as beside, expect, header, openProposal, proposal, recommendations, takeAll, warning } from './record-beside.ts';
import { withWebRecord } from './stands.ts';

const test = beside.extend<object, { stands: Stands }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  stands: [async ({}, use) => withWebRecord({ day: today() }, use), { scope: 'worker', timeout: 120_000 }],
});

const UNDATED = 'No date that can be read stands with it.';

const findings = (panel: Page) => panel.getByRole('list', { name: 'Findings' });

/** Goes to a proposal and adds it, by keys alone. */
async function accept(panel: Page, id: string): Promise<void> {
  await press(panel, 'Alt+p', 'Shift+Tab');
  await tabTo(panel, `[data-proposal="${id}"] button`);
  await press(panel, 'y');
}

test('beside a web record that nobody here wrote: read, added, matched, and the next patient noticed', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/web-record/`);
  await tab.getByText('Communication').waitFor();
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62 · read from the page');
  await openProposal(panel, 'visible_haematuria');
  await expect(proposal(panel, 'visible_haematuria').locator('mark').first()).toContainText(/haematuria/i);
  // Its notes stand apart from their dates: what they say is asked, and not added with the rest.
  await expect(proposal(panel, 'visible_haematuria')).toContainText(UNDATED);
  await takeAll(panel);
  await press(panel, 'Alt+u');
  await expect(proposal(panel, 'ever_smoked')).toHaveCount(0);
  await expect(proposal(panel, 'visible_haematuria')).toBeVisible();
  await expect(cards(panel)).toHaveCount(0);
  await accept(panel, 'visible_haematuria');
  await expect(proposal(panel, 'visible_haematuria')).toHaveCount(0);
  await expect(cards(panel).first()).toContainText('Refer: bladder, kidney');
  await tab.goto(`${stands.origin}/web-record/?patient=1`);
  await expect(warning(panel)).toContainText('shows another patient (F 58). These entries are for M 62');
  await expect(recommendations(panel)).toBeHidden();
  await press(panel, 'Alt+n');
  await expect(header(panel)).toContainText('F 58 · read from the page');
  await openProposal(panel, 'postmenopausal_bleeding');
  await expect(proposal(panel, 'postmenopausal_bleeding')).toContainText(UNDATED);
  await takeAll(panel);
  await expect(findings(panel)).toContainText('Rectal bleeding');
  await expect(findings(panel)).not.toContainText('Post-menopausal bleeding');
  await accept(panel, 'postmenopausal_bleeding');
  await expect(findings(panel)).toContainText('Post-menopausal bleeding');
});
