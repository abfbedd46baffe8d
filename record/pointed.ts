import { mostText } from './consultation.ts';
import { folded, type Page } from './page.ts';
import { isSecret, marksSecret } from './secret-fields.ts';
import type { Section } from './snapshot.ts';

/** How much on each side of a cursor counts as near it. */
const nearby = 1500;

type Field = HTMLInputElement | HTMLTextAreaElement;

const isProse = (element: Element | null): element is Field =>
  element?.localName === 'textarea' || (element?.localName === 'input' && /^(?:text)?$/.test((element as HTMLInputElement).type));

/** What has the focus, inside shadow roots too. */
function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const tidied = (text: string): string =>
  text
    .split(/\r?\n/)
    .map(folded)
    .filter((line) => line !== '')
    .join('\n');

function selected(document: Document): string {
  const field = focused(document);
  if ((field && isSecret(field)) || marksSecret(document)) return '';
  if (isProse(field)) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? '';
}

/** The lines around a place in a text, whole. */
function around(text: string, at: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, at - nearby)) + 1;
  const end = text.indexOf('\n', Math.min(text.length, at + nearby));
  return text.slice(Math.max(from, at - 2 * nearby), Math.min(end < 0 ? text.length : end, at + 2 * nearby));
}

function atCursor(document: Document, page: Page): string {
  const field = focused(document);
  if (field && isSecret(field)) return '';
  if (isProse(field)) return field.closest('search, [role=search]') ? '' : around(field.value, field.selectionStart ?? 0);
  const anchor = document.getSelection()?.anchorNode;
  const element = anchor?.nodeType === 1 ? (anchor as Element) : anchor?.parentElement;
  const box = element?.closest('[contenteditable]:not([contenteditable=false])') ?? element;
  if (!box || box === document.body || box === document.documentElement) return '';
  const lines = page.lines.filter(
    (line) => (line.as === 'text' || line.as === 'typed') && (box.contains(line.element) || line.element.contains(element ?? box)),
  );
  return lines.length > 40
    ? ''
    : lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 2 * nearby);
}

const section = (kind: Section['kind'], where: string, text: string): Section[] => {
  const words = tidied(text);
  if (words === '') return [];
  const cut = words.length > mostText;
  return [
    {
      kind,
      where,
      text: words.slice(0, mostText),
      ...(cut && { cut: 'Only the first 20,000 characters of the selection were looked at.' }),
    },
  ];
};

/** What the GP points at: the selected text, or the text near the cursor. */
export function pointedAt(page: Page): Section[] {
  for (const document of page.documents) {
    const chosen = section('selected', 'selected text', selected(document));
    if (chosen.length > 0) return chosen;
  }
  for (const document of page.documents) {
    const near = section('near-cursor', 'text near the cursor', atCursor(document, page));
    if (near.length > 0) return near;
  }
  return [];
}
