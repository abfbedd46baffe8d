import type { ReadonlySignal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import type { PathwayPack } from '../packs/pathway-pack.ts';
import type { Beside } from '../state/beside/beside.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import type { Panel, Ports } from '../state/panel.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { Foot } from './foot.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OnePatient } from './one-patient.tsx';
import { PatientBar } from './patient-bar.tsx';
import { useKeys } from './use-keys.ts';
import { WrongPatient } from './wrong-patient.tsx';

interface Props {
  panel: Panel;
  /** The page beside the panel, where there is one. */
  beside?: Beside | undefined;
  settings: SettingsState;
  after: Ports['after'];
  loadSuggester: () => Promise<Suggester>;
  /** Puts a text on the clipboard. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
  /** Packs of the area and of England, the nearest first. */
  packs?: ReadonlySignal<readonly PathwayPack[]> | undefined;
  /** The ways out of the panel: to a printer, to a file. */
  handOver?: HandOverPort | undefined;
}

const LiveWords = ({ panel }: { panel: Panel }) => (
  <div class="hidden-words" role="status" aria-live="polite">
    {panel.announcement.value}
  </div>
);

/** The whole panel: what is typed, what was read of it, what to do, what to ask. */
export function MatchView({ panel, beside, settings, after, loadSuggester, onCopy, packs, handOver }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const showKeys = useCallback(() => dialog.current?.showModal(), []);
  const arming = useKeys(panel, after, showKeys, beside);
  return (
    <>
      <PatientBar
        name={panel.person.name}
        from={panel.person.from}
        isUntouched={panel.isUntouched}
        arming={arming}
        onNewPatient={panel.newPatient}
        onKeys={showKeys}
      />
      {beside && <WrongPatient beside={beside} />}
      <OnePatient
        key={panel.patient.value}
        panel={panel}
        beside={beside}
        settings={settings}
        after={after}
        loadSuggester={loadSuggester}
        onCopy={onCopy}
        packs={packs}
        handOver={handOver}
      />
      <Foot />
      <LiveWords panel={panel} />
      <KeysDialog dialog={dialog} />
    </>
  );
}
