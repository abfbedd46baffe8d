import { labelOf } from './element-words.ts';
import { isSecret } from './secret-fields.ts';
import { walk } from './walk.ts';

/** What may name an element: words of a page's make, never a number or a value that could be a patient's. */
const plain = /^[a-z][a-z_-]{1,40}$/i;
/** Attributes by which those who made a page find its parts. */
const testNames = ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'];

/** As much as is kept of one. */
const longest = 600;
const mostSteps = 60;
/** From so many letters on, one word within another is the same name. */
const tellingLetters = 4;

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

function addressOf(document: Document): string {
  try {
    return decodeURI(document.URL);
  } catch {
    return document.URL;
  }
}

/** What an element says beside its own text. */
function saidBy(element: Element): string[] {
  const { localName } = element;
  const typed = localName === 'input' || localName === 'textarea' ? (element as HTMLInputElement).value : '';
  const chosen = localName === 'select' ? (element.textContent ?? '') : '';
  return [labelOf(element), typed, chosen, ...['title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '')];
}

/** The words that a page shows, or says of itself: any of them could be of the patient’s name. */
function shownIn(document: Document): ReadonlySet<string> {
  const shown = new Set(wordsIn(`${document.title} ${addressOf(document)}`));
  for (const step of walk(document.documentElement)) {
    const texts = step.is === 'text' ? [step.text] : step.is === 'enter' ? saidBy(step.element) : [];
    for (const word of texts.flatMap(wordsIn)) shown.add(word);
  }
  return shown;
}

/** Whether nothing in a name of an element stands in the page, whole or as part of a longer word. */
function isOfMake(name: string, shown: ReadonlySet<string>): boolean {
  if (!plain.test(name)) return false;
  const words = [...wordsIn(name), name.toLowerCase().replace(/[^a-z]/g, '')];
  return !words.some(
    (word) =>
      shown.has(word) ||
      (word.length >= tellingLetters &&
        [...shown].some((each) => each.length >= tellingLetters && (each.includes(word) || word.includes(each)))),
  );
}

function nameOf(element: Element, isFit: (name: string) => boolean): string {
  const { localName, id } = element;
  if (isFit(id)) return `#${id}`;
  for (const name of testNames) {
    const value = element.getAttribute(name);
    if (value !== null && isFit(value)) return `[${name}="${value}"]`;
  }
  const classes = [...element.classList].filter(isFit).slice(0, 2);
  return localName + classes.map((each) => `.${each}`).join('');
}

function placeAmongSiblings(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
}

/** A selector that finds this element alone in its document, and says nothing of what stands in it or anywhere on the page; none for a field that is never read. */
export function selectorFor(element: Element): string | undefined {
  if (isSecret(element)) return undefined;
  const document = element.ownerDocument;
  const shown = shownIn(document);
  const fit = new Map<string, boolean>();
  const isFit = (name: string): boolean => {
    const known = fit.get(name) ?? isOfMake(name, shown);
    fit.set(name, known);
    return known;
  };
  const finds = (selector: string): boolean => {
    const found = document.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps && path.length < longest; step++, at = at.parentElement) {
    const name = nameOf(at, isFit);
    for (const each of [name, name + placeAmongSiblings(at)]) {
      const selector = path ? `${each} > ${path}` : each;
      if (selector.length <= longest && finds(selector)) return selector;
    }
    path = path ? `${name}${placeAmongSiblings(at)} > ${path}` : `${name}${placeAmongSiblings(at)}`;
  }
  return undefined;
}
