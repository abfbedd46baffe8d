import { browser } from 'wxt/browser';
import { createOwnTabs } from '../../state/beside/own-tabs.ts';

/** The tabs that were opened from this panel. */
export const ownTabs = createOwnTabs({
  isOwnPage: (url) => url.startsWith(browser.runtime.getURL('/')),
  now: () => performance.now(),
});

/** Links open tabs of their own. */
export function watchLinks(): void {
  const clicked = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a[target="_blank"]')) ownTabs.expect();
  };
  for (const click of ['click', 'auxclick'] as const) document.addEventListener(click, clicked, { capture: true });
}
