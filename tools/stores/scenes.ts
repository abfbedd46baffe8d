import type { Page } from '@playwright/test';

/** One picture for the stores: its file's name, what it shows, and how the panel is brought there from a record just read. */
export interface Scene {
  name: string;
  shows: string;
  bring: (panel: Page) => Promise<void>;
}

const press = async (panel: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await panel.keyboard.press(key);
};

const cards = (panel: Page) => panel.getByRole('region', { name: 'Recommendations' }).getByRole('article');

/** Adds what the page proposed and says that it is unexplained: then the cards stand, with the route for all of England. */
async function match(panel: Page): Promise<void> {
  await panel.locator('[data-proposal]').first().waitFor();
  await press(panel, 'Alt+a', 'Alt+u');
  await cards(panel).getByText('Refer: suspected cancer pathway').first().waitFor();
  await cards(panel).first().locator('.local').waitFor();
}

async function chooseArea(panel: Page, typed: string): Promise<void> {
  await press(panel, 'Alt+l');
  await panel.getByRole('listbox', { name: 'Areas' }).getByRole('option').first().waitFor();
  await panel.keyboard.type(typed);
  await press(panel, 'Enter');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

const bringUp = (panel: Page, selector: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    if (!found) throw new Error(`Nothing is ${wanted}.`);
    const bar = document.querySelector('header.bar')?.getBoundingClientRect().height ?? 0;
    scrollBy(0, found.getBoundingClientRect().top - bar - 8);
  }, selector);

/** What the stores show, in this order. The patient, the practice and the staff are those of the fictitious demo record. */
export const SCENES: readonly Scene[] = [
  {
    name: '1-read',
    shows: 'One click reads the record beside the panel: age and sex are filled in, findings are proposed with the words that gave them.',
    bring: async (panel) => {
      await panel.locator('[data-proposal]').first().waitFor();
      await panel.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: '2-match',
    shows: 'What was confirmed is held against every NG12 recommendation: what to do, how fast and why.',
    bring: async (panel) => {
      await match(panel);
      await bringUp(panel, 'article');
    },
  },
  {
    name: '3-reason',
    shows: 'A reason for referral made of what was entered, and safety netting for the patient.',
    bring: async (panel) => {
      await match(panel);
      await cards(panel).first().locator('summary', { hasText: 'Reason for referral' }).click();
      await bringUp(panel, 'article details[open]');
    },
  },
  {
    name: '4-forms',
    shows: 'The forms of the area, found as you type.',
    bring: async (panel) => {
      await match(panel);
      await chooseArea(panel, 'qmj');
      await press(panel, 'Alt+2');
      await panel.locator('#form-search').fill('urology');
      await panel.locator('[data-form]').first().waitFor();
      await panel.evaluate(() => scrollTo(0, 0));
    },
  },
];
