import type { Trace } from '../rules/engine/trace.ts';
import { clauseWords } from '../state/words/clause.ts';
import { outcomeMarks, outcomeWords } from '../state/words/why.ts';

const outcomeClass = { 1: 'met', 0: 'open', '-1': 'unmet' } as const;

/** A clause and all below it, each met, not asked or not met. */
export function TraceTree({ trace: { criterion, truth, parts } }: { trace: Trace }) {
  return (
    <li class={outcomeClass[truth]}>
      <span class="mark" aria-hidden="true">
        {outcomeMarks[truth]}
      </span>{' '}
      {clauseWords(criterion)} <span class="outcome">{outcomeWords[truth]}</span>
      {parts.length > 0 && (
        <ul class="trace">
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a clause keep their order
            <TraceTree key={at} trace={part} />
          ))}
        </ul>
      )}
    </li>
  );
}
