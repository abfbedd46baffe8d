import type { Verdict } from '../rules/engine/assess.ts';
import type { Presentation } from '../rules/engine/presentation.ts';
import { hangsOn } from '../state/hangs-on.ts';
import { cancersLine } from '../state/words/action.ts';
import { findingLabel, within } from '../state/words/labels.ts';
import { TraceTree } from './trace-tree.tsx';

interface Props {
  verdict: Verdict;
  presentation: Presentation;
}

function ToWeigh({ verdict: { recommendation }, presentation }: Props) {
  const { weigh } = recommendation;
  if (!weigh) return null;
  const has = (id: (typeof weigh)[number]): boolean => presentation.findings.some((statement) => statement.id === id);
  return (
    <p>
      <strong>To weigh, not required:</strong> {weigh.map((id) => `${within(findingLabel(id))}${has(id) ? ' (present)' : ''}`).join(', ')}.
    </p>
  );
}

/** One recommendation in full: what it says, its trace, what it hangs on, what to know. */
export function VerdictDetails({ verdict, presentation }: Props) {
  const { number, gist, cautions, population, investigation } = verdict.recommendation;
  const hanging = verdict.status === 'met' ? hangsOn(number, presentation) : [];
  return (
    <section class="verdict" aria-label={`Recommendation ${number}`}>
      <h4>
        {number} {cancersLine([verdict.recommendation])}
      </h4>
      <p>{gist}</p>
      <ul class="trace">
        <TraceTree trace={verdict.trace} />
      </ul>
      {hanging.length > 0 && (
        <p>
          <strong>No longer met without:</strong> {hanging.join('; ')}.
        </p>
      )}
      {investigation?.otherwise && (
        <p>
          <strong>Otherwise:</strong> {investigation.otherwise}.
        </p>
      )}
      <ToWeigh verdict={verdict} presentation={presentation} />
      {[...(cautions ?? []), ...(population.note ? [population.note] : [])].map((caution) => (
        <p key={caution} class="caution">
          {caution}
        </p>
      ))}
    </section>
  );
}
