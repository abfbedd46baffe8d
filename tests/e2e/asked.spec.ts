import { box, cards, chip, press, tabTo, type } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const day = 24 * 60 * 60 * 1000;
/** Two months ago, as 12/09/2026 and as 12 September 2026. */
const old = new Date(Date.now() - 60 * day);
const asTyped = old.toLocaleDateString('en-GB', { timeZone: 'Europe/London' });
const inWords = old.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

const ASKED = `62M no fever, lost weight. Retching. ?anaemia. Wee smells funny.`;
const notRead = '.not-read button';

/** The words under the box that are marked so, and how their line is drawn. */
const marked = (panel: Parameters<typeof box>[0], as: string) =>
  panel
    .locator(`.entry-marks .${as}`)
    .evaluateAll((all) => all.map((each) => `${each.textContent}: ${getComputedStyle(each).textDecorationStyle}`));

test('three kinds of not sure are told apart, are asked, and count for nothing until they are answered', async ({ panel }) => {
  test.slow();
  await type(panel, ASKED);
  await press(panel, 'Enter');
  await panel.keyboard.type(`${asTyped} cough`);
  // Three are asked at once; the fourth is a line away.
  await panel.getByRole('button', { name: /^1 more asked: / }).press('Enter');
  await expect(chip(panel, '◇ Weight loss? – may be denied')).toBeVisible();
  await expect(chip(panel, '◇ Nausea? – “Retching” may mean it')).toBeVisible();
  await expect(chip(panel, /^◐ Anaemia\?$/)).toBeVisible();
  await expect(chip(panel, '◇ Cough now? – noted')).toBeVisible();
  await expect(panel.locator('[data-answer="met"], [data-answer="if"]')).toHaveCount(0);
  expect(await marked(panel, 'unsettled')).toEqual(['lost weight: double', 'Retching: double', 'cough: double']);
  expect(await marked(panel, 'uncertain')).toEqual(['anaemia: wavy']);
  expect(await marked(panel, 'unread')).toEqual(['Wee smells funny: dotted']);

  // Why it is asked.
  await tabTo(panel, '#chip-weight_loss');
  await press(panel, 'Enter');
  await expect(panel.getByText('From “lost weight” · “no” before it: may be denied')).toBeVisible();
  await press(panel, 'Escape');
  await tabTo(panel, '#chip-cough');
  await press(panel, 'Enter');
  await expect(panel.getByText(`Noted on ${inWords}: it counts only if it is still so.`)).toBeVisible();
  await press(panel, 'Escape');

  // The second reader’s guess is answered as these are; nausea stands for it.
  await panel.getByRole('button', { name: 'Nausea: no' }).press('Enter');
  await expect(chip(panel, '○ Nausea – no')).toBeFocused();
  await panel.getByRole('button', { name: 'Weight loss: yes' }).press('Enter');
  await expect(chip(panel, '● Weight loss')).toBeFocused();
  await expect(cards(panel)).not.toHaveCount(0);
  await panel.locator('#chip-cough').press('y');
  await expect(chip(panel, '● Cough')).toBeFocused();
});

test('what was not read is found by its words, or dismissed, by keyboard alone; nothing of it is stored', async ({ panel }) => {
  await type(panel, '62M wee smells funny. Dark stuff in the pan. ');
  await expect(panel.locator(notRead)).toHaveText(['“wee smells funny”', '“Dark stuff in”']);
  await press(panel, 'Alt+r', 'Enter');
  await expect(panel.getByRole('combobox', { name: 'Which finding is it?' })).toBeFocused();
  await expect(panel.getByRole('option', { name: 'Pain on passing urine' })).toBeVisible();
  await panel.keyboard.type('pain on passing urine');
  await press(panel, 'ArrowDown', 'Enter');
  await expect(chip(panel, '● Pain on passing urine')).toBeFocused();
  await press(panel, 'Enter');
  await expect(panel.getByText('Added for “wee smells funny”')).toBeVisible();
  await press(panel, 'Escape', 'Alt+r', 'Delete');
  await expect(panel.locator(notRead)).toHaveCount(0);
  await expect(box(panel)).toBeFocused();

  // It stays dismissed while it stands in the text.
  await panel.keyboard.type('Cough. ');
  await expect(chip(panel, '● Cough')).toBeVisible();
  await expect(panel.locator(notRead)).toHaveCount(0);
  const kept = await panel.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name = '' } of databases) {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of opened.objectStoreNames)
        rows.push(
          await new Promise((resolve) => {
            const all = opened.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result));
          }),
        );
      opened.close();
    }
    return rows.join('\n');
  });
  expect(kept).not.toMatch(/smells funny|dark stuff/i);
});

test('a click opens it too, and a stated cause stands on the chip until the GP says otherwise', async ({ panel }) => {
  await type(panel, '62M visible haematuria due to UTI. Wee smells funny. ');
  await panel.locator(notRead).click();
  await panel.getByRole('button', { name: 'Dismiss' }).click();
  await expect(panel.locator(notRead)).toHaveCount(0);
  const haematuria = chip(panel, '● Visible haematuria');
  await expect(haematuria).toHaveText('● Visible haematuria · cause found');
  await haematuria.press('Enter');
  await expect(panel.getByText('The text gives a cause: not “unexplained”.')).toBeVisible();
  await panel.getByRole('button', { name: 'unexplained: no', exact: true }).press('Enter');
  await expect(haematuria).toHaveText('● Visible haematuria');
  await panel.getByRole('button', { name: 'unexplained: not asked', exact: true }).press('Enter');
  await expect(haematuria).toHaveText('● Visible haematuria · unexplained');
});

test('the marks are there in forced colours, and the words once', async ({ panel }) => {
  await type(panel, ASKED);
  await panel.emulateMedia({ forcedColors: 'active' });
  const look = await panel.locator('.entry-marks .unread').evaluate((mark) => {
    const { color, textDecorationStyle, textDecorationColor, visibility } = getComputedStyle(mark);
    return { color, textDecorationStyle, textDecorationColor, visibility };
  });
  expect(look).toMatchObject({ color: 'rgba(0, 0, 0, 0)', textDecorationStyle: 'dotted', visibility: 'visible' });
  expect(look.textDecorationColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(await box(panel).evaluate((area) => getComputedStyle(area).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
});
