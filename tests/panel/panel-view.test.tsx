// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PanelView } from '../../components/panel-view.tsx';
import type { Tab } from '../../components/top-bar.tsx';
import { createPanel } from '../../state/panel.ts';
import { defaultSettings } from '../../state/settings.ts';
import { createSuggester } from '../../state/suggester.ts';
import { aLocal } from './a-local.ts';
import { createClock, entryIn } from './a-panel.ts';

afterEach(cleanup);

const settings = {
  settings: signal({ ...defaultSettings, noticeRead: true }),
  loaded: signal(true),
  lost: signal<string | null>(null),
  change: () => undefined,
};
const suggester = createSuggester();
const loadSuggester = async () => suggester;

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'What the patient has' });
const results = () => within(screen.getByRole('region', { name: 'Recommendations' }));
const chips = () => screen.getAllByRole('listitem').filter((item) => item.closest('ul[aria-label="Findings"]'));
const chip = (name: RegExp) => screen.getByRole('button', { name });

async function open(text = '') {
  const clock = createClock();
  const panel = createPanel(clock);
  render(
    <PanelView
      panel={panel}
      settings={settings}
      after={clock.after}
      loadSuggester={loadSuggester}
      tab={signal<Tab>('match')}
      local={aLocal(settings).local}
    />,
  );
  await waitFor(() => expect(document.activeElement).toBe(box()));
  if (text) await type(text);
  return { panel, clock };
}

async function type(text: string): Promise<void> {
  box().setRangeText(text, 0, box().value.length, 'end');
  fireEvent.input(box());
  await new Promise((done) => setTimeout(done));
}

const press = async (key: string, options: KeyboardEventInit = {}, target: Element = document.activeElement ?? document.body) => {
  fireEvent.keyDown(target, { key, ...options });
  await new Promise((done) => setTimeout(done));
};

const alt = (letter: string, options: KeyboardEventInit = {}) =>
  press(letter, { altKey: true, code: `Key${letter.toUpperCase()}`, ...options });

const cardHeadings = () =>
  results()
    .queryAllByRole('article')
    .map((article) => within(article).getByRole('heading', { level: 3 }).textContent);

describe('the panel', () => {
  test('is quiet before anything is typed', async () => {
    await open();
    expect(results().queryAllByRole('article')).toEqual([]);
    expect(screen.queryByText(/No NG12 criterion/)).toBeNull();
    expect(screen.getByText(/Type what you would write/)).toBeTruthy();
  });

  test('shows what was read and what to do, as it is typed', async () => {
    const { clock } = await open('62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss');
    expect(chips().map((item) => item.textContent)).toEqual([
      '● Visible haematuria · no urine infection · 3 weeks',
      '● Has ever smoked',
      'No: weight loss',
    ]);
    expect(cardHeadings()).toEqual(['Refer: bladder, kidney · if no cause is found', 'PSA and prostate examination: prostate']);
    clock.pass(1_000);
    await alt('u');
    expect(cardHeadings()).toEqual(['Refer: bladder, kidney', 'PSA and prostate examination: prostate']);
    const [first] = results().getAllByRole('article');
    expect(first?.textContent).toContain('Urgent suspected cancer (2WW) · answer by day 28 · Offer · 1.6.4, 1.6.6');
  });

  test('a result is among the findings, and leads to its field', async () => {
    const { clock } = await open('62M FIT 23');
    fireEvent.click(screen.getByRole('button', { name: 'FIT 23' }));
    clock.pass(0);
    expect(document.activeElement?.id).toBe('result-fit');
    expect(cardHeadings()).toEqual(['Refer: bowel']);
  });

  test('says whose entries these are', async () => {
    await open('62M cough');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('M 62');
  });

  test('a link to NICE carries nothing of the patient', async () => {
    await open('70M dysphagia');
    fireEvent.click(screen.getByRole('button', { name: 'Why' }));
    const [link] = screen.getAllByRole('link', { name: /NICE/ });
    expect(link?.getAttribute('href')).toBe('https://www.nice.org.uk/guidance/ng12');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });

  test('no match does not read as safe', async () => {
    await open('34F nausea');
    expect(results().getByText('No NG12 criterion is met by what was entered. That does not exclude cancer.')).toBeTruthy();
    expect(results().getByText(/Seen three times/)).toBeTruthy();
    expect(results().getByText(/1\.15\.2/)).toBeTruthy();
  });

  test('emergencies come before NG12', async () => {
    await open('70M haematemesis');
    expect(
      results()
        .getAllByRole('article')
        .map(({ dataset }) => dataset.answer),
    ).toEqual(['emergency', 'met']);
  });

  test('a card opens to every clause and to what it hangs on', async () => {
    await open('70M dysphagia');
    const [article] = results().getAllByRole('article');
    fireEvent.click(within(article as HTMLElement).getByRole('button', { name: 'Why' }));
    const details = await waitFor(() => article?.querySelector('details') as HTMLDetailsElement);
    expect(article?.textContent).not.toContain('not asked');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(article?.textContent).toContain('difficulty swallowing met'));
    expect(article?.textContent).toContain('No longer met without: difficulty swallowing.');
    expect(article?.textContent).toContain('not asked');
  });

  test('cards stay the same elements while others come', async () => {
    await open('70M dysphagia');
    const [before] = results().getAllByRole('article');
    await type('70M dysphagia, LUTS');
    expect(results().getAllByRole('article')).toHaveLength(2);
    expect(results().getAllByRole('article')[0]).toBe(before);
  });
});

