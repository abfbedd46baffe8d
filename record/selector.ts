/** What may name an element: words of a page's make, never a number or a value that could be a patient's. */
const plain = /^[a-z][a-z_-]{1,40}$/i;

const mostSteps = 12;

function nameOf(element: Element): string {
  const { localName, id } = element;
  if (plain.test(id)) return `#${id}`;
  const classes = [...element.classList].filter((each) => plain.test(each)).slice(0, 2);
  return localName + classes.map((each) => `.${each}`).join('');
}

function placeAmongSiblings(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
}

/** A selector that finds this element alone in its document, and says nothing of what stands in it. */
export function selectorFor(element: Element): string | undefined {
  const document = element.ownerDocument;
  const finds = (selector: string): boolean => {
    const found = document.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps; step++, at = at.parentElement) {
    const name = nameOf(at);
    for (const each of [name, name + placeAmongSiblings(at)]) {
      const selector = path ? `${each} > ${path}` : each;
      if (finds(selector)) return selector;
    }
    path = path ? `${name}${placeAmongSiblings(at)} > ${path}` : `${name}${placeAmongSiblings(at)}`;
  }
  return undefined;
}
