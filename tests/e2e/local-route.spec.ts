import type { Page } from '@playwright/test';
import dorset from '../../packs/shipped/dorset.json' with { type: 'json' };
import ncl from '../../packs/shipped/north-central-london.json' with { type: 'json' };
import { box, cards, chooseArea, headings, localRoute, press, type } from './in-panel.ts';
import { expect, test } from './surgery.ts';

/** A line that meets a referral of each site. */
const lines: Readonly<Record<string, string>> = {
  lung: '55M CXR suggests lung cancer',
  'upper-gi': '60M dysphagia',
  'lower-gi': '62M FIT 23',
  breast: '45F breast lump unexplained',
  gynaecology: '58F PMB unexplained not on HRT',
  urology: '62M visible haematuria unexplained no UTI',
  skin: '50M dermoscopy suggests melanoma',
  'head-and-neck': '50M persistent unexplained hoarseness',
  haematology: '40M unexplained lymphadenopathy',
};

async function routeFor(panel: Page, line: string) {
  await box(panel).fill(line);
  await expect(headings(panel).first()).toHaveText(/^Refer: /);
  const route = await localRoute(cards(panel).first());
  await expect(route).toBeVisible();
  return route;
}

const ofSite = <Entry extends { sites: string | string[]; pathway?: string; recommendations?: string[] }>(
  entries: readonly Entry[],
  site: string,
) => entries.filter(({ sites, pathway }) => sites.includes(site) && (pathway ?? 'suspected-cancer') === 'suspected-cancer');

test('the North Central London cards have every service and form of their site, as the pack has them', async ({ panel }) => {
  await chooseArea(panel, 'qmj');
  for (const [site, line] of Object.entries(lines)) {
    const route = await routeFor(panel, line);
    const services = ofSite(ncl.services, site);
    expect(services.length, site).toBeGreaterThan(0);
    for (const { name, routes } of services) {
      await expect.soft(route, site).toContainText(name);
      for (const each of routes) if ('clinicType' in each && each.clinicType) await expect.soft(route, site).toContainText(each.clinicType);
    }
    const named = new Set(services.flatMap(({ forms = [] }) => forms as string[]));
    const forms = ncl.forms.filter(({ id }) => named.has(id));
    expect(forms.length, site).toBeGreaterThan(0);
    for (const { title } of forms) await expect.soft(route, site).toContainText(`Form: ${title}`);
  }
});

test('the Dorset card has both trusts, says what is not published, takes the clinic type from England and has the rule at hand', async ({
  panel,
}) => {
  await chooseArea(panel, 'dorset');
  for (const [site, line] of Object.entries(lines)) {
    const route = await routeFor(panel, line);
    for (const { name, note } of dorset.services.filter(({ sites, pathway }) => pathway === 'suspected-cancer' && sites === 'all')) {
      await expect.soft(route, site).toContainText(name);
      if (note) await expect.soft(route, site).toContainText(note);
    }
    await expect.soft(route, site).toContainText('e-RS. Specialty, clinic type and service name are not published.');
    await expect.soft(route, site).toContainText(/all England.*e-RS: 2WW › 2WW /);
    await route.locator('summary').press('Enter');
    for (const { words } of dorset.localRules) await expect.soft(route, site).toContainText(words);
    for (const { title } of dorset.notes) await expect.soft(route, site).toContainText(title);
    await expect.soft(route, site).toContainText('last checked 22 November 2026');
    await route.locator('summary').press('Enter');
  }
});

test('a local variation stands beside what NG12 says, which stays as it was', async ({ panel }) => {
  await type(panel, '62M visible haematuria unexplained no UTI');
  const card = cards(panel).first();
  await expect(await localRoute(card)).toBeVisible();
  const before = await card.locator('> h3, > .answer-how').allInnerTexts();
  await chooseArea(panel, 'qmj');
  await expect(await localRoute(card)).toContainText('London differs:');
  await expect(await localRoute(card)).toContainText('Approval: ');
  expect(await card.locator('> h3, > .answer-how').allInnerTexts()).toEqual(before);
});

test('with no area chosen, and for a board with no pack, there is England, and matching is the same', async ({ panel }) => {
  await type(panel, '62M visible haematuria unexplained no UTI');
  await expect(await localRoute(cards(panel).first())).toContainText('e-RS: 2WW › 2WW Urology');
  const met = await headings(panel).allInnerTexts();
  await chooseArea(panel, 'kent');
  await expect(await localRoute(cards(panel).first())).toContainText('No pack published for this area');
  await expect(await localRoute(cards(panel).first())).toContainText('e-RS: 2WW › 2WW Urology');
  expect(await headings(panel).allInnerTexts()).toEqual(met);
});

test('a child who must be seen within two days is not sent by e-RS', async ({ panel }) => {
  await chooseArea(panel, 'dorset');
  await box(panel).fill('3M abdominal mass');
  await expect(headings(panel).first()).toHaveText(/^Refer within 48 hours: /);
  await expect(cards(panel).first()).toContainText('Too urgent for e-RS: telephone the hospital. No number for it is published here.');
  const route = await localRoute(cards(panel).first());
  await expect(route).not.toContainText('e-RS: 2WW');
});

test('the area is always in view; two keys go back to the one before, and entries stay through it all', async ({ panel }) => {
  await type(panel, '62M visible haematuria unexplained no UTI');
  await chooseArea(panel, 'dorset');
  await chooseArea(panel, 'qmj');
  const area = panel.getByRole('banner').getByRole('button', { name: /^Area: / });
  await expect(area).toContainText('North Central London');
  await press(panel, 'Alt+s');
  await expect(area).toContainText('Dorset');
  await press(panel, 'Alt+l', 'Enter');
  await expect(area).toContainText('North Central London');
  await press(panel, 'Alt+2');
  await expect(panel.getByRole('searchbox', { name: 'Find a form' })).toBeFocused();
  await expect(area).toContainText('North Central London');
  await press(panel, 'Alt+1');
  await expect(box(panel)).toBeFocused();
  await expect(box(panel)).toHaveValue('62M visible haematuria unexplained no UTI');
  await panel.keyboard.type(', PSA 7.2');
  await expect(box(panel)).toHaveValue('62M visible haematuria unexplained no UTI, PSA 7.2');
});

test('keys of the patient’s entries do nothing while they are out of sight; Escape brings them back', async ({ panel }) => {
  await type(panel, '62M visible haematuria');
  await press(panel, 'Alt+2', 'Alt+u');
  await press(panel, 'Escape');
  await expect(box(panel)).toBeFocused();
  await expect(panel.locator('[data-answer="if"]').first()).toBeVisible();
  await expect(box(panel)).toHaveValue('62M visible haematuria');
});

test('what is typed at once after an area was chosen is in the box', async ({ panel }) => {
  await expect(box(panel)).toBeFocused();
  await press(panel, 'Alt+l');
  await expect(panel.getByRole('listbox', { name: 'Areas' }).getByRole('option').first()).toBeVisible();
  await panel.keyboard.type('dorset');
  await press(panel, 'Enter', 'Alt+1');
  await panel.keyboard.type('62M dysphagia');
  await expect(box(panel)).toHaveValue('62M dysphagia');
});
