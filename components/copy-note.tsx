import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { MetCard } from '../state/cards.ts';
import type { Panel } from '../state/panel.ts';
import { heading } from '../state/words/action.ts';
import { noteFor } from '../state/words/note.ts';
import { Folded } from './folded.tsx';

interface Props {
  panel: Panel;
  onCopy(text: string): Promise<void>;
}

function Ticks({
  cards,
  done,
  safetyNetted,
}: {
  cards: ReadonlySignal<readonly MetCard[]>;
  done: Signal<ReadonlySet<string>>;
  safetyNetted: Signal<boolean>;
}) {
  const toggle = (key: string): void => {
    const next = new Set(done.value);
    if (!next.delete(key)) next.add(key);
    done.value = next;
  };
  return (
    <fieldset>
      <legend>Tick what you have done</legend>
      {cards.value.map(({ key, lead }) => (
        <label class="tick" key={key}>
          <input type="checkbox" checked={done.value.has(key)} onChange={() => toggle(key)} />
          {heading(lead)}
        </label>
      ))}
      <label class="tick">
        <input type="checkbox" checked={safetyNetted.value} onChange={(event) => (safetyNetted.value = event.currentTarget.checked)} />
        Safety netting given
      </label>
    </fieldset>
  );
}

function Note({ panel, onCopy }: Props) {
  const done = useSignal<ReadonlySet<string>>(new Set());
  const safetyNetted = useSignal(false);
  const copied = useSignal('');
  const failed = useSignal(false);
  const text = noteFor({
    entries: panel.entries.value,
    assessment: panel.assessment.value,
    cards: panel.cards.value,
    done: done.value,
    safetyNetted: safetyNetted.value,
  });
  const copy = (): void => {
    onCopy(text).then(
      () => {
        copied.value = text;
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return (
    <>
      <Ticks cards={panel.cards} done={done} safetyNetted={safetyNetted} />
      <pre class="note">{text}</pre>
      <button type="button" id="copy-note" class="button-small" onClick={copy}>
        Copy this text
      </button>
      <div role="status">
        {failed.value && <p class="problem">The browser did not let it be copied: mark the text and copy it yourself.</p>}
        {copied.value && (
          <>
            <p>{copied.value === text ? 'Copied, exactly as it stands above.' : 'Copied before, exactly this:'}</p>
            {copied.value !== text && <pre class="note">{copied.value}</pre>}
          </>
        )}
      </div>
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
