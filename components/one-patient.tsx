import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Ask } from '../state/asks.ts';
import type { Beside } from '../state/beside/beside.ts';
import type { MetCard } from '../state/cards.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import type { Panel, Ports } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { Advice } from './advice.tsx';
import { ChecklistForm } from './checklist-form.tsx';
import { CopyNote } from './copy-note.tsx';
import { EarlierEditions } from './earlier-editions.tsx';
import { Emergencies } from './emergencies.tsx';
import { EntryBox } from './entry-box.tsx';
import { Findings } from './findings.tsx';
import { FirstNotice } from './first-notice.tsx';
import { focusOn } from './focus.ts';
import { FromPage } from './from-page.tsx';
import { HandOver } from './hand-over.tsx';
import type { CardLearning } from './learn/slot.ts';
import { PossibleCards } from './possible.tsx';
import { Prevention } from './prevention.tsx';
import { Questions } from './questions.tsx';
import { Recommendations } from './recommendations.tsx';
import { ResultsFields } from './results-fields.tsx';
import { UnexplainedSwitch } from './unexplained-switch.tsx';
import { Who } from './who.tsx';

interface Props {
  panel: Panel;
  beside: Beside | undefined;
  local: Local;
  learn: CardLearning | undefined;
  settings: SettingsState;
  after: Ports['after'];
  loadSuggester: () => Promise<Suggester>;
  /** Puts a text on the clipboard. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
  /** The ways out of the panel: to a printer, to a file. */
  handOver?: HandOverPort | undefined;
}

const ChecklistWhenAsked = ({ panel }: { panel: Panel }) =>
  panel.showsChecklist.value ? <ChecklistForm checklist={panel.checklist} /> : null;

const Results = ({ panel }: { panel: Panel }) => (
  <ResultsFields fields={panel.measurements.fields} relevant={panel.relevantTests} years={panel.person.age.value.years} />
);

/** What follows from the entries; hidden while it is not known whose they are. While the page is only looked at again its place is kept. */
const Guidance = ({ beside, children }: { beside: Beside | undefined; children: ComponentChildren }) => (
  <div class={beside?.suspended.value ? 'guidance is-suspended' : 'guidance'} hidden={beside?.doubt.value !== undefined}>
    {children}
  </div>
);

const fieldFor = (ask: Ask): string => {
  if (ask.kind === 'result') return `result-${ask.test}`;
  if (ask.kind === 'weeks') return `weeks-${ask.finding}`;
  if (ask.kind === 'checklist') return 'checklist';
  return ask.kind === 'organs' ? 'sex' : 'age';
};

/** All that is about one patient, made anew for the next: not even what was unfolded stays. */
export function OnePatient({ panel, beside, local, learn, settings, after, loadSuggester, onCopy, handOver }: Props) {
  const open = useSignal<FindingId | undefined>(undefined);
  const go = useMemo(
    () => (ask: Ask) => {
      if (ask.kind === 'checklist') panel.checklist.asked.value = true;
      if (ask.kind === 'weeks') open.value = ask.finding;
      after(0, () => focusOn(fieldFor(ask)));
    },
    [panel, after, open],
  );
  const more =
    onCopy && handOver
      ? (card?: MetCard) => <HandOver card={card} panel={panel} packs={local.packs.value} port={handOver} onCopy={onCopy} />
      : undefined;
  return (
    <div class="view">
      <FirstNotice {...settings} />
      <Who byHand={panel.byHand} person={panel.person} />
      <EntryBox panel={panel} loadSuggester={loadSuggester} />
      <Guidance beside={beside}>
        <Emergencies notices={panel.notices} />
      </Guidance>
      <Findings
        entries={panel.entries}
        gone={beside?.proposed.gone}
        measurements={panel.measurements}
        open={open}
        onCorrect={panel.correct}
        onPutBack={panel.putBack}
      />
      {beside && <FromPage beside={beside} settings={settings} />}
      <Guidance beside={beside}>
        <UnexplainedSwitch {...panel} />
        <Recommendations {...panel} local={local} learn={learn} more={more} onCopy={onCopy} />
        <Questions asks={panel.asks} onAnswer={panel.answer} onGo={go} />
        <PossibleCards possible={panel.possible} assessment={panel.assessment} learn={learn} />
        <ChecklistWhenAsked panel={panel} />
        <Results panel={panel} />
        <Advice advice={panel.advice} />
        <EarlierEditions panel={panel} />
        {onCopy && <CopyNote panel={panel} onCopy={onCopy} />}
        <Prevention panel={panel} packs={local.packs.value} />
      </Guidance>
    </div>
  );
}
