import type { Verdict } from '../engine/assess.ts';
import { actOfAction, paceOfAction } from './acts.ts';
import type { Answer } from './answers.ts';

const each = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** What an answer takes from the verdicts behind it; the first leads. */
export function fromVerdicts(verdicts: readonly [Verdict, ...Verdict[]]): Pick<Answer, 'act' | 'pace' | 'cancers' | 'recs' | 'verdicts'> {
  const recommendations = verdicts.map(({ recommendation }) => recommendation);
  const { action } = verdicts[0].recommendation;
  return {
    act: actOfAction(action),
    pace: paceOfAction(action),
    cancers: each(recommendations.map(({ cancer }) => cancer)),
    recs: each(recommendations.map(({ number }) => number)),
    verdicts,
  };
}
