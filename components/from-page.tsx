import type { FindingProposal } from '../record/finding-proposals.ts';
import type { Beside } from '../state/beside/beside.ts';
import { patientToChoose } from '../state/beside/words.ts';
import type { SettingsState } from '../state/settings.ts';
import { chipWords } from '../state/words/chip.ts';
import { findingLabel, within } from '../state/words/labels.ts';
import { Folded } from './folded.tsx';
import { ProposalRow } from './proposal-row.tsx';
import { Quoted } from './quoted.tsx';
import { ThisSite } from './this-site.tsx';

const wordsOf = ({ id, assertion, qualifiers, durationWeeks }: FindingProposal): string =>
  chipWords({
    id,
    assertion,
    qualifiers,
    denied: [],
    ...(durationWeeks !== undefined && { durationWeeks }),
    words: '',
    corrected: false,
  });

function Choice({ beside: { choices, choose } }: { beside: Beside }) {
  if (choices.value.length === 0) return null;
  return (
    <div class="choices">
      <p class="problem">The page shows more than one patient. Which one do you mean?</p>
      <div class="row">
        {choices.value.map((patient) => (
          <button
            key={patient.nhsNumber?.value ?? patientToChoose(patient)}
            type="button"
            class="button-small"
            onClick={() => choose(patient)}
          >
            {patientToChoose(patient)}
          </button>
        ))}
      </div>
    </div>
  );
}

function FindingRows({ proposed, findings }: { proposed: Beside['proposed']; findings: readonly FindingProposal[] }) {
  return findings.map((proposal) => (
    <ProposalRow
      key={proposal.id}
      name={proposal.id}
      words={wordsOf(proposal)}
      why={proposal.why}
      onAdd={() => proposed.addFinding(proposal)}
      onLeaveOut={() => proposed.leaveOut(proposal.id)}
    >
      {proposal.sources.slice(0, 2).map((source) => (
        <div key={`${source.where} ${source.words}`}>
          <Quoted source={source} sections={proposed.sections.value} /> {source.where}
          {source.old && `, ${source.old}`}
        </div>
      ))}
    </ProposalRow>
  ));
}

/** Fewer than these are shown as they are. */
const fewestToFold = 3;
const isPlainNo = ({ ready, assertion }: FindingProposal): boolean => ready && assertion === 'absent';

function Proposals({ beside: { proposed } }: { beside: Beside }) {
  const { findings, results, ready } = proposed;
  if (findings.value.length + results.value.length === 0) return null;
  const plainNo = findings.value.filter(isPlainNo);
  const folds = plainNo.length >= fewestToFold;
  const others = folds ? findings.value.filter((proposal) => !isPlainNo(proposal)) : findings.value;
  return (
    <>
      {ready.value > 0 && (
        <button type="button" class="button-small" aria-keyshortcuts="Alt+A" onClick={proposed.addAll}>
          Add {ready.value === 1 ? 'the one' : `all ${ready.value}`} that {ready.value === 1 ? 'is' : 'are'} plain (Alt + A)
        </button>
      )}
      {others.length + results.value.length > 0 && (
        <ul class="proposals" aria-label="Proposed from the record">
          <FindingRows proposed={proposed} findings={others} />
          {results.value.map((proposal) => (
            <ProposalRow
              key={proposal.test}
              name={proposal.test}
              words={proposal.said}
              why={proposal.why}
              onAdd={() => proposed.addResult(proposal)}
              onLeaveOut={() => proposed.leaveOut(proposal.test)}
            >
              {proposal.where}
            </ProposalRow>
          ))}
        </ul>
      )}
      {folds && (
        <Folded summary={`Denied or normal: ${plainNo.map(({ id }) => within(findingLabel(id))).join(', ')}`}>
          {() => (
            <ul class="proposals" aria-label="Proposed as absent from the record">
              <FindingRows proposed={proposed} findings={plainNo} />
            </ul>
          )}
        </Folded>
      )}
    </>
  );
}

/** What was read of age and sex, where it stood, and what was not sure enough to fill in. */
function WhoWasRead({ beside: { patient } }: { beside: Beside }) {
  if (!patient.value) return null;
  const { age, sex, notices } = patient.value;
  const fields = [age, sex].flatMap((field) => field ?? []);
  return (
    <Folded summary="Where age and sex came from">
      {() => (
        <ul>
          {fields.map(({ where, sure, why }) => (
            <li key={where}>
              {where}
              {!sure && ` Not sure, so not filled in: ${why ?? 'please check'}`}
            </li>
          ))}
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

function NotRead({ beside: { patient, unreadable, choices, proposed } }: { beside: Beside }) {
  const unsure = [patient.value?.age, patient.value?.sex].flatMap((field) => (field && !field.sure ? [field.why ?? ''] : []));
  const asked = choices.value.length > 0;
  const said = unreadable.value.filter(({ why }) => !(asked && /more than one patient/.test(why))).map(({ why }) => why);
  const sentences = [...new Set([...(patient.value?.notices ?? []), ...unsure, ...said, ...proposed.notices.value])].filter(Boolean);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What the page beside the panel offers. Nothing of it counts until it is added. */
export function FromPage({ beside, settings }: { beside: Beside; settings: SettingsState }) {
  const { reading, failure, offered, doubt, suspended } = beside;
  return (
    <section class="from-page" aria-label="From the record">
      <div role="status">
        {reading.value && <p class="quiet">Reading the page…</p>}
        {failure.value && <p class="problem">{failure.value}</p>}
      </div>
      {offered.value && !doubt.value && (
        <div class={suspended.value ? 'offers is-suspended' : 'offers'}>
          <NotRead beside={beside} />
          <Choice beside={beside} />
          <WhoWasRead beside={beside} />
          <Proposals beside={beside} />
          <ThisSite beside={beside} settings={settings} />
        </div>
      )}
    </section>
  );
}
