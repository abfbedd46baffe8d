import { answersToMeet, type Question } from '../../rules/engine/questions.ts';
import type { Trace } from '../../rules/engine/trace.ts';
import { FALSE, TRUE, UNKNOWN } from '../../rules/engine/truth.ts';
import { metLeaves } from '../../rules/guidance/met-findings.ts';
import { questionOf } from '../../rules/guidance/open-questions.ts';
import { askedWords, clauseWords } from './clause.ts';
import { findingLabel, orList, within } from './labels.ts';

/** The clauses met, in reading order, each once. */
export const metClauses = (trace: Trace): string[] => [...new Set([...metLeaves(trace)].map(clauseWords))];

const shownAlternatives = 3;

/** Open alternatives, those within alternatives brought up beside them. */
function* openWays({ criterion, truth, parts, ...rest }: Trace): Generator<Trace> {
  if (truth !== UNKNOWN) return;
  if ('any' in criterion) for (const part of parts) yield* openWays(part);
  else yield { criterion, truth, parts, ...rest };
}

function alternatives(parts: readonly Trace[], questions: readonly Question[]): string {
  const open = parts.flatMap((part) => [...openWays(part)]);
  const cheapest = Math.min(...open.map(answersToMeet));
  const isThere = (way: Trace): boolean => questionOf(way, questions)?.ask === 'qualifiers';
  const nearest = open.filter((way) => answersToMeet(way) === cheapest).sort((a, b) => Number(isThere(b)) - Number(isThere(a)));
  const ways = [...new Set(nearest.map((way) => stillNeeded(way, questions)))];
  const shown = ways.slice(0, shownAlternatives);
  const [shared = ''] = /^.* is: /.exec(shown[0] ?? '') ?? [];
  const said = shown.every((way) => way.startsWith(shared)) ? shared : '';
  const each = shown.map((way) => way.slice(said.length));
  return said + orList(ways.length > shown.length ? [...each, `${ways.length - shown.length} more`] : each);
}

/** An open clause: of a finding that is there, only what is not yet known of it. */
function leafNeeded(leaf: Trace, questions: readonly Question[]): string {
  const question = questionOf(leaf, questions);
  if (question?.ask === 'child') return 'your judgement: in NG12 these are adult symptoms';
  if (question?.ask === 'judgement') return `${within(findingLabel(question.finding))} in your judgement`;
  if (question?.ask === 'qualifiers') return `${within(findingLabel(question.finding))} is: ${askedWords(question)}`;
  return clauseWords(leaf.criterion);
}

/** What is still open on the shortest way to being met, in words. */
export function stillNeeded(trace: Trace, questions: readonly Question[]): string {
  const { criterion, truth, parts } = trace;
  if (truth !== UNKNOWN) return '';
  if (parts.length === 0) return leafNeeded(trace, questions);
  const open = parts.filter((part) => part.truth === UNKNOWN);
  if ('any' in criterion) return alternatives(open, questions);
  if ('of' in criterion) {
    const more = criterion.atLeast - parts.filter((part) => part.truth === TRUE).length;
    return more === 1 ? alternatives(open, questions) : `${more} of: ${open.map((part) => leafNeeded(part, questions)).join('; ')}`;
  }
  return open.map((part) => stillNeeded(part, questions)).join('; and ');
}

/** What became of a clause, for those who do not see the mark. */
export const outcomeWords = { [TRUE]: 'met', [UNKNOWN]: 'not asked', [FALSE]: 'not met' } as const;
export const outcomeMarks = { [TRUE]: '✓', [UNKNOWN]: '?', [FALSE]: '✗' } as const;
