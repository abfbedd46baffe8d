import type { Page } from '@playwright/test';
import type { SmallTarget } from '../../../tools/accessibility/record.ts';

/** Targets under 24 by 24 px, each with the exception of WCAG 2.2, 2.5.8 on which it rests, if there is one. */
export const smallTargets = (page: Page): Promise<SmallTarget[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const all = 'a[href], button, input, select, textarea, summary, [role=option], [role=tab], [tabindex="0"]';
    const within = document.querySelector('dialog:modal') ?? document;
    const targets = [...within.querySelectorAll<HTMLElement>(all)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, .hidden-words *'))
      // What stands in its label is pressed by the label.
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }));
    const isSmall = ({ width, height }: DOMRect): boolean => width < LEAST || height < LEAST;
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const reaches = (from: DOMRect, to: DOMRect): boolean => {
      const { x, y } = middle(from);
      const apart = Math.hypot(x - Math.min(Math.max(x, to.left), to.right), y - Math.min(Math.max(y, to.top), to.bottom));
      if (apart < LEAST / 2) return true;
      const other = middle(to);
      return isSmall(to) && Math.hypot(x - other.x, y - other.y) < LEAST;
    };
    const inSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''));
    return targets
      .filter(({ box }) => isSmall(box))
      .map(({ element, box }) => {
        const crowded = targets.some((other) => other.element !== element && reaches(box, other.box));
        return {
          name: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60),
          because: inSentence(element) ? 'in a sentence' : crowded ? 'nothing' : 'spaced',
        };
      });
  });
