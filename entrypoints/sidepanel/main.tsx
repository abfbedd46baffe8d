import '../../components/style.css';
import { render } from 'preact';
import { MatchView } from '../../components/match-view.tsx';
import { followTheme } from '../../components/theme.ts';
import { createPanel, warmUp } from '../../state/panel.ts';
import { createSettings } from '../../state/settings.ts';

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Neither is needed to paint and to type. */
const openStore = () => import('../../store/settings.ts').then(({ openSettings }) => openSettings());
const loadSuggester = () => import('../../state/suggester.ts').then(({ createSuggester }) => createSuggester());

const root = document.getElementById('panel');
if (root) {
  const settings = createSettings(openStore);
  followTheme(settings.settings, document.documentElement);
  render(<MatchView panel={createPanel({ after })} settings={settings} after={after} loadSuggester={loadSuggester} />, root);
  // Once it has painted.
  requestAnimationFrame(() => setTimeout(warmUp));
}
