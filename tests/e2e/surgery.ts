import type { Page } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { launchWithExtension } from '../../tools/side-panel.ts';
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

/** One browser and its side panel for many tests; `panel` is that panel loaded anew, 360 px wide, as the machine has its colours. */
export const test = base.extend<{ panel: Page }, { standingPanel: Page }>({
  standingPanel: [
    async ({ stand }, use) => {
      const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
      try {
        const record = launched.context.pages()[0] ?? (await launched.context.newPage());
        await record.goto(`${stand.origin}/`);
        await use(await launched.openPanel(record));
      } finally {
        await launched.close();
      }
    },
    { scope: 'worker' },
  ],
  panel: async ({ standingPanel }, use) => {
    standingPanel.setDefaultTimeout(5_000);
    await standingPanel.emulateMedia({ colorScheme: null, forcedColors: null });
    await standingPanel.setViewportSize({ width: 360, height: 800 });
    // Nothing chosen by the test before.
    await standingPanel.evaluate(CLEAR_SETTINGS);
    await standingPanel.reload();
    await use(standingPanel);
  },
});

export { expect } from '@playwright/test';
