import '../../components/style.css';
import { render } from 'preact';
import { ChangesPage } from '../../components/changes-page.tsx';
import { followTheme } from '../../components/theme.ts';
import { createSettings } from '../../state/settings.ts';
import { openSettings } from '../../store/settings.ts';

const root = document.getElementById('changes');
if (root) {
  followTheme(createSettings(openSettings).settings, document.documentElement);
  render(<ChangesPage />, root);
}
