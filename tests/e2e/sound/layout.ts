import type { Page } from '@playwright/test';

/** Pixels by which a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** What holds more than it shows: cut off, or to be scrolled sideways by itself. */
export const tooWide = (page: Page): Promise<{ cut: string[]; scrolls: string[] }> =>
  page.evaluate(() => {
    const found: { cut: string[]; scrolls: string[] } = { cut: [], scrolls: [] };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.hidden-words, .entry-label') ||
        element.clientWidth === 0
      )
        continue;
      const { display, overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // One row of what may be chosen: Down brings the next in view.
      if (element.matches('.offered')) continue;
      // One line, cut with an ellipsis: the whole is in its title, or what it opens to.
      if (textOverflow === 'ellipsis' && (element.closest('[title]') || element.matches('[aria-expanded], summary'))) continue;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
      // A line that is typed scrolls with its caret.
      if (display === 'inline' || element.matches('input') || !(wide || high)) continue;
      const scrolls = wide && /auto|scroll/.test(overflowX);
      const name = element.getAttribute('aria-label') ?? `${element.tagName.toLowerCase()}.${element.className}`;
      found[scrolls ? 'scrolls' : 'cut'].push(scrolls ? name : `${name} ${element.textContent?.slice(0, 40)}`);
    }
    return found;
  });

/** Every word that is shown, in order; not those for screen readers, which come and go. */
export const words = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll<HTMLElement>('.hidden-words')];
    for (const each of spoken) each.hidden = true;
    const shown = document.body.innerText.split(/\s+/).filter(Boolean);
    for (const each of spoken) each.hidden = false;
    return shown;
  });

/** The words of one window that another does not have as often. */
export function wordsLost(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after];
  return before.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
