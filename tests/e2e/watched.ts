import type { Page } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { type Launched, launchWithExtension } from '../../tools/side-panel.ts';
import { startRecordingProxy } from './recording-proxy.ts';

/** A browser with Waymark in it, and all that it was seen to ask for and to say. */
export interface Watched extends Launched {
  /** Every address asked for by panel, page, worker or browser that is neither the extension's own nor a stand's. */
  requests: string[];
  /** Every console message and uncaught error of panel, page and worker. */
  messages: string[];
  /** The same browser as if it were new, and nothing seen of it yet. */
  anew: (allowed?: readonly string[]) => Promise<Watched>;
}

/** A request that the content security policy stops is an attempt all the same; the browser only tells of it in the console. */
const REFUSED = /'([a-z]+:\/\/[^']+)' violates the following Content Security Policy directive/;

/** In a service worker the browser does not even do that. */
const SPEAK_OF_REFUSALS = `addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
  console.error("'" + blockedURI + "' violates the following Content Security Policy directive: " + effectiveDirective))`;

/** Opens a page of Waymark’s own in a tab, by its address. */
export async function openOwnPage({ context, worker }: Pick<Launched, 'context' | 'worker'>, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, worker.url()).href);
  return page;
}

/** Starts Chromium with the extension, lets it reach these stands alone, and watches. */
export async function launchWatched(
  stands: readonly string[],
  allowed: readonly string[] = [],
  args: readonly string[] = [],
): Promise<Watched> {
  const requests: string[] = [];
  const messages: string[] = [];
  const note = (url: string) => {
    const isOwn = /^(chrome-extension|data|blob|about|chrome):/.test(url) || stands.includes(new URL(url).origin);
    if (!isOwn) requests.push(url);
  };
  const proxy = await startRecordingProxy(note);
  const launched = await launchWithExtension({
    executable: ensureProgram('chromium'),
    headless: true,
    allowed,
    args: [
      ...args,
      `--proxy-server=${proxy.server}`,
      `--proxy-bypass-list=${['<-loopback>', ...stands.map((each) => new URL(each).host)].join(';')}`,
    ],
    watch: (context) => {
      context.on('request', (request) => note(request.url()));
      context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`));
      context.on('console', (message) => {
        // Chromium asks every site for one; the stands have none.
        if (message.location().url.endsWith('/favicon.ico')) return;
        messages.push(`${message.type()}: ${message.text()}`);
        const refused = REFUSED.exec(message.text())?.[1];
        if (refused !== undefined) note(refused);
      });
    },
  });
  const watched = async (started: Launched): Promise<Watched> => {
    await started.worker.evaluate(SPEAK_OF_REFUSALS);
    const anew = async (sites?: readonly string[]) => {
      const again = await started.anew(sites);
      for (const seen of [requests, messages]) seen.length = 0;
      return watched(again);
    };
    const openPanel = async (page: Page) => {
      const panel = await started.openPanel(page);
      // Before the panel is there no key is heard.
      await panel.locator('#entry').waitFor({ state: 'attached' });
      return panel;
    };
    const close = async () => {
      await started.close();
      await proxy.close();
    };
    return { ...started, requests, messages, openPanel, anew, close };
  };
  return watched(launched);
}
