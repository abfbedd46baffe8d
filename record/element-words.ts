import { isAnswer } from './answer-words.ts';
import { folded } from './page.ts';
import { longestText } from './walk.ts';

const typedInto = new Set(['', 'text', 'date', 'number', 'datetime-local']);
const controls = new Set(['nav', 'button', 'search']);
const controlRoles = new Set(['navigation', 'button', 'tab', 'tablist', 'menu', 'menubar', 'menuitem', 'toolbar', 'search']);
const captions: Readonly<Record<string, number>> = { caption: 6, legend: 6, summary: 6 };

/** Whether an element is there to be pressed, and holds nothing of the record. */
export const isControl = (element: Element): boolean =>
  (controls.has(element.localName) && element.getAttribute('aria-pressed') !== 'true') ||
  controlRoles.has(element.getAttribute('role') ?? '');

/** The rank of a heading or caption; 0 for anything else. */
export function levelOf(element: Element): number {
  const { localName } = element;
  if (/^h[1-6]$/.test(localName)) return Number(localName[1]);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  return captions[localName] ?? 0;
}

/** What is read out for an element: its label, or what labels it. */
export function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.map((id) => (id ? (root.getElementById?.(id)?.textContent ?? '') : '')).join(' ');
  return folded((named || element.getAttribute('aria-label') || '').slice(0, 300));
}

/** What a list shows before anything is chosen. */
const noChoice = /^\W*(?:(?:please )?(?:select|choose|pick)\b.{0,30})?\W*$/i;

const isBox = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && /^(?:checkbox|radio)$/.test((element as HTMLInputElement).type);

/** A ticked box that the page draws itself; one that is not ticked is not shown. */
const isDrawnBox = (element: Element): boolean =>
  !isBox(element) && element.getAttribute('role') === 'checkbox' && element.getAttribute('aria-checked') === 'true';

/** Whether it was ticked or chosen. */
export const isTicked = (element: Element): boolean => isDrawnBox(element) || (isBox(element) && element.checked);

/**
 * The mark of a tick box or a radio button, to stand with the words beside it. A chosen label speaks for itself where it is an answer; the
 * label of what was not chosen is not shown at all.
 */
export function boxMark(element: Element): string {
  if (isDrawnBox(element)) return '☑';
  if (!isBox(element)) return '';
  const { type, checked, labels } = element;
  const label = labels?.[0] ?? element.closest('label');
  const ticked = type === 'radio' ? '◉' : '☑';
  if (!label) return checked ? ticked : type === 'radio' ? '○' : '☐';
  return checked && type === 'checkbox' && !isAnswer(folded(label.textContent ?? '').slice(0, 100)) ? ticked : '';
}

/** Whether a field can be changed: what stands in it may be being typed now. */
export const isOpenField = (element: Element): boolean => {
  const { disabled = false, readOnly = false } = element as Partial<HTMLInputElement>;
  return !disabled && !readOnly && element.getAttribute('aria-disabled') !== 'true';
};

/** Whether its text is being edited on the page itself. */
export const isEdited = (element: Element): boolean =>
  /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false');

/** What was typed or chosen in a field of a form. */
export function typedIn(element: Element): string {
  const { localName } = element;
  if (localName === 'textarea') return (element as HTMLTextAreaElement).value.slice(0, longestText);
  if (localName === 'select')
    return Array.from((element as HTMLSelectElement).selectedOptions ?? [])
      .filter(({ text, value, disabled }) => value !== '' && !disabled && !noChoice.test(text))
      .map(({ text }) => text)
      .join(', ');
  const { type, value } = element as HTMLInputElement;
  return typedInto.has(type) ? value.slice(0, 1000) : '';
}
