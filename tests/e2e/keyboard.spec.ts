import type { Page } from '@playwright/test';
import { cards, press, type } from './in-panel.ts';
import { overflow, tooWide } from './sound/layout.ts';
import { STATES } from './states.ts';
import { expect, test } from './surgery.ts';

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';

const PARTS = {
  header: 'header',
  '#entry': 'box',
  '.answers': 'answers',
  '.chips': 'chips',
  '.asks': 'questions',
  '.more': 'more',
  '.foot': 'foot',
};

/** Which part of the panel has the focus, at every stop of the Tab key from its start to its end. */
async function walk(panel: Page): Promise<string[]> {
  const part = () =>
    panel.evaluate((parts) => Object.entries(parts).find(([selector]) => document.activeElement?.closest(selector))?.[1] ?? '', PARTS);
  const end = panel.locator('.foot button').last();
  await panel.locator('header button').first().focus();
  const stops = [await part()];
  for (let at = 0; at < 120; at++) {
    await press(panel, 'Tab');
    stops.push(await part());
    if (await end.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error('The Tab key does not come to the end of the panel.');
}

test('Tab goes from the header to the box, the answers, the chips, the rest and the foot, each once', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await expect(cards(panel)).toHaveCount(2);
  const parts = (await walk(panel)).filter(Boolean);
  expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual(['header', 'box', 'answers', 'chips', 'more', 'foot']);
});

test('in forced colours the edges and the sex that is set are there', async ({ panel }) => {
  await panel.emulateMedia({ forcedColors: 'active' });
  await type(panel, HAEMATURIA);
  await press(panel, 'Alt+u');
  await expect(cards(panel)).toHaveCount(2);
  expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const selector of ['.chip.present', '.answer.met', '.button-small', '#entry']) {
    const edge = await panel
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderLeftStyle, borderLeftWidth, borderLeftColor, backgroundColor } = getComputedStyle(element);
        return { style: borderLeftStyle, wide: Number.parseFloat(borderLeftWidth) > 0, seen: borderLeftColor !== backgroundColor };
      });
    expect.soft(edge, selector).toEqual({ style: 'solid', wide: true, seen: true });
  }
  // Under the box the lines are seen; the words would be seen twice.
  const marks = panel.locator('.entry-marks');
  await expect(marks).toBeVisible();
  const words = marks.locator('xpath=descendant-or-self::*');
  const shown = await words.evaluateAll((all) =>
    all.flatMap((each) => {
      const { color, webkitTextFillColor, webkitTextStrokeWidth, textShadow } = getComputedStyle(each);
      return [color, webkitTextFillColor, webkitTextStrokeWidth, textShadow];
    }),
  );
  expect([...new Set(shown)].sort()).toEqual(['0px', 'none', 'rgba(0, 0, 0, 0)']);
  const lines = await marks.locator('> :not(.plain)').evaluateAll((all) =>
    all.map((each) => {
      const { textDecorationLine: line, textDecorationColor: colour } = getComputedStyle(each);
      return { words: each.textContent, line, asText: colour === getComputedStyle(document.body).color };
    }),
  );
  expect(lines.map(({ words }) => words)).toEqual(expect.arrayContaining(['visible haematuria', 'ex-smoker', 'wt loss']));
  for (const { words, ...line } of lines) expect.soft(line, words ?? '').toEqual({ line: 'underline', asText: true });
  const sex = panel.getByRole('radio', { name: 'Male', exact: true });
  expect(await sex.evaluate((each) => getComputedStyle(each).backgroundColor !== getComputedStyle(document.body).backgroundColor)).toBe(
    true,
  );
});

test('text twice as large: no sideways scrolling, nothing cut off', async ({ panel, besideIt }) => {
  await STATES['every fold open']?.(panel, besideIt);
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await tooWide(panel)).toEqual({ cut: [], scrolls: [] });
  expect(await overflow(panel)).toBe(0);
});

test('what changed is told once, after the typing stands still', async ({ panel }) => {
  await panel.evaluate(() => {
    const told: string[] = [];
    const live = document.querySelector('[aria-live=polite]');
    new MutationObserver(() => live?.textContent && told.push(live.textContent)).observe(live ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { told });
  });
  const told = () => panel.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await type(panel, HAEMATURIA);
  await expect.poll(told).toHaveLength(1);
  expect((await told())[0]).toMatch(/^Refer: bladder, kidney, if no cause is found\. Visible haematuria: any cause found/);
  await press(panel, 'Alt+u');
  await expect.poll(told).toHaveLength(2);
  expect((await told())[1]).toMatch(/^Refer: bladder, kidney\. /);
  await press(panel, 'End', 'Space', 'Backspace');
  await panel.waitForTimeout(1_200);
  expect(await told()).toHaveLength(2);
});

test('where the focus is sent to read on from no ring is drawn, and each control that keys come to has one', async ({ panel }) => {
  const ring = () =>
    panel.evaluate(() => {
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, boxShadow === 'none' ? 'none' : 'shadow'];
    });
  await press(panel, 'Alt+3');
  await expect(panel.locator('#learn')).toBeFocused();
  await expect(panel.locator('#learn a').first()).toBeVisible();
  expect(await ring()).toEqual(['none', 'none']);
  await press(panel, 'Tab');
  expect(await ring()).toEqual(['solid', 'shadow']);
  await press(panel, 'Alt+1', 'Tab', '?');
  await expect(panel.getByRole('heading', { name: 'Keys' })).toBeFocused();
  expect(await ring()).toEqual(['none', 'none']);
  await press(panel, 'Tab');
  expect(await ring()).toEqual(['solid', 'shadow']);
});
