import { AxeBuilder } from '@axe-core/playwright';
import type { Launched } from '../../tools/side-panel.ts';
import { cards, openMore, press } from './in-panel.ts';
import { addAll, expect, header, openProposal, proposal, takeAll, test, warning } from './record-beside.ts';

test('one click of the icon fills age and sex, and offers what the page says; one key adds it, and the first card is right', async ({
  tab,
  icon,
  stands,
}) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const before = await tab.content();
  const panel = await icon(tab);
  await expect(header(panel)).toContainText(/M 62 · read from the page at \d\d:\d\d/);
  await expect(panel.getByLabel('Age')).toHaveValue('62');
  await expect(panel.getByRole('radio', { name: 'Male', exact: true })).toBeChecked();
  await openMore(panel);
  await panel.getByText('Where age and sex came from').click();
  await expect(panel.getByRole('region', { name: 'More' })).toContainText(/Born.*\d\d-[A-Z][a-z]{2}-\d{4}/);
  await openProposal(panel, 'visible_haematuria');
  await expect(proposal(panel, 'visible_haematuria').locator('mark').first()).toContainText(/haematuria/i);
  await expect(cards(panel).locator('[data-key="c"], [data-key="f"]')).toHaveCount(0);
  await expect(cards(panel).first()).toHaveAttribute('data-page', '');
  await expect(cards(panel).first()).toContainText('If the page is right');
  await takeAll(panel);
  await expect(addAll(panel)).toHaveCount(0);
  await press(panel, 'Alt+u');
  await expect(cards(panel).first()).toContainText('Refer: bladder, kidney');
  await expect(cards(panel).first()).toContainText('1.6.4, 1.6.6');
  expect(await tab.content()).toBe(before);
});

test('several plain denials are folded into one line of their names, and open to be settled one by one', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  const folded = panel.locator('summary', { hasText: /^No \(/ });
  await expect(folded).toContainText('fever');
  await expect(proposal(panel, 'fever')).toHaveCount(0);
  await folded.press('Enter');
  await openProposal(panel, 'fever');
  await expect(proposal(panel, 'fever').locator('mark')).toHaveText('fever');
  await proposal(panel, 'fever').getByRole('button', { name: 'Leave out' }).focus();
  await press(panel, 'n');
  await expect(folded).not.toContainText('fever');
  await takeAll(panel);
  await expect(folded).toHaveCount(0);
  const chips = panel.getByRole('list', { name: 'Findings' });
  // One that would add an answer, were it wrong, stays a chip.
  await expect(chips).toContainText('Abdominal mass – no');
  await expect(chips).toContainText(/No: .*weight loss/);
  await expect(chips).not.toContainText(/fever/i);
});

/** A click on “Match this with Waymark”, as the browser tells of it; no menu of its own can be opened without a display. */
const matchSelection = (launched: Launched, selectionText: string): Promise<unknown> =>
  launched.worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'match', selectionText: ${JSON.stringify(selectionText)} }, tab))`,
  );

test('marked text alone is proposed, confirmed one by one with y and n, and gives the right first card', async ({
  tab,
  icon,
  stands,
  launched,
}) => {
  await tab.goto(`${stands.origin}/two-patients/`);
  const panel = await icon(tab);
  await expect(panel.getByText('The page shows more than one patient. Which one do you mean?')).toBeVisible();
  await expect(header(panel)).toContainText('No patient yet');
  await panel.getByRole('button', { name: /^M 63, born / }).press('Enter');
  await expect(header(panel)).toContainText('M 63 · read from the page');
  await matchSelection(launched, 'Difficulty swallowing for 4 weeks. No haematemesis. Cough.');
  await openProposal(panel, 'dysphagia');
  await expect(proposal(panel, 'dysphagia').locator('mark')).toHaveText(/swallowing/i);
  await expect(panel.locator('[data-proposal]')).toHaveCount(3);
  await proposal(panel, 'dysphagia').getByRole('button', { name: 'Add' }).focus();
  await press(panel, 'y');
  await expect(proposal(panel, 'dysphagia')).toHaveCount(0);
  await press(panel, 'n', 'n');
  await expect(panel.locator('[data-proposal]')).toHaveCount(0);
  await expect(cards(panel).first()).toContainText('1.2.1');
  await expect(panel.getByRole('list', { name: 'Findings' })).not.toContainText('Cough');
});

test('a result says how old it is, and an old one is only asked about', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/table-record/`);
  const panel = await icon(tab);
  await expect(proposal(panel, 'fit')).toContainText('FIT 23, 14 months old');
  await expect(proposal(panel, 'psa')).toContainText('PSA 3.1, 6 days old');
  await takeAll(panel);
  await expect(proposal(panel, 'psa')).toHaveCount(0);
  await expect(proposal(panel, 'fit')).toBeVisible();
  await openProposal(panel, 'fit');
  await proposal(panel, 'fit').getByRole('button', { name: 'Add' }).press('Enter');
  await openMore(panel);
  await expect(panel.locator('#result-fit')).toHaveValue('23');
});

