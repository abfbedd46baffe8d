import { assess } from '../rules/engine/assess.ts';
import { type Answer, answersFor } from '../rules/guidance/answers.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import type { Beside } from './beside/beside.ts';
import type { Entry } from './entries.ts';
import type { Panel } from './panel.ts';

/** What of the page beside the panel bears on it. */
type PageBeside = Pick<Beside, 'doubt' | 'suspended'> & { proposed: Pick<Beside['proposed'], 'ready' | 'findings' | 'results'> };

const saysSomething = ({ kind }: Answer): boolean => kind !== 'asked' && kind !== 'none';

/** Whether another answer says as much already. */
const isSaid = ({ kind, recs, emergency }: Answer, by: readonly Answer[]): boolean =>
  by.some((other) => {
    if (emergency !== undefined) return other.emergency === emergency;
    return (other.kind === kind || other.kind === 'met') && recs.length > 0 && recs.every((each) => other.recs.includes(each));
  });

/** What would be said if the page is right: of what stood still on it, is of now and needs no question. Nothing while the page is in doubt. */
export function pageAnswers(panel: Panel, { proposed, doubt, suspended }: PageBeside): Answer[] {
  if (doubt.value || suspended.value || proposed.ready.value === 0) return [];
  const findings = proposed.findings.value
    .filter(({ ready }) => ready)
    .map(
      ({ id, assertion, qualifiers, durationWeeks }): Entry => ({
        id,
        assertion,
        qualifiers,
        denied: [],
        ...(durationWeeks !== undefined && { durationWeeks }),
        words: '',
        corrected: false,
      }),
    );
  const numbers = Object.fromEntries(proposed.results.value.filter(({ ready }) => ready).map(({ test, value }) => [test, value]));
  const supposed = assess(ng12, panel.supposing(findings, numbers));
  return answersFor(supposed, { notAcute: panel.notAcute.value }).filter(
    (answer) => saysSomething(answer) && !isSaid(answer, panel.answers.value),
  );
}
