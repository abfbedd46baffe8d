import '../../components/style.css';
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { focusOn } from '../../components/focus.ts';
import { PanelView } from '../../components/panel-view.tsx';
import { followTheme } from '../../components/theme.ts';
import type { Tab } from '../../components/top-bar.tsx';
import { createBeside } from '../../state/beside/beside.ts';
import { createIdle, usualMinutes } from '../../state/idle.ts';
import { createPanel, warmUp } from '../../state/panel.ts';
import { createLocal } from '../../state/route/local.ts';
import { createSettings } from '../../state/settings.ts';
import type { Suggester } from '../../state/suggester.ts';
import { handOver } from './hand-over.ts';
import { createLearnSlot } from './learn.ts';
import { createFormsPort, packsPort } from './local.ts';
import { hear } from './messages.ts';
import { watchLinks } from './own-tabs.ts';
import { createPages, today } from './pages.ts';

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const time = (): string => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The recogniser is made ready when nothing else is to be done, and after so many milliseconds in any case. */
const longestWait = 500;

/** Neither is needed to paint and to type. */
const openStore = () => import('../../store/settings.ts').then(({ openSettings }) => openSettings());
let suggester: Promise<Suggester> | undefined;
const loadSuggester = () => {
  suggester ??= import('../../state/suggester.ts').then(({ createSuggester }) => createSuggester());
  return suggester;
};

/** What is asked for while the panel of this window is open is answered in Match; the shortcut gives the box the keyboard too. */
async function bringMatch(windowId: number, tab: Signal<Tab>, takesKeyboard: boolean): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (windowId !== id) return;
  tab.value = 'match';
  if (!takesKeyboard) return;
  window.focus();
  // Once Match is shown.
  setTimeout(() => focusOn('entry'));
}

const root = document.getElementById('panel');
if (root) {
  const settings = createSettings(openStore);
  followTheme(settings.settings, document.documentElement);
  const panel = createPanel({ after, today });
  const tab = signal<Tab>('match');
  const local = createLocal(settings, { packs: packsPort, forms: createFormsPort(), clock: () => new Date(), announce: panel.announce });
  const learn = createLearnSlot();
  const beside = createBeside(panel, {
    pages: createPages(
      () => browser.windows.getCurrent(),
      (origin) => settings.settings.value.taught[origin] ?? {},
    ),
    time,
    after,
    now: () => performance.now(),
  });
  const idle = createIdle(panel, { after, now: () => Date.now(), time });
  for (const touch of ['keydown', 'pointerdown'] as const) document.addEventListener(touch, idle.touched, { capture: true });
  watchLinks();
  // A machine that slept wakes with its timers late.
  document.addEventListener('visibilitychange', idle.check);
  render(
    <PanelView
      panel={panel}
      tab={tab}
      local={local}
      learn={learn}
      beside={beside}
      idle={idle}
      settings={settings}
      after={after}
      loadSuggester={loadSuggester}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      handOver={handOver}
      version={browser.runtime.getManifest().version}
    />,
    root,
  );
  hear('gestureIn', (windowId) => void bringMatch(windowId, tab, false));
  hear('focusEntryIn', (windowId) => void bringMatch(windowId, tab, true));
  // Once it has drawn: the box can be typed in.
  requestAnimationFrame(() =>
    setTimeout(() => {
      performance.mark('ready');
      void import('./trial.ts').then(({ countForTrial }) => countForTrial());
      warmUp((run) => requestIdleCallback(run, { timeout: longestWait }));
      local.load();
      void import('./policy.ts').then(({ watchPolicy }) =>
        watchPolicy(({ area, locks, organisation, clearAfterMinutes }) => {
          local.choosing.take({ area, locked: locks.includes('area'), organisation });
          idle.clearAfter.value = clearAfterMinutes ?? usualMinutes;
        }),
      );
    }),
  );
}
