// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PanelView } from '../../components/panel-view.tsx';
import type { Tab } from '../../components/top-bar.tsx';
import { createPanel } from '../../state/panel.ts';
import { defaultSettings } from '../../state/settings.ts';
import { createSuggester } from '../../state/suggester.ts';
import { aLocal } from './a-local.ts';
import { createClock } from './a-panel.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const settings = {
  settings: signal({ ...defaultSettings, noticeRead: true }),
  loaded: signal(true),
  lost: signal<string | null>(null),
  change: () => undefined,
};
const suggester = createSuggester();

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'What the patient has' });
const drawn = () => new Promise((done) => setTimeout(done));
const foot = (): string => document.querySelector('.foot')?.textContent ?? '';
const answers = (): (string | null)[] => [...document.querySelectorAll('[data-answer]')].map((each) => each.getAttribute('data-answer'));

/** A panel with something typed, whose answers stand still. */
async function open(text: string) {
  const clock = createClock();
  const panel = createPanel(clock);
  const copied: string[] = [];
  render(
    <PanelView
      panel={panel}
      settings={settings}
      after={clock.after}
      loadSuggester={async () => suggester}
      tab={signal<Tab>('match')}
      local={aLocal(settings).local}
      onCopy={async (words) => void copied.push(words)}
    />,
  );
  await waitFor(() => expect(document.activeElement).toBe(box()));
  await type(text);
  clock.pass(1_000);
  await drawn();
  return { panel, clock, copied };
}

async function type(text: string): Promise<void> {
  box().setRangeText(text, 0, box().value.length, 'end');
  fireEvent.input(box());
  await drawn();
}

/** Presses a key from the box; gives whether Waymark took it. */
async function press(key: string, options: KeyboardEventInit = {}, target: Element = box()): Promise<boolean> {
  const taken = !fireEvent.keyDown(target, { key, ...options });
  await drawn();
  return taken;
}
const alt = (letter: string, options: KeyboardEventInit = {}) =>
  press(letter, { altKey: true, code: `Key${letter.toUpperCase()}`, ...options });

describe('keys of the first answer, from the box', () => {
  test('Alt and C copy its reason', async () => {
    const { copied } = await open('62M dysphagia ');
    await alt('c');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/dysphagia|swallowing/i);
    expect(foot()).toContain('Copied');
  });

  test('Alt and W open and close why', async () => {
    await open('62M dysphagia ');
    const why = () => document.querySelector('[data-answer] [data-key="w"]')?.getAttribute('aria-expanded');
    await alt('w');
    expect(why()).toBe('true');
    await alt('w');
    expect(why()).toBe('false');
  });

  test('Alt and U give the first reply to what an answer asks', async () => {
    await open('62M 3/52 visible haematuria, MSU neg ');
    expect(answers()[0]).toBe('if');
    await alt('u');
    expect(answers()[0]).toBe('met');
  });

  test('a letter on a card opens what stands behind why', async () => {
    await open('62M dysphagia ');
    const card = document.querySelector('[data-answer]') as HTMLElement;
    await press('s', {}, card.querySelector('button') as HTMLElement);
    await drawn();
    expect(card.querySelector('[data-key="w"]')?.getAttribute('aria-expanded')).toBe('true');
  });

  test.each([
    ['o', 'no form'],
    ['c', 'no reason'],
    ['u', 'No answer asks'],
  ])('where there is nothing to press, Alt and %s say so', async (letter, says) => {
    await open('');
    await alt(letter);
    expect(foot()).toContain(says);
  });

  test('what is typed and not yet read is read first, and what has just changed waits for another press', async () => {
    const { clock, copied } = await open('62M dysphagia ');
    await type('62M dysphagia, haemoptysi');
    fireEvent.input(box(), { target: { value: '34F cough' } });
    await alt('c');
    expect(copied).toEqual([]);
    await type('62M dysphagia ');
    await alt('c');
    expect(copied).toEqual([]);
    expect(foot()).toContain('press again');
    clock.pass(399);
    await alt('c');
    expect(copied).toEqual([]);
    clock.pass(1);
    await alt('c');
    expect(copied).toHaveLength(1);
  });
});

