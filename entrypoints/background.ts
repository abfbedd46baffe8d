import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** What Firefox has and the shared types leave out. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/** Opens the panel on a click or a shortcut; one that is open already takes the keyboard. Nothing may be awaited first: the browser would refuse. */
function openPanel(windowId: number | undefined): void {
  const refused = (): void => undefined;
  if (import.meta.env.BROWSER === 'firefox') firefox.sidebarAction.open().catch(refused);
  else if (windowId !== undefined) browser.sidePanel.open({ windowId }).catch(refused);
  // Refused where no panel is open yet: on opening, the box has the focus anyway.
  browser.runtime.sendMessage({ focusEntryIn: windowId }).catch(refused);
}

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
  });
});
