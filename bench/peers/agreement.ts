import { readFileSync } from 'node:fs';
import { assess } from '../../rules/engine/assess.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { TRUE, UNKNOWN } from '../../rules/engine/truth.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { answeredConditions, answeredFactsOf, conditions, factsOf } from './conditions.ts';
import { cqlExecution, metIn } from './cql-execution.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { recordOf } from './record.ts';

/** Where the CQL and its translation are kept. */
export const kept = new URL('../../docs/peers/', import.meta.url);

/** Each presentation on which an engine does not say what Waymark says, in a line. */
export async function disagreements(presentations: readonly Presentation[]): Promise<string[]> {
  const byRules = jsonRulesEngine(conditions());
  const byAnswers = jsonRulesEngine(answeredConditions());
  const byCql = cqlExecution(JSON.parse(readFileSync(new URL('ng12.elm.json', kept), 'utf8')));
  const found: string[] = [];
  for (const presentation of presentations) {
    const evidence = evidenceFrom(presentation, ng12.thresholds);
    const met = assess(ng12, presentation).met.map(({ recommendation }) => recommendation.number);
    const answers = await byCql(recordOf(presentation));
    const said = {
      'json-rules-engine': await byRules(factsOf(presentation)),
      'json-rules-engine, clauses answered beforehand': await byAnswers(answeredFactsOf(presentation)),
      'cql-execution': metIn(answers),
    };
    for (const [engine, numbers] of Object.entries(said)) {
      if (numbers.toSorted().join() !== met.toSorted().join())
        found.push(`${engine} says ${numbers}, Waymark ${met}: ${JSON.stringify(presentation)}`);
    }
    for (const { recommendation, whole } of ng12.rules) {
      const truth = evaluate(whole, evidence);
      const expected = truth === TRUE ? true : truth === UNKNOWN ? null : false;
      if (answers[recommendation.number] !== expected)
        found.push(`cql-execution says ${answers[recommendation.number]} of ${recommendation.number}: ${JSON.stringify(presentation)}`);
    }
  }
  return found;
}
