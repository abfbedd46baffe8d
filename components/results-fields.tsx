import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { TestId } from '../rules/engine/presentation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { MeasurementField } from '../state/measurements.ts';
import { bandWords } from '../state/words/band.ts';

interface Props {
  fields: readonly MeasurementField[];
  relevant: ReadonlySignal<readonly TestId[]>;
  years: number | undefined;
}

function ResultField({ field, years, isShown }: { field: MeasurementField; years: number | undefined; isShown: boolean }) {
  const { test } = field;
  const { label, unit } = testUnits[test];
  const problem = field.problem.value;
  return (
    <div class="result" hidden={!isShown}>
      <label class="field" for={`result-${test}`}>
        <span>
          {label} <span class="quiet">{unit}</span>
        </span>
        <input
          id={`result-${test}`}
          type="text"
          autocomplete="off"
          value={field.shown.value}
          aria-invalid={problem ? 'true' : 'false'}
          aria-describedby={`result-${test}-problem result-${test}-band`}
          onInput={(event) => {
            field.byHand.value = event.currentTarget.value;
          }}
        />
      </label>
      <p id={`result-${test}-band`} class="quiet">
        {bandWords(test, years)}
      </p>
      <p id={`result-${test}-problem`} class={problem ? 'problem' : 'nothing'} role="status">
        {problem}
      </p>
    </div>
  );
}

/** FIT, CA125 and PSA with what counts at this age: those that matter now, the others when asked for. */
export function ResultsFields({ fields, relevant, years }: Props) {
  const all = useSignal(false);
  const others = fields.filter(({ test }) => !relevant.value.includes(test));
  return (
    <section aria-label="Results">
      {others.length < fields.length && <h2>Results</h2>}
      {fields.map((field) => (
        <ResultField key={field.test} field={field} years={years} isShown={all.value || !others.includes(field)} />
      ))}
      {others.length > 0 && (
        <button
          type="button"
          class="button-fold"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          <span aria-hidden="true">{all.value ? '▾' : '▸'}</span> Result of {others.map(({ test }) => testUnits[test].label).join(', ')}
        </button>
      )}
    </section>
  );
}
