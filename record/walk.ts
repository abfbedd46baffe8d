import { type Appearance, appearanceOf, childrenOf } from './visible.ts';

/** What a walk over the visible page meets, in the order it is read. */
export type Step =
  | { is: 'enter' | 'leave'; element: Element; block: boolean; depth: number }
  | { is: 'text'; text: string; keepsLines: boolean };

interface Open extends Appearance {
  element: Element;
  nodes: ArrayLike<Node>;
  next: number;
}

/** A text longer than this is one block of prose, of which the beginning is enough. */
export const longestText = 40_000;

/** Walks what can be seen, through open shadow roots and same-origin frames. Changes nothing. */
export function* walk(root: Element): Generator<Step, void> {
  const open: Open[] = [];
  const enter = function* (element: Element): Generator<Step, void> {
    const appearance = appearanceOf(element);
    if (appearance.display === 'none') return;
    yield { is: 'enter', element, block: appearance.display === 'block', depth: open.length };
    open.push({ ...appearance, element, nodes: childrenOf(element), next: 0 });
  };
  yield* enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next++];
    if (!node) {
      open.pop();
      yield { is: 'leave', element: top.element, block: top.display === 'block', depth: open.length };
    } else if (node.nodeType === 1) yield* enter(node as Element);
    else if ((node.nodeType === 3 || node.nodeType === 4) && top.visible) {
      const words = node as Text;
      yield { is: 'text', text: words.length > longestText ? words.substringData(0, longestText) : words.data, keepsLines: top.keepsLines };
    }
  }
}
