import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectBidi } from './bidi.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** No first-run pages and no traffic of the browser's own. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
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
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
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
    return { ...(await drive(child)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function drive(child: ChildProcess): Promise<Omit<Firefox, 'close'>> {
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

const geckoId: string = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

const CLICK_ICON = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(geckoId)});
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The parent process opens the requests of all. What the browser asks for by itself is passed over. */
const WATCH_REQUESTS = `(() => {
  window.waymarkRequests = [];
  const observe = (subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
    if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.waymarkRequests.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
})()`;

const markLineWith = (words: string): string => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && !walker.currentNode.data.includes(${JSON.stringify(words)}));
  getSelection().selectAllChildren(walker.currentNode.parentElement);
})()`;

const PANEL = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

/** BiDi does not list the sidebar, so the browser's window passes the question on to the process that shows it. */
function askSidebar(expression: string): string {
  const inside = `(() => {
    let answer;
    try { const { document } = content; answer = { value: (${expression}) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('waymark-test', JSON.stringify(answer));
  })()`;
  return `new Promise((resolve) => {
    const { messageManager } = ${PANEL};
    messageManager.addMessageListener('waymark-test', function listener({ data }) {
      messageManager.removeMessageListener('waymark-test', listener);
      resolve(data);
    });
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(inside))}, false);
  })`;
}

/** Each chord is held down in order and let go together. */
function pressKeys(chords: readonly (readonly string[])[]): string {
  return `(() => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('The keyboard is in use.');
    for (const chord of ${JSON.stringify(chords)}) {
      const events = chord.map((key) => {
        const code = /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : /^[0-9]$/.test(key) ? 'Digit' + key : '';
        return new KeyboardEvent('', { key, code, keyCode: code ? key.toUpperCase().charCodeAt(0) : (KeyboardEvent['DOM_VK_' + key.toUpperCase()] ?? 0) });
      });
      for (const event of events) processor.keydown(event);
      for (const event of events.reverse()) processor.keyup(event);
    }
  })()`;
}
