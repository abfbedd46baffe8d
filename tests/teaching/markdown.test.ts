import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, readMarkdown } from '../../packs/teaching/markdown.ts';

type Node = Block | Inline;
const insideOf = (node: Node): Node[] => {
  if ('children' in node) return node.children;
  return 'items' in node ? node.items.flat() : [];
};
function* nodesOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(insideOf(node));
  }
}
const all = (text: string): Node[] => [...nodesOf(readMarkdown(text).blocks)];
const words = (text: string): string =>
  all(text)
    .map((node) => ('text' in node ? node.text : ''))
    .join('');
const leftOut = (text: string): string[] => [...readMarkdown(text).leftOut];

const text = (value: string) => ({ type: 'text' as const, text: value });

it('reads what a module is written in', () => {
  expect(readMarkdown('# FIT\n\nAn *old* **kit**, `10` [more](https://a.example/b).  \nNext').blocks).toEqual([
    { type: 'heading', level: 1, children: [text('FIT')] },
    {
      type: 'paragraph',
      children: [
        text('An '),
        { type: 'emphasis', children: [text('old')] },
        text(' '),
        { type: 'strong', children: [text('kit')] },
        text(', '),
        { type: 'code', text: '10' },
        text(' '),
        { type: 'link', href: 'https://a.example/b', children: [text('more')] },
        text('.'),
        { type: 'break' },
        text('Next'),
      ],
    },
  ]);
  expect(readMarkdown('3. a\n4. b\n   - c\n\n> q\n\n---\n\n    code').blocks).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [{ type: 'paragraph', children: [text('a')] }],
        [
          { type: 'paragraph', children: [text('b')] },
          { type: 'list', ordered: false, start: 1, items: [[{ type: 'paragraph', children: [text('c')] }]] },
        ],
      ],
    },
    { type: 'quote', children: [{ type: 'paragraph', children: [text('q')] }] },
    { type: 'rule' },
    { type: 'code', text: 'code' },
  ]);
});

describe('leaves out what may not be shown, names it, and keeps the words', () => {
  it.each([
    ['<script>alert(1)</script>', 'html'],
    ['a <b onclick="x()">b</b> c', 'html'],
    ['<!-- a -->', 'html'],
    ['<iframe src="https://a.example">', 'html'],
    ['![alt](https://a.example/x.png)', 'image'],
    ['![alt][x]\n\n[x]: https://a.example/x.png', 'image'],
    ['[a](javascript:alert(1))', 'link'],
    ['[a](JaVaScRiPt:alert(1))', 'link'],
    ['[a](&#106;avascript:alert(1))', 'link'],
    ['[a](<java\tscript:alert(1)>)', 'link'],
    ['[a](data:text/html;base64,PHNjcmlwdD4=)', 'link'],
    ['[a](vbscript:x)', 'link'],
    ['[a](http://a.example)', 'link'],
    ['[a](//a.example)', 'link'],
    ['[a](/local)', 'link'],
    ['[a](#part)', 'link'],
    ['[a](https://user:word@a.example/)', 'link'],
    ['[a](https://127.0.0.1/)', 'link'],
    ['[a](https://a.example:8443/)', 'link'],
    ['[a](chrome-extension://abc/x.html)', 'link'],
    ['[a](file:///etc/passwd)', 'link'],
    ['[a](https://аррle.example/)', 'link'],
    ['<javascript:alert(1)>', 'link'],
    ['[a][x]\n\n[x]: javascript:alert(1)', 'link'],
    ['> > > > > > > > > quoted', 'too-deep'],
  ])('%j', (markdown, what) => {
    expect(leftOut(markdown)).toContain(what);
    expect(words(markdown)).not.toMatch(/onload|onclick|<script/);
    expect(all(markdown).filter(({ type }) => type === 'link')).toEqual([]);
  });

  it.each(['>', '> ', '1. ', '> - '])('a body of nothing but %j', (mark) => {
    expect(readMarkdown(mark.repeat(20_000 / mark.length))).toEqual({ blocks: [], leftOut: new Set(['too-deep']) });
  });

  it('and none of it where there is none', () => {
    expect(leftOut('Hb < 100 and > 90, A&E, 5 * 3 [not a link] (a) <https://a.example/x>')).toEqual([]);
    expect(words('one <b>two</b> [three](x)')).toBe('one two three');
    // No element in CommonMark, so words.
    expect(readMarkdown('<svg/onload=alert(1)>').blocks).toEqual([{ type: 'paragraph', children: [text('<svg/onload=alert(1)>')] }]);
  });
});

const nasty = fc.constantFrom(
  ...[
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '*',
    '_',
    '#',
    '-',
    '+',
    '1. ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '\\',
    '&',
    '&lt;',
    '&#x3c;',
    ':',
    '"',
    "'",
  ],
  ...[
    '<script>',
    '</script>',
    '<a href="x">',
    'javascript:',
    'https://a.example/x',
    'http://b.example',
    'data:text/html,',
    '![',
    '](',
    'word',
    'é',
    '\u0000',
    '\u202e',
    '\ud800',
  ],
  ...['~~~', '```', '|a|b|\n|-|-|\n', '- [ ] ', '[x]: ', '<!--', '-->', '<![CDATA[', 'www.a.example', '<x@y.example>'],
);
const texts = fc.oneof(
  fc.array(nasty, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 200 }),
);

const shapes: Readonly<Record<Node['type'], readonly string[]>> = {
  text: ['text'],
  code: ['text'],
  strong: ['children'],
  emphasis: ['children'],
  link: ['href', 'children'],
  break: [],
  heading: ['level', 'children'],
  paragraph: ['children'],
  list: ['ordered', 'start', 'items'],
  quote: ['children'],
  rule: [],
};

it('gives nothing but its own plain nodes with https links, whatever it is given', () => {
  fc.assert(
    fc.property(texts, (markdown) => {
      for (const node of all(markdown)) {
        expect(Object.keys(node).sort()).toEqual(['type', ...shapes[node.type]].sort());
        if (node.type === 'link') expect(node.href).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]|$)/i);
        if (node.type === 'heading') expect([1, 2, 3, 4, 5, 6]).toContain(node.level);
        if ('text' in node) expect(typeof node.text).toBe('string');
      }
    }),
    { numRuns: 2000 },
  );
});

it('names whatever looks like an element or an image', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('<script>x</script>', '<img src=x>', '![i](https://a.example/i.png)'),
      texts,
      (before, bad, after) => {
        const read = readMarkdown(`${before}\n\n${bad}\n\n${after}`);
        const shown = [...nodesOf(read.blocks)].some(
          (node) => (node.type === 'text' || node.type === 'code') && node.text.includes(bad.slice(0, 5)),
        );
        expect(read.leftOut.size > 0 || shown).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
