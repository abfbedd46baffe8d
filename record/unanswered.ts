import { isAnswer } from './answer-words.ts';
import { typedIn } from './element-words.ts';
import { folded, type Line } from './page.ts';

const fields = 'input, select, textarea, [role=radio], [role=checkbox]';
const labelElements = new Set('label legend dt th td span b strong div li'.split(' '));
/** What pages call the element of a label, and that of its value. */
export const namesLabel = /(?:^|[\s_-])(?:label|question|prompt|term|key|field-?name|caption)(?:$|[\s_-])/i;
const namesValue = /(?:^|[\s_-])(?:value|answer|response|data)(?:$|[\s_-])/i;

type Asked = HTMLInputElement;

const isChoice = (field: Element): boolean =>
  /^(?:radio|checkbox)$/.test((field as Asked).type ?? '') || field.hasAttribute('aria-checked');
const isTaken = (field: Element): boolean => (field as Asked).checked === true || field.getAttribute('aria-checked') === 'true';
const labelOfField = (field: Element): string =>
  folded(((field as Asked).labels?.[0] ?? field.closest('label') ?? field).textContent ?? '').slice(0, 100);

/** The fields beside a label that are there to answer it. */
function fieldsFor(element: Element): Element[] {
  const { localName } = element;
  if (localName === 'label') {
    const { control } = element as HTMLLabelElement;
    if (control) return isChoice(control) ? [] : [control];
  }
  const own = element.querySelectorAll(fields);
  const next = element.nextElementSibling;
  const around =
    own.length > 0
      ? own
      : localName === 'legend'
        ? (element.parentElement?.querySelectorAll(fields) ?? [])
        : next?.matches(fields)
          ? [next, ...[...(element.parentElement?.querySelectorAll(fields) ?? [])].filter((each) => isChoice(each) && isChoice(next))]
          : (next?.querySelectorAll(fields) ?? []);
  return [...around].filter((field) => (field as Asked).type !== 'hidden');
}

/** An element that is there for the value, and is empty. */
function isEmptyValue(element: Element): boolean {
  const next = element.nextElementSibling;
  if (
    !next ||
    folded(next.textContent ?? '') !== '' ||
    next.querySelector(`${fields}, img, svg`) ||
    next.matches(`${fields}, br, img, svg`)
  )
    return false;
  if (element.localName === 'dt') return next.localName === 'dd';
  return namesLabel.test(element.className) || namesValue.test(next.className) || areOfAGrid(element, next);
}

/** Two alike in a box of their own, beside a box that is made the same way: a label and its value. */
function areOfAGrid(element: Element, next: Element): boolean {
  const box = element.parentElement;
  const isPair = (each: Element | null | undefined): boolean =>
    each?.children.length === 2 && each.localName === box?.localName && each.className === box?.className;
  return next.localName === element.localName && isPair(box) && (isPair(box?.nextElementSibling) || isPair(box?.previousElementSibling));
}

/** The words of a box that the page draws itself, and that is not ticked. */
function isBesideEmptyBox(element: Element): boolean {
  const [box, another] = element.querySelectorAll('[role=checkbox], [role=switch]');
  return box !== undefined && another === undefined && folded(box.textContent ?? '') === '' && !isTaken(box);
}

/** Whether a line is a label or a question whose answer was left empty: an empty field, a choice that was not made. */
export function isUnanswered({ element, text, as }: Line): boolean {
  if (as === 'typed') return false;
  if (element.localName === 'p' && isBesideEmptyBox(element)) return true;
  if (!labelElements.has(element.localName) && !/[?:]$/.test(text)) return false;
  if (isEmptyValue(element)) return true;
  const found = fieldsFor(element);
  const [first] = found;
  if (!first) return false;
  const choices = found.filter(isChoice);
  if (choices.length === 0)
    return found.length === 1 && typedIn(first).trim() === '' && (first.localName !== 'textarea' || element.localName !== 'div');
  // Several questions stand in one box: it cannot be said of any that it is left open.
  const names = new Set(choices.map((each) => (each as Asked).name || labelOfField(each)));
  const oneQuestion =
    choices.every((each) => (each as Asked).type === 'radio' || each.getAttribute('role') === 'radio') &&
    new Set(choices.map((each) => (each as Asked).name ?? '')).size === 1;
  const yesOrNo = choices.every((each) => isAnswer(labelOfField(each)));
  return (oneQuestion || (yesOrNo && names.size <= choices.length)) && !choices.some(isTaken);
}
