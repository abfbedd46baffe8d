import '../../components/style.css';
import '../../components/style/studio.css';
import { render } from 'preact';
import { StudioPage } from '../../components/studio/studio-page.tsx';
import { followTheme } from '../../components/theme.ts';
import { createSettings } from '../../state/settings.ts';
import { createReporting } from '../../state/studio/reporting.ts';
import { createSigning } from '../../state/studio/signing.ts';
import { createWriting } from '../../state/studio/writing.ts';
import { openSettings } from '../../store/settings.ts';
import { openStudio } from '../../store/studio.ts';
import { readRecordStore } from './record-store.ts';

const clock = (): Date => new Date();

const root = document.getElementById('studio');
if (root) {
  followTheme(createSettings(openSettings).settings, document.documentElement);
  const store = await openStudio();
  const writing = createWriting({ store, clock, newId: () => crypto.randomUUID() });
  const signing = createSigning({ store, clock });
  await Promise.all([writing.look(), signing.look()]);
  render(<StudioPage writing={writing} signing={signing} reporting={createReporting(readRecordStore)} now={clock()} />, root);
}
