// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AboutPage } from '../../components/about-page.tsx';
import { ChangesPage } from '../../components/changes-page.tsx';
import { changes } from '../../rules/ng12/changes.ts';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { editionWords } from '../../state/words/edition.ts';

afterEach(cleanup);

test.each([
  ['About', <AboutPage key="about" />],
  ['What changed', <ChangesPage key="changes" />],
] as const)('%s leads to the other pages and marks itself', (name, page) => {
  render(page);
  const links = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Settings', 'About', 'What changed']);
  expect(links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent)).toEqual([name]);
});

test('what changed has each change once, what to do before words and numbers, and every edition', () => {
  render(<ChangesPage />);
  for (const edition of editionDates) {
    const region = screen.getByRole('region', { name: editionWords(edition, true) });
    const brought = changes.filter((change) => change.edition === edition);
    const inOrder = ['clinical', 'wording', 'numbering'].flatMap((kind) => brought.filter((change) => change.kind === kind));
    expect([...region.querySelectorAll('.change > p:nth-of-type(1)')].map((what) => what.textContent)).toEqual(
      inOrder.map(({ what }) => what),
    );
    expect([...region.querySelectorAll('.change > p:nth-of-type(2)')].map((words) => words.textContent)).toEqual(
      inOrder.map(({ forTheGp }) => `For you: ${forTheGp}`),
    );
    for (const numbers of region.querySelectorAll('h4 > span')) expect(numbers.textContent).toMatch(/\d/);
    if (brought.length === 0) expect(region.textContent).toContain('what it changed is not listed');
  }
});
