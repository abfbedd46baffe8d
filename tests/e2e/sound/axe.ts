import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe leaves to others: contrast it cannot work out (contrast.ts does), and a mark beside its name, which people looked at. */
const LEFT = ['color-contrast', 'label-content-name-mismatch'];

/** Taller than any view, in pixels. */
const tallEnough = 6_000;

const inWords = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`));

/** What axe finds wrong or cannot decide. Legacy mode: the other wants a page of its own, which a side panel’s browser does not give. */
export async function axe(page: Page): Promise<{ wrong: string[]; version: string }> {
  // What happens to lie half under the header or the foot is not small: all of it is looked at in a window that holds it.
  const size = page.viewportSize();
  if (size) await page.setViewportSize({ ...size, height: tallEnough });
  await page.evaluate(() => scrollTo(0, 0));
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations', 'incomplete'] }).withTags(TAGS);
  const { violations, incomplete, testEngine } = await builder.setLegacyMode().analyze();
  if (size) await page.setViewportSize(size);
  const undecided = incomplete.filter(({ id }) => !LEFT.includes(id));
  return { wrong: inWords([...violations, ...undecided]), version: testEngine.version };
}
