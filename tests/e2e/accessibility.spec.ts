import { dorsetPack } from './publisher.ts';
import { expectSoundEverywhere, overflow, violationsOn } from './sound.ts';
import { STATES } from './states.ts';
import { expect, test } from './surgery.ts';

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: no violation and no sideways scrolling at 240 and 360 px, light and dark`, async ({ panel }) => {
    await reach(panel);
    await expectSoundEverywhere(panel, [240, 360]);
  });
}

for (const name of ['about', 'changes', 'handout', 'options']) {
  test(`the ${name} page: no violation and no sideways scrolling at 240 and 360 px, light and dark`, async ({ panel }) => {
    const page = await panel.context().newPage();
    await page.goto(new URL(`/${name}.html`, panel.url()).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSoundEverywhere(page, [240, 360]);
    await page.close();
  });
}

test('settings with a pack: no violation and no sideways scrolling at 240 and 360 px, light and dark', async ({ panel }) => {
  const page = await panel.context().newPage();
  await page.goto(new URL('/options.html', panel.url()).href);
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dorsetPack())) };
  await page.getByLabel('Add a pack from a file').setInputFiles(file);
  await expect(page.getByText('Unsigned, for personal use.')).toBeVisible();
  await expectSoundEverywhere(page);
  await page.getByRole('button', { name: 'Remove Testshire pathways' }).click();
  await expect(page.getByText('Unsigned, for personal use.')).toHaveCount(0);
  await page.close();
});

test('axe sees what is wrong, in the dark too', async ({ panel }) => {
  await panel.emulateMedia({ colorScheme: 'dark' });
  await expect(panel.locator('html')).toHaveCSS('background-color', 'rgb(18, 25, 31)');
  await panel.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'data:,';
    document.documentElement.style.setProperty('--quiet', '#26323a');
    document.querySelector('main')?.append(image);
    document.body.style.minWidth = '400px';
  });
  const violations = await violationsOn(panel);
  expect(violations).toContainEqual(expect.stringContaining('image-alt'));
  expect(violations).toContainEqual(expect.stringContaining('color-contrast'));
  expect(await overflow(panel)).toBeGreaterThan(0);
});
