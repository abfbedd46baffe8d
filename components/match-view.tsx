import { useCallback, useRef } from 'preact/hooks';
import type { Panel, Ports } from '../state/panel.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { Foot } from './foot.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OnePatient } from './one-patient.tsx';
import { PatientBar } from './patient-bar.tsx';
import { useKeys } from './use-keys.ts';

interface Props {
  panel: Panel;
  settings: SettingsState;
  after: Ports['after'];
  loadSuggester: () => Promise<Suggester>;
}

const LiveWords = ({ panel }: { panel: Panel }) => (
  <div class="hidden-words" role="status" aria-live="polite">
    {panel.announcement.value}
  </div>
);

/** The whole panel: what is typed, what was read of it, what to do, what to ask. */
export function MatchView({ panel, settings, after, loadSuggester }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const showKeys = useCallback(() => dialog.current?.showModal(), []);
  const arming = useKeys(panel, after, showKeys);
  return (
    <>
      <PatientBar
        name={panel.person.name}
        isUntouched={panel.isUntouched}
        arming={arming}
        onNewPatient={panel.newPatient}
        onKeys={showKeys}
      />
      <OnePatient key={panel.patient.value} panel={panel} settings={settings} after={after} loadSuggester={loadSuggester} />
      <Foot />
      <LiveWords panel={panel} />
      <KeysDialog dialog={dialog} />
    </>
  );
}