describe('correcting by keyboard', () => {
  test('y, n and Delete answer a chip', async () => {
    await open('62M ?dysphagia');
    chip(/Difficulty swallowing\?/).focus();
    await press('y');
    expect(cardHeadings()).toEqual(['Refer: oesophagus, stomach']);
    await press('n');
    expect(chips()[0]?.textContent).toBe('○ Difficulty swallowing – no');
    await press('Delete');
    expect(chips()[0]?.textContent).toBe('◌ Difficulty swallowing – not counted');
  });

  test('a chip opens to its qualifiers, and Escape goes back to it', async () => {
    await open('62M visible haematuria');
    const one = chip(/^Visible haematuria$/);
    fireEvent.click(one);
    const toggle = await screen.findByRole('button', { name: 'no urine infection: not asked' });
    expect(toggle.getAttribute('aria-pressed')).toBe('mixed');
    fireEvent.click(toggle);
    expect((await screen.findByRole('button', { name: 'no urine infection: yes' })).getAttribute('aria-pressed')).toBe('true');
    screen.getByRole('button', { name: 'no urine infection: yes' }).focus();
    await press('Escape');
    expect(document.activeElement?.id).toBe('chip-visible_haematuria');
    expect(screen.queryByRole('group', { name: /Correct/ })).toBeNull();
    expect(box().value).toBe('62M visible haematuria');
  });

  test('questions are answered by y and n, one after the other', async () => {
    const { panel } = await open('68F weight loss');
    await press('q', { altKey: true, code: 'KeyQ' });
    const asked = () => document.activeElement?.closest('li')?.dataset.ask ?? '';
    const first = asked();
    expect(first).toMatch(/^ask /);
    await press('n');
    expect(entryIn(panel, first.replace('ask ', ''))?.assertion).toBe('absent');
    expect(asked()).toMatch(/^ask /);
    expect(asked()).not.toBe(first);
  });

  test('an answer that waits for a number goes to its field', async () => {
    const { clock } = await open('62M LUTS');
    fireEvent.click(screen.getByRole('button', { name: 'Enter PSA' }));
    clock.pass(0);
    expect(document.activeElement?.id).toBe('result-psa');
  });

  test('the field of a result keeps the focus as it becomes relevant', async () => {
    await open('34F nausea');
    fireEvent.click(screen.getByRole('button', { name: /results/i }));
    fireEvent.click(await screen.findByRole('button', { name: /Result of FIT/ }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /FIT/ });
    field.focus();
    fireEvent.input(field, { target: { value: '2' } });
    await waitFor(() => expect(results().queryAllByRole('article')).toHaveLength(1));
    expect(document.activeElement).toBe(field);
    expect(field.isConnected).toBe(true);
  });
});

