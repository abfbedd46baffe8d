import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Ask } from './asks.ts';
import { answered, type Correction } from './corrections.ts';

/** Yes, no, or which of the qualifiers offered. */
export type Reply = 'yes' | 'no' | { which: QualifierId };

type Correct = (id: FindingId, change: Partial<Correction>) => void;

/** Takes one answer to a question into what is known. */
export function answer(ask: Ask, reply: Reply, correct: Correct): void {
  const chosen = typeof reply === 'object' ? [reply.which] : [];
  if (ask.kind === 'finding') {
    if (reply === 'no') correct(ask.finding, { assertion: 'absent' });
    else correct(ask.finding, { assertion: 'present', qualifiers: answered([...ask.qualifiers, ...chosen], 'yes') });
  } else if (ask.kind === 'qualifier') {
    correct(ask.finding, { qualifiers: answered([ask.qualifier], reply === 'no' ? 'no' : 'yes') });
  } else if (ask.kind === 'either') {
    correct(ask.finding, { qualifiers: reply === 'no' ? answered(ask.either, 'no') : answered(chosen, 'yes') });
  }
}
