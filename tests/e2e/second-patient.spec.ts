import type { Page } from '@playwright/test';
import { readableText } from '../../tools/readable-text.ts';
import { box, cards, chip, localRoute, openMore, press, type } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const FIRST = '44F changing mole, early satiety most days, fatigue';
const SECOND = '66M dysphagia 4/52';
const CLEARED = 'Everything cleared. New patient.';

const told = (panel: Page) => panel.locator('[aria-live=polite]');

/** What the panel says and holds, without what a screen reader was told. */
const shownIn = async (panel: Page): Promise<string> => {
  const text = await readableText(panel);
  return [CLEARED, ...(await told(panel).allInnerTexts())].reduce((left, said) => left.replace(said, ''), text).trim();
};

/** The first patient, with every kind of thing that can be entered. */
async function enterFirst(panel: Page): Promise<void> {
  await type(panel, FIRST);
  await press(panel, 'Alt+u');
  await chip(panel, /^● Fatigue/).press('n');
  await panel.getByLabel('Age').fill('45');
  await panel.getByRole('radio', { name: 'Male', exact: true }).check();
  await openMore(panel);
  await panel.getByText('Organs', { exact: true }).click();
  await panel.getByRole('checkbox', { name: 'Has female reproductive organs' }).check();
  await panel.getByRole('checkbox', { name: 'Change in size' }).check();
  await panel.getByRole('checkbox', { name: 'Irregular shape' }).check();
  await panel.getByRole('textbox', { name: 'CA125' }).fill('52');
  await expect(cards(panel)).toHaveCount(2);
  await expect(chip(panel, /^○ Fatigue – no/)).toBeVisible();
}

const WAYS: Record<string, (panel: Page) => Promise<void>> = {
  'the button, by keyboard': async (panel) => {
    await panel.getByRole('button', { name: 'New patient' }).focus();
    await press(panel, 'Enter');
  },
  'Alt and N': async (panel) => press(panel, 'Alt+n'),
};

for (const [way, clear] of Object.entries(WAYS)) {
  test(`New patient by ${way} leaves what a panel just opened shows, the box in focus, and says so`, async ({ panel }) => {
    await expect(panel.getByRole('button', { name: 'Hide' })).toBeVisible();
    await panel.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const fresh = await shownIn(panel);
    await enterFirst(panel);
    await clear(panel);
    await expect(told(panel)).toHaveText(CLEARED);
    // Undo is there for ten seconds.
    await expect.poll(() => shownIn(panel), { timeout: 15_000 }).toBe(fresh);
    await expect(box(panel)).toBeFocused();
  });
}

test('the second patient is read as if there had been no first', async ({ panel }) => {
  await type(panel, SECOND);
  // What England's pack says comes to the card a moment later.
  await expect(await localRoute(cards(panel))).toBeVisible();
  const alone = await shownIn(panel);
  await panel.reload();
  await enterFirst(panel);
  await press(panel, 'Alt+n');
  await type(panel, SECOND);
  await expect(await localRoute(cards(panel))).toBeVisible();
  await expect.poll(() => shownIn(panel)).toBe(alone);
});

test('undo does not bring the first patient back', async ({ panel }) => {
  await type(panel, FIRST);
  await press(panel, 'Alt+n');
  await expect(box(panel)).toHaveValue('');
  await press(panel, 'Control+z', 'Control+z');
  await expect(box(panel)).toHaveValue('');
  await type(panel, SECOND);
  await press(panel, ...Array(40).fill('Control+z'));
  expect(await shownIn(panel)).not.toContain('mole');
});

test('Escape clears nothing, however often', async ({ panel }) => {
  await type(panel, SECOND);
  await press(panel, 'Escape', 'Escape', 'Escape');
  await expect(box(panel)).toHaveValue(SECOND);
  await expect(cards(panel)).toHaveCount(1);
});

test('the sex alone is something to clear', async ({ panel }) => {
  await expect(box(panel)).toBeFocused();
  await panel.getByRole('radio', { name: 'Female' }).check();
  await press(panel, 'Alt+n');
  await expect(panel.getByRole('radio', { name: 'Not given' })).toBeChecked();
});