describe('type-ahead', () => {
  const options = () => screen.queryAllByRole('option').filter((option) => option.closest('[role=listbox]'));
  const offered = () => options().map((option) => option.textContent);

  test('Down and Enter pick; nothing highlighted leaves Enter alone', async () => {
    await open('62M coughng bloo');
    expect(offered()).toContain('Coughing up blood');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    box().dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
    await press('ArrowDown');
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
    expect(box().getAttribute('aria-activedescendant')).toBe('offered-0');
    await press('Enter');
    expect(box().value).toBe('62M coughing up blood');
    expect(offered()).toEqual([]);
    expect(chips()[0]?.textContent).toContain('Coughing up blood');
  });

  test('Up goes to the last, and round', async () => {
    await open('62M visib');
    const last = offered().length - 1;
    await press('ArrowUp');
    expect(box().getAttribute('aria-activedescendant')).toBe(`offered-${last}`);
    await press('ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe('offered-0');
  });

  test('Escape closes it, and leaves the text', async () => {
    const { panel } = await open('62M coughng bloo');
    await press('Escape');
    expect(offered()).toEqual([]);
    expect(panel.text.value).toBe('62M coughng bloo');
  });

  test('is not offered for what was read already', async () => {
    await open('62M cough');
    expect(offered()).toEqual([]);
  });

  test('the checklist can be picked', async () => {
    const { clock } = await open('62M changing mol');
    await press('ArrowDown');
    await press('Enter');
    clock.pass(0);
    expect(screen.getByRole('region', { name: /7-point checklist/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Irregular shape' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Oozing' }));
    await waitFor(() => expect(cardHeadings()).toEqual(['Refer: skin (melanoma)']));
  });
});

describe('New patient', () => {
  test('Alt and N clear everything, with the box in focus', async () => {
    const { panel } = await open('62M dysphagia');
    chip(/^Difficulty swallowing$/).focus();
    await alt('n');
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
    expect(results().queryAllByRole('article')).toEqual([]);
    expect(panel.announcement.value).toBe('Everything cleared. New patient.');
  });

  test('Escape clears nothing, however often', async () => {
    const { panel } = await open('62M haemat');
    await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
    for (let times = 0; times < 4; times++) await press('Escape');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(panel.text.value).toBe('62M haemat');
  });

  test('the button clears at once', async () => {
    await open('62M dysphagia');
    fireEvent.click(screen.getByRole('button', { name: 'New patient' }));
    await waitFor(() => expect(box().value).toBe(''));
    expect(document.activeElement).toBe(box());
  });
});

describe('bad input', () => {
  test.each([
    ['-1', 'Age cannot be below 0.'],
    ['200', 'Age cannot be above 125.'],
    ['abc', 'Age should be a number of years, such as 62, or months, such as 18 months.'],
  ])('age %s is said so beside the field and stays there', async (typed, problem) => {
    await open('62M dysphagia');
    const age = screen.getByRole<HTMLInputElement>('textbox', { name: 'Age' });
    fireEvent.input(age, { target: { value: typed } });
    await screen.findByText(problem);
    expect(age.value).toBe(typed);
    expect(age.getAttribute('aria-invalid')).toBe('true');
    expect(age.getAttribute('aria-describedby')).toBe('age-problem');
    expect(box().value).toBe('62M dysphagia');
  });

  test('a very long text says how much was read and stays whole', async () => {
    const text = 'a '.repeat(50_000);
    await open(text);
    expect(screen.getByText(/Only the first 20,000 characters were read/)).toBeTruthy();
    expect(box().value).toHaveLength(100_000);
  });
});