for (const [what, path, says] of [
  ['more than one patient', '/two-patients/', 'The page shows more than one patient. Which one do you mean?'],
  ['a frame of another site', '/other-site/', 'frame from another site'],
  ['no patient', '/other-site/', 'No patient was found on this page: please type the age and sex.'],
] as const) {
  test(`${what}: the panel says so, and typing goes on`, async ({ tab, icon, stands }) => {
    await tab.goto(stands.origin + path);
    const panel = await icon(tab);
    await expect(panel.getByRole('region', { name: 'From the record', exact: true })).toContainText(says);
    await panel.locator('#entry').focus();
    await panel.keyboard.type('66M dysphagia');
    await expect(cards(panel)).toHaveCount(1);
    await expect(warning(panel)).toHaveCount(0);
  });
}

test('that no patient was found goes once something is entered; what else could not be read stays', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/other-site/`);
  const panel = await icon(tab);
  const fromRecord = panel.getByRole('region', { name: 'From the record', exact: true });
  await expect(fromRecord).toContainText('No patient was found on this page');
  await panel.locator('#entry').focus();
  await panel.keyboard.type('66M');
  await expect(fromRecord).not.toContainText('No patient was found');
  await expect(fromRecord).toContainText('frame from another site');
});

test('a birth date that cannot be read is said', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/nhs-banner/`);
  await tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      walker.currentNode.nodeValue = walker.currentNode.nodeValue?.replace(/\b\d{2}-[A-Z][a-z]{2}-\d{4}\b/g, '39-Foo-1953') ?? '';
  });
  const panel = await icon(tab);
  await expect(panel.getByRole('region', { name: 'From the record', exact: true })).toContainText(/birth date.*could not be read/i);
});

test('a page of the browser itself, and a page no gesture has opened, are said to be so', async ({ tab, icon, stands, launched }) => {
  await tab.goto('chrome://version/');
  const panel = await icon(tab);
  await expect(panel.getByText('This is a page of the browser itself, which no extension may read.')).toBeVisible();
  await tab.goto(`${stands.origin}/demo-record/`);
  await launched.worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('read-page', tab))`,
  );
  await expect(panel.getByText(/Waymark may not read this page\. Click the Waymark icon/)).toBeVisible();
  await expect(header(panel)).toContainText('No patient yet');
});

test('nothing is put into a page before a gesture, and the page never sees what is', async ({ tab, icon, stands, messages }) => {
  await tab.goto(`${stands.origin}/single-page/`);
  await tab.evaluate(() => {
    const seen = new MutationObserver((all) => Object.assign(window, { changes: all.length }));
    seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const names = await tab.evaluate(() => Object.getOwnPropertyNames(window).length);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('F 78');
  await panel.waitForTimeout(500);
  expect(await tab.evaluate(() => 'changes' in window)).toBe(false);
  expect(await tab.evaluate(() => Object.getOwnPropertyNames(window).length)).toBe(names);
  expect(messages).toEqual([]);
});

test('proposals and the warning have no accessibility violation and no sideways scrolling at 240 and 360 px', async ({
  tab,
  icon,
  stands,
}) => {
  await tab.goto(`${stands.origin}/table-record/`);
  const panel = await icon(tab);
  await expect(proposal(panel, 'fit')).toBeVisible();
  const sound = async (): Promise<void> => {
    for (const width of [240, 360]) {
      await panel.setViewportSize({ width, height: 800 });
      await panel.evaluate(() => scrollTo(0, 0));
      const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
      expect.soft(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
      expect.soft(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  };
  await openMore(panel);
  await panel.getByText('This site', { exact: true }).click();
  await sound();
  await tab.goto(`${stands.origin}/nhs-banner/`);
  await expect(warning(panel)).toContainText('another patient');
  await sound();
});
