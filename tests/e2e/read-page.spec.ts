import { cards, press } from './in-panel.ts';
import { addAll, expect, header, proposal, test } from './record-beside.ts';

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
  await expect(panel.getByLabel('Sex')).toHaveValue('male');
  await panel.getByText('Where age and sex came from').click();
  await expect(panel.getByRole('region', { name: 'From the record' })).toContainText('14-Mar-1964');
  await expect(proposal(panel, 'visible_haematuria').locator('mark').first()).toContainText(/haematuria/i);
  await expect(cards(panel)).toHaveCount(0);
  await press(panel, 'Alt+a');
  await expect(addAll(panel)).toHaveCount(0);
  await press(panel, 'Alt+u');
  await expect(cards(panel).first()).toContainText('Refer: suspected cancer pathway');
  await expect(cards(panel).first()).toContainText('1.6.4, 1.6.6');
  expect(await tab.content()).toBe(before);
});
