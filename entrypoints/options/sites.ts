import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { SitesPort } from '../../components/sites-form.tsx';
import { allowedSites, namedSites, patternOf } from '../sidepanel/sites.ts';

/** The sites as the browser has them now. */
export function createSites(): SitesPort {
  const allowed = signal<readonly string[]>([]);
  const named = signal<readonly string[]>([]);
  const look = (): void => {
    void allowedSites().then((sites) => {
      allowed.value = sites;
    });
  };
  const lookAtNamed = (): void => {
    void namedSites().then((sites) => {
      named.value = sites;
    });
  };
  look();
  // The browser may take seconds to know its policy.
  lookAtNamed();
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') lookAtNamed();
  });
  return {
    allowed,
    named,
    allow: (origin) => void browser.permissions.request({ origins: [patternOf(origin)] }),
    takeBack: (origin) => void browser.permissions.remove({ origins: [patternOf(origin)] }),
  };
}
