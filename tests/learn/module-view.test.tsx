// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { InformationLinks } from '../../components/information-links.tsx';
import { MarkdownView } from '../../components/learn/markdown-view.tsx';
import { ModuleView } from '../../components/learn/module-view.tsx';
import type { Answer } from '../../components/learn/quiz-view.tsx';
import { SnippetText } from '../../components/learn/snippet-text.tsx';
import { type Module, teachingPack } from '../../packs/teaching/teaching-pack.ts';
import type { Information } from '../../state/hand-over/leaflet.ts';
import type { CardSnippet } from '../../state/learn/card-teaching.ts';
import testshire from '../teaching/testshire-teaching.json' with { type: 'json' };

afterEach(cleanup);

const [fit, haematuria] = teachingPack.parse(testshire).modules as [Module, Module];
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const soon = () => new Promise((done) => setTimeout(done, 30));

/** The module, with what is answered held as its caller would. */
function open(module: Module, before: readonly Answer[] = []) {
  const answers = signal(before);
  const View = () => (
    <ModuleView
      module={module}
      answers={answers.value}
      onAnswer={({ id }, chosen) => (answers.value = [...answers.value, { question: id, chosen }])}
    />
  );
  render(<View />);
  return answers;
}

async function press(key: string): Promise<void> {
  const target = document.activeElement as HTMLElement;
  fireEvent.keyDown(target, { key });
  if (key === 'Enter') fireEvent.submit(target.closest('form') as HTMLFormElement);
  await soon();
}

describe('a link says where it leads, whatever its words', () => {
  const hosts = () => [...document.querySelectorAll('.host')].map(({ textContent }) => textContent);

  test('in what the author wrote, with NICE by name', () => {
    render(<MarkdownView text="[nhs.uk](https://www.evil.example/x) and [this](https://www.nice.org.uk/guidance/ng12)" below={2} />);
    expect(hosts()).toEqual(['evil.example', 'NICE']);
    expect(screen.getByRole('link', { name: /nhs.uk/ }).nextElementSibling?.textContent).toBe('evil.example');
  });

  test('in what a module rests on', () => {
    open({ ...fit, body: 'Plain words.', sources: [{ label: 'NHS', address: 'https://nice.org.uk.evil.example/' }], further: [] });
    expect(hosts()).toEqual(['nice.org.uk.evil.example']);
  });

  test('in a snippet of a pack; one that ships needs none', () => {
    const source = { label: 'Testshire board', href: 'https://www.testshire.example/fit' };
    const snippet: CardSnippet = { id: 'module:a/b', text: 'Words.', source, further: [source], recommendations: [], findings: [] };
    render(<SnippetText snippet={{ ...snippet, module: { id: 'a/b', title: 'FIT', minutes: 5 } }} />);
    expect(hosts()).toEqual(['testshire.example', 'testshire.example']);
    cleanup();
    render(<SnippetText snippet={snippet} />);
    expect(hosts()).toEqual([]);
  });

  test('in what there is for patients to read', () => {
    const address = 'https://leaflets.testshire.example/fit';
    render(
      <InformationLinks information={[{ id: 'x', title: 'NHS leaflet', address, format: 'leaflet', language: 'en' } as Information]} />,
    );
    expect(hosts()).toEqual(['leaflets.testshire.example']);
  });
});

describe('a module', () => {
  test('shows what its author wrote as elements of our own, and what it rests on', () => {
    open(fit);
    const headings = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
    expect(headings).toEqual(['H2 FIT in Testshire', 'H3 FIT', 'H3 Quiz', 'H3 Sources', 'H3 Read on']);
    expect(document.querySelector('em')?.textContent).toBe('invented');
    expect(document.querySelector('ol li ul li')?.textContent).toBe('within it');
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  test('without a quiz has none', () => {
    open(haematuria);
    expect(screen.queryByRole('region', { name: 'Quiz' })).toBeNull();
  });
});

test('headings go down a step at a time, whatever was written', () => {
  render(<MarkdownView text={'### Deep\n\n# Top\n\n###### Deepest\n\n> # Quoted'} below={2} />);
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H3', 'H3', 'H4', 'H3']);
});

describe('a quiz by keyboard', () => {
  test('a number chooses, Enter answers and goes on, each answer is explained, the score is said', async () => {
    const answers = open(fit);
    radio(/9 µg/).focus();
    await press('2');
    expect(radio(/10 µg/).checked).toBe(true);
    await press('Enter');
    expect(answers.value).toEqual([{ question: 'limit', chosen: 1 }]);
    const said = within(screen.getByRole('status'));
    expect(said.getByText('✓ That is the best answer.')).toBeTruthy();
    expect(said.getByText('The limit includes itself.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Next question');
    await press('Enter');
    expect(document.activeElement).toBe(radio(/Safety net/));
    await press('2');
    await press('Enter');
    expect(screen.getByText(/^✗ Not the best answer. It is 1: Safety net/)).toBeTruthy();
    expect(screen.getByText('1 of 2 right: not passed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull();
  });

  test('an answer cannot be changed, and none is taken unchosen', async () => {
    const answers = open(fit);
    radio(/9 µg/).focus();
    await press('Enter');
    expect(answers.value).toEqual([]);
    expect(screen.getByText(/Choose an answer first/)).toBeTruthy();
    await press('1');
    await press('Enter');
    await press('2');
    expect(radio(/9 µg/).checked).toBe(true);
    expect(radio(/10 µg/).disabled).toBe(true);
    expect(screen.getByText(/Below the limit/)).toBeTruthy();
  });

  test('goes on at the first question that has no answer', () => {
    open(fit, [{ question: 'limit', chosen: 0 }]);
    expect(screen.getByText('2 of 2')).toBeTruthy();
  });

  test('keys with Alt or Control are left to the browser and the panel', async () => {
    open(fit);
    const first = radio(/9 µg/);
    fireEvent.keyDown(first, { key: '2', altKey: true });
    await soon();
    expect(radio(/10 µg/).checked).toBe(false);
  });
});
