import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hear } from '../sidepanel/messages.ts';
import { listenForStudio } from './record-stores.ts';
import { listenForSending } from './sending.ts';
import { listenForUpdates } from './updates.ts';

/** What Firefox has and the shared types leave out. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

const refused = (): void => undefined;

/** Opens the panel on a click or a shortcut. Nothing may be awaited first: the browser would refuse. */
function openPanel(windowId: number | undefined): void {
  if (import.meta.env.BROWSER === 'firefox') firefox.sidebarAction.open().catch(refused);
  else if (windowId !== undefined) browser.sidePanel.open({ windowId }).catch(refused);
}

/** A panel that is open already takes the keyboard; one that is opening has it in the box anyway. */
function focusPanel(windowId: number | undefined): void {
  browser.runtime.sendMessage({ focusEntryIn: windowId }).catch(refused);
}

interface Gesture {
  tab: number;
  selection?: string;
}

function main(): void {
  listenForUpdates();
  listenForStudio();
  listenForSending();
  /** What the GP asked for, until the panel of that window takes it: in memory, once. */
  const waiting = new Map<number, Gesture>();

  function readPage(tab: Browser.tabs.Tab | undefined, selection?: string): void {
    openPanel(tab?.windowId);
    if (tab?.id === undefined || tab.windowId === undefined) return;
    waiting.set(tab.windowId, { tab: tab.id, ...(selection !== undefined && { selection }) });
    browser.runtime.sendMessage({ gestureIn: tab.windowId }).catch(refused);
  }

  browser.action.onClicked.addListener((tab) => {
    readPage(tab);
    focusPanel(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'read-page') readPage(tab);
    else if (command === 'open-panel') {
      openPanel(tab?.windowId);
      focusPanel(tab?.windowId);
    }
  });
  browser.contextMenus.onClicked.addListener(({ selectionText }, tab) => readPage(tab, selectionText));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: 'match', title: 'Match this with Waymark', contexts: ['selection'] },
      () => void browser.runtime.lastError,
    );
  });
  hear('takeGesture', async (windowId) => {
    const gesture = waiting.get(windowId);
    waiting.delete(windowId);
    return gesture;
  });
}

/** A module, so that it shares its scripts with the pages. */
export default defineBackground({ type: 'module', main });
