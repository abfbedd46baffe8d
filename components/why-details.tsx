import type { Answer } from '../rules/guidance/answers.ts';
import { editionWords } from '../state/words/edition.ts';
import { metClauses } from '../state/words/why.ts';
import type { AnswerContext } from './answer-context.ts';
import { Folded } from './folded.tsx';
import { CardSnippet } from './learn/card-snippet.tsx';
import { NiceLink } from './nice-link.tsx';
import { VerdictDetails } from './verdict-details.tsx';
import { WhyLine } from './why-line.tsx';

/** Why an answer stands: what met it, every clause, and one thing worth knowing about it. */
export function WhyDetails({ answer: { verdicts, recs }, panel, learn }: { answer: Answer } & AnswerContext) {
  const { presentation, edition } = panel.assessment.value;
  const clauses = [...new Set(verdicts.flatMap(({ trace }) => metClauses(trace)))];
  return (
    <>
      {clauses.length > 0 && <WhyLine clauses={clauses} />}
      <p class="quiet">
        {recs.join(', ')} · NG12 {editionWords(edition)} <NiceLink />
      </p>
      <Folded summary="Every clause">
        {() =>
          verdicts.map((verdict) => <VerdictDetails key={verdict.recommendation.number} verdict={verdict} presentation={presentation} />)
        }
      </Folded>
      {learn && <CardSnippet numbers={recs} findings={presentation.findings} learn={learn} />}
    </>
  );
}
