import type { Page } from '@playwright/test';
import { TYPED } from './entries.ts';
import { box, press } from './in-panel.ts';
import { expect, test } from './surgery.ts';

/** What stands under the box, in order: each answer by its name, each chip by its own, and how far below the box. */
type Frame = readonly (readonly [name: string, below: number])[];

/** Notes in each frame what stands where, from now on. */
const watch = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const frames: Frame[] = [];
    Object.assign(globalThis, { frames });
    const look = (): void => {
      const under = document.querySelector('#entry')?.getBoundingClientRect().bottom ?? 0;
      frames.push(
        [...document.querySelectorAll('[data-answer], .chip')].map((each) => [
          each.getAttribute('aria-labelledby') ?? each.id,
          Math.round(each.getBoundingClientRect().top - under),
        ]),
      );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const seen = (panel: Page): Promise<Frame[]> => panel.evaluate(() => (globalThis as unknown as { frames: Frame[] }).frames.splice(0));

/** Answers that are elsewhere than a frame before, though the same answers stand above them. */
function moved(frames: readonly Frame[]): string[] {
  const answers = frames.map((frame) => frame.filter(([name]) => name.startsWith('card-')));
  return answers.flatMap((after, at) => {
    const before = answers[at - 1] ?? [];
    return after.flatMap(([name, below], place) => {
      const isSame = after.slice(0, place + 1).every(([above], there) => above === before[there]?.[0]);
      const from = before[place]?.[1];
      return isSame && from !== below ? [`${name}: ${from} to ${below}`] : [];
    });
  });
}

test('while a line is typed, key by key, no answer moves but for another that comes or goes above it', async ({ panel }) => {
  test.setTimeout(240_000);
  const typed = Object.values(TYPED)
    .flat()
    .map((entry) => entry.typed)
    .filter((line) => line.length < 120);
  expect(typed.length).toBeGreaterThanOrEqual(40);
  await watch(panel);
  for (const line of typed) {
    await press(panel, 'Alt+n');
    await expect(box(panel)).toBeFocused();
    await seen(panel);
    await panel.keyboard.type(line);
    // The last word is read within 300 ms.
    await panel.waitForTimeout(500);
    const frames = await seen(panel);
    expect.soft(frames.length, line).toBeGreaterThan(1);
    expect.soft(moved(frames), line).toEqual([]);
  }
});

test('an answer that moved would be seen', () => {
  const frames: Frame[] = [
    [],
    [['card-a', 10]],
    [
      ['card-a', 10],
      ['card-b', 60],
    ],
    [
      ['card-a', 10],
      ['card-b', 64],
    ],
    [
      ['card-c', 10],
      ['card-a', 60],
    ],
  ];
  expect(moved(frames)).toEqual(['card-b: 60 to 64']);
});
