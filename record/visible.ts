import { isSecret } from './secret-fields.ts';

/** How an element takes part in what is seen. */
export interface Appearance {
  /** Whether it begins a line of its own. */
  display: 'none' | 'inline' | 'block';
  visible: boolean;
  /** Line ends in its text are line ends on the screen. */
  keepsLines: boolean;
}

const unseen: Appearance = { display: 'none', visible: false, keepsLines: false };

/** Their content is not what shows. */
const hollow = new Set('textarea select input canvas object embed'.split(' '));

/** Holds no text of the record, whatever its style. */
const silent = new Set(
  'script style noscript template head title meta link base datalist option optgroup audio video map area param source track progress meter rp'.split(
    ' ',
  ),
);

const blocks = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption legend textarea'.split(
    ' ',
  ),
);

const blockRoles = new Set('heading row cell gridcell columnheader rowheader listitem paragraph term definition'.split(' '));

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

/** The style that applies; in a document without a window, the one written on the element. */
function ownStyle(element: Element): Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'whiteSpace'> {
  const view = element.ownerDocument.defaultView;
  if (view && element.isConnected) return view.getComputedStyle(element);
  return (element as HTMLElement).style ?? { display: '', visibility: '', whiteSpace: '' };
}

/** How an element shows. */
export function appearanceOf(element: Element): Appearance {
  const { localName } = element;
  if (silent.has(localName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || isUnchosen(element))
    return unseen;
  if (isSecret(element)) return unseen;
  const { display, visibility, whiteSpace } = ownStyle(element);
  if (display === 'none') return unseen;
  const flows = display === '' || /^(?:inline|contents|ruby)/.test(display);
  const inline = flows && !blocks.has(localName) && !blockRoles.has(element.getAttribute('role') ?? '');
  return {
    display: inline ? 'inline' : 'block',
    visible: visibility !== 'hidden' && visibility !== 'collapse',
    keepsLines: localName === 'pre' || /^(?:pre|break-spaces)/.test(whiteSpace),
  };
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
  if (hollow.has(element.localName)) return [];
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
    return Array.from(element.childNodes)
      .filter((node) => (node as Element).localName === 'summary')
      .slice(0, 1);
  }
  return element.childNodes;
}
