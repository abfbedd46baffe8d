import type { Page } from '@playwright/test';
import { button, field, goTo, saved, writeTeaching } from './in-studio.ts';
import { expect } from './two-profiles.ts';

export const PACK_TITLE = 'Mockland teaching';
export const MODULE = 'FIT in Mockland';
export const CORRECTED = 'A result below 10 needs a plan.';

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

/** Puts right what the module says, and an explanation. */
export async function correctLesson(studio: Page): Promise<void> {
  await goTo(studio, 'Write');
  await button(studio, MODULE).first().press('Enter');
  await field(studio, 'Text').fill(`# Why\n\n${CORRECTED}`);
  await field(studio, 'Explanation').nth(0).fill('See 1.3.3, and 1.3.4.');
}

/** Signs what is written, and gives the bytes of the one file that is saved. */
export async function sign(studio: Page, version: number): Promise<string> {
  await goTo(studio, 'Publish');
  const file = await saved(studio, () => button(studio, `Sign and save version ${version}`).press('Enter'));
  expect(file.name).toBe('mockland-teaching.waymark.txt');
  return file.text;
}
