import { childrenOf, type Display, displayOf } from './visible.ts';

/** What a walk over the visible page meets, in the order it is read. */
export type Step =
  | { is: 'enter'; element: Element; display: Display; depth: number }
  | { is: 'leave'; element: Element; display: Display; depth: number }
  | { is: 'text'; text: string };

interface Open {
  element: Element;
  display: Display;
  visible: boolean;
  nodes: ArrayLike<Node>;
  next: number;
}

/** A text longer than this is one block of prose, of which the beginning is enough. */
export const longestText = 40_000;

/** Walks what can be seen, through open shadow roots and same-origin frames. Changes nothing. */
export function* walk(root: Element): Generator<Step, void> {
  const open: Open[] = [];
  const enter = function* (element: Element): Generator<Step, void> {
    const { display, visible } = displayOf(element);
    if (display === 'none') return;
    yield { is: 'enter', element, display, depth: open.length };
    open.push({ element, display, visible, nodes: childrenOf(element), next: 0 });
  };
  yield* enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++];
    if (!node) {
      open.pop();
      yield { is: 'leave', element: top.element, display: top.display, depth: open.length };
    } else if (node.nodeType === 1) yield* enter(node as Element);
    else if ((node.nodeType === 3 || node.nodeType === 4) && top.visible) {
      const { length } = node as Text;
      yield { is: 'text', text: length > longestText ? (node as Text).substringData(0, longestText) : (node as Text).data };
    }
  }
}
