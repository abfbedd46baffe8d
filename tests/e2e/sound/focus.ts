import type { Page } from '@playwright/test';

const MOST = 400;
const AT_ONCE = 10;

interface Watching {
  isEmpty: boolean;
  isRound: boolean;
  faults: string[];
  unreached: () => string[];
}

/** Watches what has the focus, as each next key finds it: whether it is outlined and whether something covers it. */
function watch(key: 'Tab' | 'Shift+Tab'): void {
  const within = document.querySelector('dialog:modal') ?? document;
  const tabbable = (): HTMLElement[] =>
    [...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
      (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }),
    );
  const named = (each: Element): string => `${each.tagName.toLowerCase()} ${each.id || each.textContent?.trim().slice(0, 40)}`;
  const seen = new Set<Element>();
  const reached = (each: HTMLElement): boolean =>
    seen.has(each) ||
    (each.matches('[type=radio]') && [...seen].some((other) => (other as HTMLInputElement).name === (each as HTMLInputElement).name));
  const all = tabbable();
  const watching: Watching = {
    isEmpty: all.length === 0,
    isRound: false,
    faults: [],
    unreached: () =>
      tabbable()
        .filter((each) => !reached(each))
        .map(named),
  };
  let last: Element | null = null;
  const look = (): void => {
    const element = document.activeElement;
    // A date has a stop for each of its parts.
    if (element === last) return;
    last = element;
    if (!element || element === document.body || seen.has(element)) {
      watching.isRound ||= seen.size > 0;
      return;
    }
    seen.add(element);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor))
      watching.faults.push(`${named(element)}: no outline`);
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const onTop = document.elementFromPoint(left + width / 2, Math.min(y, innerHeight - 1));
    if (!(onTop && (element.contains(onTop) || onTop.contains(element) || onTop.closest('label')?.contains(element))))
      watching.faults.push(`${named(element)}: covered by ${onTop ? named(onTop) : 'the edge of the window'}`);
  };
  (document.activeElement as HTMLElement | null)?.blur();
  (key === 'Tab' ? all[0] : all.at(-1))?.focus();
  document.addEventListener('keydown', (event) => event.key === 'Tab' && !watching.isRound && look(), { capture: true });
  Object.assign(globalThis, { watching });
}

/** Goes once through the page with Tab or Shift+Tab; gives what was not reached, and what was not seen when it was. */
export async function focusFaults(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await page.evaluate(watch, key);
  if (await page.evaluate(() => (globalThis as unknown as { watching: Watching }).watching.isEmpty)) return [];
  for (let pressed = 0; pressed < MOST; pressed += AT_ONCE) {
    for (let at = 0; at < AT_ONCE; at++) await page.keyboard.press(key);
    const done = await page.evaluate(() => {
      const { isRound, faults, unreached } = (globalThis as unknown as { watching: Watching }).watching;
      return isRound ? [...faults, ...unreached().map((each) => `${each}: not reached`)] : undefined;
    });
    if (done) return done;
  }
  throw new Error(`${MOST} times ${key} did not go round.`);
}
