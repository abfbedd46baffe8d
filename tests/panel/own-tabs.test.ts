import { expect, test } from 'vitest';
import { createOwnTabs } from '../../state/beside/own-tabs.ts';

function ownTabs() {
  let time = 0;
  const tabs = createOwnTabs({ isOwnPage: (url) => url.startsWith('chrome-extension://waymark/'), now: () => time });
  return { tabs, pass: (milliseconds: number) => (time += milliseconds) };
}

test('the tab that comes when something is opened from here is no record; the next one is', () => {
  const { tabs } = ownTabs();
  tabs.expect();
  tabs.created(7);
  tabs.created(8);
  expect([tabs.has(7), tabs.has(8)]).toEqual([true, false]);
});

test('a tab that comes later was opened by somebody else', () => {
  const { tabs, pass } = ownTabs();
  tabs.expect();
  pass(1_001);
  tabs.created(7);
  expect(tabs.has(7)).toBe(false);
});

test('it stays so while it loads, and is anything once it goes elsewhere', () => {
  const { tabs } = ownTabs();
  tabs.expect();
  tabs.created(7);
  for (const status of ['loading', undefined, 'complete']) tabs.updated(7, { status });
  expect(tabs.has(7)).toBe(true);
  tabs.updated(7, { status: 'loading' });
  expect(tabs.has(7)).toBe(false);
});

test('a page of Waymark is its own however it was opened, until another takes its place', () => {
  const { tabs } = ownTabs();
  tabs.updated(7, { status: 'loading', url: 'chrome-extension://waymark/options.html' });
  tabs.updated(7, { status: 'complete' });
  tabs.updated(7, { status: 'loading', url: 'chrome-extension://waymark/about.html' });
  expect(tabs.has(7)).toBe(true);
  tabs.updated(7, { status: 'loading' });
  expect(tabs.has(7)).toBe(false);
});

test('a tab that is closed leaves nothing', () => {
  const { tabs } = ownTabs();
  tabs.expect();
  tabs.created(7);
  tabs.removed(7);
  expect(tabs.has(7)).toBe(false);
});
