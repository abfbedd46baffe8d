import type { Page } from '@playwright/test';

/** What moves by itself or on its way: animations, transitions, smooth scrolling. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moving = document.getAnimations().map((each) => `${each.constructor.name} runs`);
    for (const element of document.querySelectorAll('*'))
      for (const part of [undefined, '::before', '::after', '::backdrop']) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        if (animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth')
          moving.push(`${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`);
      }
    return moving;
  });
