import { dorsetPack } from './publisher.ts';
import { axe } from './sound/axe.ts';
import { overflow } from './sound/layout.ts';
import { expectSound } from './sound/look.ts';
import { STATES } from './states.ts';
import { expect, test } from './surgery.ts';

// Much is measured of each view, and a busy machine is slow.
test.describe.configure({ timeout: 120_000 });

for (const [state, reach] of Object.entries(STATES)) {
  test(`panel, ${state}: sound at every width, in every colour, zoomed and by keyboard`, async ({ panel, besideIt }) => {
    await reach(panel, besideIt);
    await expectSound(panel, `Panel: ${state}`);
  });
}

for (const name of ['about', 'changes', 'handout', 'options']) {
  test(`the ${name} page: sound at every width, in every colour, zoomed and by keyboard`, async ({ panel }) => {
    const page = await panel.context().newPage();
    await page.goto(new URL(`/${name}.html`, panel.url()).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, `Page: ${name}`);
    await page.close();
  });
}

test('settings with a pack: sound at every width, in every colour, zoomed and by keyboard', async ({ panel }) => {
  const page = await panel.context().newPage();
  await page.goto(new URL('/options.html', panel.url()).href);
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dorsetPack())) };
  await page.getByLabel('Add a pack from a file').setInputFiles(file);
  await expect(page.getByText('Unsigned, for personal use.')).toBeVisible();
  await expectSound(page, 'Page: options, with a pack');
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
  const { wrong } = await axe(panel);
  expect(wrong).toContainEqual(expect.stringContaining('image-alt'));
  expect(wrong).toContainEqual(expect.stringContaining('color-contrast'));
  expect(await overflow(panel)).toBeGreaterThan(0);
});
