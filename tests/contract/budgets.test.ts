import { expect, it } from 'vitest';
import { multiplied } from '../../bench/multiplied.ts';
import { patients } from '../../bench/patients.ts';
import { conditions, factsOf } from '../../bench/peers/conditions.ts';
import { jsonRulesEngine } from '../../bench/peers/json-rules-engine.ts';
import { roundsInTurn } from '../../bench/timing.ts';
import { assess } from '../../rules/engine/assess.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

/** How many times the processor time of one piece of work another takes, each at its best: no other program can spoil that. */
async function ratio(work: () => unknown, other: () => unknown): Promise<number> {
  const taken = await roundsInTurn({ work, other }, 5, 20);
  const least = (name: 'work' | 'other'): number => Math.min(...taken[name].map(({ processor }) => processor));
  return least('other') / least('work');
}

const assessAll = (rules = ng12) => patients.map((patient) => assess(rules, patient).met);

it('a hundred times the rules take at most four times as long', async () => {
  const hundredfold = multiplied(100);
  expect(hundredfold.rules).toHaveLength(8800);
  expect(
    await ratio(
      () => assessAll(),
      () => assessAll(hundredfold),
    ),
  ).toBeLessThan(4);
});

it('an answer takes json-rules-engine at least twenty times as long', async () => {
  const engine = jsonRulesEngine(conditions());
  const facts = patients.map(factsOf);
  const peer = async (): Promise<void> => {
    for (const each of facts) await engine(each);
  };
  expect(await ratio(() => assessAll(), peer)).toBeGreaterThan(20);
});
