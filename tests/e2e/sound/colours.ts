import type { Page } from '@playwright/test';

/** With the colours of the system: fields without an edge, what is chosen and does not show it, and pictures that these colours do not reach. */
export const colourFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 30)}`;
    const faults: string[] = [];
    if (!matchMedia('(forced-colors: active)').matches) faults.push('forced colours are not on');

    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    for (const each of shown('body *'))
      if (getComputedStyle(each).backgroundImage !== 'none') faults.push(`${named(each)}: a picture as its ground`);

    // A field needs an edge.
    for (const each of shown('input:not([type=checkbox], [type=radio], [type=file]), textarea, select')) {
      const { borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(each);
      if (borderBottomStyle === 'none' || borderBottomWidth === '0px' || borderBottomColor === groundOf(each.parentElement))
        faults.push(`${named(each)}: no edge`);
    }

    // What is chosen among several differs by more than a colour that is taken away.
    const looks = (element: Element): string => {
      const { borderStyle, borderWidth, borderColor, fontWeight, textDecorationLine } = getComputedStyle(element);
      return [groundOf(element), borderStyle, borderWidth, borderWidth !== '0px' && borderColor, fontWeight, textDecorationLine].join();
    };
    for (const state of ['aria-selected', 'aria-pressed', 'aria-current']) {
      const off = `:is([${state}="false"], :not([${state}]))`;
      for (const on of shown(`[${state}]:not([${state}="false"])`))
        for (const other of on.parentElement?.querySelectorAll(`:scope > ${on.tagName}${off}`) ?? [])
          if (looks(on) === looks(other)) faults.push(`${named(on)}: ${state} is not seen`);
    }
    return faults;
  });
