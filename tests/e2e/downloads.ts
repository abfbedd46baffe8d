import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * The file that a page saves when something is done, as it lies among the downloads. Where there are two connections to the browser neither
 * is told where a file went, so the browser is told where to put it.
 */
export async function downloaded(page: Page, doing: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const control = await page.context().browser()?.newBrowserCDPSession();
  if (!control) throw new Error('The browser gives no debugging session.');
  const downloadPath = mkdtempSync(join(tmpdir(), 'waymark-downloads-'));
  try {
    const complete = new Promise<void>((resolve) =>
      control.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    const named = new Promise<string>((resolve) =>
      control.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename)),
    );
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
    await doing();
    const [name] = await Promise.all([named, complete]);
    return { name, text: readFileSync(join(downloadPath, basename(name)), 'utf8') };
  } finally {
    await control.detach();
    rmSync(downloadPath, { recursive: true });
  }
}
