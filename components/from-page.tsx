import { useSignal } from '@preact/signals';
import type { FindingProposal } from '../record/finding-proposals.ts';
import type { ResultProposal } from '../record/result-proposals.ts';
import type { Beside } from '../state/beside/beside.ts';
import { patientToChoose } from '../state/beside/words.ts';
import { chipWords } from '../state/words/chip.ts';
import { findingLabel, within } from '../state/words/labels.ts';
import { Folded } from './folded.tsx';
import { ProposalChip } from './proposal-chip.tsx';
import { Quoted } from './quoted.tsx';

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

function FindingChips({ proposed, findings }: { proposed: Beside['proposed']; findings: readonly FindingProposal[] }) {
  return findings.map((proposal) => (
    <ProposalChip
      key={proposal.id}
      name={proposal.id}
      words={wordsOf(proposal)}
      why={proposal.why}
      isReady={proposal.ready}
      onAdd={() => proposed.addFinding(proposal)}
      onLeaveOut={() => proposed.leaveOut(proposal.id)}
    >
      {proposal.sources.slice(0, 2).map((source) => (
        <div key={`${source.where} ${source.words}`}>
          <Quoted source={source} sections={proposed.sections.value} /> {source.where}
          {source.old && `, ${source.old}`}
        </div>
      ))}
    </ProposalChip>
  ));
}

const isPlainNo = ({ ready, assertion }: FindingProposal): boolean => ready && assertion === 'absent';

/** Fewer denials than these are shown as they are. */
const fewestToFold = 3;

/** How many of what the page offers stand in view. */
const chipsInView = 8;

/** Counts all that is plain on the page, in one press. */
export const CountButton = ({ proposed: { ready, addAll } }: Pick<Beside, 'proposed'>) => (
  <button type="button" class="button-small is-asking" data-reply="count" aria-keyshortcuts="Alt+A" onClick={addAll}>
    Count {ready.value} from the page{' '}
    <span class="key" aria-hidden="true">
      Alt A
    </span>
  </button>
);

interface Offers {
  beside: Beside;
  /** Whether the way to count them all stands here: else an answer has it. */
  counts: boolean;
  /** How many that are asked about may be in view. */
  prompts: number;
}

function Proposals({ beside: { proposed }, counts, prompts }: Offers) {
  const { findings, results, ready } = proposed;
  const all = useSignal(false);
  const denials = findings.value.filter(isPlainNo);
  const plainNo = denials.length >= fewestToFold ? denials : [];
  const others = findings.value.filter((proposal) => !plainNo.includes(proposal));
  if (findings.value.length + results.value.length === 0) return null;
  const asked = [...others, ...results.value].filter((each) => !each.ready).slice(0, prompts);
  const inView = [...others, ...results.value].filter((each) => each.ready).slice(0, chipsInView);
  const isShown = (each: FindingProposal | ResultProposal): boolean => all.value || inView.includes(each) || asked.includes(each);
  const rest = [...others, ...results.value].filter((each) => !isShown(each));
  return (
    <>
      {counts && ready.value > 0 && <CountButton proposed={proposed} />}
      {others.length + results.value.length > 0 && (
        <ul class="chips" aria-label="Proposed from the record">
          <FindingChips proposed={proposed} findings={others.filter(isShown)} />
          {results.value.filter(isShown).map((proposal) => (
            <ProposalChip
              key={proposal.test}
              name={proposal.test}
              words={proposal.said}
              why={proposal.why}
              isReady={proposal.ready}
              onAdd={() => proposed.addResult(proposal)}
              onLeaveOut={() => proposed.leaveOut(proposal.test)}
            >
              {proposal.where}
            </ProposalChip>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <button
          type="button"
          class="line"
          aria-expanded={false}
          onClick={() => {
            all.value = true;
          }}
        >
          {rest.length} more: {rest.map((each) => ('id' in each ? within(findingLabel(each.id)) : each.said)).join(', ')}
        </button>
      )}
      {plainNo.length > 0 && (
        <Folded isLine summary={`No (${plainNo.length}): ${plainNo.map(({ id }) => within(findingLabel(id))).join(', ')}`}>
          {() => (
            <ul class="chips" aria-label="Proposed as absent from the record">
              <FindingChips proposed={proposed} findings={plainNo} />
            </ul>
          )}
        </Folded>
      )}
    </>
  );
}

/** What was read of age and sex, where it stood, and what was not sure enough to fill in. */
export function WhoWasRead({ beside: { patient } }: { beside: Beside }) {
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

/** What hinders the reading of the page, and whom of several it is about: said at once. */
export function PageSays({ beside }: { beside: Beside }) {
  const { reading, failure, offered, doubt, suspended } = beside;
  return (
    <section class="page-says" aria-label="From the record">
      <div class="page-status" role="status">
        {reading.value && <p class="quiet">Reading the page…</p>}
        {failure.value && <p class="problem">{failure.value}</p>}
      </div>
      {offered.value && !doubt.value && (
        <div class={suspended.value ? 'offers is-suspended' : 'offers'}>
          <NotRead beside={beside} />
          <Choice beside={beside} />
        </div>
      )}
    </section>
  );
}

/** What the page beside the panel offers. Nothing of it counts until it is added. */
export function FromPage(offers: Offers) {
  const { beside } = offers;
  const { offered, doubt, suspended } = beside;
  if (!offered.value || doubt.value) return null;
  return (
    <section class="from-page" aria-label="Offered from the record">
      <div class={suspended.value ? 'offers is-suspended' : 'offers'}>
        <Proposals {...offers} />
      </div>
    </section>
  );
}
