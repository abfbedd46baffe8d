// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import reader from '../../entrypoints/reader.ts';
import { hear, heardValue, isFrom, type Message } from '../../entrypoints/sidepanel/messages.ts';

const home = 'chrome-extension://abcdefghijklmnop';
const tab = { id: 4 };
const id = () => fakeBrowser.runtime.id;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${home}${path}`);
});

const speakers = () => ({
  background: { id: id(), url: `${home}/background.js` },
  panel: { id: id(), url: `${home}/sidepanel.html`, origin: home },
  settings: { id: id(), url: `${home}/options.html`, origin: home, tab },
  learn: { id: id(), url: `${home}/learn.html#log`, origin: home, tab },
  studio: { id: id(), url: `${home}/studio.html`, origin: home, tab },
  handout: { id: id(), url: `${home}/handout.html`, origin: home, tab },
  'a web page': { id: id(), url: 'https://record.example/patient', origin: 'https://record.example', tab },
});
type SpeakerName = keyof ReturnType<typeof speakers>;

const said: readonly [Message, SpeakerName][] = [
  [{ takeGesture: 1 }, 'panel'],
  [{ gestureIn: 1 }, 'background'],
  [{ focusEntryIn: 1 }, 'background'],
  [{ checkFeed: 'https://testshire.example/pack' }, 'settings'],
  [{ keepForm: 'https://testshire.example/form.pdf' }, 'panel'],
  [{ readRecordStore: {} }, 'studio'],
  [{ sendStatements: true }, 'learn'],
];

const heard = (message: Message, sender: object) => {
  const [name] = Object.keys(message) as [Parameters<typeof heardValue>[0]];
  return heardValue(name, message, sender) !== undefined;
};

describe('what is said is heard only from who may say it', () => {
  test.each(said)('%j, by the %s alone', (message, by) => {
    for (const [name, sender] of Object.entries(speakers())) expect([name, heard(message, sender)]).toEqual([name, name === by]);
  });

  test.each(said)('%j, not from anywhere else', (message, by) => {
    const { [by]: sender } = speakers();
    for (const other of [
      { ...sender, id: 'another-extension' },
      { ...sender, id: undefined },
      { ...sender, url: undefined },
      { ...sender, url: sender.url.replace(/\/[^/]*$/, '/other.html'), tab: undefined },
      { ...sender, url: sender.url.replace('abcdefghijklmnop', 'ponmlkjihgfedcba'), tab: undefined },
    ])
      expect(heard(message, other)).toBe(false);
  });

  test('a script in a page is not taken for a page of Waymark, whatever is in its address', () => {
    for (const url of ['https://record.example/sidepanel.html', `https://record.example/?${home}/sidepanel.html`])
      expect(heard({ takeGesture: 1 }, { ...speakers()['a web page'], url })).toBe(false);
    expect(heard({ takeGesture: 1 }, { ...speakers().panel, origin: 'https://record.example' })).toBe(false);
  });

  test.each([
    null,
    'takeGesture',
    7,
    [],
    {},
    { takeGesture: '1' },
    { takeGesture: null },
    { takeGesture: 1, keepForm: 'x' },
    { __proto__: { takeGesture: 1 } },
  ])('nothing that is not in its form: %j', (message) => {
    expect(heardValue('takeGesture', message, speakers().panel)).toBeUndefined();
  });

  test('in Firefox the background is a page', () => {
    expect(heard({ gestureIn: 1 }, { id: id(), url: `${home}/_generated_background_page.html` })).toBe(true);
  });
});

test('an answer is given to who may ask, and none to others', async () => {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const listener = vi.fn(async (windowId: number) => windowId + 1);
  hear('takeGesture', listener);
  const heardBy = add.mock.calls[0]?.[0] as (message: unknown, sender: object, answer: (given: unknown) => void) => unknown;
  const answer = vi.fn();
  expect(heardBy({ takeGesture: 1 }, speakers()['a web page'], answer)).toBeUndefined();
  expect(listener).not.toHaveBeenCalled();
  expect(heardBy({ takeGesture: 1 }, speakers().panel, answer)).toBe(true);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(2));
});

test('the reader in a page answers the panel alone', () => {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  void reader.main();
  const heardBy = add.mock.calls[0]?.[0] as (message: unknown, sender: object, answer: (given: unknown) => void) => unknown;
  for (const [name, sender] of Object.entries(speakers())) {
    const answer = vi.fn();
    heardBy({ glance: true }, sender, answer);
    expect([name, answer.mock.calls.length]).toEqual([name, name === 'panel' ? 1 : 0]);
  }
});

test('between windows, only the page that is meant is heard', () => {
  const page = {} as Window;
  const origin = location.origin;
  expect(isFrom({ source: page, origin }, page)).toBe(true);
  for (const event of [
    { source: {} as Window, origin },
    { source: page, origin: 'https://record.example' },
    { source: null, origin },
  ])
    expect(isFrom(event, page)).toBe(false);
  expect(isFrom({ source: null, origin }, null)).toBe(false);
});

test('nothing listens but through these, and nothing listens to other extensions', () => {
  const root = join(import.meta.dirname, '../../entrypoints');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const those = (wording: RegExp) => files.filter((file) => wording.test(readFileSync(join(root, file), 'utf8'))).sort();
  expect(those(/onMessage\.addListener/)).toEqual(['reader.ts', 'sidepanel/messages.ts']);
  expect(those(/onMessageExternal|onConnect|onUserScript/)).toEqual([]);
  // A channel is heard by pages of Waymark alone: the browser keeps it to one origin.
  expect(those(/new BroadcastChannel/)).toEqual(['sidepanel/trial.ts', 'trial/main.tsx']);
  for (const file of those(/(?<!channel\.)addEventListener\('message'/))
    expect(readFileSync(join(root, file), 'utf8'), file).toContain('isFrom(event, ');
});
