/** Text smaller than this, in pixels, is read by nobody. */
const smallest = 6;
/** Text of less contrast than this does not show. WCAG asks for 4.5. */
const leastContrast = 1.5;
const mostTexts = 40;
const mostUp = 40;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const colourOf = (css: string): Colour | undefined => {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)/.exec(css)?.[1] ?? '').split(/[,/ ]+/).map(Number);
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue, alpha];
};

const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour => [
  red * alpha + r * (1 - alpha),
  green * alpha + g * (1 - alpha),
  blue * alpha + b * (1 - alpha),
  1,
];

const luminance = (colour: Colour): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const part = (colour[at] ?? 0) / 255;
    return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);

const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** An element, what it stands in, and so on up: out of shadow roots and of frames. */
function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element, step = 0; at && step < mostUp; step++) {
    yield at;
    const up: Element | null = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
    at = up ?? at.ownerDocument.defaultView?.frameElement ?? null;
  }
}

/** Where the colours are plain, whether the text stands out from what is behind it. A picture behind it is given the benefit of the doubt. */
function standsOut(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  const style = styleOf(element);
  const text = colourOf(style.webkitTextFillColor || style.color);
  if (!text || style.textShadow !== 'none') return true;
  const layers: Colour[] = [];
  for (const each of upFrom(element)) {
    const { backgroundColor, backgroundImage } = styleOf(each);
    if (backgroundImage !== 'none') return text[3] > 0.1;
    const colour = colourOf(backgroundColor);
    if (!colour) return true;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const behind = layers.reduceRight<Colour>((below, layer) => over(layer, below), [255, 255, 255, 1]);
  return contrast(over(text, behind), behind) >= leastContrast;
}

const touches = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** What of a text is left by everything that cuts it off; nothing where it is cut off wholly, is seen through or stands outside the page. */
function isLeft(rect: DOMRect, element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  if (!view || rect.width < 1 || rect.height < 2) return false;
  const [left, top] = [rect.left + view.scrollX, rect.top + view.scrollY];
  if (left + rect.width < 2 || top + rect.height < 2 || left > Math.max(root.scrollWidth, view.innerWidth)) return false;
  for (const each of upFrom(element)) {
    if (each.ownerDocument !== element.ownerDocument) break;
    const { overflowX, overflowY, clip, clipPath, filter, maskImage } = styleOf(each);
    if (/opacity\(0(?:%|\.0*)?\)/.test(filter) || (maskImage !== 'none' && /transparent|rgba\(0, 0, 0, 0\)/.test(maskImage))) return false;
    if (/rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(clip)) return false;
    if (/^(?:inset\((?:50|[6-9]\d|100)%|circle\(0(?:px|%)?\b|polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)*\))/.test(clipPath))
      return false;
    if (each === root || each.localName === 'body') continue;
    const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
    // What can be scrolled to is there, wherever it is scrolled to now.
    const scrolls = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
    const box = each.getBoundingClientRect();
    if ((cuts || scrolls) && (box.width < 2 || box.height < 2)) return false;
    if (cuts && !scrolls && !touches(rect, box)) return false;
  }
  return true;
}

/** Whether something of a document's own lies over the middle of a text that is on the screen. */
function isCovered(rect: DOMRect, element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const view = element.ownerDocument.defaultView;
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const top = root.elementFromPoint?.(x, y);
  if (!top || top.contains(element) || element.contains(top)) return false;
  // A label, a link or a glass plate over it lets it through; a painted box does not.
  const { backgroundColor, backgroundImage, opacity } = view.getComputedStyle(top);
  return Number(opacity) > 0.9 && (backgroundImage !== 'none' || (colourOf(backgroundColor)?.[3] ?? 0) > 0.9);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The texts in an element. */
function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && texts.length < mostTexts; node = walker.nextNode())
    if (plain((node as Text).data) !== '') texts.push(node as Text);
  return texts;
}

/** Whether the page that a document belongs to, in a frame or not, is laid out: elsewhere nothing has a size. */
const isLaidOut = ({ top }: Window): boolean => (top?.document.documentElement.getBoundingClientRect().width ?? 0) > 0;

/**
 * Whether an element, or these words in it, can be seen by somebody who looks at the page: painted, of some size, within the page, not cut
 * off, not covered, and of a colour that stands out. Where a document is not laid out, what is not hidden outright counts as seen.
 */
export function isPainted(element: Element, words?: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof element.checkVisibility !== 'function' || !isLaidOut(view)) return true;
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (each: Element): CSSStyleDeclaration => {
    const known = styles.get(each) ?? view.getComputedStyle(each);
    styles.set(each, known);
    return known;
  };
  const isSeen = (holder: Element, rect: DOMRect | undefined): boolean => {
    if (!rect || !holder.checkVisibility(options)) return false;
    for (const each of upFrom(holder)) if (Number(styleOf(each).opacity) < 0.1) return false;
    if (Number.parseFloat(styleOf(holder).fontSize) < smallest) return false;
    return isLeft(rect, holder, styleOf) && !isCovered(rect, holder) && standsOut(holder, styleOf);
  };
  const isField = /^(?:input|select|textarea)$/.test(element.localName);
  const texts = isField ? [] : textsIn(element);
  if (texts.length === 0) return isSeen(element, element.getBoundingClientRect());
  const range = element.ownerDocument.createRange();
  const isTextSeen = (text: Text): boolean => {
    range.selectNodeContents(text);
    const { parentElement } = text;
    return parentElement !== null && isSeen(parentElement, range.getClientRects()[0]);
  };
  if (words === undefined) return texts.some(isTextSeen);
  const wanted = plain(words);
  const whole = texts.filter(({ data }) => plain(data).includes(wanted));
  if (whole.length > 0) return whole.some(isTextSeen);
  // Told by several elements: each of them has to show.
  return texts.filter(({ data }) => wanted.includes(plain(data))).every(isTextSeen);
}
