import '../../components/style.css';
import { render } from 'preact';
import { AboutPage } from '../../components/about-page.tsx';
import { followTheme } from '../../components/theme.ts';
import { createSettings } from '../../state/settings.ts';
import { openSettings } from '../../store/settings.ts';

const root = document.getElementById('about');
if (root) {
  followTheme(createSettings(openSettings).settings, document.documentElement);
  render(<AboutPage />, root);
}
