import type { Name } from './page.ts';

interface Standing extends Name {
  level: number;
  /** How deep the element is that it governs. */
  depth: number;
  scope: number;
  /** Characters that have come under it. */
  under: number;
}

const scopes = new Set('section article aside nav main form fieldset dialog li td th details body table'.split(' '));
const scopeRoles = new Set('region article dialog tabpanel group listitem complementary navigation main form search row'.split(' '));
const opensScope = (element: Element): boolean => scopes.has(element.localName) || scopeRoles.has(element.getAttribute('role') ?? '');

/** A part of a page that closes with more than this under a heading has closed the heading with it. */
const enough = 80;

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
  under: (length: number) => void;
  names: () => readonly Name[];
}

/** A heading governs what follows it, up to the next of its rank or to the end of the part of the page it opens. */
export function createHeadings(): Headings {
  let standing: Standing[] = [];
  let scope = 0;
  let names: readonly Name[] = [];
  const set = (next: Standing[]): void => {
    standing = next;
    names = standing.map(({ text, heading }) => ({ text, heading }));
  };
  const close = (level: number): void => {
    if (standing.some((name) => name.level >= level)) set(standing.filter((name) => name.scope !== scope || name.level < level));
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
      const left = standing.filter((name) => name.depth < depth || (name.level > 0 && !closes && name.under <= enough));
      set(left.map((name) => (name.depth >= depth ? { ...name, depth: depth - 1 } : name)));
    },
    heading(text, level, depth) {
      set([...standing, { text, heading: true, level, depth, scope, under: 0 }]);
    },
    label(text, depth) {
      set([...standing, { text, heading: false, level: 0, depth, scope, under: 0 }]);
    },
    under(length) {
      for (const name of standing) name.under += length;
    },
    names: () => names,
  };
}
