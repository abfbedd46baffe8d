import { box, cards, chip, press, tabTo, type, unexplained } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const FIRST = '44F changing mole, early satiety most days, CA125 45';

/** The first patient with everything that can be entered entered. */
async function enterFirst(panel: Parameters<typeof type>[0]): Promise<void> {
  await type(panel, FIRST);
  await press(panel, 'Alt+u');
  await chip(panel, /Early satiety|Feeling full/i).press('n');
  await panel.getByLabel('Age').fill('45');
  await panel.getByLabel('Sex').selectOption('male');
  await panel.getByLabel('Organs').first().click();
  await panel.getByLabel('Has female reproductive organs').check();
  await panel.getByRole('checkbox', { name: 'Change in size' }).check();
  await panel.getByLabel('CA125').fill('52');
}

test('probe', async ({ panel }) => {
  await enterFirst(panel);
  await expect(cards(panel)).not.toHaveCount(0);
  await expect(unexplained(panel)).toBeChecked();
  await expect(box(panel)).toHaveValue(FIRST);
  console.log(await tabTo(panel, 'a'));
});
