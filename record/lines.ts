import { isConceptId } from './concept-id.ts';
import { boxMark, isControl, isEdited, isOpenField, isTicked, labelOf, levelOf, typedIn } from './element-words.ts';
import { createHeadings } from './headings.ts';
import { folded, type Line, type Page } from './page.ts';
import { mayHoldWords } from './scanned.ts';
import { isSectionName } from './section-names.ts';
import { createTableCells } from './table-cells.ts';
import { documentOf } from './visible.ts';
import type { Step } from './walk.ts';

/** Elements within a word: nothing comes between them and the text around. */
const tight = new Set('b strong em i mark sub sup u small big font abbr dfn bdi bdo wbr ins a'.split(' '));

/** The rank of a line that is no heading by its element, but is worded as one. */
const seeming = 7;

/** What one inline element of a line says; without an element, what stands around them. */
interface Piece {
  top: Element | undefined;
  text: string;
}

/** What only parts one thing from another. */
const isBetween = (text: string): boolean => /^[\s:•·|–—-]*$/.test(text);

/** Gathers the steps of a walk into lines and tables. */
export interface Lines {
  page: Page;
  take: (step: Step) => void;
}

export function createLines(): Lines {
  const page: Page = {
    lines: [],
    tables: [],
    attributes: [],
    documents: [],
    roots: [],
    frames: [],
    closedFrames: [],
    pictures: 0,
    scans: 0,
    embedded: 0,
    cut: false,
  };
  const headings = createHeadings();
  const cells = createTableCells(page.tables);
  const within: Element[] = [];
  /** The headings and captions that are being read, outermost first. */
  const ranks: { level: number; depth: number }[] = [];
  let buffer = '';
  let pieces: Piece[] = [];
  /** How deep the block is that the buffer stands in. */
  let base = 0;
  /** A choice in a field that can be changed gave the words of the buffer. */
  let chosen = false;
  const edited: Element[] = [];
  let control = 0;
  let frames = 0;

  const add = (text: string): void => {
    buffer += text;
    const top = within.length > base ? within[base] : undefined;
    const last = pieces.at(-1);
    if (last && (last.top === top || isBetween(text))) last.text += last.top === top ? text : '';
    else if (!isBetween(text)) pieces.push({ top, text });
  };

  const push = (text: string, as: Line['as'], element: Element, parts: readonly string[] = []): void => {
    const filled = as === 'typed' ? isOpenField(element) : chosen || (edited.length > 0 && as === 'text');
    const cell = cells.place();
    page.lines.push({
      text,
      as,
      element,
      ...(parts.length > 1 && { parts }),
      ...(filled && { filled }),
      names: headings.names(),
      ...(cell && { cell }),
      control: control > 0 && as !== 'heading',
      framed: frames > 0,
    });
    if (as !== 'label') cells.add(text);
    if (as !== 'label' && as !== 'heading' && control === 0) headings.under(text);
  };

  const flush = (): void => {
    const text = folded(buffer);
    const told = pieces;
    const parts = pieces.map((piece) => folded(piece.text)).filter((part) => part !== '');
    buffer = '';
    pieces = [];
    const [only, another] = told;
    const isChosen = chosen;
    if (text === '') return;
    chosen = false;
    // The words of a label stand for the label, though a field beside it ends the line.
    const element = only && !another && only.top?.localName === 'label' ? only.top : within.at(-1);
    if (!element) return;
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
    chosen = isChosen;
    push(text, seems ? 'heading' : 'text', element, parts);
    chosen = false;
    // An item of a list heads nothing but itself.
    if (seems) headings.heading(text, seeming, within.length - (element.localName === 'li' ? 1 : 2));
  };

  const noteAttributes = (element: Element): void => {
    for (const { name, value } of element.attributes) {
      if (!name.startsWith('data-') || value.length < 6 || value.length > 200) continue;
      for (const [code] of value.matchAll(/(?<!\d)\d{6,18}(?!\d)/g)) {
        if (isConceptId(code)) page.attributes.push({ code, element, line: page.lines.length });
      }
    }
  };

  const noteLabel = (element: Element, block: boolean, depth: number): void => {
    if (element.localName === 'a' || (isControl(element) && element.localName !== 'nav')) return;
    const label = labelOf(element);
    if (label === '') return;
    if (element.getAttribute('role') === 'img' || element.localName === 'svg') {
      add(` ${label} `);
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
    else if (!tight.has(localName)) add(' ');
    within.push(element);
    if (element.shadowRoot) page.roots.push(element.shadowRoot);
    if (block) base = within.length;
    if (isEdited(element)) edited.push(element);
    if (pressed) control++;
    const level = levelOf(element);
    if (level > 0) ranks.push({ level, depth });
    headings.enter(element);
    if (element.hasAttributes()) {
      noteAttributes(element);
      noteLabel(element, block, depth);
    }
    cells.enter(element, headings.names(), page.lines.length);
    if (!pressed && isTicked(element) && localName !== 'input') {
      add(` ${boxMark(element)} `);
      chosen = isOpenField(element);
    }
    if (localName === 'img') {
      add(` ${element.getAttribute('alt') ?? ''} `);
      if (mayHoldWords(element, headings.names())) page.scans++;
    } else if (localName === 'canvas') page.pictures++;
    else if (localName === 'object' || localName === 'embed') page.embedded++;
    else if (localName === 'sup') add('^');
    else if (localName === 'input' || localName === 'textarea' || localName === 'select') {
      const mark = boxMark(element);
      if (mark !== '') add(` ${mark} `);
      if (isTicked(element) && isOpenField(element)) chosen = true;
      if (/^(?:checkbox|radio)$/.test((element as HTMLInputElement).type)) return;
      flush();
      for (const text of typedIn(element).split('\n').map(folded)) if (text !== '') push(text, 'typed', element);
    } else if (localName === 'iframe' || localName === 'frame') {
      flush();
      frames++;
      const inside = documentOf(element);
      page.frames.push(element as HTMLIFrameElement);
      if (inside) {
        page.documents.push(inside);
        page.roots.push(inside);
      } else page.closedFrames.push(element.getAttribute('src') ?? '');
    }
  };

  const leave = (element: Element, block: boolean, depth: number): void => {
    const pressed = isControl(element);
    if (block || (pressed && ranks.length === 0)) flush();
    else if (!tight.has(element.localName)) add(' ');
    within.pop();
    if (block) base = within.length;
    if (edited.at(-1) === element) edited.pop();
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
          add(part);
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
