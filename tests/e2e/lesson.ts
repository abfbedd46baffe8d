import type { Page } from '@playwright/test';
import { cards, press, tabTo } from './in-panel.ts';
import { button, field, goTo, saved, writeTeaching } from './in-studio.ts';
import { expect } from './two-profiles.ts';

export const PACK_TITLE = 'Mockland teaching';
export const MODULE = 'FIT in Mockland';
export const REFLECTION = 'Chase every kit.';

/** Writes a module on 1.3.3 with two questions, asked of GPs of one practice by a day. */
export async function writeLesson(studio: Page, due: string): Promise<void> {
  await writeTeaching(studio);
  await button(studio, 'Add a question').press('Enter');
  await field(studio, 'Question').nth(1).fill('Which result refers?');
  await field(studio, 'Option').nth(2).fill('10 or more');
  await field(studio, 'Option').nth(3).fill('100 or more');
  await field(studio, 'Best answer').nth(1).selectOption('1. 10 or more');
  await field(studio, 'Explanation').nth(1).fill('See 1.3.2.');
  await button(studio, 'Add an assignment').press('Enter');
  await field(studio, 'Module').selectOption(MODULE);
  await studio.getByRole('checkbox', { name: 'GPs', exact: true }).press('Space');
  await field(studio, 'Codes of practices or boards').fill('A12345');
  await field(studio, 'Due').fill(due);
}

/** Signs what is written, and gives the bytes of the one file that is saved. */
export async function sign(studio: Page, version: number): Promise<string> {
  await goTo(studio, 'Publish');
  const file = await saved(studio, () => button(studio, `Sign and save version ${version}`).press('Enter'));
  expect(file.name).toBe('mockland-teaching.waymark.txt');
  return file.text;
}

/** From the entry box to the end of the quiz and what will be done differently, by keyboard alone; the first answer is wrong. */
export async function learn(panel: Page): Promise<void> {
  await expect(cards(panel).nth(1)).toContainText('1.3.3');
  await tabTo(panel, '.card:nth-of-type(2) .card-snippet summary', 80);
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
