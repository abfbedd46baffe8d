import type { Page } from '@playwright/test';
import { keptByExtension, keptInPage } from './kept.ts';
import { expect, header, test, warning } from './record-beside.ts';
import { nextTurn, randomFrom, type Showed, WATCH_PANEL, WAYS, WHAT_STOOD, wrongs } from './standing.ts';

/** How many times the record goes to another patient, in each of the two runs. */
const TURNS = Number(process.env.WAYMARK_SWITCHES ?? 60) / 2;
const SEEDS = process.env.WAYMARK_SEED === undefined ? [71, 72] : [Number(process.env.WAYMARK_SEED)];

for (const seed of SEEDS)
  test(`a hostile record, ${seed}: however it goes to another patient, nothing of one stands beside another`, async ({
    tab,
    icon,
    stands,
    launched,
    messages,
  }) => {
    test.setTimeout(120_000 + TURNS * 3_000);
    const random = randomFrom(seed);
    const showed: Showed[] = [];
    const shows = new Map<Page, number>();
    const tabs = [tab, await launched.context.newPage()] as const;
    const session = await launched.context.newCDPSession(tab);
    const otherSession = await launched.context.newCDPSession(tabs[1]);
    await session.send('ServiceWorker.enable');
    let front: Page = tab;
    const goTo = async (page: Page, way: string): Promise<void> => {
      if (page === front) showed.push({ at: Date.now(), shown: undefined, how: `to ${way}` });
      shows.delete(page);
      const address = `${stands.origin}/hostile-record/${way === 'endless' ? 'endless.html' : `?way=${way}`}`;
      await page.goto(address, { waitUntil: 'commit' });
      // The browser's own waiting evaluates in the page, which its policy may forbid.
      await expect.poll(() => page.evaluate('typeof show')).toBe('function');
    };
    const turn = async (page: Page): Promise<void> => {
      const { shown, late, hangs } = nextTurn(random, shows.get(page));
      shows.set(page, shown);
      // As a click of its user would.
      const asked = { expression: `show(${shown}, ${JSON.stringify({ late, hangs })})`, userGesture: true, awaitPromise: true };
      const { result } = await (page === tab ? session : otherSession).send('Runtime.evaluate', asked);
      showed.push({
        at: Number(result.value),
        shown,
        how: `${new URL(page.url()).search || 'endless'}, notes ${late} ms after, hangs ${hangs} ms`,
      });
    };

    for (const page of tabs) {
      await page.bringToFront();
      front = page;
      await goTo(page, 'plain');
      await turn(page);
      await icon(page);
    }
    const panel = await icon(front);
    await expect(header(panel)).toContainText('read from the page');
    await panel.evaluate(WATCH_PANEL);

    /** A GP who takes up whatever the panel offers as soon as it does. */
    let ends = false;
    const hand = async (): Promise<void> => {
      while (!ends) {
        await panel.waitForTimeout(40 + random() * 200);
        if ((await warning(panel).count()) > 0) await panel.keyboard.press('Alt+n');
        else if (random() < 0.5) await panel.keyboard.press('Alt+a');
        if (random() < 0.02) await panel.keyboard.press('Alt+k');
      }
    };
    const busy = hand();
    for (let switches = 0; switches < TURNS; ) {
      const chance = random();
      if (chance < 0.06) {
        front = tabs[front === tabs[0] ? 1 : 0];
        showed.push({ at: Date.now(), shown: shows.get(front), how: 'another tab' });
        await front.bringToFront();
        showed.push({ at: Date.now(), shown: shows.get(front), how: 'another tab' });
      } else if (chance < 0.12) {
        const ways = [...WAYS, 'endless'];
        await goTo(front, ways[Math.floor(random() * ways.length)] ?? 'plain');
        await turn(front);
        // The worker may be ended just then: that page is not read.
        await Promise.race([launched.click(front).catch(() => undefined), panel.waitForTimeout(5_000)]);
      } else if (chance < 0.14) await session.send('ServiceWorker.stopAllWorkers');
      else await turn(front);
      switches += 1;
      // At once, soon, or after long enough for what the page says to be taken up.
      const rest = random();
      await panel.waitForTimeout(rest < 0.35 ? random() * 250 : rest < 0.7 ? 250 + random() * 1_000 : 3_000 + random() * 800);
    }
    showed.push({ at: Date.now(), shown: undefined, how: 'the end' });
    ends = true;
    await busy;
    const stood = JSON.parse(await panel.evaluate(WHAT_STOOD));
    const { wrongs: found, longest } = wrongs(stood, showed);
    test.info().annotations.push({ type: 'switches', description: `${TURNS}, the longest wrong for ${longest} ms` });
    expect(found, `the longest for ${longest} ms`).toEqual([]);
    // It was used: findings were added and stood with their guidance for several patients.
    const used = new Set(
      stood
        .filter(({ guided, ids }: { guided: boolean; ids: string[] }) => guided && ids.length > 0)
        .map(({ ids }: { ids: string[] }) => ids.join()),
    );
    expect(used.size).toBeGreaterThan(1);
    for (const kept of [await keptInPage(panel), await keptByExtension(panel)]) expect(kept).not.toMatch(/HOLLOWELL|LARKSPUR|999 ?\d{3}/i);
    expect(messages).toEqual([]);
  });
