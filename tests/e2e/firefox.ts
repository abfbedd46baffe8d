import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectBidi } from './bidi.ts';
import { addressOf, askSidebar, CLICK_ICON, EXTENSION, markLineWith, PANEL, pressKeys, WATCH_REQUESTS } from './firefox-scripts.ts';

/** No first-run pages and no traffic of the browser's own. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  // What is saved goes to a folder of the profile, without asking.
  'browser.download.folderList': 2,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.server': '',
};

export interface Firefox {
  /** Opens an address in the tab. */
  goto: (url: string) => Promise<void>;
  /** The address and the text of the page in the tab. */
  page: () => Promise<{ url: string; text: string }>;
  /** Marks the first line of the page's text that holds these words. */
  mark: (words: string) => Promise<void>;
  /** Clicks Waymark's toolbar icon, and gives the keyboard to the sidebar once it is there. */
  openSidebar: () => Promise<void>;
  /** Clicks the icon where the sidebar is open already. */
  clickIcon: () => Promise<void>;
  /** Gives the keyboard to the page in the tab, or to the sidebar. */
  focus: (where: 'page' | 'sidebar') => Promise<void>;
  /** Evaluates an expression over `document` in the real sidebar. */
  inSidebar: <Value>(expression: string) => Promise<Value>;
  /** Opens a page of Waymark's own in the tab, by its path, and gives it the keyboard. */
  openOwn: (path: string) => Promise<void>;
  /** Evaluates an expression over `document` in the page in the tab. */
  inPage: <Value>(expression: string) => Promise<Value>;
  /** Chooses a file, by its place on this machine, in a field of the page in the tab. */
  giveFile: (selector: string, file: string) => Promise<void>;
  /** The file that was saved under this name, and its text: waits for it. */
  saved: (name: string) => Promise<{ file: string; text: string }>;
  /** Presses keys in the browser's window: they go where the focus is. */
  type: (text: string) => Promise<void>;
  /** Presses keys together, such as Alt and u. */
  press: (...keys: string[]) => Promise<void>;
  /** Every address that page, sidebar or background have begun to ask for over HTTP. */
  requests: () => Promise<string[]>;
  /** The addresses of the tabs that are open. */
  tabs: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Starts stock Firefox, headless, with a fresh profile and the built add-on in it. */
export async function startFirefox(binary: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  const downloads = join(profile, 'saved');
  const lines = Object.entries({ ...PREFERENCES, 'browser.download.dir': downloads }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--new-instance', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(binary, [...flags, '--profile', profile], { stdio: ['ignore', 'ignore', 'pipe'] });
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill();
      await Promise.race([ended, pause(5_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { ...(await drive(child)), saved: (name) => savedIn(downloads, name), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(child: ChildProcess): Promise<Omit<Firefox, 'saved' | 'close'>> {
  const { send, evaluate } = await connectBidi(await listeningAddress(child));
  await send('webExtension.install', { extensionData: { type: 'path', path: EXTENSION } });
  const top = async (scope = {}) => (await send<Tree>('browsingContext.getTree', scope)).contexts[0]?.context ?? '';
  const tab = await top();
  const window = await top({ 'moz:scope': 'chrome' });
  await evaluate(window, WATCH_REQUESTS);
  const focus: Firefox['focus'] = (where) => evaluate(window, `(${where === 'page' ? 'gBrowser.selectedBrowser' : PANEL}).focus()`);
  const inSidebar = async <Value>(expression: string) => {
    const { value, error } = await evaluate<string>(window, askSidebar(expression)).then((answer) => JSON.parse(answer));
    if (error !== undefined) throw new Error(error);
    return value as Value;
  };
  return {
    goto: async (url) => {
      await send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    page: async () => JSON.parse(await evaluate(tab, 'JSON.stringify({ url: location.href, text: document.body.innerText })')),
    mark: (words) => evaluate(tab, markLineWith(words)),
    openOwn: async (path) => {
      const url = await evaluate<string>(window, addressOf(path));
      await send('browsingContext.navigate', { context: tab, url, wait: 'none' });
      const isThere = `location.href === ${JSON.stringify(url)} && document.querySelector('h1') !== null`;
      await until(`${path} did not load.`, () => evaluate<boolean>(tab, isThere).catch(() => false));
      await focus('page');
      await until(`${path} did not take the keyboard.`, () => evaluate(tab, 'document.hasFocus()'));
    },
    inPage: (expression) => evaluate(tab, expression),
    giveFile: async (selector, file) => {
      const { nodes } = await send<Nodes>('browsingContext.locateNodes', { context: tab, locator: { type: 'css', value: selector } });
      await send('input.setFiles', { context: tab, element: { sharedId: nodes[0]?.sharedId }, files: [file] });
    },
    openSidebar: async () => {
      await evaluate(window, CLICK_ICON);
      await until('The sidebar did not open.', () => evaluate(window, `${PANEL}?.currentURI.spec.endsWith('/sidepanel.html') ?? false`));
      await until('The sidebar did not load.', () => inSidebar(`document.readyState === 'complete'`));
      await focus('sidebar');
      await until('The sidebar did not take the keyboard.', () => inSidebar('document.hasFocus()'));
    },
    clickIcon: () => evaluate(window, CLICK_ICON),
    focus,
    inSidebar,
    type: (text) => evaluate(window, pressKeys([...text].map((key) => [key]))),
    press: (...keys) => evaluate(window, pressKeys([keys])),
    tabs: async () => JSON.parse(await evaluate(window, 'JSON.stringify(gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec))')),
    requests: async () => JSON.parse(await evaluate(window, 'JSON.stringify(window.waymarkRequests)')),
  };
}

async function until(otherwise: string, look: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) if (await look()) return;
  throw new Error(otherwise);
}

/** Firefox keeps the place with an empty file, writes beside it, and puts what is whole in its place. */
async function savedIn(folder: string, name: string): Promise<{ file: string; text: string }> {
  const file = join(folder, name);
  await until(`${name} was not saved.`, async () => existsSync(file) && statSync(file).size > 0 && !existsSync(`${file}.part`));
  return { file, text: readFileSync(file, 'utf8') };
}

interface Nodes {
  nodes: { sharedId: string }[];
}

interface Tree {
  contexts: { context: string }[];
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.on('data', (chunk) => {
      log += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}.\n${log}`)));
    setTimeout(() => reject(new Error(`Firefox did not start to listen.\n${log}`)), 30_000).unref();
  });
}
