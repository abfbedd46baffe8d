import '../../components/style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { focusOn } from '../../components/focus.ts';
import { MatchView } from '../../components/match-view.tsx';
import { followTheme } from '../../components/theme.ts';
import { createBeside } from '../../state/beside/beside.ts';
import { createPanel, warmUp } from '../../state/panel.ts';
import { createSettings } from '../../state/settings.ts';
import type { Suggester } from '../../state/suggester.ts';
import { handOver } from './hand-over.ts';
import { createPages } from './pages.ts';

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const time = (): string => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Neither is needed to paint and to type. */
const openStore = () => import('../../store/settings.ts').then(({ openSettings }) => openSettings());
let suggester: Promise<Suggester> | undefined;
const loadSuggester = () => {
  suggester ??= import('../../state/suggester.ts').then(({ createSuggester }) => createSuggester());
  return suggester;
};

/** The shortcut, pressed while the panel of this window is open, gives the box the keyboard. */
async function takeKeyboard(message: { focusEntryIn?: number }): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (message.focusEntryIn !== id) return;
  window.focus();
  focusOn('entry');
}

const root = document.getElementById('panel');
if (root) {
  const settings = createSettings(openStore);
  followTheme(settings.settings, document.documentElement);
  const panel = createPanel({ after });
  const beside = createBeside(panel, {
    pages: createPages(
      () => browser.windows.getCurrent(),
      (origin) => settings.settings.value.taught[origin] ?? {},
    ),
    time,
    after,
  });
  render(
    <MatchView
      panel={panel}
      beside={beside}
      settings={settings}
      after={after}
      loadSuggester={loadSuggester}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      handOver={handOver}
    />,
    root,
  );
  browser.runtime.onMessage.addListener((message) => void takeKeyboard(message));
  // Once it has painted.
  requestAnimationFrame(() =>
    setTimeout(() => {
      warmUp();
      performance.mark('ready');
    }),
  );
}
