import type { Page } from '@playwright/test';
import { box, cards, openWhy, press, tabTo } from './in-panel.ts';
import { button } from './in-studio.ts';
import { keptInPage, rowsIn } from './kept.ts';
import { shelf } from './learn.ts';
import { CORRECTED, MODULE } from './lesson.ts';
import { expect } from './two-profiles.ts';
import type { Watched } from './watched.ts';

export const REFLECTION = 'Chase every kit.';

/** What the learner has of Waymark before their eyes beside the patient, a second after something happened elsewhere. */
export async function consultation({ context, worker }: Watched, panel: Page): Promise<unknown> {
  await panel.waitForTimeout(1_000);
  return {
    words: await panel.locator('body').innerText(),
    focus: await panel.evaluate(() => document.activeElement?.outerHTML),
    pages: context.pages().length,
    badge: await worker.evaluate('chrome.action.getBadgeText({})'),
  };
}

/** From the entry box to the end of the quiz and what will be done differently, by keyboard alone; the first answer is wrong. */
export async function learnByKeyboard(panel: Page): Promise<void> {
  await openWhy(cards(panel).filter({ hasText: '1.3.3' }).first());
  await tabTo(panel, 'article .card-snippet summary', 80);
  await press(panel, 'Enter');
  const open = cards(panel).getByRole('button', { name: `Open: ${MODULE} (5 min)` });
  await expect(open).toBeVisible();
  await press(panel, 'Tab', 'Tab');
  await expect(open).toBeFocused();
  await press(panel, 'Enter');
  await expect(panel.getByRole('heading', { name: MODULE })).toBeFocused();
  await expect(panel.getByText('Read on.').getByText('on', { exact: true })).toHaveCSS('font-weight', '700');
  await tabTo(panel, 'input[type=radio]');
  await press(panel, '1', 'Enter');
  await expect(panel.getByText('✗ Not the best answer. It is 2: Safety net')).toBeVisible();
  await expect(panel.getByText('See 1.3.3.')).toBeVisible();
  await expect(button(panel, 'Next question')).toBeFocused();
  await press(panel, 'Enter');
  await expect(panel.getByRole('radio', { name: '10 or more' })).toBeFocused();
  await press(panel, '1', 'Enter');
  await expect(panel.getByText('See 1.3.2.')).toBeVisible();
  await expect(panel.getByText('1 of 2 right: passed.')).toBeVisible();
  await tabTo(panel, '.after-module textarea');
  await panel.keyboard.type(REFLECTION);
  await press(panel, 'Tab');
  await expect(panel.getByText(/credits, claimed by you/)).toBeVisible();
}

/** What is kept of the learner and for them. */
export async function held(page: Page): Promise<unknown> {
  const kept = await keptInPage(page);
  return Object.fromEntries(['learning', 'learner', 'later', 'packs', 'pins'].map((store) => [store, rowsIn(kept, store)]));
}

/** Opens the panel anew and finds the corrected module in it, with what the learner did of the one before. */
export async function expectAllThere(panel: Page): Promise<void> {
  await panel.reload();
  await expect(box(panel)).toBeFocused();
  await press(panel, 'Alt+3');
  const module = shelf(panel, 'Done').getByRole('button', { name: MODULE });
  await expect(module).toContainText(/done .* · 1 of 2 · issued again since$/);
  await module.press('Enter');
  await expect(panel.getByText('Issued again since you did it.')).toBeVisible();
  await expect(panel.getByText(CORRECTED)).toBeVisible();
  await expect(panel.getByText('1 of 2 right: passed.')).toBeVisible();
  await expect(panel.getByLabel(/What I will do differently/)).toHaveValue(REFLECTION);
}
