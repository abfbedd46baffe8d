import type { Page } from '@playwright/test';

/** What a live region says, by the time a screen reader would say it: the panel tells what changed a second after the last key. */
const QUIET_FOR = 1_500;

/** Begins to note what live regions come to say. */
export const startListening = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const textOf = (region: Element): string => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const before = new Map([...document.querySelectorAll(LIVE)].map((region) => [region, textOf(region)]));
    const changed = new Map<Element, string>();
    const listening = { at: performance.now(), before, changed, textOf };
    new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        const touched = [target, ...addedNodes].filter((each) => each instanceof Element || each.parentElement);
        for (const each of touched) {
          const element = each instanceof Element ? each : each.parentElement;
          const region = element?.closest(LIVE) ?? (element?.matches(LIVE) ? element : element?.querySelector(LIVE));
          if (!region) continue;
          changed.delete(region);
          changed.set(region, region.getAttribute('role') ?? 'status');
          listening.at = performance.now();
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { listening });
  });

interface Listening {
  at: number;
  before: Map<Element, string>;
  changed: Map<Element, string>;
  textOf: (region: Element) => string;
}

/** Waits until nothing more is said, and gives what was: the last words of each region, in the order in which they came. */
export async function heard(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (globalThis as unknown as { listening: Listening }).listening.at = performance.now();
  });
  await page.waitForFunction(
    (quiet) => performance.now() - (globalThis as unknown as { listening: Listening }).listening.at > quiet,
    QUIET_FOR,
  );
  return page.evaluate(() => {
    const { before, changed, textOf } = (globalThis as unknown as { listening: Listening }).listening;
    const said: string[] = [];
    for (const [region, role] of changed) {
      const words = region.isConnected ? textOf(region) : '';
      if (words && words !== before.get(region)) said.push(`${role}: ${words}`);
      before.set(region, words);
    }
    changed.clear();
    return said;
  });
}
