import { expect, type Page } from '@playwright/test';
import type { Look } from '../../../tools/accessibility/record.ts';
import { axe } from './axe.ts';
import { colourFaults } from './colours.ts';
import { faintTexts } from './contrast.ts';
import { focusFaults } from './focus.ts';
import { overflow, tooWide, words, wordsLost } from './layout.ts';
import { motion } from './motion.ts';
import { record } from './record.ts';
import { smallTargets } from './targets.ts';

/** A window of 1280 by 1024 px, zoomed to 400%. */
const ZOOMED = { window: '400%', width: 320, height: 256 };

/** What fits or does not in a window: cut off, lost, too small. */
async function laidOut(page: Page, windows: readonly { window: string; width: number; height: number }[]) {
  const found: Pick<Look, 'layout' | 'scrollsSideways'> = { layout: [], scrollsSideways: [] };
  let widest: string[] | undefined;
  for (const { window, ...size } of windows) {
    await page.setViewportSize(size);
    const { cut, scrolls } = await tooWide(page);
    const shown = await words(page);
    widest ??= shown;
    found.layout.push({ window, beyond: await overflow(page), cut, lost: wordsLost(widest, shown), small: await smallTargets(page) });
    found.scrollsSideways = [...new Set([...found.scrollsSideways, ...scrolls])].sort();
  }
  return found;
}

/** Everything that can be measured of a view: layout, zoom, targets, axe and contrast in light and dark, motion, focus, forced colours. */
export async function expectSound(page: Page, view: string, widths: readonly number[] = [480, 360, 240]): Promise<void> {
  const narrowest = Math.min(...widths);
  const windows = widths.map((width) => ({ window: `${width} px`, width, height: 800 }));
  const look: Look = {
    kind: 'look',
    view,
    ...(await laidOut(page, [...windows, ZOOMED])),
    axe: [],
    motion: await motion(page),
    focus: [],
    forcedColours: [],
  };
  for (const [at, { window, ...size }] of windows.entries()) {
    await page.setViewportSize(size);
    for (const colours of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: colours });
      // Where room is least; of what axe finds only contrast hangs on the colours, which is measured in both.
      const isAsked = colours === 'dark' && at === windows.length - 1;
      const said = isAsked ? (await axe(page)).wrong : [];
      look.axe.push({ window, colours, wrong: [...said, ...(await faintTexts(page))] });
    }
  }
  await page.setViewportSize(ZOOMED);
  look.focus.push(...(await focusFaults(page, 'Tab')).map((each) => `400%, Tab: ${each}`));
  await page.setViewportSize({ width: narrowest, height: 640 });
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  look.forcedColours.push(...(await colourFaults(page)), ...(await faintTexts(page)));
  look.focus.push(...(await focusFaults(page, 'Shift+Tab')).map((each) => `forced colours, Shift+Tab: ${each}`));
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await record(look);
  expect.soft(faultsOf(look), view).toEqual([]);
}

/** All that is wrong with a view, a line each. */
const faultsOf = ({ layout, axe: said, motion: moves, focus, forcedColours }: Look): string[] => [
  ...layout.flatMap(({ window, beyond, cut, lost, small }) =>
    [
      ...(beyond > 0 ? [`${beyond} px beyond the window`] : []),
      ...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []),
      ...cut.map((each) => `cut off: ${each}`),
      ...small.filter(({ because }) => because === 'nothing').map(({ name }) => `small: ${name}`),
    ].map((each) => `${window}: ${each}`),
  ),
  ...said.flatMap(({ window, colours, wrong }) => wrong.map((each) => `${window}, ${colours}: ${each}`)),
  ...moves.map((each) => `moves: ${each}`),
  ...focus,
  ...forcedColours.map((each) => `forced colours: ${each}`),
];
