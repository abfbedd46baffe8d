import { useComputed, useSignal } from '@preact/signals';
import { mayName } from '../report/says-who.ts';
import type { Panel } from '../state/panel.ts';
import { type OfferedWords, reportOf, reportText, wordsOffered } from '../state/report.ts';
import { findingLabel } from '../state/words/labels.ts';
import { CopyStatus, type OnCopy, useCopying } from './copying.tsx';
import { Dialog } from './dialog.tsx';
import { Tick } from './tick.tsx';

interface Props {
  panel: Panel;
  version: string;
  onCopy: OnCopy;
  /** However it was left. */
  onClosed(): void;
}

const mostSaid = 1_000;

const keyOf = ({ id, words }: OfferedWords): string => `${id} ${words}`;

interface WordsProps {
  offered: readonly OfferedWords[];
  ticked: ReadonlySet<string>;
  onTick(key: string): void;
}

const Words = ({ offered, ticked, onTick }: WordsProps) => (
  <fieldset>
    <legend>Include these words:</legend>
    {offered.map((each) => (
      <Tick key={keyOf(each)} checked={ticked.has(keyOf(each))} onChange={() => onTick(keyOf(each))}>
        “{each.words}” <span class="quiet">{findingLabel(each.id)}</span>
      </Tick>
    ))}
    {offered.length === 0 && <p class="quiet">None: no words were read as a finding, or they may say who somebody is.</p>}
  </fieldset>
);

/** What will be copied, in full, and what the GP may add to it. */
function Report({ panel, version, onCopy }: Omit<Props, 'onClosed'>) {
  const copying = useCopying(onCopy);
  const shouldSay = useSignal('');
  const ticked = useSignal<ReadonlySet<string>>(new Set());
  const tick = (key: string): void => {
    const next = new Set(ticked.value);
    if (!next.delete(key)) next.add(key);
    ticked.value = next;
  };
  const offered = useComputed(() => wordsOffered(panel)).value;
  const words = offered.filter((each) => ticked.value.has(keyOf(each)));
  const text = reportText(reportOf(panel, { version, shouldSay: shouldSay.value, words }));
  const who = mayName(shouldSay.value);
  return (
    <>
      <p>Nothing is sent. Copy this, check that it names nobody, and paste it into an email or an issue.</p>
      <label class="field" for="should-say">
        What should it have said?
        <textarea
          id="should-say"
          rows={3}
          maxLength={mostSaid}
          autocomplete="off"
          spellcheck={false}
          value={shouldSay.value}
          onInput={(event) => {
            shouldSay.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="quiet">If you can: 1.6.4 met; 1.6.2 not met; no weight loss.</p>
      <div role="status">{who && <p class="caution">There may be {who} in what you wrote.</p>}</div>
      <Words offered={offered} ticked={ticked.value} onTick={tick} />
      <pre class="note">{text}</pre>
      <button type="button" id="copy-report" class="button-small" onClick={() => copying.copy(text)}>
        Copy
      </button>
      <CopyStatus copying={copying} text={text} />
    </>
  );
}

/** A dialog that copies what Waymark said, for somebody to put it right. */
export const ReportDialog = ({ onClosed, ...report }: Props) => (
  <Dialog id="report" title="Report a wrong answer" kind="report" begins="should-say" onClosed={onClosed}>
    <Report {...report} />
  </Dialog>
);
