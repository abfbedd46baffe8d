import { isAboutHeading } from './about-heading.ts';
import type { Name } from './page.ts';

interface Standing extends Name {
  level: number;
  /** How deep the element is that it governs. */
  depth: number;
  scope: number;
  /** Whether anything of what it heads has come yet. */
  used: boolean;
  /** One of several that stand in a row and head nothing: tabs, a menu. */
  inMenu: boolean;
}

const scopes = new Set('section article aside nav main form fieldset dialog li td th details body table'.split(' '));
const scopeRoles = new Set('region article dialog tabpanel group listitem complementary navigation main form search row'.split(' '));
const opensScope = (element: Element): boolean => scopes.has(element.localName) || scopeRoles.has(element.getAttribute('role') ?? '');

/** The head of a box holds its heading, and what is said of it, but nothing that it heads. */
const isHead = (element: Element): boolean => /^(?:header|hgroup|summary)$/.test(element.localName);

/** Keeps which headings and labels stand over the line being read. */
export interface Headings {
  enter: (element: Element) => void;
  leave: (element: Element, depth: number) => void;
  /** A heading of this level, standing in an element of this depth; those it ends are closed first. */
  heading: (text: string, level: number, depth: number) => void;
  /** Ends headings of this rank or lower in this part of the page. */
  close: (level: number) => void;
  /** A label of the element of this depth. */
  label: (text: string, depth: number) => void;
  /** A line has come under the headings that stand. */
  under: (text: string) => void;
  names: () => readonly Name[];
}

/** A heading governs what follows it in its own box, up to the next of its rank. A box that holds nothing else is only its frame. */
export function createHeadings(): Headings {
  let standing: Standing[] = [];
  let scope = 0;
  let names: readonly Name[] = [];
  /** How deep the last name stood that was ended before anything came under it. */
  let unused = -1;
  const set = (next: Standing[]): void => {
    standing = next;
    names = standing.map(({ text, heading }) => ({ text, heading }));
  };
  const close = (level: number): void => {
    const ended = standing.filter((name) => name.scope === scope && name.level >= level);
    if (ended.length > 0) set(standing.filter((name) => !ended.includes(name)));
    unused = ended.find((name) => name.level === level && !name.used)?.depth ?? -1;
  };
  return {
    close,
    enter(element) {
      if (opensScope(element)) scope++;
    },
    leave(element, depth) {
      const closes = opensScope(element);
      if (closes) scope--;
      if (!standing.some((name) => name.depth >= depth || name.scope > scope)) return;
      const left = standing.filter(
        (name) => name.depth < depth || (name.level > 0 && !closes && !name.inMenu && (!name.used || isHead(element))),
      );
      set(left.map((name) => (name.depth >= depth ? { ...name, depth: depth - 1 } : name)));
    },
    heading(text, level, depth) {
      set([...standing, { text, heading: true, level, depth, scope, used: false, inMenu: level > 6 && unused === depth }]);
    },
    label(text, depth) {
      set([...standing, { text, heading: false, level: 0, depth, scope, used: false, inMenu: false }]);
    },
    under(text) {
      if (!isAboutHeading(text)) for (const name of standing) name.used = true;
    },
    names: () => names,
  };
}
