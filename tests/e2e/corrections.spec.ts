import { answersStandStill, box, cards, chip, headings, press, replies, tabTo, type } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';
const SWALLOW = 'Refer: oesophagus, stomach';
const REFER = 'Refer: bladder, kidney';
const PSA = 'PSA and prostate examination: prostate';

test('what was read is put right on its chip: n, y and Delete, in place', async ({ panel }) => {
  await type(panel, '66M dysphagia, cough');
  await expect(headings(panel)).toHaveText([SWALLOW]);
  await tabTo(panel, '#chip-dysphagia');
  await press(panel, 'n');
  await expect(chip(panel, '○ Difficulty swallowing – no')).toBeFocused();
  await expect(cards(panel)).toHaveCount(0);
  await press(panel, 'y');
  await expect(chip(panel, '● Difficulty swallowing')).toBeFocused();
  await expect(headings(panel)).toHaveText([SWALLOW]);
  await press(panel, 'Delete');
  await expect(chip(panel, '◌ Difficulty swallowing – not counted')).toBeFocused();
  await expect(cards(panel)).toHaveCount(0);
  await expect(box(panel)).toHaveValue('66M dysphagia, cough');
});

test('what is uncertain counts only once it is answered', async ({ panel }) => {
  await type(panel, '66M ?dysphagia');
  await expect(chip(panel, /^◐ Difficulty swallowing\?/)).toBeVisible();
  await expect(cards(panel)).toHaveAttribute('data-answer', 'asked');
  await tabTo(panel, '#chip-dysphagia');
  await press(panel, 'y');
  await expect(headings(panel)).toHaveText([SWALLOW]);
});

test('a chip opens to its qualifiers, one by one, and Escape gives the focus back to it', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await tabTo(panel, '#chip-visible_haematuria');
  await press(panel, 'Enter');
  const qualifier = panel.getByRole('button', { name: 'unexplained: not asked' });
  await qualifier.press('Enter');
  await expect(headings(panel).first()).toHaveText(REFER);
  await press(panel, 'Escape');
  await expect(chip(panel, /^● Visible haematuria · no urine infection · unexplained/)).toBeFocused();
  await expect(panel.getByRole('group', { name: 'Correct Visible haematuria' })).toHaveCount(0);
});

test('an answer asks for the judgement it lacks, is met by it, and takes it back', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await expect(headings(panel)).toHaveText([`${REFER} · if no cause is found`, PSA]);
  await expect(replies(panel)).toHaveText(['None found Alt U']);
  await expect(cards(panel).first()).toContainText(/any cause/i);
  await press(panel, 'Alt+u');
  await expect(headings(panel)).toHaveText([REFER, PSA]);
  await expect(box(panel)).toBeFocused();
  await chip(panel, 'Visible haematuria').press('Enter');
  await panel.getByRole('button', { name: 'unexplained: yes' }).press('Enter');
  await expect(headings(panel)).toHaveText([PSA]);
  await expect(panel.getByText('Cause found: visible haematuria')).toBeVisible();
  await panel.getByRole('button', { name: 'Cause found: visible haematuria: undo' }).press('Enter');
  await expect(headings(panel)).toHaveText([`${REFER} · if no cause is found`, PSA]);
});

test('an emergency stands alone in what it asks, and is put away with a trace', async ({ panel }) => {
  await type(panel, '70M haematemesis, visible haematuria');
  await expect(cards(panel).first()).toHaveAttribute('data-answer', 'emergency');
  await expect(replies(panel)).toHaveCount(0);
  await expect(panel.locator('li[data-ask]')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Not acute' }).press('Enter');
  await expect(panel.locator('[data-answer="emergency"]')).toHaveCount(0);
  await expect(panel.getByText('Not acute: vomiting blood')).toBeVisible();
  await panel.getByRole('button', { name: 'Not acute: vomiting blood: undo' }).press('Enter');
  await expect(cards(panel).first()).toHaveAttribute('data-answer', 'emergency');
});

test('a question worth asking, answered y, gives its card; the focus goes to the next question', async ({ panel }) => {
  await type(panel, '72M LUTS');
  await answersStandStill(panel);
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
  await expect(panel.getByRole('heading', { name: 'Pigmented lesion: 7-point checklist' })).toBeVisible();
  await tabTo(panel, '.checklist input');
  await press(panel, 'Space', 'Tab', 'Space');
  await expect(panel.getByText('Score 4: 3 or more, refer (1.7.1).')).toBeVisible();
  await expect(headings(panel)).toHaveText(['Refer: skin (melanoma)']);
  await press(panel, 'Space');
  await expect(panel.getByText('Score 2: below 3.')).toBeVisible();
  await expect(panel.locator('[data-answer="met"]')).toHaveCount(0);
});

test('the type-ahead forgives a slip, and Down and Enter choose from it', async ({ panel }) => {
  await type(panel, '66M swalowing');
  await expect(panel.getByRole('option', { name: 'Difficulty swallowing' })).toBeVisible();
  await press(panel, 'ArrowDown', 'Enter');
  await expect(headings(panel)).toHaveText([SWALLOW]);
  await expect(box(panel)).toHaveValue('66M difficulty swallowing');
});

test('answers stand in the order of urgency: at once, 48 hours, the pathway, a test', async ({ panel }) => {
  await type(panel, '20M unexplained petechiae, pallor, dysphagia, visible haematuria');
  await expect(panel.getByRole('button', { name: '3 more' })).toBeVisible();
  await panel.getByRole('button', { name: '3 more' }).press('Enter');
  const paces = await cards(panel).evaluateAll((all) => all.map((each) => /pace-([\w-]+)/.exec(each.className)?.[1] ?? ''));
  const order = ['now', 'hours', 'two-days', 'pathway', 'two-weeks', 'other'];
  expect(paces).toEqual([...paces].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  expect(new Set(paces)).toEqual(new Set(['hours', 'two-days', 'pathway', 'other']));
  await expect(headings(panel).first()).toHaveText(/^Specialist assessment within hours/);
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
