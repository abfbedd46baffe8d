/** How an element takes part in what is seen. */
export type Display = 'none' | 'inline' | 'block';

/** Holds no text of the record, whatever its style. */
const silent = new Set(
  'script style noscript template head title meta link base datalist option optgroup audio video map area param source track progress meter rp'.split(' '),
);

const blocks = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption legend textarea'.split(
    ' ',
  ),
);

/** A choice that was not made: its label says what the patient is not. */
const notChosen: readonly (readonly [string, string])[] = [
  ['radio', 'aria-checked'],
  ['checkbox', 'aria-checked'],
  ['switch', 'aria-checked'],
  ['menuitemradio', 'aria-checked'],
  ['menuitemcheckbox', 'aria-checked'],
  ['option', 'aria-selected'],
];

function isUnchosen(element: Element): boolean {
  if (element.localName === 'label') {
    const control = (element as HTMLLabelElement).control as HTMLInputElement | null | undefined;
    return (control?.type === 'radio' || control?.type === 'checkbox') && !control.checked;
  }
  const role = element.getAttribute('role');
  if (element.getAttribute('aria-pressed') === 'false') return true;
  if (role === null) return false;
  return notChosen.some(([name, state]) => role === name && element.getAttribute(state) !== 'true');
}

function ownStyle(element: Element): { display: string; visibility: string } {
  const view = element.ownerDocument.defaultView;
  const computed = view && element.isConnected ? view.getComputedStyle(element) : undefined;
  const { style } = element as HTMLElement;
  return { display: computed?.display || style?.display || '', visibility: computed?.visibility || style?.visibility || '' };
}

/** Whether an element shows, and whether it begins a line of its own. */
export function displayOf(element: Element): { display: Display; visible: boolean } {
  const { localName } = element;
  if (silent.has(localName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || isUnchosen(element))
    return { display: 'none', visible: false };
  const { display, visibility } = ownStyle(element);
  if (display === 'none') return { display: 'none', visible: false };
  const inline = display === '' ? !blocks.has(localName) : /^(?:inline|contents|ruby)/.test(display) && !blocks.has(localName);
  return { display: inline ? 'inline' : 'block', visible: visibility !== 'hidden' && visibility !== 'collapse' };
}

/** The document of a frame, where the browser lets it be read. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const isFrame = ({ localName }: Element): boolean => localName === 'iframe' || localName === 'frame';

/** What stands inside an element as it is seen: an open shadow root for its host, slotted nodes for a slot, a page for a frame. */
export function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  if (isFrame(element)) {
    const body = documentOf(element)?.documentElement;
    return body ? [body] : [];
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    return Array.from(element.childNodes).filter((node) => (node as Element).localName === 'summary').slice(0, 1);
  }
  return element.childNodes;
}
