import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';

const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];

export interface LaunchOptions {
  executable: string;
  headless: boolean;
  /** Chromium's own sandbox, which it refuses to use as root. */
  sandbox?: boolean;
  /** More switches for the browser. */
  args?: string[];
  /** Sites that are allowed always, as after the GP's yes to the browser's own question, which no test can press without a display. */
  allowed?: readonly string[];
  /** Folders of a profile and an extension that were there before and outlive this browser, instead of a fresh profile and the one built. */
  lasting?: { profile: string; extension: string };
  /** Called with each connection to the browser before it is used: the first holds pages and worker, later ones the panel too. */
  watch?: (context: BrowserContext) => void;
}

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  /** The folder where the browser keeps everything, for as long as it runs. */
  profile: string;
  /** Clicks Waymark's toolbar icon on this page's tab. */
  click: (page: Page) => Promise<void>;
  /** Clicks it and gives the browser's own side panel as a page. */
  openPanel: (page: Page) => Promise<Page>;
  /** Loads the extension of a folder, in the place of the one loaded from there before. */
  load: (extension: string) => Promise<void>;
  /** The same browser as if it were new: the extension put in anew, one empty tab, and nothing kept of what was done in it. */
  anew: (allowed?: readonly string[]) => Promise<Launched>;
  close: () => Promise<void>;
}

/** Starts a Chromium browser with a fresh profile and the built extension in it. */
export async function launchWithExtension({
  executable,
  headless,
  sandbox = false,
  args = [],
  allowed = [],
  lasting,
  watch,
}: LaunchOptions): Promise<Launched> {
  const profile = lasting?.profile ?? mkdtempSync(join(tmpdir(), 'waymark-chromium-'));
  const downloads = join(profile, 'downloads');
  const opened: (Browser | BrowserContext)[] = [];
  const closeDownTo = async (left: number) => {
    for (const connection of opened.splice(left).toReversed()) await connection.close().catch(() => undefined);
  };
  const close = async () => {
    await closeDownTo(0);
    if (!lasting) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless,
      viewport: null,
      locale: 'en-GB',
      chromiumSandbox: sandbox,
      handleSIGINT: false,
      downloadsPath: downloads,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [...args, ...QUIET, '--enable-unsafe-extension-debugging', '--remote-debugging-port=0'],
    });
    opened.push(context);
    watch?.(context);
    const control = await context.browser()?.newBrowserCDPSession();
    if (control === undefined) throw new Error('The browser gives no debugging session.');
    /** Chrome and Edge ignore --load-extension, so the extension is loaded over the debugging pipe, which all of them allow. */
    const load = (path: string) => send<void>(control, 'Extensions.loadUnpacked', { path });

    const withExtension = async (extension: string): Promise<Launched> => {
      const started = context.waitForEvent('serviceworker', { timeout: 15_000 });
      started.catch(() => undefined);
      await load(extension);
      const worker = await started;
      const url = new URL('/sidepanel.html', worker.url()).href;
      const click = (page: Page) => clickIcon(page, { worker, context, control });
      const openPanel = async (page: Page) => {
        await click(page);
        // A connection lists a side panel only where the panel was there before it.
        await until('The side panel did not open.', async () => (await targets(control, 'page')).find((target) => target.url === url));
        const second = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort(profile)}`);
        opened.push(second);
        for (const connected of second.contexts()) watch?.(connected);
        const pages = () => second.contexts().flatMap((connected) => connected.pages());
        return until('The side panel was not listed.', () => pages().find((candidate) => candidate.url() === url));
      };
      const anew = async (sites: readonly string[] = []) => {
        await closeDownTo(1);
        await send(control, 'Extensions.uninstall', { id: new URL(worker.url()).host });
        await emptied(context);
        // The last connection that was closed took it along.
        await send(control, 'Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: downloads });
        return withExtension(folderFor(sites, profile));
      };
      return { context, worker, profile, click, openPanel, load, anew, close };
    };
    return await withExtension(lasting?.extension ?? folderFor(allowed, profile));
  } catch (error) {
    await close();
    throw error;
  }
}

/** Leaves one empty tab, and nothing of any site. */
async function emptied(context: BrowserContext): Promise<void> {
  const before = context.pages();
  const page = await context.newPage();
  for (const each of before) await each.close();
  await context.clearCookies();
  await context.clearPermissions();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.detach();
}

/** Where the extension lies that has these sites' permission from the start. */
const folderFor = (allowed: readonly string[], profile: string): string =>
  allowed.length > 0 ? extensionAllowedOn(allowed, profile) : EXTENSION;

/** A copy of the extension in the profile's folder that has these sites' permission from the start. */
function extensionAllowedOn(origins: readonly string[], profile: string): string {
  const copy = join(profile, 'waymark');
  cpSync(EXTENSION, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const hosts = origins.map((origin) => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}

interface Started {
  worker: Worker;
  context: BrowserContext;
  control: CDPSession;
}

async function clickIcon(page: Page, { worker, context, control }: Started): Promise<void> {
  // One that was stopped had listened before: the browser starts it again.
  if (context.serviceWorkers().includes(worker))
    await until('The extension does not listen for its toolbar icon.', () =>
      worker.evaluate('chrome.action.onClicked.hasListeners() || undefined'),
    );
  await page.bringToFront();
  const tab = await until('The tab of the page was not found.', async () =>
    (await targets(control, 'tab')).find((target) => target.url === page.url() && target.embedderData?.tabActive !== false),
  );
  await send(control, 'Extensions.triggerAction', { id: new URL(worker.url()).host, targetId: tab.targetId });
}

interface Target {
  targetId: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

async function targets(control: CDPSession, type: 'page' | 'tab'): Promise<Target[]> {
  const { targetInfos } = await send<{ targetInfos: Target[] }>(control, 'Target.getTargets', { filter: [{ type }] });
  return targetInfos;
}

/** Sends a command that Playwright's types do not know. */
function send<Answer>(control: CDPSession, method: string, params: object): Promise<Answer> {
  const untyped = control as unknown as { send: (method: string, params: object) => Promise<Answer> };
  return untyped.send(method, params);
}

function debuggingPort(profile: string): string {
  return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
}

async function until<Found>(otherwise: string, look: () => Found | undefined | Promise<Found | undefined>): Promise<Found> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(otherwise);
}
