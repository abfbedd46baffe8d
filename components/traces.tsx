import { emergencyIds, emergencyOf } from '../rules/ng12/emergencies.ts';
import { isExplained } from '../state/answers.ts';
import type { Panel } from '../state/panel.ts';
import { findingLabel, within } from '../state/words/labels.ts';

function Trace({ words, onUndo }: { words: string; onUndo(): void }) {
  return (
    <p class="trace-line">
      {words}{' '}
      <button type="button" class="button-plain" aria-label={`${words}: undo`} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

/** What the GP put away and what a cause was found for, each in one line with the way back. */
export function Traces({ panel: { notAcute, entries, correct } }: { panel: Panel }) {
  const explained = entries.value.filter(isExplained);
  return (
    <>
      {emergencyIds
        .filter((id) => notAcute.value.includes(id))
        .map((id) => (
          <Trace
            key={id}
            words={`Not acute: ${within(emergencyOf(id).title)}`}
            onUndo={() => {
              notAcute.value = notAcute.value.filter((each) => each !== id);
            }}
          />
        ))}
      {explained.map(({ id }) => (
        <Trace
          key={id}
          words={`Cause found: ${within(findingLabel(id))}`}
          onUndo={() => correct(id, { qualifiers: { unexplained: 'unsaid' } })}
        />
      ))}
    </>
  );
}
