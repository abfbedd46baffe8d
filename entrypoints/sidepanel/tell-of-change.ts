/** What a page that was looked at tells the panel, once: that something in it is no longer as it was. Never what. */
export interface ChangeTold {
  pageChanged: true;
}

/** Put into a page that was read: watches until something changes or the time is over, and only looks. Returns at once, so that no load waits for it. */
export function tellOfChange(within: number): void {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: ChangeTold): Promise<unknown> } } };
  let settling = false;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(limit);
    removeEventListener('pagehide', tell);
  };
  const tell = (): void => {
    stop();
    // Where no panel is open any more, nobody needs to know.
    try {
      chrome.runtime.sendMessage({ pageChanged: true }).catch(() => undefined);
    } catch {}
  };
  const observer = new MutationObserver(() => {
    if (!settling) setTimeout(tell, 30);
    settling = true;
  });
  const limit = setTimeout(stop, within);
  const follow = (root: Node): void => {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    for (const element of (root as ParentNode).querySelectorAll('*')) {
      if (element.shadowRoot) follow(element.shadowRoot);
      if (element.localName !== 'iframe' && element.localName !== 'frame') continue;
      element.addEventListener('load', tell, { once: true });
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside) follow(inside);
    }
  };
  addEventListener('pagehide', tell);
  follow(document);
}
