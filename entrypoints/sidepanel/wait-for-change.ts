/** Put into a page: answers once something in it has changed, or when the time is over. Only looks. */
export function waitForChange(within: number): Promise<boolean> {
  return new Promise((resolve) => {
    let settling = false;
    const end = (): void => {
      observer.disconnect();
      clearTimeout(limit);
      resolve(true);
    };
    const observer = new MutationObserver(() => {
      if (settling) return;
      settling = true;
      setTimeout(end, 40);
    });
    const limit = setTimeout(end, within);
    const follow = (root: Node): void => {
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      for (const element of (root as ParentNode).querySelectorAll('*')) {
        if (element.shadowRoot) follow(element.shadowRoot);
        if (element.localName !== 'iframe' && element.localName !== 'frame') continue;
        element.addEventListener('load', end, { once: true });
        const inside = (element as HTMLIFrameElement).contentDocument;
        if (inside) follow(inside);
      }
    };
    follow(document);
  });
}
