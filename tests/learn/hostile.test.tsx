// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { MarkdownView } from '../../components/learn/markdown-view.tsx';

afterEach(cleanup);

const ours = /^(?:DIV|P|H[3-6]|UL|OL|LI|BLOCKQUOTE|PRE|CODE|HR|BR|STRONG|EM|A|SPAN)$/;
const attributes = /^(?:class|href|target|rel|title|start|aria-hidden)$/;

/** Whatever was written, only elements and attributes of our own, and links that are https. */
function expectHarmless(text: string): void {
  const { container } = render(<MarkdownView text={text} below={2} />);
  for (const element of container.querySelectorAll('*')) {
    expect(element.tagName).toMatch(ours);
    for (const { name } of element.attributes) expect(name).toMatch(attributes);
    if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^https:\/\/[\w.-]+(?:[/?#]|$)/);
    else expect(element.hasAttribute('href')).toBe(false);
  }
  cleanup();
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'text <b onclick=alert(1)>bold</b>',
  '![](https://tracker.example/pixel.gif)',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](//evil.example)',
  '[a](http://evil.example)',
  '[a](https://user:pass@evil.example)',
  '[a](https://127.0.0.1:80)',
  '[a](https://good.example "onmouseover=alert(1)")',
  '[a](https://good.example" onmouseover="alert(1))',
  '<https://good.example/"onclick=alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
  '[![x](javascript:alert(1))](https://good.example)',
  '`<script>alert(1)</script>`',
  '```html onload=alert(1)\n<iframe src=https://evil.example></iframe>\n```',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<style>@import url(https://evil.example)</style>',
  '<svg><use href="data:,"/></svg>',
  '<!-- --><![CDATA[<script>]]>',
  '<a href="https://evil.example" ping="https://evil.example">x</a>',
  `${'> '.repeat(500)}deep`,
  '<meta http-equiv=refresh content=0;url=https://evil.example>',
];

test.each(hostile)('%s', (text) => expectHarmless(text));

test('any of them in any mixture', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string(),
    fc.constantFrom('\n\n', '\n', '# ', '- ', '> ', '**', '`', '[', '](', ')'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectHarmless(pieces.join(''))),
    { numRuns: 300 },
  );
});

test('what is code is shown as it was written', () => {
  const { container } = render(<MarkdownView text="`<script>alert(1)</script>`" below={2} />);
  expect(container.querySelector('code')?.textContent).toBe('<script>alert(1)</script>');
  expect(container.querySelector('script')).toBeNull();
});
