import { box, cards, headings, press, type } from './in-panel.ts';
import { expect, test } from './surgery.ts';

const LINE = '66M dysphagia 4/52';

for (const [typed, problem] of [
  ['-1', 'Age cannot be below 0.'],
  ['200', 'Age cannot be above 125.'],
  ['abc', 'Age should be a number of years, such as 62, or months, such as 18 months.'],
]) {
  test(`an age of ${typed} is said beside the field, and nothing else is lost`, async ({ panel }) => {
    await type(panel, LINE);
    const age = panel.getByLabel('Age');
    await age.focus();
    await press(panel, 'Control+a');
    await panel.keyboard.type(typed ?? '');
    await expect(panel.locator('#age-problem')).toHaveText(problem ?? '');
    await expect(panel.locator('#age-problem')).toBeVisible();
    await expect(age).toHaveAttribute('aria-invalid', 'true');
    await expect(age).toHaveAccessibleDescription(problem ?? '');
    await expect(age).toHaveValue(typed ?? '');
    await expect(box(panel)).toHaveValue(LINE);
    await expect(headings(panel)).toHaveText(['Refer: oesophagus, stomach']);
    await age.fill('67');
    await expect(panel.locator('#age-problem')).toBeHidden();
  });
}

test('100,000 characters pasted: as much as is read is said, nothing is lost, and typing goes on', async ({ panel }) => {
  const long = `${LINE}. ${'The weather was fine and nobody was ill. '.repeat(2_500)}`.slice(0, 100_000);
  await expect(box(panel)).toBeFocused();
  await panel.keyboard.insertText(long);
  await expect(headings(panel)).toHaveText(['Refer: oesophagus, stomach']);
  await expect(panel.getByText('Only the first 20,000 characters were read. Nothing is lost from the box.')).toBeVisible();
  expect(await box(panel).evaluate((area) => (area as HTMLTextAreaElement).value.length)).toBe(100_000);
  await panel.keyboard.type('x');
  expect(await box(panel).evaluate((area) => (area as HTMLTextAreaElement).value.length)).toBe(100_001);
  await press(panel, 'Control+a', 'Delete');
  await panel.keyboard.type('63F jaundice');
  await expect(cards(panel).first()).toContainText('Refer: pancreas');
});

test('control characters, right-to-left marks and emoji do no harm', async ({ panel, messages }) => {
  await expect(box(panel)).toBeFocused();
  await panel.keyboard.insertText('\u202e66M\u0000\u0007 \u200f😷👩🏽‍⚕️ dysphagia\u200e \u2066🩸\u2069, no wt loss <b>bold</b> &amp;');
  await expect(headings(panel)).toHaveText(['Refer: oesophagus, stomach']);
  await expect(panel.getByRole('list', { name: 'Findings' })).toContainText('No: weight loss');
  await expect(panel.locator('main b')).toHaveCount(0);
  expect(messages).toEqual([]);
});

test('two ages in one line are asked, not guessed', async ({ panel }) => {
  await type(panel, '62M 71M cough, ex-smoker');
  await expect(panel.getByText('More than one age was typed (62 and 71): please enter the patient’s age.')).toBeVisible();
  await expect(panel.getByLabel('Age')).toHaveValue('');
  await panel.getByLabel('Age').fill('71');
  await expect(panel.getByText('More than one age was typed')).toHaveCount(0);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('M 71');
});

for (const { typed, card, problem } of [
  { typed: '<10', card: 'FIT <10, below 10: safety net', problem: '' },
  { typed: '1,200', card: 'Refer: bowel', problem: '' },
  { typed: '12 µg Hb/g', card: 'Refer: bowel', problem: '' },
  { typed: '12 mmol/l', card: 'FIT: bowel', problem: 'FIT is read in µg Hb/g; “mmol/l” was not understood.' },
  { typed: 'pending', card: 'FIT: bowel', problem: 'FIT should be a number in µg Hb/g, such as 12 or <10.' },
]) {
  test(`a FIT of “${typed}” is ${problem ? 'said beside the field to be unreadable' : 'read'}, and stays as it was typed`, async ({
    panel,
  }) => {
    await type(panel, '70F IDA');
    await panel.getByRole('button', { name: 'Enter FIT' }).press('Enter');
    const field = panel.getByRole('textbox', { name: 'FIT' });
    await expect(field).toBeFocused();
    await panel.keyboard.type(typed);
    await expect(headings(panel).first()).toHaveText(card);
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', String(problem !== ''));
    if (problem) await expect(panel.locator('#result-fit-problem')).toHaveText(problem);
    else await expect(panel.locator('#result-fit-problem')).toBeHidden();
    await expect(box(panel)).toHaveValue('70F IDA');
  });
}
