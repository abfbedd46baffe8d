import type { Page } from '@playwright/test';
import type { AnswerKind } from '../../rules/guidance/answers.ts';
import { PAGES, TYPED } from './entries.ts';
import { box, press } from './in-panel.ts';
import { expect, test } from './surgery.ts';

/** Windows of 1280 by 720 with and without a taskbar, the narrowest and a wide one. */
const SIZES = [
  { width: 360, height: 545 },
  { width: 360, height: 585 },
  { width: 240, height: 585 },
  { width: 480, height: 720 },
] as const;

/** What asks the GP something. */
const PROMPTS = '.answer-asks, .answer.asked .acts, .ask, .chip-answers, .chip.is-asked';

interface Measured {
  kind: string | undefined;
  heading: string;
  /** Whether it stands between header and foot, not cut by either. */
  whole: boolean;
  high: number;
  words: number;
  prompts: number;
}

const measure = (panel: Page): Promise<Measured> =>
  panel.evaluate((asking) => {
    const seen = (each: HTMLElement): boolean => each.checkVisibility({ visibilityProperty: true });
    const first = document.querySelector<HTMLElement>('[data-answer]');
    const { top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const wordsIn = (selector: string): number =>
      document.querySelector<HTMLElement>(selector)?.innerText.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
    return {
      kind: first?.dataset.answer,
      heading: first?.querySelector('h3')?.textContent ?? '',
      whole: bottom > top && top >= head && bottom <= foot,
      high: document.documentElement.scrollHeight,
      // The marks under the box repeat what was typed.
      words: wordsIn('main') - wordsIn('.entry-marks'),
      prompts: [...document.querySelectorAll<HTMLElement>(asking)].filter(seen).length,
    };
  }, PROMPTS);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('the first answer stands whole between header and foot at every size, and the panel is short', async ({ panel, besideIt }) => {
  test.setTimeout(240_000);
  const at360: Measured[] = [];
  const look = async (what: string, kind: AnswerKind, heading = ''): Promise<void> => {
    await expect.soft(panel.locator('[data-answer]').first().getByRole('heading'), what).toContainText(heading);
    for (const size of SIZES) {
      await panel.setViewportSize(size);
      const found = await measure(panel);
      const where = `${what} at ${size.width} by ${size.height}`;
      expect.soft({ kind: found.kind, starts: found.heading.startsWith(heading), whole: found.whole }, where).toEqual({
        kind,
        starts: true,
        whole: true,
      });
      expect.soft(found.prompts, where).toBeLessThanOrEqual(3);
      if (size.width === 360) at360.push(found);
    }
  };
  const typed = Object.values(TYPED).flat();
  expect(typed.length + PAGES.length).toBeGreaterThanOrEqual(40);
  for (const entry of typed) {
    await press(panel, 'Alt+n');
    await box(panel).fill(entry.typed);
    await look(entry.typed.slice(0, 60), entry.kind, entry.heading);
  }
  for (const { page, kind, heading } of PAGES) {
    await press(panel, 'Alt+n');
    await besideIt.show(page);
    await look(`a page: ${heading}`, kind, heading);
    await expect.soft(panel.locator('[data-answer]').first()).toHaveAttribute('data-page', '');
    expect.soft(await panel.locator('[data-page] [data-key="f"], [data-page] [data-key="c"]').count()).toBe(0);
  }
  const [high, words] = [at360.map((each) => each.high), at360.map((each) => each.words)];
  expect.soft(median(high), 'median height').toBeLessThanOrEqual(700);
  expect.soft(Math.max(...high), 'greatest height').toBeLessThanOrEqual(1_170);
  expect.soft(median(words), 'median words').toBeLessThanOrEqual(120);
  expect.soft(Math.max(...words), 'most words').toBeLessThanOrEqual(300);
});
