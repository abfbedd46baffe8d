import type { Page } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { answersStandStill, box, cards, openMore, openWhy, press } from './in-panel.ts';
import { keptInPage, rowsIn } from './kept.ts';
import { addPack, expect, FIT, shelf, signedTeaching, test } from './learn.ts';

const learnTab = (panel: Page) => panel.getByRole('tabpanel', { name: 'Learn' });
const snippet = (panel: Page) => cards(panel).first().locator('details.card-snippet');
const snippetText = (panel: Page) => snippet(panel).locator('p').first();

async function typePatient(panel: Page, text: string): Promise<void> {
  await box(panel).fill(text);
  await openWhy(cards(panel).first());
}

async function newPatient(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'New patient' }).click();
  await expect(cards(panel)).toHaveCount(0);
}

const HAEMATURIA = '62M visible haematuria, no UTI, unexplained';

test('l opens one thing worth knowing on the card in focus; for the next patient it is another', async ({ panel, messages }) => {
  await typePatient(panel, HAEMATURIA);
  const before = await cards(panel).nth(1).boundingBox();
  await expect(snippet(panel)).not.toHaveAttribute('open');
  await cards(panel)
    .first()
    .getByRole('link', { name: /NG12 at NICE/ })
    .focus();
  await press(panel, 'l');
  await expect(snippetText(panel)).toContainText(/haematuria/i);
  expect(await snippetText(panel).textContent()).toBeTruthy();
  expect(before?.y).toBeGreaterThan(0);
  const first = await snippetText(panel).textContent();
  await press(panel, 'l');
  await expect(snippet(panel)).not.toHaveAttribute('open');
  await press(panel, 'l');
  await expect(snippetText(panel)).toHaveText(first ?? '');
  for (const link of await snippet(panel).getByRole('link').all()) {
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noreferrer');
  }
  await newPatient(panel);
  await typePatient(panel, HAEMATURIA);
  await expect(snippet(panel)).not.toHaveAttribute('open');
  await cards(panel)
    .first()
    .getByRole('link', { name: /NG12 at NICE/ })
    .focus();
  await press(panel, 'l');
  await expect(snippetText(panel)).toContainText(/haematuria/i);
  await expect(snippetText(panel)).not.toHaveText(first ?? '');
  expect(messages).toEqual([]);
});

test('one snippet is open at a time, and the letter typed in the box is a letter', async ({ panel }) => {
  await typePatient(panel, '62M visible haematuria, no UTI, unexplained, PSA 7.2');
  await openWhy(cards(panel).nth(0));
  await openWhy(cards(panel).nth(1));
  const all = panel.locator('article details.card-snippet');
  expect(await all.count()).toBeGreaterThan(1);
  await all.nth(0).locator('summary').click();
  await expect(all.nth(0)).toHaveAttribute('open');
  await all.nth(1).locator('summary').click();
  await expect(all.nth(1)).toHaveAttribute('open');
  await expect(all.nth(0)).not.toHaveAttribute('open');
  await box(panel).focus();
  await panel.keyboard.press('End');
  await panel.keyboard.type(' l');
  await expect(box(panel)).toHaveValue(/ l$/);
});

test('learn later keeps what it was and nothing of when or for whom; the Learn view has it', async ({ panel }) => {
  await typePatient(panel, `${HAEMATURIA}, zebrawort`);
  await cards(panel)
    .first()
    .getByRole('link', { name: /NG12 at NICE/ })
    .focus();
  await press(panel, 'l');
  const text = await snippetText(panel).textContent();
  await snippet(panel).getByRole('button', { name: 'Learn later' }).click();
  await expect(snippet(panel).getByRole('button', { name: '✓ Kept for later' })).toBeVisible();
  await press(panel, 'Alt+3');
  await expect(shelf(panel, 'For later')).toContainText(text ?? '');
  const kept = await keptInPage(panel);
  expect(rowsIn(kept, 'later')).toEqual([{ id: expect.stringMatching(/^snippet:haematuria-/) }]);
  expect(kept).not.toMatch(/zebrawort|\b62\b/);
  await shelf(panel, 'For later').getByRole('button', { name: 'Take off the list' }).click();
  await expect(shelf(panel, 'For later')).toHaveCount(0);
  await expect(learnTab(panel)).toContainText('Nothing here yet.');
});

test('what would be met if… has its letter too, and is kept for later by keyboard', async ({ panel }) => {
  await box(panel).fill('62M visible haematuria');
  await openMore(panel);
  const possible = panel.getByRole('region', { name: 'Would be met if…' }).getByRole('listitem').filter({ hasText: '1.6.3' });
  await answersStandStill(panel);
  await possible.locator('summary').first().focus();
  await press(panel, 'l');
  await expect(possible.locator('.card-snippet p').first()).toContainText('PSA');
  const text = (await possible.locator('.card-snippet p').first().textContent()) ?? '';
  for (let tabs = 0; tabs < 8 && !(await panel.evaluate(() => document.activeElement?.matches('[aria-pressed]'))); tabs++)
    await press(panel, 'Tab');
  await press(panel, 'Enter');
  await expect(possible.getByRole('button', { name: '✓ Kept for later' })).toBeFocused();
  await press(panel, 'Alt+3');
  await expect(shelf(panel, 'For later')).toContainText(text);
  await expect(learnTab(panel)).not.toContainText('62');
});

