import { folded } from './page.ts';
import { longestText } from './walk.ts';

const typedInto = new Set(['', 'text', 'date', 'number', 'datetime-local']);
const controls = new Set(['nav', 'button']);
const controlRoles = new Set(['navigation', 'button', 'tab', 'tablist', 'menu', 'menubar', 'menuitem', 'toolbar', 'search']);
const captions: Readonly<Record<string, number>> = { caption: 6, legend: 6, summary: 6 };

/** Whether an element is there to be pressed, and holds nothing of the record. */
export const isControl = (element: Element): boolean =>
  controls.has(element.localName) || controlRoles.has(element.getAttribute('role') ?? '');

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

/** What was typed or chosen in a field of a form. */
export function typedIn(element: Element): string {
  const { localName } = element;
  if (localName === 'textarea') return (element as HTMLTextAreaElement).value.slice(0, longestText);
  if (localName === 'select') return Array.from((element as HTMLSelectElement).selectedOptions ?? [], ({ text }) => text).join(', ');
  const { type, value } = element as HTMLInputElement;
  return typedInto.has(type) ? value.slice(0, 1000) : '';
}
