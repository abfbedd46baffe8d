import { expect, type Page } from '@playwright/test';
import { cards, chip, chooseArea, localRoute, openMore, openWhy, press, replies, type } from './in-panel.ts';
import type { BesideIt } from './surgery.ts';

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';

/** What the panel can look like, and how to bring it there by keyboard. */
export const STATES: Record<string, (panel: Page, besideIt: BesideIt) => Promise<void>> = {
  empty: async () => undefined,
  'typed, with a judgement missing': async (panel) => {
    await type(panel, HAEMATURIA);
    await expect(replies(panel)).toHaveCount(1);
  },
  'several cards': async (panel) => {
    await type(panel, '20M petechiae, pallor, dysphagia, visible haematuria');
    await panel.getByRole('button', { name: '3 more' }).press('Enter');
    await expect(cards(panel)).toHaveCount(6);
  },
  'a chip open': async (panel) => {
    await type(panel, HAEMATURIA);
    await chip(panel, 'Visible haematuria').press('Enter');
    await expect(panel.getByRole('group', { name: 'Correct Visible haematuria' })).toBeVisible();
  },
  'a chip not certain': async (panel) => {
    await type(panel, '66M ?dysphagia');
    await expect(chip(panel, '◐ Difficulty swallowing')).toBeVisible();
  },
  'questions, with words that were not read': async (panel) => {
    await type(panel, '62M no fever, lost weight. Retching. ?anaemia. Wee smells funny. ');
    await press(panel, 'Alt+r', 'Enter');
    await expect(panel.getByRole('combobox', { name: 'Which finding is it?' })).toBeFocused();
    await expect(panel.getByRole('listbox', { name: 'Findings found' }).getByRole('option').first()).toBeVisible();
    await press(panel, 'ArrowDown');
  },
  'every fold open': async (panel) => {
    await type(panel, HAEMATURIA);
    await press(panel, 'Alt+u');
    await expect(cards(panel)).toHaveCount(2);
    await openWhy(cards(panel).nth(0));
    await openWhy(cards(panel).nth(1));
    await openMore(panel);
    for (let at = 0; at < (await panel.locator('summary').count()); at++) await panel.locator('summary').nth(at).press('Enter');
    await panel.getByRole('button', { name: /^Result of/ }).press('Enter');
    await expect(panel.getByText('No longer met without:').first()).toBeVisible();
  },
  'safety netting, with all that can be chosen in it': async (panel) => {
    await type(panel, HAEMATURIA);
    await press(panel, 'Alt+u');
    const card = cards(panel).first();
    await openWhy(card);
    await card.getByText('Safety net', { exact: true }).press('s');
    await card.getByRole('checkbox', { name: /^Third visit/ }).press('Space');
    await card.getByLabel('Follow up').selectOption('2');
    await card.getByText('Text to hand over').press('Enter');
    await card.getByText('Safety net', { exact: true }).press('c');
    await card.getByRole('textbox', { name: 'Reason for referral' }).fill('My own words');
    await expect(card.getByText('You wrote in it')).toBeVisible();
  },
  'safety netting where nothing is met': async (panel) => {
    await type(panel, '34F nausea');
    await panel.getByText('Safety net', { exact: true }).press('Enter');
    await expect(panel.getByRole('checkbox', { name: /^Agreed a review/ })).toBeVisible();
  },
  'the checklist': async (panel) => {
    await type(panel, '44F changing mole');
    await panel.getByRole('checkbox', { name: 'Change in size' }).press('Space');
    await expect(panel.getByText('Score 2: below 3.')).toBeVisible();
  },
  'the type-ahead': async (panel) => {
    await type(panel, '66M swalowing');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expect(cards(panel)).toHaveCount(1);
    await press(panel, 'ArrowDown');
    await expect(panel.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible();
  },
  'no match': async (panel) => {
    await type(panel, '34F nausea');
    await expect(panel.getByText('That does not exclude cancer.')).toBeVisible();
  },
  'an emergency': async (panel) => {
    await type(panel, '70M haematemesis');
    await expect(cards(panel).first()).toHaveAttribute('data-answer', 'emergency');
  },
  'fields that could not be read': async (panel) => {
    await type(panel, '62M 71M IDA');
    await expect(chip(panel, /anaemia/)).toBeVisible();
    await panel.getByLabel('Age').fill('200');
    await openMore(panel);
    await panel.getByRole('button', { name: /^Result of/ }).press('Enter');
    await panel.getByRole('textbox', { name: 'FIT' }).fill('12 mmol/l');
    await expect(panel.locator('.problem:visible')).toHaveCount(3);
  },
  'New patient, with Undo': async (panel) => {
    await type(panel, HAEMATURIA);
    await press(panel, 'Alt+n');
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
  'an area being chosen': async (panel) => {
    await press(panel, 'Alt+l');
    await panel.keyboard.type('london');
    await expect(panel.getByRole('option', { name: /^West and North London/ })).toBeVisible();
  },
  'cards with the local route': async (panel) => {
    await chooseArea(panel, 'qmj');
    await type(panel, HAEMATURIA);
    await press(panel, 'Alt+u');
    await expect(await localRoute(cards(panel).first())).toContainText('2WW - Urology Suspected Cancer');
    await (await localRoute(cards(panel).first())).locator('summary').press('Enter');
  },
  'the forms of an area': async (panel) => {
    await chooseArea(panel, 'qmj');
    await press(panel, 'Alt+2');
    await expect(panel.getByRole('button', { name: /^2WW - Lung Suspected Cancer/ })).toBeVisible();
  },
  'a form that was found': async (panel) => {
    await chooseArea(panel, 'qmj');
    await press(panel, 'Alt+2');
    await panel.keyboard.type('fast track bowel');
    await panel.getByRole('button', { name: 'About 2WW - Lower GI Suspected Cancer' }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Pin' })).toBeVisible();
  },
  'forms with no area chosen': async (panel) => {
    await press(panel, 'Alt+2');
    await expect(panel.getByRole('main').getByRole('button', { name: 'Choose area' })).toBeVisible();
  },
  'the keys': async (panel) => {
    await panel.getByRole('button', { name: 'Keys' }).press('Enter');
    await expect(panel.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
  'a wrong answer being reported': async (panel) => {
    await type(panel, HAEMATURIA);
    await press(panel, 'Alt+x');
    await panel.keyboard.type('As Dr Smith says, 1.6.4 met');
    await expect(panel.getByText('There may be a name in what you wrote.')).toBeVisible();
    await panel.getByRole('checkbox', { name: /^“no wt loss”/ }).press('Space');
    await panel.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    await expect(panel.getByText('Copied, exactly as it stands above.')).toBeVisible();
  },
  'proposals from the page': async (panel, { read }) => {
    await read();
    await expect(panel.locator('[data-proposal]').first()).toBeVisible();
    await panel.locator('[data-proposal] .chip').first().press('Enter');
    await openMore(panel);
    await panel.getByText('This site', { exact: true }).press('Enter');
    await expect(panel.getByRole('button', { name: 'Always on this site' })).toBeVisible();
  },
  'another patient’s page in front': async (panel, { read, next }) => {
    await read();
    await expect(panel.locator('[data-proposal]').first()).toBeVisible();
    await press(panel, 'Alt+a');
    await next();
    await expect(panel.getByRole('alert').first()).toContainText('shows another patient');
  },
};
