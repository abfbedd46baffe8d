import { cards, chooseArea, localRoute, press, type } from './in-panel.ts';
import { expect, header, test, warning } from './record-beside.ts';

// What the pages on limits say that Waymark cannot do. A test here that fails because it can: put the page right, and take the claim out of the hazard log.

test('two people of the same age and sex, in place, with the same words beside their age, are not told apart', async ({
  tab,
  icon,
  stands,
}) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const show = (notes: string) =>
    tab.evaluate((text) => {
      document.body.innerHTML = `<header><p>Age: 62</p><p>Sex: Male</p></header><main><h2>Consultation</h2><p>${text}</p></main>`;
    }, notes);
  await show('Visible haematuria for 3 weeks.');
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await show('Sore throat since Monday.');
  // Longer than the three seconds after which a page is read again in any case.
  await panel.waitForTimeout(4_000);
  await expect(warning(panel)).toHaveCount(0);
  // Of another age they are.
  await tab.evaluate(() => document.querySelector('header p')?.replaceChildren('Age: 63'));
  await expect(warning(panel)).toContainText('another patient');
});

test('a board that was parted asks which of its successors is meant', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await press(panel, 'Alt+l');
  await expect(panel.getByRole('listbox', { name: 'Areas' }).getByRole('option').first()).toBeVisible();
  await panel.keyboard.type('frimley');
  await press(panel, 'Enter');
  await expect(panel.getByRole('dialog').getByRole('status')).toContainText('Frimley was parted');
  await expect(panel.getByRole('dialog')).toBeVisible();
});

test('of a pack that speaks of a part of the board it is said of which part', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await press(panel, 'Alt+n');
  await type(panel, '62M visible haematuria unexplained no UTI');
  await chooseArea(panel, 'west and north london');
  await expect(await localRoute(cards(panel).first())).toContainText('the former North Central London');
});

test('the side panel has no paper: printing does nothing there, and does in a tab', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  const prints = (page: typeof panel) =>
    page.evaluate(() => {
      let began = false;
      addEventListener('beforeprint', () => {
        began = true;
      });
      print();
      return began;
    });
  expect(await prints(panel)).toBe(false);
  expect(await prints(tab)).toBe(true);
});
