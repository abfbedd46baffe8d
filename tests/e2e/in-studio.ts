import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page, Worker } from '@playwright/test';
import { test as base } from './panel.ts';
import { openOwnPage } from './watched.ts';

interface Fixtures {
  /** The studio, open in a tab, 1024 px wide. */
  studio: Page;
}

export const test = base.extend<Fixtures>({
  studio: async ({ context, worker }, use) => use(await openStudio(context, worker)),
});

/** Opens the studio in a tab of its own. */
export async function openStudio(context: BrowserContext, worker: Worker): Promise<Page> {
  const page = await openOwnPage({ context, worker }, '/studio.html');
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const goTo = (page: Page, view: 'Write' | 'Publish' | 'Who has done it') =>
  page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: view }).press('Enter');

/** What is missing, as it is listed. */
export const missing = (page: Page) => page.locator('.missing li');

/** The text of a file that the page saves when something is done. */
export async function saved(page: Page, doing: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), doing()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Puts a text in where a file is asked for. */
export const bring = (page: Page, label: string | RegExp, ...files: { name: string; text: string }[]) =>
  page.getByLabel(label).setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));

const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
export const today = day(0);
const nextYear = day(365);
const inTwoYears = day(730);

/** Writes a module with a quiz, and all that a pack needs. */
export async function writeTeaching(page: Page): Promise<void> {
  await button(page, 'New teaching pack').press('Enter');
  await field(page, 'Title of the pack').fill('Mockland teaching');
  await field(page, 'Name').fill('Mockland Board');
  await field(page, 'What it rests on').fill('Written for a test.');
  await field(page, 'Review by').fill(nextYear);
  await field(page, 'Expires').fill(inTwoYears);
  await field(page, 'Address under which learning records name the modules').fill('https://mockland.example/learning');
  await button(page, 'Add a module').press('Enter');
  await field(page, 'Title').fill('FIT in Mockland');
  await field(page, 'Snippet').fill('A FIT below 10 does not rule cancer out.');
  await field(page, 'Find by number, cancer or words').fill('1.3.3');
  await page.keyboard.press('Enter');
  await field(page, 'Text').fill('# Why\n\nRead **on**.');
  await page.getByRole('checkbox', { name: 'Quiz' }).press('Space');
  await field(page, 'Question').fill('And below 10?');
  await field(page, 'Option').nth(0).fill('Discharge');
  await field(page, 'Option').nth(1).fill('Safety net');
  await field(page, 'Best answer').selectOption('2. Safety net');
  await field(page, 'Explanation').fill('See 1.3.3.');
  await field(page, 'Minutes it takes').fill('5');
  await field(page, 'Author').fill('A. Tester');
  await field(page, 'Organisation').fill('Mockland Board');
  await field(page, 'Review by').fill(nextYear);
  await field(page, 'What it is').fill('NG12');
  await field(page, 'Address').fill('https://www.nice.org.uk/guidance/ng12');
}

export { expect } from '@playwright/test';
