import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { SitesPort } from '../../components/sites-form.tsx';
import { watchPolicy } from '../sidepanel/policy.ts';
import { allowedSites, patternOf } from '../sidepanel/sites.ts';

/** The sites as the browser has them now. */
export function createSites(): SitesPort {
  const allowed = signal<readonly string[]>([]);
  const named = signal<readonly string[]>([]);
  const look = (): void => {
    void allowedSites().then((sites) => {
      allowed.value = sites;
    });
  };
  look();
  watchPolicy(({ recordSites }) => {
    named.value = recordSites;
  });
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return {
    allowed,
    named,
    allow: (origin) => void browser.permissions.request({ origins: [patternOf(origin)] }),
    takeBack: (origin) => void browser.permissions.remove({ origins: [patternOf(origin)] }),
  };
}
