import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** What Firefox has and the shared types leave out. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/** Opens the panel on a click or a shortcut. Nothing may be awaited first: the browser would refuse. */
function openPanel(windowId: number | undefined): void {
  if (import.meta.env.BROWSER === 'firefox') void firefox.sidebarAction.open();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
  });
});
