import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Beside } from '../state/beside/beside.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import type { Idle } from '../state/idle.ts';
import { newPatientFor } from '../state/new-patient.ts';
import type { Panel, Ports } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { AreaDialog } from './area-dialog.tsx';
import { focusOn } from './focus.ts';
import { Foot, Troubles } from './foot.tsx';
import { FormsView } from './forms-view.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LearnTab } from './learn/learn-tab.tsx';
import type { LearnSlot } from './learn/slot.ts';
import { OnePatient } from './one-patient.tsx';
import { PatientBar } from './patient-bar.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { Still } from './still.tsx';
import { type Tab, TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { WrongPatient } from './wrong-patient.tsx';

interface Props {
  panel: Panel;
  /** Which view is shown. */
  tab: Signal<Tab>;
  /** The page beside the panel, where there is one. */
  beside?: Beside | undefined;
  /** Asks whose the entries are after a while without a key. */
  idle?: Idle | undefined;
  /** What the chosen area wants. */
  local: Local;
  /** What can be learnt, loaded when it is first asked for. */
  learn?: LearnSlot | undefined;
  settings: SettingsState;
  after: Ports['after'];
  loadSuggester: () => Promise<Suggester>;
  /** The ways out of the panel: to a printer, to a file. */
  handOver?: HandOverPort | undefined;
  /** Puts a text on the clipboard. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
  /** Of Waymark, as a report of a wrong answer names it. */
  version?: string;
}

const LiveWords = ({ panel }: { panel: Panel }) => (
  <div class="hidden-words" role="status" aria-live="polite">
    {panel.announcement.value}
  </div>
);

const startOf: Readonly<Record<Tab, string>> = { match: 'entry', forms: 'form-search', learn: 'learn' };

/** The whole panel. What one patient has stays as it is while another view is shown. */
export function PanelView(props: Props) {
  const { panel, tab, beside, idle, local, learn, settings, after, loadSuggester, onCopy, handOver, version = '0' } = props;
  const showsKeys = useSignal(false);
  const showKeys = useCallback(() => {
    showsKeys.value = true;
  }, [showsKeys]);
  const choosesArea = useSignal(false);
  const onArea = useCallback(() => {
    choosesArea.value = true;
  }, [choosesArea]);
  const reports = useSignal<HTMLElement | undefined>(undefined);
  const isAskedWhose = useCallback(() => [beside?.doubt.value, idle?.asked.value].some((asked) => asked !== undefined), [beside, idle]);
  const onReport = useCallback(() => {
    if (!isAskedWhose()) reports.value = document.activeElement as HTMLElement;
  }, [reports, isAskedWhose]);
  const goTo = useSignal<Tab | undefined>(undefined);
  const onTab = useCallback(
    (to: Tab) => {
      tab.value = to;
      goTo.value = to;
    },
    [tab, goTo],
  );
  const onNewPatient = useMemo(() => newPatientFor(panel, beside), [panel, beside]);
  const anew = useCallback(() => {
    onNewPatient();
    tab.value = 'match';
    focusOn('entry');
  }, [onNewPatient, tab]);
  useKeys(panel, { tab, onTab, onArea, onNewPatient: anew, showKeys, onReport: onCopy && onReport }, local, beside, idle);
  const shown = tab.value;
  const wanted = goTo.value;
  // Once the view is there, and before the next key.
  useLayoutEffect(() => {
    if (wanted !== undefined && wanted === shown) focusOn(startOf[wanted]);
    goTo.value = undefined;
  }, [wanted, shown, goTo]);
  // Nothing is reported while it is not known whose the entries are, nor of the patient before.
  useSignalEffect(() => {
    const [isAnother, isUnsure] = [panel.patient.value > 0, isAskedWhose()];
    if (isAnother || isUnsure) reports.value = undefined;
  });
  // A search is not carried to the next patient.
  useSignalEffect(() => {
    if (panel.patient.value === 0) return;
    local.forms.clear();
    learn?.forgetSearch();
  });
  const onLearn = useCallback(
    (module: string) => {
      void learn
        ?.load()
        .then(({ openModule }) => openModule(module))
        .then(() => {
          tab.value = 'learn';
        });
    },
    [learn, tab],
  );
  return (
    <>
      <header class="bar">
        <TopBar tab={tab} choosing={local.choosing} onTab={onTab} onArea={onArea} />
        <PatientBar panel={panel} watching={beside?.watching} onNewPatient={onNewPatient} onKeys={showKeys} />
      </header>
      {beside && <WrongPatient beside={beside} />}
      {idle && !beside?.doubt.value && <Still idle={idle} panel={panel} />}
      <main class={idle?.asked.value === undefined ? undefined : 'is-idle'} inert={idle?.asked.value !== undefined}>
        <div id="view-match" role="tabpanel" aria-labelledby="tab-match" hidden={shown !== 'match'}>
          <OnePatient
            key={panel.patient.value}
            panel={panel}
            beside={beside}
            local={local}
            learn={learn && { load: learn.load, onOpen: onLearn }}
            settings={settings}
            after={after}
            loadSuggester={loadSuggester}
            onCopy={onCopy}
            handOver={handOver}
          />
        </div>
        <div id="view-forms" role="tabpanel" aria-labelledby="tab-forms" hidden={shown !== 'forms'}>
          {shown === 'forms' && <FormsView key={panel.patient.value} local={local} onArea={onArea} onCopy={onCopy} />}
        </div>
        <div id="view-learn" role="tabpanel" aria-labelledby="tab-learn" hidden={shown !== 'learn'}>
          {shown === 'learn' && learn && <LearnTab learn={learn} page="/learn.html" />}
        </div>
      </main>
      <Troubles lost={settings.lost.value} />
      <Foot done={panel.done} onReport={onCopy && onReport} />
      <LiveWords panel={panel} />
      {showsKeys.value && (
        <KeysDialog
          onClosed={() => {
            showsKeys.value = false;
          }}
        />
      )}
      {onCopy && reports.value && (
        <ReportDialog
          panel={panel}
          version={version}
          onCopy={onCopy}
          onClosed={() => {
            const from = reports.value;
            reports.value = undefined;
            // Chromium gives a box that was empty its focus back, but not its caret.
            from?.blur();
            from?.focus();
          }}
        />
      )}
      {choosesArea.value && (
        <AreaDialog
          choosing={local.choosing}
          library={local.library}
          onClosed={() => {
            choosesArea.value = false;
            // Chromium gives a box that was empty its focus back, but not its caret.
            (document.activeElement as HTMLElement | null)?.blur();
            onTab(tab.value);
          }}
        />
      )}
    </>
  );
}
