const textFields = 'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]';

/** What a browser fills in that is never of a record. */
const filledIn = /(?:^|\s)(?:one-time-code|cc-[a-z-]+|(?:current|new)-password)(?:\s|$)/i;

const named =
  /pass ?(?:word|code|phrase)|\b(?:passwd|pwd|pin(?! ?(?:prick|site|tract|hole|point|worm)s?\b)|pincode|cvv|otp|totp|one time code|cc ?(?:num|number|no|exp|csc)|(?:security|verification|authentication|access|unlock|login) code|card ?(?:number|no|num)|memorable (?:word|information))\b|^(?:cvc|csc)$/i;

/** A label is short; a longer text only speaks of one. */
const longestLabel = 80;

/** The words of a label, or of a name such as txtPINCode or card_number. */
const wordsOf = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim();

const saysSecret = (text: string | null | undefined): boolean => !!text && text.length <= longestLabel && named.test(wordsOf(text));

/** The text that stands just before a field, where nothing but the field comes after it. */
function textBefore(field: Element): string {
  let at: Element | null = field;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (at !== field && at.querySelectorAll(textFields).length > 1) return '';
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if ((before as Element).matches?.(textFields) || (before as Element).querySelector?.(textFields)) return '';
      const text = before.textContent?.trim() ?? '';
      if (text !== '') return text;
    }
  }
  return '';
}

function labelsOf(field: Element): (string | null | undefined)[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = (field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []).map((id) => id && root.getElementById?.(id)?.textContent);
  const labels = [...((field as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
  const own = [...named, ...labels, field.getAttribute('aria-label')].filter((label) => label?.trim());
  return own.length > 0 ? own : [textBefore(field)];
}

const isDotted = (field: Element): boolean => {
  const view = field.ownerDocument.defaultView;
  const style = view && field.isConnected ? view.getComputedStyle(field) : (field as HTMLElement).style;
  return /^(?:disc|circle|square)$/.test(style?.getPropertyValue('-webkit-text-security') ?? '');
};

/** Whether an element is a field for a password, a PIN, a one-time code or a card, shown or not: what stands in it is never read. */
export function isSecret(element: Element): boolean {
  if (!element.matches(textFields)) return false;
  return (
    (element as HTMLInputElement).type === 'password' ||
    filledIn.test(element.getAttribute('autocomplete') ?? '') ||
    ['name', 'id', 'placeholder', 'title'].some((name) => saysSecret(element.getAttribute(name))) ||
    labelsOf(element).some(saysSecret) ||
    isDotted(element)
  );
}

/** Whether an element is such a field, stands in one or holds one. */
export const touchesSecret = (element: Element): boolean => {
  const around = element.closest(textFields);
  return (around !== null && isSecret(around)) || [...element.querySelectorAll(textFields)].some(isSecret);
};

/** Whether what is marked in a document takes in any of such a field. */
export function marksSecret(document: Document): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll(textFields)].some((field) => range.intersectsNode(field) && isSecret(field));
}
