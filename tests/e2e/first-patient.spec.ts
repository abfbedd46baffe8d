import { expect, test } from './panel.ts';

const LINE = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';

test('the first patient typed in the side panel gives findings and cards, and nothing leaves', async ({
  record,
  openPanel,
  requests,
  messages,
}) => {
  const panel = await openPanel(record);
  await expect(panel.getByRole('textbox', { name: 'What the patient has' })).toBeFocused();
  await panel.keyboard.type(LINE);
  await expect(panel.getByRole('list', { name: 'Findings' })).toContainText('Visible haematuria');
  const cards = panel.getByRole('region', { name: 'Recommendations' }).getByRole('article');
  await expect(cards.filter({ hasText: 'Prostate 1.6.2' })).toHaveCount(1);
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});
