import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Launched, launchWithExtension } from '../../tools/side-panel.ts';
import { startRecordingProxy } from './recording-proxy.ts';

interface Fixtures {
  /** Every address asked for by panel, page, worker or browser that is neither the extension's own nor the stand's. */
  requests: string[];
  /** Every console message and uncaught error of panel, page and worker. */
  messages: string[];
  browserWithWaymark: Launched;
  context: BrowserContext;
  worker: Worker;
  /** The demo record, open in a tab. */
  record: Page;
  /** Clicks the toolbar icon on this page's tab and gives the real side panel. */
  openPanel: (page: Page) => Promise<Page>;
}

/** A request that the content security policy stops is an attempt all the same; the browser only tells of it in the console. */
const REFUSED = /'([a-z]+:\/\/[^']+)' violates the following Content Security Policy directive/;

/** In a service worker the browser does not even do that. */
const SPEAK_OF_REFUSALS = `addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
  console.error("'" + blockedURI + "' violates the following Content Security Policy directive: " + effectiveDirective))`;

export const test = base.extend<Fixtures, { stand: Stand }>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const stand = await serveFolder(DEMO_RECORD);
      await use(stand);
      await stand.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  requests: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  messages: async ({}, use) => use([]),
  browserWithWaymark: async ({ stand, requests, messages }, use) => {
    const note = (url: string) => {
      if (!isOwn(url, stand.origin)) requests.push(url);
    };
    const proxy = await startRecordingProxy(note);
    const launched = await launchWithExtension({
      executable: ensureProgram('chromium'),
      headless: true,
      args: [`--proxy-server=${proxy.server}`, `--proxy-bypass-list=<-loopback>;${new URL(stand.origin).host}`],
      watch: (context) => {
        context.on('request', (request) => note(request.url()));
        context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`));
        context.on('console', (message) => {
          messages.push(`${message.type()}: ${message.text()}`);
          const refused = REFUSED.exec(message.text())?.[1];
          if (refused !== undefined) note(refused);
        });
      },
    });
    await launched.worker.evaluate(SPEAK_OF_REFUSALS);
    await use(launched);
    await launched.close();
    await proxy.close();
  },
  context: async ({ browserWithWaymark }, use) => use(browserWithWaymark.context),
  worker: async ({ browserWithWaymark }, use) => use(browserWithWaymark.worker),
  record: async ({ context, stand }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${stand.origin}/`);
    await use(page);
  },
  openPanel: async ({ browserWithWaymark }, use) => use(browserWithWaymark.openPanel),
});

export { expect } from '@playwright/test';

function isOwn(url: string, origin: string): boolean {
  return /^(chrome-extension|data|blob|about):/.test(url) || new URL(url).origin === origin;
}
