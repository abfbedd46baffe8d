import '../../components/style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { save } from '../../components/save.ts';
import { followTheme } from '../../components/theme.ts';
import { TrialPage } from '../../components/trial-page.tsx';
import { createSettings } from '../../state/settings.ts';
import { type Counts, countAnew, createTrial, trialChannel } from '../../state/trial/trial.ts';
import { openSettings } from '../../store/settings.ts';
import { tasks } from './tasks.json';

const root = document.getElementById('trial');
if (root) {
  followTheme(createSettings(openSettings).settings, document.documentElement);
  const trial = createTrial(tasks, () => performance.now());
  const channel = new BroadcastChannel(trialChannel);
  channel.addEventListener('message', ({ data }: MessageEvent<Counts>) => trial.count(data));
  render(
    <TrialPage
      trial={trial}
      total={tasks.length}
      version={browser.runtime.getManifest().version}
      onStart={() => channel.postMessage(countAnew)}
      onSave={(text) => save(text, 'application/json', 'waymark-trial.json')}
    />,
    root,
  );
}
