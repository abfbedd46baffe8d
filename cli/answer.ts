import { actionOf } from '../rules/engine/actions.ts';
import { type Assessment, assess } from '../rules/engine/assess.ts';
import type { Measurement, Presentation } from '../rules/engine/presentation.ts';
import { needOf } from '../rules/engine/questions.ts';
import { presentationOf } from '../rules/findings/recognise/presentation-of.ts';
import { recognise } from '../rules/findings/recognise/recognise.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { adviceFor, noticesFor } from '../rules/ng12/notices.ts';
import { InputError } from './input-error.ts';
import { readId, readPresentation } from './read-presentation.ts';

/** What was asked, with the assessment it led to. */
export interface Matched {
  id: string | undefined;
  assessment: Assessment;
  uncertain: readonly string[];
  notices: readonly string[];
}

const plain = ({ comparator, value }: Measurement): number | string => (comparator === '=' ? value : `${comparator}${value}`);

function recognisedFrom({ age, sex, organs, findings, absent, results }: Presentation, uncertain: readonly string[]): object {
  return {
    ...(age !== undefined && { age }),
    sex,
    ...(organs && { organs }),
    present: findings.map(({ id, qualifiers, durationWeeks }) => ({
      id,
      qualifiers,
      ...(durationWeeks !== undefined && { durationWeeks: Math.round(durationWeeks * 100) / 100 }),
    })),
    absent,
    uncertain,
    results: Object.fromEntries(Object.entries(results).map(([test, value]) => [test, plain(value)])),
  };
}

/** Holds a typed line against the newest edition. */
export function matchText(text: string, id?: string): Matched {
  const recognition = recognise(text);
  return {
    id,
    assessment: assess(ng12, presentationOf(recognition)),
    uncertain: recognition.mentions.filter(({ assertion }) => assertion === 'uncertain').map((mention) => mention.id),
    notices: recognition.notices,
  };
}

/** Holds a presentation, or `{"text"}`, in the form of the contract, against the newest edition. Throws InputError. */
export function matchInput(input: unknown): Matched {
  const id = readId(input);
  if (typeof input === 'object' && input !== null && 'text' in input) {
    const { text, id: _, ...rest } = input as { text: unknown; id?: unknown };
    if (typeof text !== 'string') throw new InputError('text is not a string');
    const [extra] = Object.keys(rest);
    if (extra !== undefined) throw new InputError(`"${extra}" does not go with "text"`);
    return matchText(text, id);
  }
  return { id, assessment: assess(ng12, readPresentation(input)), uncertain: [], notices: [] };
}

/** The answer as the contract has it. */
export function answerOf({ id, assessment, uncertain, notices }: Matched): object {
  const advice = adviceFor(assessment).map(({ number, text }) => `${number}: ${text}`);
  return {
    ...(id !== undefined && { id }),
    edition: assessment.edition,
    recognised: recognisedFrom(assessment.presentation, uncertain),
    met: assessment.met.map(({ recommendation: { number, cancer, action, strength } }) => ({
      rec: number,
      cancer,
      action,
      strength,
      timeframe: actionOf(action).timeframe,
    })),
    possible: assessment.possible.map((verdict) => ({ rec: verdict.recommendation.number, needs: verdict.questions.map(needOf) })),
    notices: [...noticesFor(assessment).map(({ text }) => text), ...notices, ...advice],
  };
}
