import type { Page } from '@playwright/test';
import { WRITTEN_ON } from '../../tools/as-of.ts';
import { FIRST_PATIENT } from '../../tools/first-patient.ts';
import { answersStandStill, cards, headings, press } from './in-panel.ts';
import { button, saved, test as studioTest } from './in-studio.ts';
import { test as learnTest, signedTeaching } from './learn.ts';
import { expect, test } from './panel.ts';
import { axe } from './sound/axe.ts';
import { record } from './sound/record.ts';

import { heard, startListening } from './walks/heard.ts';
import { focusInWords, listen, readThrough } from './walks/spoken.ts';
import { Walker } from './walks/walker.ts';

test.describe.configure({ timeout: 90_000 });

/** The panel as on the day that this was written: what has gone stale since is not in the document. */
async function onTheDay(panel: Page): Promise<Page> {
  // The page is offered once: not to the panel that is opened anew.
  await expect(panel.getByText(/read from the page at/).first()).toBeVisible();
  await panel.clock.setFixedTime(`${WRITTEN_ON}T10:00:00`);
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.reload();
  await expect(panel.locator('#entry')).toBeFocused();
  return panel;
}

test('a GP matches, corrects, refers and starts anew by keyboard alone', async ({ record: tab, openPanel }) => {
  const panel = await onTheDay(await openPanel(tab));
  const gp = await Walker.on(panel);
  await gp.type(FIRST_PATIENT, headings(panel).first());
  await answersStandStill(panel);
  await gp.press('Alt+u', headings(panel).first());
  await answersStandStill(panel);
  await gp.press('Alt+c', panel.getByText(/^Copied: /));
  await gp.press('Alt+w', cards(panel).first().getByText(/^Why:/));
  await gp.tabTo(
    cards(panel)
      .first()
      .getByRole('link', { name: /NG12 at NICE/ }),
  );
  await gp.press('s', cards(panel).first().getByRole('checkbox').first().locator('..'));
  await gp.press('l', cards(panel).first().locator('details.card-snippet p').first());
  await gp.tabTo(panel.getByRole('button', { name: 'Enter PSA' }));
  await gp.press('Enter');
  await gp.type('5.2', headings(panel).nth(1));
  await gp.tabTo(panel.locator('#chip-visible_haematuria'), { key: 'Shift+Tab' });
  await gp.press('Enter', panel.getByRole('group', { name: 'Correct Visible haematuria' }).locator('p').first());
  await gp.press('Escape');
  await gp.press('Alt+n', panel.getByRole('heading', { level: 1 }));
  await gp.arrive(
    'A GP',
    'holds a patient against NG12, copies the reason for referral, gives a result, corrects a finding, goes on to the next',
  );
});

test('a locum finds the form of an area by keyboard alone', async ({ record: tab, openPanel }) => {
  const panel = await onTheDay(await openPanel(tab));
  const locum = await Walker.on(panel);
  await locum.press('Alt+l');
  await locum.type('qmj', panel.getByRole('listbox', { name: 'Areas' }).getByRole('option').first());
  await locum.press('Enter', panel.getByRole('button', { name: /^Area/ }));
  await locum.press('Alt+2');
  await locum.type('fast track bowel', panel.locator('[data-form]').first());
  await locum.press('Enter', panel.getByRole('main').getByText('In EMIS global documents › 2WW Cancer Referral Forms'));
  await locum.press('Alt+1');
  await locum.arrive('A locum', 'finds out where the form of an area lives');
});

learnTest('a learner does a module and a reflection by keyboard alone', async ({ panel, ownPage }) => {
  const settings = await ownPage('/options.html');
  const admin = await Walker.on(settings);
  await admin.tabTo(settings.getByLabel('Add a pack from a file'));
  await admin.choose('testshire.pack', await signedTeaching());
  await admin.tabTo(settings.getByRole('button', { name: /trust this key/ }));
  await admin.press('Enter', settings.getByText(/is now in use/));
  await admin.tabTo(settings.getByRole('link', { name: 'About', exact: true }));
  await admin.press('Enter', settings.getByText('Not signed off by a clinician').first());
  await admin.arrive('An administrator, or a safety officer', 'adds a signed pack, trusts its key, and reads who signed the rules off');

  const learner = await Walker.on(await onTheDay(panel));
  await learner.press('Alt+3', panel.locator('[data-module]').first());
  await learner.tabTo(panel.locator('#learn-search'));
  await learner.press('ArrowDown');
  await learner.press('Enter');
  await learner.tabTo(panel.getByRole('tabpanel', { name: 'Learn' }).getByRole('radio').first());
  await learner.press('2');
  await learner.press('Enter', panel.locator('.feedback').first());
  await learner.press('Enter');
  await learner.press('1');
  await learner.press('Enter', panel.getByText('2 of 2 right: passed.'));
  // How many it took is the machine’s affair.
  const minutes = panel.getByText('Minutes it took you');
  await learner.tabTo(panel.getByLabel('Minutes it took you'), { shows: minutes });
  await learner.press('Control+a', minutes);
  await learner.type('15');
  await learner.tabTo(panel.getByLabel(/What I will do differently/));
  await learner.type('Chase every kit.');
  await learner.press('Tab', panel.getByText(/claimed by you/));
  await learner.press('Escape', panel.getByRole('heading', { name: 'Done' }));
  await learner.arrive('A learner', 'does a module with its quiz and writes a reflection');
});

