import { useComputed, useSignal } from '@preact/signals';
import type { Presentation } from '../rules/engine/presentation.ts';
import { compareEditions } from '../rules/ng12/compare-editions.ts';
import { editionDates, type HeldEdition, newestEdition } from '../rules/ng12/edition-dates.ts';
import type { Panel } from '../state/panel.ts';
import { differenceWords, thresholdChangeWords } from '../state/words/difference.ts';
import { editionWords } from '../state/words/edition.ts';
import { Folded } from './folded.tsx';

const earlier = editionDates.filter((date) => date !== newestEdition).reverse();

function Differences({ presentation, then }: { presentation: Presentation; then: HeldEdition }) {
  const comparison = compareEditions(presentation, then, newestEdition);
  const { differences, ca125 } = comparison;
  if (differences.length === 0 && !ca125) return <p>{editionWords(then)} said the same of what was entered.</p>;
  return (
    <ul>
      {ca125 && <li>{thresholdChangeWords(ca125, comparison)}</li>}
      {differences.map((difference) => (
        <li key={`${difference.then?.number} ${difference.now?.number}`}>{differenceWords(difference, comparison)}</li>
      ))}
    </ul>
  );
}

function Rerun({ panel }: { panel: Panel }) {
  const then = useSignal<HeldEdition>(earlier[0] ?? newestEdition);
  const presentation = useComputed(() => panel.assessment.value.presentation);
  return (
    <>
      <label class="field" for="earlier">
        Edition
        <select id="earlier" value={then.value} onChange={({ currentTarget }) => (then.value = currentTarget.value as HeldEdition)}>
          {earlier.map((date) => (
            <option key={date} value={date}>
              {editionWords(date)}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        <Differences presentation={presentation.value} then={then.value} />
      </div>
      <p>
        <a href="/changes.html" target="_blank" rel="noreferrer">
          What changed in NG12
        </a>
      </p>
    </>
  );
}

/** The same patient checked against an earlier edition: what was different then. */
export function EarlierEditions({ panel }: { panel: Panel }) {
  if (panel.stage.value !== 'read') return null;
  return (
    <section aria-label="Earlier editions">
      <Folded summary="Under an earlier edition">{() => <Rerun panel={panel} />}</Folded>
    </section>
  );
}
