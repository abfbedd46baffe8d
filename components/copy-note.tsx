import type { Panel } from '../state/panel.ts';
import { heading } from '../state/words/action.ts';
import { noteFor } from '../state/words/note.ts';
import { CopyStatus, type OnCopy, useCopying } from './copying.tsx';
import { Folded } from './folded.tsx';
import { Tick } from './tick.tsx';

interface Props {
  panel: Panel;
  onCopy: OnCopy;
}

function Ticks({ cards, handOver: { acted, safetyNetted } }: Panel) {
  return (
    <fieldset>
      <legend>Tick what you have done</legend>
      {cards.value.map(({ key, lead }) => (
        <Tick key={key} checked={acted.ticked.value.has(key)} onChange={() => acted.toggle(key)}>
          {heading(lead)}
        </Tick>
      ))}
      <Tick checked={safetyNetted.value} onChange={() => (safetyNetted.value = !safetyNetted.value)}>
        Safety netting given
      </Tick>
    </fieldset>
  );
}

function Note({ panel, onCopy }: Props) {
  const copying = useCopying(onCopy);
  const text = noteFor({
    entries: panel.entries.value,
    assessment: panel.assessment.value,
    dates: panel.measurements.dates.value,
    cards: panel.cards.value,
    done: panel.handOver.acted.ticked.value,
    safetyNetted: panel.handOver.safetyNetted.value,
  });
  return (
    <>
      <Ticks {...panel} />
      <pre class="note">{text}</pre>
      <button type="button" id="copy-note" class="button-small" onClick={() => copying.copy(text)}>
        Copy this text
      </button>
      <CopyStatus copying={copying} text={text} />
    </>
  );
}

/** A short text for the record. It goes to the clipboard on the GP's click alone. */
export function CopyNote({ panel, onCopy }: Props) {
  if (panel.stage.value !== 'read') return null;
  return (
    <section aria-label="Copy for the record">
      <Folded summary="Copy for the record">{() => <Note panel={panel} onCopy={onCopy} />}</Folded>
    </section>
  );
}