describe('what types a letter', () => {
  test.each([
    ['AltGr', { ctrlKey: true }],
    ['Alt and Shift', { shiftKey: true }],
  ])('%s is no key of Waymark', async (_what, held) => {
    const { panel } = await open('62M dysphagia ');
    for (const letter of [...'acklnopqrsuwxz']) expect(await alt(letter, held)).toBe(false);
    expect(panel.text.value).toBe('62M dysphagia ');
  });

  test('Option on a Mac types within the box, and is a key elsewhere', async () => {
    vi.stubGlobal('navigator', { ...navigator, platform: 'MacIntel' });
    const { panel } = await open('62M dysphagia ');
    expect(await alt('n')).toBe(false);
    expect(panel.text.value).toBe('62M dysphagia ');
    await press('n', { altKey: true, code: 'KeyN' }, screen.getByRole('button', { name: 'New patient' }));
    expect(panel.text.value).toBe('');
  });
});

describe('Undo', () => {
  test('of New patient brings everything back, for ten seconds', async () => {
    const { panel, clock } = await open('62M dysphagia ');
    panel.byHand.sex.value = 'female';
    panel.correct('cough', { assertion: 'present' });
    await alt('n');
    expect(panel.isUntouched.value).toBe(true);
    expect(foot()).toContain('New patient');
    clock.pass(9_999);
    await alt('z');
    expect(box().value).toBe('62M dysphagia ');
    expect(panel.person.sex.value).toBe('female');
    expect(panel.entries.value.map(({ id }) => id)).toContain('cough');
    await alt('n');
    clock.pass(10_000);
    await alt('z');
    expect(panel.isUntouched.value).toBe(true);
  });

  test('of New patient goes with the first thing entered, and Ctrl and Z never bring the patient back', async () => {
    const { panel } = await open('62M dysphagia ');
    await alt('n');
    expect(await press('z', { ctrlKey: true })).toBe(false);
    expect(panel.isUntouched.value).toBe(true);
    await type('34F cough ');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await alt('z');
    expect(panel.text.value).toBe('34F cough ');
  });

  test('Ctrl and Z give a finding back that was not counted, and leave the text alone', async () => {
    const { panel } = await open('62M dysphagia ');
    const chip = screen.getByRole('button', { name: /^Difficulty swallowing/ });
    await press('Delete', {}, chip);
    expect(panel.assessment.value.met).toHaveLength(0);
    expect(await press('z', { ctrlKey: true }, chip)).toBe(true);
    expect(panel.assessment.value.met.length).toBeGreaterThan(0);
    // Nothing is left to take back, and this is no text.
    expect(await press('z', { ctrlKey: true }, chip)).toBe(true);
    expect(panel.text.value).toBe('62M dysphagia ');
  });

  test('once more is typed, Ctrl and Z are of the text again', async () => {
    await open('62M dysphagia ');
    await press('Delete', {}, screen.getByRole('button', { name: /^Difficulty swallowing/ }));
    await type('62M dysphagia and ');
    expect(await press('z', { ctrlKey: true })).toBe(false);
  });
});

test('Escape closes what is open, one thing at a time, and nothing more', async () => {
  const { panel } = await open('62M dysphagia ');
  await alt('w');
  expect(await press('Escape')).toBe(true);
  expect(document.querySelector('[data-answer] [data-key="w"]')?.getAttribute('aria-expanded')).toBe('false');
  expect(await press('Escape')).toBe(false);
  expect(panel.text.value).toBe('62M dysphagia ');
});

test('Alt and X show what a report of a wrong answer would say', async () => {
  await open('62M dysphagia ');
  await alt('x');
  expect(screen.getByRole('dialog', { name: 'Report a wrong answer' })).toBeTruthy();
});
