import { Lexer, type Token, type Tokens } from 'marked';
import { link } from '../fields.ts';

export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

export type Block =
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

/** What a text has that is left out of its tree: HTML, images, links that are not https, lists within too many others. */
export type LeftOut = 'html' | 'image' | 'link' | 'too-deep';

/** A text as plain nodes, each to be shown by an element of our own. */
export interface Markdown {
  blocks: Block[];
  leftOut: ReadonlySet<LeftOut>;
}

const deepest = 8;

/** Reads CommonMark into plain nodes. What may not be shown is left out and named; the words around it stay. Never throws. */
export function readMarkdown(text: string): Markdown {
  const leftOut = new Set<LeftOut>();
  let tokens: Token[];
  try {
    tokens = new Lexer({ gfm: false }).lex(text);
  } catch {
    // The parser goes as deep as the text does, until its stack ends.
    return { blocks: [], leftOut: new Set(['too-deep']) };
  }
  return { blocks: blocksOf(tokens, leftOut, 1), leftOut };
}

function blocksOf(tokens: readonly Token[], leftOut: Set<LeftOut>, depth: number): Block[] {
  if (depth > deepest) {
    leftOut.add('too-deep');
    return [];
  }
  return tokens.flatMap((token): Block[] => {
    const children = () => inlinesOf(token as Tokens.Generic, leftOut, depth + 1);
    switch (token.type) {
      case 'heading':
        return [{ type: 'heading', level: (token as Tokens.Heading).depth, children: children() }];
      case 'paragraph':
      case 'text':
        return [{ type: 'paragraph', children: children() }];
      case 'list': {
        const { ordered, start, items } = token as Tokens.List;
        return [
          { type: 'list', ordered, start: Number(start) || 1, items: items.map((item) => blocksOf(item.tokens, leftOut, depth + 1)) },
        ];
      }
      case 'blockquote':
        return [{ type: 'quote', children: blocksOf((token as Tokens.Blockquote).tokens, leftOut, depth + 1) }];
      case 'code':
        return [{ type: 'code', text: (token as Tokens.Code).text }];
      case 'hr':
        return [{ type: 'rule' }];
      case 'html':
        leftOut.add('html');
        return [];
      default:
        // Blank lines, and the addresses of links that are used elsewhere.
        return [];
    }
  });
}

function inlinesOf({ tokens, text }: Tokens.Generic, leftOut: Set<LeftOut>, depth: number): Inline[] {
  if (!tokens) return [{ type: 'text', text: String(text ?? '') }];
  if (depth > deepest) {
    leftOut.add('too-deep');
    return [];
  }
  return tokens.flatMap((token): Inline[] => {
    const children = () => inlinesOf(token as Tokens.Generic, leftOut, depth + 1);
    switch (token.type) {
      case 'text':
      case 'escape':
        return [{ type: 'text', text: (token as Tokens.Text).text }];
      case 'codespan':
        return [{ type: 'code', text: (token as Tokens.Codespan).text }];
      case 'strong':
        return [{ type: 'strong', children: children() }];
      case 'em':
        return [{ type: 'emphasis', children: children() }];
      case 'br':
        return [{ type: 'break' }];
      case 'link': {
        const { href } = token as Tokens.Link;
        if (link.safeParse(href).success) return [{ type: 'link', href, children: children() }];
        leftOut.add('link');
        return children();
      }
      case 'image':
        leftOut.add('image');
        return [{ type: 'text', text: (token as Tokens.Image).text }];
      case 'html':
        leftOut.add('html');
        return [];
      default:
        return [];
    }
  });
}
