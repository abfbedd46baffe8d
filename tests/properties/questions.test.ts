import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { thresholdAt } from '../../rules/engine/bands.ts';
import { findingCriteria } from '../../rules/engine/criteria.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import type { Question } from '../../rules/engine/questions.ts';
import { broaderOf } from '../../rules/findings/hierarchy.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { ages } from '../contract/ways.ts';
import { presentations } from './world.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What is known once a question has its most favourable answer. */
function favourably(presentation: Presentation, question: Question): Presentation {
  if (question.ask === 'organs') return { ...presentation, organs: [...(presentation.organs ?? []), question.organ] };
  if (question.ask !== 'finding' && question.ask !== 'qualifiers') return presentation;
  const { finding, qualifiers, either, longerThanWeeks } = question;
  const said = [...qualifiers, ...either.slice(0, 1)];
  const weeks = longerThanWeeks === undefined ? {} : { durationWeeks: longerThanWeeks + 1 };
  const confirm = (one: Statement): Statement =>
    broaderOf(one.id).includes(finding) ? { ...one, qualifiers: [...one.qualifiers, ...said], ...weeks } : one;
  const findings =
    question.ask === 'finding'
      ? [...presentation.findings, { id: finding, qualifiers: said, ...weeks }]
      : presentation.findings.map(confirm);
  return { ...presentation, findings };
}

describe('the questions of what is possible', () => {
  it('ask what the recommendation asks, and together, answered well, meet it', () => {
    fc.assert(
      fc.property(presentations, (presentation) => {
        for (const { recommendation, questions, answersAway } of assess(ng12, presentation).possible) {
          const { number } = recommendation;
          expect({ number, asked: questions.length > 0, away: answersAway > 0 && answersAway < Number.POSITIVE_INFINITY }).toEqual({
            number,
            asked: true,
            away: true,
          });
          // That an adult's recommendation holds for a child is no answer of the GP's.
          if (questions.some(({ ask }) => ask === 'child')) continue;
          // A bound such as "<25", a number without an age, or a PSA outside its table may have no favourable answer.
          const { age, results } = presentation;
          const isBound = Object.values(results).some(({ comparator }) => age === undefined || comparator !== '=');
          const isPsa = questions.some((question) => 'finding' in question && question.finding === 'psa_above_age_threshold');
          if (isBound || (isPsa && age !== undefined && thresholdAt(ng12.thresholds.psa, Math.floor(age)) === undefined)) continue;
          const leaves = [...findingCriteria(ng12.byNumber.get(number)?.whole ?? { all: [] })];
          for (const question of questions) {
            if ('finding' in question) expect(leaves.map(({ finding }) => finding)).toContain(question.finding);
          }
          const known = questions.reduce(favourably, presentation);
          const tried = age === undefined ? ages.map((years) => ({ ...known, age: years })) : [known];
          const met = tried.some((each) => assess(ng12, each).verdictOn(number)?.status === 'met');
          if (!met) throw new Error(`${number}: ${JSON.stringify({ presentation, questions, known })}`);
        }
      }),
      { seed: 20260415, numRuns: 600 },
    );
  });
});
