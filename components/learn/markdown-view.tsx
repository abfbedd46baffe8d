import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Block, type Inline, readMarkdown } from '../../packs/teaching/markdown.ts';
import { Host } from '../host.tsx';
import { OutLink } from './out-link.tsx';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

const inlines = (nodes: readonly Inline[]): ComponentChildren =>
  nodes.map((node, at) => {
    const key = String(at);
    if (node.type === 'break') return <br key={key} />;
    if (node.type === 'link')
      return (
        <span key={key}>
          <OutLink href={node.href}>{inlines(node.children)}</OutLink> <Host of={node.href} />
        </span>
      );
    if ('text' in node) return node.type === 'code' ? <code key={key}>{node.text}</code> : node.text;
    const Weight = node.type === 'strong' ? 'strong' : 'em';
    return <Weight key={key}>{inlines(node.children)}</Weight>;
  });

/** Draws blocks in their order; a heading is never more than one step below the one before it, whatever the author wrote. */
function drawnBelow(under: number): (blocks: readonly Block[]) => VNode[] {
  let last = under;
  const draw = (blocks: readonly Block[]): VNode[] => blocks.map((block, at) => one(block, String(at)));
  const one = (block: Block, key: string): VNode => {
    if (block.type === 'paragraph') return <p key={key}>{inlines(block.children)}</p>;
    if (block.type === 'quote') return <blockquote key={key}>{draw(block.children)}</blockquote>;
    if (block.type === 'rule') return <hr key={key} />;
    if (block.type === 'code')
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    if (block.type === 'heading') {
      last = Math.min(under + block.level, last + 1, 6);
      const Heading = `h${last as Level}` as const;
      return <Heading key={key}>{inlines(block.children)}</Heading>;
    }
    const items = block.items.map((item, at) => <li key={String(at)}>{draw(item)}</li>);
    return block.ordered ? (
      <ol key={key} start={block.start}>
        {items}
      </ol>
    ) : (
      <ul key={key}>{items}</ul>
    );
  };
  return draw;
}

/** A text in Markdown as elements of our own, below a heading of some level: no HTML of the author’s, https links alone. */
export function MarkdownView({ text, below }: { text: string; below: number }) {
  const { blocks } = useMemo(() => readMarkdown(text), [text]);
  return <div class="words">{drawnBelow(below)(blocks)}</div>;
}
