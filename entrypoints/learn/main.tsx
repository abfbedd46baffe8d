import '../../components/style.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { LearnPage } from '../../components/learn/learn-page.tsx';
import { followTheme } from '../../components/theme.ts';
import { createSettings } from '../../state/settings.ts';
import { openSettings } from '../../store/settings.ts';
import { createLearnSlot } from '../sidepanel/learn.ts';
import { createLogPort } from './log-port.ts';

/** What the address names: nothing but a module or a view is ever in it. */
const named = (): string => decodeURIComponent(location.hash.slice(1));

const root = document.getElementById('learn');
if (root) {
  followTheme(createSettings(openSettings).settings, document.documentElement);
  const place = signal(named());
  addEventListener('hashchange', () => {
    place.value = named();
  });
  void createLearnSlot()
    .load()
    .then((learn) => render(<LearnPage learn={learn} port={createLogPort()} place={place} />, root));
}
