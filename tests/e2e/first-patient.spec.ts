import { FIRST_PATIENT } from '../../tools/first-patient.ts';
import { expect, test } from './panel.ts';

test('the first patient typed in the side panel gives findings and cards, and nothing leaves', async ({
  record,
  openPanel,
  requests,
  messages,
}) => {
  const panel = await openPanel(record);
  await expect(panel.getByRole('textbox', { name: 'What the patient has' })).toBeFocused();
  await panel.keyboard.type(FIRST_PATIENT);
  await expect(panel.getByRole('list', { name: 'Findings' })).toContainText('Visible haematuria');
  const cards = panel.getByRole('region', { name: 'Recommendations' }).getByRole('article');
  await expect(cards.filter({ hasText: '1.6.2' })).toHaveCount(1);
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});
