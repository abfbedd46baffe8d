import { browser } from 'wxt/browser';
import { originOf } from '../../store/origin.ts';

export const patternOf = (origin: string): string => `${origin}/*`;

/** The site of a tab, where the browser lets Waymark know it. */
export async function originOfTab(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url === undefined ? undefined : originOf(url);
}

export const isAllowed = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);

/** The sites that the GP allowed always. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => originOf(pattern.replace(/\/\*$/, '')) ?? []).sort();
}

/** The record sites that the organisation named. */
export async function namedSites(): Promise<readonly string[]> {
  const { readPolicy } = await import('./policy.ts');
  return (await readPolicy()).recordSites;
}
