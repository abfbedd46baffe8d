import { dorsetPack } from './publisher.ts';
import { axe } from './sound/axe.ts';
import { colourFaults } from './sound/colours.ts';
import { faintTexts } from './sound/contrast.ts';
import { focusFaults } from './sound/focus.ts';
import { overflow, tooWide, wordsLost } from './sound/layout.ts';
import { expectSound } from './sound/look.ts';
import { motion } from './sound/motion.ts';
import { smallTargets } from './sound/targets.ts';
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
  await page.getByText('What comes with Waymark').press('Enter');
  await expect(page.getByText(/^Dorset\. Issued on /)).toBeVisible();
  await expectSound(page, 'Page: options, with a pack');
  await page.getByRole('button', { name: 'Remove Testshire pathways' }).click();
  await expect(page.getByText('Unsigned, for personal use.')).toHaveCount(0);
  await page.close();
});

test('axe sees what is wrong, in the dark too', async ({ panel }) => {
  await panel.emulateMedia({ colorScheme: 'dark' });
  await expect(panel.locator('html')).toHaveCSS('background-color', 'rgb(21, 28, 34)');
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

test('every other measure sees what is wrong too', async ({ panel }) => {
  await panel.evaluate(() => {
    const add = (tag: string, text: string, style: Partial<CSSStyleDeclaration>): HTMLElement => {
      const element = Object.assign(document.createElement(tag), { textContent: text });
      Object.assign(element.style, { minWidth: '0', minHeight: '0', padding: '0', border: '0', ...style });
      document.querySelector('main')?.append(element);
      return element;
    };
    add('button', 'a', { width: '10px', height: '10px' });
    add('button', 'b', { width: '10px', height: '10px', outline: 'none' });
    add('p', 'a text that does not fit', { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
    add('p', 'faint', { color: '#999', background: '#aaa' });
    add('p', 'moves', { transition: 'color 1s' });
    add('div', 'lid', { position: 'fixed', inset: '0 0 auto', height: '200px', zIndex: '9', background: 'white' });
    add('input', '', { background: 'none' });
    for (const chosen of ['true', 'false'])
      add('button', `chosen ${chosen}`, { color: chosen === 'true' ? 'red' : 'blue' }).setAttribute('aria-pressed', chosen);
    add('p', 'picture', { backgroundImage: 'url("data:,")' });
  });
  expect(await smallTargets(panel)).toContainEqual({ name: 'b', because: 'nothing' });
  expect((await tooWide(panel)).cut).toContainEqual(expect.stringContaining('a text that does not'));
  expect(await faintTexts(panel)).toContainEqual(expect.stringContaining('faint'));
  expect(await motion(panel)).toHaveLength(1);
  expect(wordsLost(['a', 'b', 'b'], ['b', 'a', 'c'])).toEqual(['b']);
  const focus = await focusFaults(panel, 'Tab');
  expect(focus).toContainEqual('button b: no outline');
  expect(focus).toContainEqual(expect.stringMatching(/^button tab-match: covered by div lid/));
  await panel.emulateMedia({ forcedColors: 'active' });
  const colours = await colourFaults(panel);
  for (const fault of [/^input.*: no edge$/, /chosen true: aria-pressed is not seen$/, /picture: a picture as its ground$/])
    expect(colours).toContainEqual(expect.stringMatching(fault));
});
