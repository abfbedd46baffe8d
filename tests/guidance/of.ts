import { type Assessment, assess } from '../../rules/engine/assess.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { type Answer, answersFor, type Besides } from '../../rules/guidance/answers.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { presentationOf } from '../../rules/reading/presentation-of.ts';
import { recognise } from '../../rules/reading/read.ts';
import { isOnlyAsked } from '../../rules/reading/recognition.ts';
import { someone } from '../engine/a-patient.ts';

const today = '2026-11-30';

/** What a line asserts. */
const patientOf = (text: string): Presentation => presentationOf(recognise(text, { today }));

/** A line held against the newest edition. */
export const assessed = (text: string): Assessment => assess(ng12, patientOf(text));

/** What is said of a line, in the order of the panel. */
export function answersOf(text: string, more: Besides = {}): Answer[] {
  const { mentions, unread } = recognise(text, { today });
  const asked = mentions.filter(({ assertion }) => isOnlyAsked(assertion));
  return answersFor(assessed(text), { asked, unread: unread.map(({ start, end }) => text.slice(start, end)), ...more });
}

/** What is said of someone of whom this much is known. */
export const answersOfSomeone = (more: Partial<Presentation>, besides?: Besides): Answer[] =>
  answersFor(assess(ng12, someone(more)), besides);
