import { type Browser, browser } from 'wxt/browser';
import type { Snapshot } from '../../record/snapshot.ts';
import type { Taught } from '../../record/taught.ts';
import { browserPage, notAllowed } from '../../record/unreadable.ts';
import type { Gesture, Happenings, Look, PagesPort } from '../../state/beside/port.ts';
import { askBackground } from './ask-background.ts';
import { isAllowed, namedSites, originOfTab, patternOf } from './sites.ts';
import { type ChangeTold, tellOfChange } from './tell-of-change.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The day it is here, as 2026-11-22. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const isBrowsersOwn = (message: string): boolean =>
  /chrome:\/\/|edge:\/\/|about:|chrome-extension:|moz-extension:|extensions gallery|webstore|restricted|view-source/i.test(message);

/** The GP's gesture that waits for this window, taken once. */
const takeGesture = (windowId: number): Promise<Gesture | undefined> =>
  askBackground<Gesture, undefined>({ takeGesture: windowId }, undefined);

/** The tabs of one window, for the panel of that window alone. */
export function createPages(currentWindow: () => Promise<{ id?: number | undefined }>, taughtFor: (origin: string) => Taught): PagesPort {
  // Gone with the panel: what it marks can be compared with nothing else.
  const key = hex(crypto.getRandomValues(new Uint8Array(16)));

  async function look(tab: number): Promise<Look> {
    const target = { tabId: tab };
    try {
      const origin = await originOfTab(tab);
      await browser.scripting.executeScript({
        target,
        func: (options: object) => void Object.assign(globalThis, { waymarkOptions: options }),
        args: [{ today: today(), key, taught: (origin !== undefined && taughtFor(origin)) || {} }],
      });
      const [injected] = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
      const result = injected?.result as { snapshot: Snapshot; took: number } | { problem: string } | undefined;
      if (result && 'snapshot' in result) return result;
      return { why: 'The page changed while it was read, or could not be read: please read it again, or type.' };
    } catch (error) {
      return { why: isBrowsersOwn(String(error)) ? browserPage : notAllowed };
    }
  }

  /** One look at a time: two would take each other's options. */
  let last: Promise<unknown> = Promise.resolve();
  const waiting = new Map<number, () => void>();
  browser.runtime.onMessage.addListener((message: Partial<ChangeTold>, { tab }) => {
    if (message.pageChanged && tab?.id !== undefined) waiting.get(tab.id)?.();
  });

  return {
    look(tab) {
      const mine = last.then(() => look(tab));
      last = mine;
      return mine;
    },
    async changed(tab, within) {
      const told = new Promise<boolean>((resolve) => {
        waiting.set(tab, () => resolve(true));
        setTimeout(() => resolve(true), within);
      });
      try {
        await browser.scripting.executeScript({ target: { tabId: tab }, func: tellOfChange, args: [within] });
        return await told;
      } catch {
        return false;
      }
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
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) happenings.front(active.tabId);
  });
  browser.tabs.onUpdated.addListener(
    (tab: number, { status, url }: { status?: string; url?: string }, { windowId: of }: Browser.tabs.Tab) => {
      if (of !== windowId) return;
      if (status === 'loading' || url !== undefined) happenings.moved(tab);
      if (status === 'complete' || url !== undefined) happenings.loaded(tab);
    },
  );
  const gestured = async (opened: boolean): Promise<void> => {
    const gesture = await takeGesture(windowId);
    if (gesture) happenings.gesture({ ...gesture, opened });
  };
  browser.runtime.onMessage.addListener((message: { gestureIn?: number }) => {
    if (message.gestureIn === windowId) void gestured(false);
  });
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (tab?.id !== undefined) happenings.front(tab.id);
    void gestured(true);
  });
}
