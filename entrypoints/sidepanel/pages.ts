import { type Browser, browser } from 'wxt/browser';
import type { Taught } from '../../record/taught.ts';
import { browserPage, notAllowed, notAnswering } from '../../record/unreadable.ts';
import type { Glance } from '../../record/watch.ts';
import type { Gesture, Happenings, Look, PagesPort } from '../../state/beside/port.ts';
import type { Asked, Looked } from '../reader.ts';
import { askBackground } from './ask-background.ts';
import { hear } from './messages.ts';
import { ownTabs } from './own-tabs.ts';
import { isAllowed, namedSites, originOfTab, patternOf } from './sites.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The day it is here, as 2026-11-22. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const isBrowsersOwn = (message: string): boolean =>
  /chrome:\/\/|edge:\/\/|about:|chrome-extension:|moz-extension:|extensions gallery|webstore|restricted|view-source/i.test(message);

const notRead = 'The page changed while it was read, or could not be read: please read it again, or type.';

/** A page that has not answered a glance for this long, in milliseconds, is not known to show what it showed. */
const lease = 300;
/** A look that takes longer is waited for while the page still answers. */
const patience = 3_000;
const longestLook = 30_000;

const late = Symbol('late');

const within = <Said>(milliseconds: number, promise: Promise<Said>): Promise<Said | typeof late> =>
  Promise.race([promise, new Promise<typeof late>((resolve) => setTimeout(resolve, milliseconds, late))]);

/** The GP's gesture that waits for this window, taken once. */
const takeGesture = (windowId: number): Promise<Gesture | undefined> =>
  askBackground<Gesture, undefined>({ takeGesture: windowId }, undefined);

/** The tabs of one window, for the panel of that window alone. */
export function createPages(currentWindow: () => Promise<{ id?: number | undefined }>, taughtFor: (origin: string) => Taught): PagesPort {
  // Gone with the panel: what it marks can be compared with nothing else.
  const key = hex(crypto.getRandomValues(new Uint8Array(16)));

  const options = async (tab: number): Promise<Asked> => {
    const origin = await originOfTab(tab);
    return { look: { today: today(), key, taught: (origin !== undefined && taughtFor(origin)) || {} } };
  };

  /** The answer of the page itself; nothing where no reader stands in it. */
  const ask = <Said>(tab: number, asked: Asked): Promise<Said | undefined> =>
    browser.tabs.sendMessage(tab, asked, { frameId: 0 }).catch(() => undefined);

  async function glance(tab: number): Promise<Glance | 'gone' | 'silent'> {
    const said = await within(lease, ask<Glance | null>(tab, { glance: true }));
    return said === late ? 'silent' : (said ?? 'gone');
  }

  /** Puts the reader into the page where it is not there yet. It does not wait for the page to load: that may never end. */
  async function lookedAt(tab: number): Promise<Looked | undefined> {
    const asked = await options(tab);
    const said = await ask<Looked>(tab, asked);
    if (said) return said;
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'], injectImmediately: true });
    return ask<Looked>(tab, asked);
  }

  /** Waits for a long page for as long as it answers a glance meanwhile. */
  async function look(tab: number): Promise<Look> {
    const looking = lookedAt(tab).catch((error: unknown) => String(error));
    for (let waited = 0; waited < longestLook; waited += patience) {
      const said = await within(patience, looking);
      if (typeof said === 'string') return { why: isBrowsersOwn(said) ? browserPage : notAllowed };
      if (said !== late) return said && 'snapshot' in said ? said : { why: notRead };
      if (typeof (await glance(tab)) === 'string') break;
    }
    return { why: notAnswering, silent: true };
  }

  /** One look at a page at a time; no page waits for another. */
  const looking = new Map<number, Promise<Look>>();

  return {
    glance,
    look(tab) {
      const known = looking.get(tab);
      if (known) return known.then(() => this.look(tab));
      const mine = look(tab).finally(() => looking.delete(tab));
      looking.set(tab, mine);
      return mine;
    },
    async isGranted(tab) {
      const origin = await originOfTab(tab);
      return origin !== undefined && isAllowed(origin);
    },
    async siteOf(tab) {
      const origin = await originOfTab(tab);
      if (origin === undefined) return undefined;
      return { origin, always: await isAllowed(origin), named: (await namedSites()).includes(origin) };
    },
    allow: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false),
    async point(tab, what) {
      const target = { tabId: tab };
      try {
        await browser.scripting.executeScript({
          target,
          func: (points: string) => void Object.assign(globalThis, { waymarkPoints: points }),
          args: [what],
        });
        const [injected] = await browser.scripting.executeScript({ target, files: ['/pointer.js'] });
        return (injected?.result ?? undefined) as string | undefined;
      } catch {
        return undefined;
      }
    },
    watch(happenings) {
      void currentWindow().then(({ id }) => id !== undefined && listen(id, happenings));
    },
  };
}

/** Tells what happens in one window, and what its GP asks for. */
function listen(windowId: number, happenings: Happenings): void {
  /** The tab in front, and the last that was told to be: a page of Waymark's own, a form or NICE in front is not told. */
  let active: number | undefined;
  let told: number | undefined;
  let before: number | undefined;
  const come = (tab: number): void => {
    active = tab;
    if (ownTabs.has(tab)) return;
    if (tab !== told) before = told;
    told = tab;
    happenings.front(tab);
  };
  browser.tabs.onCreated.addListener(({ id }) => id !== undefined && ownTabs.created(id));
  browser.tabs.onRemoved.addListener(ownTabs.removed);
  browser.tabs.onActivated.addListener((now) => {
    if (now.windowId === windowId) come(now.tabId);
  });
  browser.tabs.onUpdated.addListener(
    (tab: number, { status, url }: { status?: string; url?: string }, { windowId: of }: Browser.tabs.Tab) => {
      if (of !== windowId) return;
      ownTabs.updated(tab, { status, url });
      if (ownTabs.has(tab)) {
        // Opened from elsewhere: only now it is known to be Waymark’s own.
        if (told === tab && before !== undefined) {
          told = before;
          happenings.front(before);
        }
        return;
      }
      // It went elsewhere: it may be a record now.
      if (tab === active && told !== tab) come(tab);
      if (status === 'loading' || url !== undefined) happenings.moved(tab);
      if (status === 'complete' || url !== undefined) happenings.loaded(tab);
    },
  );
  const gestured = async (opened: boolean): Promise<void> => {
    const gesture = await takeGesture(windowId);
    if (gesture) happenings.gesture({ ...gesture, opened });
  };
  hear('gestureIn', (of) => (of === windowId ? void gestured(false) : undefined));
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (tab?.id !== undefined) come(tab.id);
    void gestured(true);
  });
}