studioTest('an educator writes a module and signs its pack by keyboard alone', async ({ studio: page }) => {
  const educator = await Walker.on(page);
  /** Into a field that is found by its label. */
  const write = async (label: string, text: string, at = 0): Promise<void> => {
    await educator.tabTo(page.getByLabel(label, { exact: true }).nth(at));
    await educator.type(text);
  };
  await educator.tabTo(button(page, 'New teaching pack'));
  await educator.press('Enter', page.getByRole('heading', { name: 'The pack itself' }));
  await write('Title of the pack', 'Mockland teaching');
  await write('Name', 'Mockland Board');
  await write('What it rests on', 'Written for a test.');
  await write('Review by', '01012028');
  await write('Expires', '01012029');
  await write('Address under which learning records name the modules', 'https://mockland.example/learning');
  await educator.tabTo(button(page, 'Add a module'), { key: 'Shift+Tab' });
  await educator.press('Enter');
  await write('Title', 'FIT in Mockland');
  await write('Snippet', 'A FIT below 10 does not rule cancer out.');
  await write('Find by number, cancer or words', '1.3.3');
  await educator.press('Enter');
  await write('Text', 'Read on.');
  await write('Minutes it takes', '5');
  await write('Author', 'A. Tester');
  await write('Organisation', 'Mockland Board');
  await write('Review by', '01012028');
  await write('What it is', 'NG12');
  await write('Address', 'https://www.nice.org.uk/guidance/ng12');
  await expect(page.getByRole('region', { name: 'Nothing is missing' })).toBeVisible();
  await educator.tabTo(button(page, 'Publish'), { key: 'Shift+Tab' });
  await educator.press('Enter', page.getByRole('heading', { name: 'Your key' }));
  await educator.tabTo(button(page, 'Make a new key'));
  await educator.press('Enter', page.getByRole('heading', { name: 'Save the new key now' }));
  await educator.tabTo(button(page, 'Save the key file'));
  const key = await saved(page, () => educator.press('Enter'));
  expect(key.name).toBe('waymark-key.json');
  await educator.tabTo(button(page, /^Sign and save version 1/));
  const pack = await saved(page, () => educator.press('Enter', page.getByText(/is signed and saved as/)));
  expect(pack.name).toBe('mockland-teaching.waymark.txt');
  await educator.arrive('An educator', 'writes a module, makes a key, signs the pack and saves it');
});

test('what a screen reader is given while a GP matches', async ({ record: tab, openPanel }) => {
  const panel = await onTheDay(await openPanel(tab));
  const session = await listen(panel);
  await startListening(panel);
  const lines: string[] = ['opens the panel', `  focus: ${await focusInWords(session)}`];
  const after = async (doing: string, act: () => Promise<unknown>): Promise<void> => {
    const before = await focusInWords(session);
    await act();
    const said = await heard(panel);
    const focus = await focusInWords(session);
    lines.push(doing, ...(focus === before ? [] : [`  focus: ${focus}`]), ...said.map((each) => `  ${each}`));
  };
  await after(`types “${FIRST_PATIENT}”`, () => panel.keyboard.type(FIRST_PATIENT));
  await after('Alt + U', () => press(panel, 'Alt+u'));
  await after('Alt + C', () => press(panel, 'Alt+c'));
  await after('Alt + W', () => press(panel, 'Alt+w'));
  await after('Tab', () => press(panel, 'Tab'));
  lines.push('reads through', ...(await readThrough(session)).map((line) => `  ${line}`));
  await after('Alt + N', () => press(panel, 'Alt+n'));
  expect(lines.filter((line) => /^ {2}(status|alert): /.test(line)).length).toBeGreaterThan(2);
  await record({ kind: 'transcript', task: 'A GP holds a patient against NG12', lines });
});

test('with which browser and which axe', async ({ record: tab, context }) => {
  const { version } = await axe(tab);
  await record({ kind: 'versions', browser: `Chromium ${context.browser()?.version()}`, axe: `axe-core ${version}` });
});
