import { expect, type Locator, type Page } from '@playwright/test';

export const box = (panel: Page) => panel.getByRole('textbox', { name: 'What the patient has' });
/** What is said of the patient, but that nothing is met. */
export const cards = (panel: Page) => panel.getByRole('region', { name: 'Recommendations' }).locator('article:not([data-answer="none"])');
/** A chip by the words and the mark it shows. */
export const chip = (panel: Page, shows: RegExp | string) =>
  panel.getByRole('list', { name: 'Findings' }).locator('.chip').filter({ hasText: shows });
export const headings = (panel: Page) => cards(panel).getByRole('heading', { level: 3 });

/** Types as a hand does, into whatever has the focus: on opening that is the box. */
export async function type(panel: Page, text: string): Promise<void> {
  await expect(box(panel)).toBeFocused();
  await panel.keyboard.type(text);
}

/** What is typed is read within 300 ms, and no key acts on an answer for 400 ms after it came or moved. */
const stillFor = 800;

/** Until the answers are there and move no more, however busy the machine is. */
export async function answersStandStill(panel: Page): Promise<void> {
  const places = (): Promise<string> =>
    panel
      .locator('[data-answer]')
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('aria-labelledby')} ${each.getBoundingClientRect().top}`).join());
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const now = await places();
        const isSame = now !== '' && now === before;
        before = now;
        return isSame;
      },
      { intervals: [stillFor] },
    )
    .toBe(true);
}

export async function press(panel: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    if (/^Alt\+[couw]$/.test(key)) await answersStandStill(panel);
    await panel.keyboard.press(key);
  }
}

/** Tabs on until this has the focus; gives how many times. */
export async function tabTo(panel: Page, selector: string, most = 40): Promise<number> {
  for (let tabs = 1; tabs <= most; tabs++) {
    await panel.keyboard.press('Tab');
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return tabs;
  }
  throw new Error(`${selector} was not reached with ${most} tabs.`);
}

/** Chooses an area as a locum does: by keyboard alone. */
export async function chooseArea(panel: Page, typed: string): Promise<void> {
  // Before the panel is there no key is heard.
  await panel.locator('#entry').waitFor({ state: 'attached' });
  await panel.keyboard.press('Alt+l');
  await expect(panel.getByRole('listbox', { name: 'Areas' }).getByRole('option').first()).toBeVisible();
  await panel.keyboard.type(typed);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
}

/** The judgement that an answer asks for, by the first of its replies. */
export const replies = (panel: Page) => panel.getByRole('region', { name: 'Recommendations' }).locator('[data-reply="yes"]');

/** Opens what stands behind an answer: why, its route, its reason, safety netting. */
export async function openWhy(card: Locator): Promise<void> {
  await answersStandStill(card.page());
  const why = card.getByRole('button', { name: 'Why' });
  if ((await why.getAttribute('aria-expanded')) === 'false') await why.press('Enter');
}

/** What the chosen area says of an answer. */
export async function localRoute(card: Locator): Promise<Locator> {
  await openWhy(card);
  return card.locator('.local');
}

/** Opens the line that everything but the answers is behind. */
export async function openMore(panel: Page): Promise<void> {
  const more = panel.getByRole('region', { name: 'More' }).getByRole('button').first();
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter');
}

/** Takes the network away from a page, or gives it back. */
export async function goOffline(panel: Page, offline = true): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await expect.poll(() => panel.evaluate(() => navigator.onLine)).toBe(!offline);
}
