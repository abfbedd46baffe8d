import { box, cards, chip, headings, press, tabTo, type, unexplained } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';
const REFER = 'Refer: suspected cancer pathway';

test('what was read is put right on its chip: n, y and Delete, in place', async ({ panel }) => {
  await type(panel, '66M dysphagia, cough');
  await expect(headings(panel)).toHaveText([REFER]);
  await tabTo(panel, '#chip-dysphagia');
  await press(panel, 'n');
  await expect(chip(panel, '○ Difficulty swallowing – no')).toBeFocused();
  await expect(cards(panel)).toHaveCount(0);
  await press(panel, 'y');
  await expect(chip(panel, '● Difficulty swallowing')).toBeFocused();
  await expect(headings(panel)).toHaveText([REFER]);
  await press(panel, 'Delete');
  await expect(chip(panel, '◌ Difficulty swallowing – not counted')).toBeFocused();
  await expect(cards(panel)).toHaveCount(0);
  await expect(box(panel)).toHaveValue('66M dysphagia, cough');
});

test('what is uncertain counts only once it is answered', async ({ panel }) => {
  await type(panel, '66M ?dysphagia');
  await expect(chip(panel, /^◐ Difficulty swallowing\?/)).toBeVisible();
  await expect(panel.getByText('Nothing counts yet: say yes or no to what is unsure above.')).toBeVisible();
  await tabTo(panel, '#chip-dysphagia');
  await press(panel, 'y');
  await expect(headings(panel)).toHaveText([REFER]);
});

test('a chip opens to its qualifiers, one by one, and Escape gives the focus back to it', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await tabTo(panel, '#chip-visible_haematuria');
  await press(panel, 'Enter');
  const qualifier = panel.getByRole('button', { name: 'unexplained: not asked' });
  await qualifier.press('Enter');
  await expect(headings(panel).first()).toHaveText(REFER);
  await expect(panel.getByText('Hangs on “unexplained”')).toHaveCount(0);
  await press(panel, 'Escape');
  await expect(chip(panel, /^● Visible haematuria · no urine infection · unexplained/)).toBeFocused();
  await expect(panel.getByRole('group', { name: 'Correct Visible haematuria' })).toHaveCount(0);
});

test('the switch says what it would add, adds it, says what hangs on it, and takes it back', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await expect(headings(panel)).toHaveText(['Consider PSA and rectal examination']);
  await expect(unexplained(panel)).toHaveAccessibleDescription(/Refer: suspected cancer pathway.*Bladder, renal · 1\.6\.4, 1\.6\.6/);
  await press(panel, 'Alt+u');
  await expect(headings(panel)).toHaveText([REFER, 'Consider PSA and rectal examination']);
  await expect(cards(panel).first()).toContainText('Hangs on “unexplained”, which you confirmed for everything.');
  await press(panel, 'Alt+u');
  await expect(headings(panel)).toHaveText(['Consider PSA and rectal examination']);
  await expect(box(panel)).toBeFocused();
});

test('a question worth asking, answered y, gives its card; the focus goes to the next question', async ({ panel }) => {
  await type(panel, '62M weight loss, ex-smoker');
  await press(panel, 'Alt+q');
  const asked = panel.locator('li[data-ask]').filter({ has: panel.locator(':focus') });
  const key = await asked.getAttribute('data-ask');
  const before = await cards(panel).count();
  await press(panel, 'y');
  await expect(cards(panel)).not.toHaveCount(before);
  await expect(panel.locator(`li[data-ask="${key}"]`)).toHaveCount(0);
  await expect(panel.locator('li[data-ask] button:focus')).toHaveCount(1);
});

test('a mole is scored by keyboard alone, on the checklist that comes by itself', async ({ panel }) => {
  await type(panel, '44F mole, L calf');
  await expect(panel.getByText('Score the lesion below: 3 or more is a referral (1.7.1).')).toBeVisible();
  await tabTo(panel, '.checklist input');
  await press(panel, 'Space', 'Tab', 'Space');
  await expect(panel.getByText('Score 4: 3 or more, refer (1.7.1).')).toBeVisible();
  await expect(headings(panel)).toHaveText([REFER]);
  await press(panel, 'Space');
  await expect(panel.getByText('Score 2: below 3.')).toBeVisible();
  await expect(cards(panel)).toHaveCount(0);
});

test('the type-ahead forgives a slip, and Down and Enter choose from it', async ({ panel }) => {
  await type(panel, '66M swalowing');
  await expect(panel.getByRole('option', { name: 'Difficulty swallowing' })).toBeVisible();
  await press(panel, 'ArrowDown', 'Enter');
  await expect(headings(panel)).toHaveText([REFER]);
  await expect(box(panel)).toHaveValue('66M difficulty swallowing');
});

test('cards stand in the order of urgency: at once, 48 hours, 28 days, a test', async ({ panel }) => {
  await type(panel, '20M petechiae, pallor, dysphagia, visible haematuria');
  await press(panel, 'Alt+u');
  await expect(headings(panel)).toHaveText([
    'Arrange immediate specialist assessment',
    'Offer a very urgent full blood count',
    'Consider a very urgent full blood count',
    REFER,
    'Consider PSA and rectal examination',
  ]);
  await expect(cards(panel).locator('.card-how')).toContainText([/within hours/, /48 hours/, /48 hours/, /28 days/, /no timeframe/]);
});

test('without a network, and in the dark, all is the same', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  const online = await cards(panel).allTextContents();
  await panel.context().setOffline(true);
  await panel.emulateMedia({ colorScheme: 'dark' });
  await panel.reload();
  await type(panel, HAEMATURIA);
  expect(await cards(panel).allTextContents()).toEqual(online);
  expect(await panel.evaluate(() => navigator.onLine)).toBe(false);
  await panel.context().setOffline(false);
});
