import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

const geckoId: string = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** Gives the address of one of Waymark's own pages. */
export const addressOf = (path: string): string => `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).getURL(${JSON.stringify(path)})`;

export const CLICK_ICON = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(geckoId)});
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** The parent process opens the requests of all. What the browser asks for by itself is passed over. */
export const WATCH_REQUESTS = `(() => {
  window.waymarkRequests = [];
  const observe = (subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
    if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.waymarkRequests.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
})()`;

export const markLineWith = (words: string): string => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && !walker.currentNode.data.includes(${JSON.stringify(words)}));
  getSelection().selectAllChildren(walker.currentNode.parentElement);
})()`;

export const PANEL = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

/** BiDi does not list the sidebar, so the browser's window passes the question on to the process that shows it. */
export function askSidebar(expression: string): string {
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
export function pressKeys(chords: readonly (readonly string[])[]): string {
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
