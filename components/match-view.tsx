import { useSignal } from '@preact/signals';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Ask } from '../state/asks.ts';
import type { Panel, Ports } from '../state/panel.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { Advice } from './advice.tsx';
import { ChecklistForm } from './checklist-form.tsx';
import { Emergencies } from './emergencies.tsx';
import { EntryBox } from './entry-box.tsx';
import { Findings } from './findings.tsx';
import { FirstNotice } from './first-notice.tsx';
import { focusOn } from './focus.ts';
import { Foot } from './foot.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PatientBar } from './patient-bar.tsx';
import { PossibleCards } from './possible.tsx';
import { Questions } from './questions.tsx';
import { Recommendations } from './recommendations.tsx';
import { ResultsFields } from './results-fields.tsx';
import { UnexplainedSwitch } from './unexplained-switch.tsx';
import { useKeys } from './use-keys.ts';
import { Who } from './who.tsx';

interface Props {
  panel: Panel;
  settings: SettingsState;
  after: Ports['after'];
  loadSuggester: () => Promise<Suggester>;
}

const ChecklistWhenAsked = ({ panel }: { panel: Panel }) =>
  panel.showsChecklist.value ? <ChecklistForm checklist={panel.checklist} /> : null;

const LiveWords = ({ panel }: { panel: Panel }) => (
  <div class="hidden-words" role="status" aria-live="polite">
    {panel.announcement.value}
  </div>
);

const fieldFor = (ask: Ask): string => {
  if (ask.kind === 'result') return `result-${ask.test}`;
  if (ask.kind === 'weeks') return `weeks-${ask.finding}`;
  if (ask.kind === 'checklist') return 'checklist';
  return ask.kind === 'organs' ? 'sex' : 'age';
};

/** The whole panel: what is typed, what was read of it, what to do, what to ask. */
export function MatchView({ panel, settings, after, loadSuggester }: Props) {
  const open = useSignal<FindingId | undefined>(undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  const showKeys = useCallback(() => dialog.current?.showModal(), []);
  const arming = useKeys(panel, after, showKeys);
  const go = useMemo(
    () => (ask: Ask) => {
      if (ask.kind === 'checklist') panel.checklist.asked.value = true;
      if (ask.kind === 'weeks') open.value = ask.finding;
      after(0, () => focusOn(fieldFor(ask)));
    },
    [panel, after, open],
  );
  const newPatient = (): void => {
    panel.newPatient();
    focusOn('entry');
  };
  return (
    <>
      <PatientBar name={panel.person.name} isUntouched={panel.isUntouched} arming={arming} onNewPatient={newPatient} onKeys={showKeys} />
      <main>
        <FirstNotice {...settings} />
        <Who byHand={panel.byHand} person={panel.person} />
        <EntryBox panel={panel} loadSuggester={loadSuggester} />
        <Findings
          entries={panel.entries}
          measurements={panel.measurements}
          open={open}
          onCorrect={panel.correct}
          onPutBack={panel.putBack}
        />
        <UnexplainedSwitch {...panel} />
        <Emergencies notices={panel.notices} />
        <Recommendations {...panel} />
        <Questions asks={panel.asks} onAnswer={panel.answer} onGo={go} />
        <PossibleCards possible={panel.possible} />
        <ChecklistWhenAsked panel={panel} />
        <Results panel={panel} />
        <Advice advice={panel.advice} />
      </main>
      <Foot />
      <LiveWords panel={panel} />
      <KeysDialog dialog={dialog} />
    </>
  );
}

const Results = ({ panel }: { panel: Panel }) => (
  <ResultsFields fields={panel.measurements.fields} relevant={panel.relevantTests} years={panel.person.age.value.years} />
);
