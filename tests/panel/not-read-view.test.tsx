// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelView } from '../../components/panel-view.tsx';
import type { Tab } from '../../components/top-bar.tsx';
import { createPanel } from '../../state/panel.ts';
import { createSuggester } from '../../state/suggester.ts';
import { aLocal, someSettings } from './a-local.ts';
import { createClock } from './a-panel.ts';

afterEach(cleanup);

const settings = someSettings({ noticeRead: true });
const suggester = createSuggester();
const settled = () => new Promise((done) => setTimeout(done));
const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'What the patient has' });
const chips = () => [...document.querySelectorAll('.chip')].map((each) => each.textContent);
const notRead = () => [...document.querySelectorAll('.not-read button')].map((each) => each.textContent);
const marked = () => [...document.querySelectorAll('.entry-marks .unread')].map((each) => each.textContent);

const TWO = '62M wee smells funny. Dark stuff in the pan. ';

async function open(text: string) {
  const clock = createClock();
  const panel = createPanel(clock);
  render(
    <PanelView
      panel={panel}
      settings={settings}
      after={clock.after}
      loadSuggester={async () => suggester}
      tab={signal<Tab>('match')}
      local={aLocal(settings).local}
    />,
  );
  await waitFor(() => expect(document.activeElement).toBe(box()));
  box().setRangeText(text, 0, 0, 'end');
  fireEvent.input(box());
  await settled();
  return panel;
}

const press = async (key: string, options: KeyboardEventInit = {}) => {
  const focused = document.activeElement ?? document.body;
  if (fireEvent.keyDown(focused, { key, ...options }) && key === 'Enter' && focused instanceof HTMLButtonElement) focused.click();
  await settled();
  await settled();
};
const toNotRead = () => press('r', { altKey: true, code: 'KeyR' });

describe('the line below the box', () => {
  test('lists what was not read, marks it in the box and says it', async () => {
    await open(TWO);
    expect(notRead()).toEqual(['“wee smells funny”', '“Dark stuff in”']);
    expect(marked()).toEqual(['wee smells funny', 'Dark stuff in']);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Not read: “wee smells funny”, “Dark stuff in”. Alt and R goes to it.',
    );
  });

  test('is not there where all was read', async () => {
    await open('62M cough. ');
    expect(notRead()).toEqual([]);
    expect(document.querySelector('.not-read')).toBeNull();
  });

  test('by keyboard alone: open, search, add; the focus goes to the finding', async () => {
    await open(TWO);
    await toNotRead();
    await press('Enter');
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Which finding is it?' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('wee smells funny');
    expect(field.selectionEnd).toBe(field.value.length);
    fireEvent.input(field, { target: { value: 'pain passing urine' } });
    await press('Enter');
    expect(chips()).toEqual([]);
    await press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe('found-0');
    await press('Enter');
    expect(chips()).toEqual(['● Pain on passing urine']);
    expect(document.activeElement?.id).toBe('chip-dysuria');
    expect(notRead()).toEqual(['“Dark stuff in”']);
    expect(box().value).toBe(TWO);
  });

  test('Delete dismisses, says so, and goes on to the next, then to the box', async () => {
    const panel = await open(TWO);
    await toNotRead();
    await press('Delete');
    expect(notRead()).toEqual(['“Dark stuff in”']);
    expect(marked()).toEqual(['Dark stuff in']);
    expect(panel.announcement.value).toBe('Dismissed: “wee smells funny”');
    expect(document.activeElement?.textContent).toBe('“Dark stuff in”');
    await press('Delete');
    expect(notRead()).toEqual([]);
    expect(document.activeElement).toBe(box());
  });

  test('is dismissed by a button too', async () => {
    await open('62M wee smells funny. ');
    fireEvent.click(screen.getByRole('button', { name: 'Not read: “wee smells funny”' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(notRead()).toEqual([]));
    expect(chips()).toEqual([]);
  });

  test('Escape closes it, goes back to the words, and is no step towards New patient', async () => {
    const panel = await open(TWO);
    await toNotRead();
    await press('Enter');
    await press('Escape');
    expect(screen.queryByRole('combobox', { name: 'Which finding is it?' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('“wee smells funny”');
    expect(screen.queryByRole('button', { name: 'Esc again to clear' })).toBeNull();
    expect(panel.text.value).toBe(TWO);
  });

  test('says where nothing is found by the words', async () => {
    await open(TWO);
    await toNotRead();
    await press('Enter');
    fireEvent.input(screen.getByRole('combobox', { name: 'Which finding is it?' }), { target: { value: 'qqqqqq' } });
    expect(await screen.findByText('No finding by these words: try others, or dismiss.')).toBeTruthy();
  });
});

describe('a finding that is only asked about', () => {
  test.each([
    ['yes', '● Weight loss'],
    ['no', '○ Weight loss – no'],
  ])('%s, by its button: the focus stays with it', async (reply, words) => {
    await open('62M no fever, lost weight. ');
    expect(chips()).toEqual(['◇ Weight loss? – may be denied']);
    const button = screen.getByRole('button', { name: new RegExp(`^Weight loss: ${reply}$`, 'i') });
    button.focus();
    fireEvent.click(button);
    await settled();
    expect(chips()).toEqual([words]);
    expect(document.activeElement?.id).toBe('chip-weight_loss');
  });

  test('opens to why it is asked', async () => {
    await open('62M no fever, lost weight. ');
    fireEvent.click(screen.getByRole('button', { name: /Weight loss\?/ }));
    expect(await screen.findByText('From “lost weight” · “no” before it: may be denied')).toBeTruthy();
  });
});