test('a signed pack: due in Learn and nowhere else, read, quizzed by keyboard, left and resumed, logged, taken away, forgotten', async ({
  panel,
  ownPage,
  messages,
}) => {
  await addPack(await ownPage('/options.html'), await signedTeaching());
  // Nothing of it in a consultation.
  await expect(panel.getByText(/FIT in Testshire|due 31 January/)).toHaveCount(0);

  await press(panel, 'Alt+3');
  await expect(shelf(panel, 'Due').getByRole('button')).toHaveText([
    /^FIT in Testshire5 min · Testshire Test Board · due 31 January 2027/,
    /asked of you/,
  ]);
  await panel.locator('#learn-search').focus();
  await press(panel, 'ArrowDown', 'Enter');
  await expect(panel.getByRole('heading', { name: 'FIT in Testshire' })).toBeFocused();
  for (let tabs = 0; tabs < 10 && !(await panel.evaluate(() => document.activeElement?.matches('input[type=radio]'))); tabs++)
    await press(panel, 'Tab');
  await press(panel, '2', 'Enter');
  await expect(panel.getByText('✓ That is the best answer.')).toBeVisible();
  await expect(panel.getByText('The limit includes itself.')).toBeVisible();

  // Closed half way, and opened again: on with the second question.
  await panel.reload();
  await expect(box(panel)).toBeFocused();
  await press(panel, 'Alt+3');
  await expect(shelf(panel, 'Due')).toContainText('begun');
  await panel.locator(`[data-module="${FIT}"]`).press('Enter');
  await expect(panel.getByText('2 of 2')).toBeVisible();
  await expect(panel.getByRole('radio', { name: /Safety net/ })).toBeFocused();
  await press(panel, 'ArrowDown', 'ArrowUp', 'Enter');
  await expect(panel.getByText('2 of 2 right: passed.')).toBeVisible();

  const log = panel.getByRole('region', { name: 'For your log' });
  await expect(log).toContainText('It counts as credit once');
  await log.getByLabel('Minutes it took you').fill('15');
  await log.getByLabel(/What I will do differently/).fill('Chase every kit.');
  await press(panel, 'Tab');
  await expect(log).toContainText('0.25 credits, claimed by you');
  await press(panel, 'Escape');
  await expect(shelf(panel, 'Done').getByRole('button')).toContainText('2 of 2');
  await expect(panel.locator(`[data-module="${FIT}"]`)).toBeFocused();
  await press(panel, 'Escape');
  await expect(box(panel)).toBeVisible();

  const page = await ownPage('/learn.html#log');
  await expect(page.getByRole('listitem').filter({ hasText: 'FIT in Testshire' })).toContainText(
    '15 minutes · 2 of 2, passed · 0.25 credits',
  );
  await expect(page.getByText('Chase every kit.')).toBeVisible();
  const saved = async (button: string) =>
    (await downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click())).text;
  const csv = await saved('Save as CSV');
  expect(csv).toMatch(/FIT in Testshire,Testshire Test Board,15,2 of 2,0\.25,Chase every kit\./);
  const statements = JSON.parse(await saved('Save as xAPI statements')) as { verb: { display: { en: string } } }[];
  expect(statements.map(({ verb }) => verb.display.en)).toEqual(['completed', 'passed']);
  const everything = await saved('Save everything');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
  await expect(page.getByText('Chase every kit.')).toBeVisible();
  await page.emulateMedia({ media: null });

  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Delete the whole log: sure?' }).click();
  await expect(page.getByText('Nothing was done yet.')).toBeVisible();
  expect(await keptInPage(page)).not.toContain('Chase every kit');
  await page
    .getByLabel(/Take from a file/)
    .setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(everything) });
  await expect(page.getByText('Chase every kit.')).toBeVisible();
  expect(page.url()).toMatch(/\/learn\.html#log$/);
  expect(messages).toEqual([]);
});

test('from the card a module opens in the panel; at full width the address holds nothing but the module', async ({ panel, ownPage }) => {
  await addPack(await ownPage('/options.html'), await signedTeaching());
  await typePatient(panel, HAEMATURIA);
  for (let time = 0; time < 4; time++) {
    await snippet(panel).locator('summary').click();
    await expect(snippetText(panel)).not.toBeEmpty();
    if (
      (await snippet(panel)
        .getByRole('button', { name: /^Open: / })
        .count()) > 0
    )
      break;
    await newPatient(panel);
    await typePatient(panel, HAEMATURIA);
  }
  await snippet(panel).getByRole('button', { name: 'Open: Haematuria in Testshire (1 min)' }).click();
  await expect(panel.getByRole('heading', { name: 'Haematuria in Testshire' })).toBeVisible();
  const href = await panel.getByRole('link', { name: 'Full width ↗' }).getAttribute('href');
  expect(href).toBe('/learn.html#testshire-teaching/haematuria-in-testshire');
  const page = await ownPage(href ?? '');
  await expect(page.getByRole('heading', { name: 'Haematuria in Testshire' })).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('heading', { name: 'Done. For your log' })).toBeFocused();
});
