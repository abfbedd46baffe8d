import '../../components/style.css';
import { render } from 'preact';
import { SettingsForm } from '../../components/settings-form.tsx';
import { followTheme } from '../../components/theme.ts';
import { createSettings } from '../../state/settings.ts';
import { openSettings } from '../../store/settings.ts';
import { createPacks } from './packs.ts';
import { createSites } from './sites.ts';

const root = document.getElementById('options');
if (root) {
  const settings = createSettings(openSettings);
  followTheme(settings.settings, document.documentElement);
  render(<SettingsForm settings={settings} sites={createSites()} packs={createPacks()} now={new Date()} />, root);
}
