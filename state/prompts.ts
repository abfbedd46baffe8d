import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { isOnlyAsked } from '../rules/reading/recognition.ts';
import type { Panel } from './panel.ts';

/** How many things may be asked at once, of all kinds together. */
const mostPrompts = 3;

/** How many answers stand in view. */
export const answersInView = 3;

export interface Prompts {
  /** Findings that an answer in view asks about: nothing else asks it again. */
  onCards: ReadonlySet<FindingId>;
  /** How many other findings may be asked about. */
  asked: number;
  /** How many questions worth asking. */
  asks: number;
}

const findingsAsked = (answers: readonly Answer[]): Set<FindingId> =>
  new Set(answers.flatMap(({ question }) => (question?.ask === 'finding' ? [question.statement.id] : [])));

/** What of the budget is left, after the questions of the answers, for findings that are asked about and for what is worth asking. */
export function promptsFor({ answers, entries }: Pick<Panel, 'answers' | 'entries'>): Prompts {
  const inView = answers.value.slice(0, answersInView);
  if (inView.some(({ kind }) => kind === 'emergency')) return { onCards: new Set(), asked: 0, asks: 0 };
  const questions = inView.filter(({ question }) => question !== undefined).length;
  const onCards = findingsAsked(inView);
  const asked = entries.value.filter(({ id, assertion }) => isOnlyAsked(assertion) && !onCards.has(id)).length;
  const left = Math.max(0, mostPrompts - questions);
  return { onCards, asked: left, asks: Math.max(0, left - asked) };
}
