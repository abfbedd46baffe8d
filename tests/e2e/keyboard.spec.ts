import type { Page } from '@playwright/test';
import { cards, press, type, unexplained } from './in-panel.ts';
import { STATES } from './states.ts';
import { expect, test } from './surgery.ts';

const HAEMATURIA = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';

interface Stop {
  what: string;
  part: string;
  outlined: boolean;
  covered: boolean;
}

/** What has the focus, which part of the panel it is in, and whether that can be seen. */
const focused = (panel: Page): Promise<Stop> =>
  panel.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
    const parts = { header: 'header', '#entry': 'box', '.chips': 'chips', '.switch': 'switch', '.results': 'cards', '.asks': 'questions' };
    return {
      what: `${element.tagName} ${element.id || element.textContent?.slice(0, 30)}`,
      part: Object.entries(parts).find(([selector]) => element.closest(selector))?.[1] ?? '',
      outlined: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
      covered: !(onTop && (element.contains(onTop) || onTop.contains(element) || onTop.closest('label')?.contains(element))),
    };
  });

/** Every stop of the Tab key from the start of the panel to its end, or back. */
async function walk(panel: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const ends = [panel.locator('header button').first(), panel.locator('.foot a').last()] as const;
  const [start, end] = key === 'Tab' ? ends : ([ends[1], ends[0]] as const);
  await start.focus();
  const stops = [await focused(panel)];
  for (let at = 0; at < 120; at++) {
    await press(panel, key);
    stops.push(await focused(panel));
    if (await end.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error('The Tab key does not come to the end of the panel.');
}

test('Tab goes from the header to the box, the chips, the switch, the cards and the questions, each once', async ({ panel }) => {
  await type(panel, HAEMATURIA);
  await expect(cards(panel)).toHaveCount(1);
  const parts = (await walk(panel)).map(({ part }) => part).filter(Boolean);
  expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual(['header', 'box', 'chips', 'switch', 'cards', 'questions']);
});

for (const width of [240, 360]) {
  for (const state of ['every fold open', 'the checklist', 'fields that could not be read']) {
    test(`${state}, ${width} px: wherever Tab goes, the focus is seen and nothing covers it`, async ({ panel }) => {
      await panel.setViewportSize({ width, height: 640 });
      await STATES[state]?.(panel);
      const stops = [...(await walk(panel)), ...(await walk(panel, 'Shift+Tab'))];
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
      expect(stops.filter(({ covered }) => covered)).toEqual([]);
    });
  }
}

test('in forced colours the focus, the edges and the state of the switch are there', async ({ panel }) => {
  await panel.emulateMedia({ forcedColors: 'active' });
  await type(panel, HAEMATURIA);
  await press(panel, 'Alt+u');
  await expect(cards(panel)).toHaveCount(2);
  expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect((await walk(panel)).filter(({ outlined }) => !outlined)).toEqual([]);
  for (const selector of ['.chip.present', '.chip.absent', '.card', '.tag', '.button-small', '#entry']) {
    const edge = await panel
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderLeftStyle, borderLeftWidth, borderLeftColor, backgroundColor } = getComputedStyle(element);
        return { style: borderLeftStyle, wide: Number.parseFloat(borderLeftWidth) > 0, seen: borderLeftColor !== backgroundColor };
      });
    expect.soft(edge, selector).toEqual({ style: 'solid', wide: true, seen: true });
  }
  // The text under the box would be seen twice.
  await expect(panel.locator('.entry-marks')).toHaveCSS('visibility', 'hidden');
  await expect(unexplained(panel)).toHaveCSS('appearance', 'auto');
});

test('text twice as large: no sideways scrolling, nothing cut off', async ({ panel }) => {
  await STATES['every fold open']?.(panel);
  await panel.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const cut = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((element) => !element.closest('.hidden-words') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
  );
  expect(cut).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
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
  expect((await told())[0]).toMatch(/^1 recommendation met, first: Consider PSA and rectal examination\./);
  await press(panel, 'Alt+u');
  await expect.poll(told).toHaveLength(2);
  expect((await told())[1]).toMatch(/^3 recommendations met, first: Refer: suspected cancer pathway\./);
  await press(panel, 'End', 'Space', 'Backspace');
  await panel.waitForTimeout(1_200);
  expect(await told()).toHaveLength(2);
});
