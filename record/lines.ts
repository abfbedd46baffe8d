import { isControl, labelOf, levelOf, typedIn } from './element-words.ts';
import { createHeadings } from './headings.ts';
import { folded, type Line, type Page } from './page.ts';
import { isSectionName } from './section-names.ts';
import { isKnownCode } from './snomed.ts';
import { createTableCells } from './table-cells.ts';
import { documentOf } from './visible.ts';
import type { Step } from './walk.ts';

/** Elements within a word: nothing comes between them and the text around. */
const tight = new Set('b strong em i mark sub sup u small big font abbr dfn bdi bdo wbr ins a'.split(' '));

/** The rank of a line that is no heading by its element, but is worded as one. */
const seeming = 7;

/** Gathers the steps of a walk into lines and tables. */
export interface Lines {
  page: Page;
  take: (step: Step) => void;
}

export function createLines(): Lines {
  const page: Page = { lines: [], tables: [], attributes: [], documents: [], closedFrames: [], pictures: 0, embedded: 0, cut: false };
  const headings = createHeadings();
  const cells = createTableCells(page.tables);
  const within: Element[] = [];
  /** The headings and captions that are being read, outermost first. */
  const ranks: { level: number; depth: number }[] = [];
  let buffer = '';
  let control = 0;
  let frames = 0;

  const push = (text: string, as: Line['as'], element: Element): void => {
    const cell = cells.place();
    page.lines.push({
      text,
      as,
      element,
      names: headings.names(),
      ...(cell && { cell }),
      control: control > 0 && as !== 'heading',
      framed: frames > 0,
    });
    if (as !== 'label') cells.add(text);
    if (as !== 'label' && as !== 'heading' && control === 0) headings.under(text.length);
  };

  const flush = (): void => {
    const text = folded(buffer);
    buffer = '';
    const element = within.at(-1);
    if (text === '' || !element) return;
    const rank = ranks.at(-1);
    if (rank) {
      headings.close(rank.level);
      push(text, 'heading', element);
      headings.heading(text, rank.level, rank.depth - 1);
      if (within[rank.depth]?.localName === 'caption') cells.named(headings.names());
      return;
    }
    if (element.localName === 'dt') headings.close(seeming);
    const seems = control === 0 && isSectionName(text) && !cells.place();
    if (seems) headings.close(seeming);
    push(text, seems ? 'heading' : 'text', element);
    if (seems) headings.heading(text, seeming, within.length - 2);
  };

  const noteAttributes = (element: Element): void => {
    for (const { name, value } of element.attributes) {
      if (!name.startsWith('data-') || value.length < 6 || value.length > 200) continue;
      for (const [code] of value.matchAll(/(?<!\d)\d{6,18}(?!\d)/g)) {
        if (isKnownCode(code)) page.attributes.push({ code, element, line: page.lines.length });
      }
    }
  };

  const noteLabel = (element: Element, block: boolean, depth: number): void => {
    if (element.localName === 'a' || (isControl(element) && element.localName !== 'nav')) return;
    const label = labelOf(element);
    if (label === '') return;
    if (element.getAttribute('role') === 'img' || element.localName === 'svg') {
      buffer += ` ${label} `;
      return;
    }
    flush();
    push(label, 'label', element);
    if (block) headings.label(label, depth);
  };

  const enter = (element: Element, block: boolean, depth: number): void => {
    const { localName } = element;
    const pressed = isControl(element);
    if (block || localName === 'br' || (pressed && ranks.length === 0)) flush();
    else if (!tight.has(localName)) buffer += ' ';
    within.push(element);
    if (pressed) control++;
    const level = levelOf(element);
    if (level > 0) ranks.push({ level, depth });
    headings.enter(element);
    if (element.hasAttributes()) {
      noteAttributes(element);
      noteLabel(element, block, depth);
    }
    cells.enter(element, headings.names(), page.lines.length);
    if (localName === 'img') buffer += ` ${element.getAttribute('alt') ?? ''} `;
    else if (localName === 'canvas') page.pictures++;
    else if (localName === 'object' || localName === 'embed') page.embedded++;
    else if (localName === 'sup') buffer += '^';
    else if (localName === 'input' || localName === 'textarea' || localName === 'select') {
      flush();
      for (const text of typedIn(element).split('\n').map(folded)) if (text !== '') push(text, 'typed', element);
    } else if (localName === 'iframe' || localName === 'frame') {
      flush();
      frames++;
      const inside = documentOf(element);
      if (inside) page.documents.push(inside);
      else page.closedFrames.push(element.getAttribute('src') ?? '');
    }
  };

  const leave = (element: Element, block: boolean, depth: number): void => {
    const pressed = isControl(element);
    if (block || (pressed && ranks.length === 0)) flush();
    else if (!tight.has(element.localName)) buffer += ' ';
    within.pop();
    if (pressed) control--;
    if (ranks.at(-1)?.depth === depth) ranks.pop();
    if (element.localName === 'iframe' || element.localName === 'frame') frames--;
    cells.leave(element, page.lines.length);
    headings.leave(element, depth);
  };

  return {
    page,
    take(step) {
      if (step.is === 'text') {
        for (const [index, part] of (step.keepsLines ? step.text.split('\n') : [step.text]).entries()) {
          if (index > 0) flush();
          buffer += part;
        }
        return;
      }
      if (step.is === 'enter') {
        enter(step.element, step.block, step.depth);
        return;
      }
      leave(step.element, step.block, step.depth);
    },
  };
}
