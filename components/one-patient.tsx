import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Beside } from '../state/beside/beside.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import { pageAnswers } from '../state/page-answers.ts';
import type { Panel, Ports } from '../state/panel.ts';
import { promptsFor } from '../state/prompts.ts';
import type { Local } from '../state/route/local.ts';
import type { SettingsState } from '../state/settings.ts';
import type { Suggester } from '../state/suggester.ts';
import { Advice } from './advice.tsx';
import { Answers } from './answers.tsx';
import { ChecklistForm } from './checklist-form.tsx';
import { CopyNote } from './copy-note.tsx';
import { EarlierEditions } from './earlier-editions.tsx';
import { EntryBox } from './entry-box.tsx';
import { Findings } from './findings.tsx';
import { focusOn } from './focus.ts';
import { FromPage, PageSays, WhoWasRead } from './from-page.tsx';
import { Hint } from './hint.tsx';
import type { CardLearning } from './learn/slot.ts';
import { More } from './more.tsx';
import { Organs } from './organs.tsx';
import { PossibleCards } from './possible.tsx';
import { Prevention } from './prevention.tsx';
import { Questions } from './questions.tsx';
import { ResultsFields } from './results-fields.tsx';
import { ThisSite } from './this-site.tsx';
import { WhoProblems } from './who.tsx';

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

/** What follows from the entries; hidden while it is not known whose they are. While the page is only looked at again its place is kept. */
const Guidance = ({ beside, children }: { beside: Beside | undefined; children: ComponentChildren }) => (
  <div class={beside?.suspended.value ? 'guidance is-suspended' : 'guidance'} hidden={beside?.doubt.value !== undefined}>
    {children}
  </div>
);

/** All that is about one patient, made anew for the next: not even what was unfolded stays. */
export function OnePatient({ panel, beside, local, learn, settings, after, loadSuggester, onCopy, handOver }: Props) {
  const open = useSignal<FindingId | undefined>(undefined);
  const more = useSignal(false);
  const onField = useMemo(
    () => (id: string) => {
      if (id.startsWith('result-')) more.value = true;
      after(0, () => focusOn(id));
    },
    [after, more],
  );
  const ofPage = useComputed(() => (beside ? pageAnswers(panel, beside) : []));
  const ofPageAsked = [...(beside?.proposed.findings.value ?? []), ...(beside?.proposed.results.value ?? [])].filter(
    ({ ready }) => !ready,
  ).length;
  const isRead = panel.stage.value === 'read';
  const possible = panel.possible.value.length;
  const prompts = promptsFor(panel);
  return (
    <div class="view">
      <EntryBox panel={panel} loadSuggester={loadSuggester} />
      <WhoProblems person={panel.person} />
      {beside && <PageSays beside={beside} />}
      <Guidance beside={beside}>
        {!beside?.offered.value && <Hint panel={panel} settings={settings} />}
        <Answers
          panel={panel}
          ofPage={ofPage}
          beside={beside}
          local={local}
          learn={learn}
          onCopy={onCopy}
          handOver={handOver}
          onField={onField}
        />
        {panel.showsChecklist.value && <ChecklistForm checklist={panel.checklist} />}
      </Guidance>
      <Findings panel={panel} gone={beside?.proposed.gone} open={open} prompts={prompts} onField={onField} />
      {beside && <FromPage beside={beside} counts={ofPage.value.length === 0} prompts={prompts.asks} />}
      <Guidance beside={beside}>
        <Questions questions={panel.questions} shown={Math.max(0, prompts.asks - ofPageAsked)} onAnswer={panel.answerQuestion} />
        <More
          open={more}
          names={[
            ...(possible > 0 ? [`would be met if (${possible})`] : []),
            'results',
            ...(panel.advice.value.length > 0 ? ['advice'] : []),
            ...(isRead && onCopy ? ['record note'] : []),
            ...(isRead ? ['earlier edition'] : []),
            ...(panel.stage.value === 'empty' ? [] : ['prevention']),
            'organs',
            ...(beside?.site.value ? ['this site'] : []),
          ]}
        >
          {() => (
            <>
              <PossibleCards possible={panel.possible} assessment={panel.assessment} learn={learn} />
              <ResultsFields fields={panel.measurements.fields} relevant={panel.relevantTests} years={panel.person.age.value.years} />
              <Advice advice={panel.advice} />
              {onCopy && <CopyNote panel={panel} onCopy={onCopy} />}
              <EarlierEditions panel={panel} />
              <Prevention panel={panel} packs={local.packs.value} />
              <Organs byHand={panel.byHand} person={panel.person} />
              {beside && <WhoWasRead beside={beside} />}
              {beside && <ThisSite beside={beside} settings={settings} />}
            </>
          )}
        </More>
      </Guidance>
    </div>
  );
}
