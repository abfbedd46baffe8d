import type { Page } from '@playwright/test';

/** Texts whose contrast with their own ground is under 4.5, or 3 where they are large: also those that axe leaves, since something lies over them. */
export const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const partsOf = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isClear = (colour: string): boolean => partsOf(colour)[3] === 0;
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const faint: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const isField = element.matches('input, textarea, select');
      const hasText = isField || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (
        !hasText ||
        element.matches(':disabled, .hidden-words *, .entry-marks, .entry-marks *') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
      const [low = 0, high = 0] = [luminance(element instanceof SVGElement ? fill : color), luminance(groundOf(element))].sort(
        (a, b) => a - b,
      );
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < needed)
        faint.push(`${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 30)}: ${ratio.toFixed(2)}`);
    }
    return faint;
  });
