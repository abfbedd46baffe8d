import type { Page } from '@playwright/test';
import { asOf, today } from '../../tools/as-of.ts';
import { ensureProgram } from '../../tools/browsers.ts';
import { type Launched, launchWithExtension } from '../../tools/side-panel.ts';
import { test as base } from './panel.ts';

const CLEAR_SETTINGS = `new Promise((resolve) => {
  const opened = indexedDB.open('waymark');
  opened.onupgradeneeded = () => opened.transaction.abort();
  opened.onerror = () => resolve();
  opened.onsuccess = () => {
    const clearing = opened.result.transaction('settings', 'readwrite');
    clearing.objectStore('settings').clear();
    clearing.oncomplete = () => resolve(opened.result.close());
  };
})`;

interface Standing {
  launched: Launched;
  panel: Page;
  record: Page;
}

/** What a test may do with the record beside the panel. */
export interface BesideIt {
  /** Presses the icon: the panel reads the page in front. */
  read: () => Promise<void>;
  /** The record goes to its next patient. */
  next: () => Promise<unknown>;
  /** Shows this page in the record's tab, and presses the icon there. */
  show: (html: string) => Promise<void>;
}

/** One browser and its side panel for many tests; `panel` is that panel loaded anew, 360 px wide, as the machine has its colours. */
export const test = base.extend<{ panel: Page; besideIt: BesideIt }, { standing: Standing }>({
  standing: [
    async ({ stand }, use) => {
      const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
      try {
        const record = launched.context.pages()[0] ?? (await launched.context.newPage());
        await record.goto(`${stand.origin}/`);
        const panel = await launched.openPanel(record);
        // What was asked for by the icon is answered to this panel, not to the one loaded anew.
        await panel.getByText('read from the page').waitFor();
        await use({ launched, panel, record });
      } finally {
        await launched.close();
      }
    },
    { scope: 'worker' },
  ],
  besideIt: async ({ standing: { launched, record }, stand }, use) => {
    await use({
      read: () => launched.click(record),
      next: () => record.goto(`${stand.origin}/second-patient.html`),
      show: async (html) => {
        const address = `${stand.origin}/shown.html`;
        await record.unroute(address);
        await record.route(address, (route) => route.fulfill({ contentType: 'text/html', body: asOf(html, today()) }));
        await record.goto(address);
        await launched.click(record);
      },
    });
    await record.unrouteAll();
    await record.goto(`${stand.origin}/`);
  },
  panel: async ({ standing: { panel: standingPanel } }, use) => {
    standingPanel.setDefaultTimeout(10_000);
    await standingPanel.emulateMedia({ colorScheme: null, forcedColors: null });
    await standingPanel.setViewportSize({ width: 360, height: 800 });
    // Nothing chosen by the test before.
    await standingPanel.evaluate(CLEAR_SETTINGS);
    await standingPanel.reload();
    await use(standingPanel);
  },
});

export { expect } from '@playwright/test';
