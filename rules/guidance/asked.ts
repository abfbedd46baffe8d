import { type Assessment, assess, type Verdict } from '../engine/assess.ts';
import type { Presentation, Statement } from '../engine/presentation.ts';
import { entryOf, type FindingId } from '../findings/vocabulary.ts';
import { adds } from './adds.ts';
import type { Answer, Besides } from './answers.ts';
import { fromVerdicts } from './from-verdicts.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { suggestedBy } from './suggests.ts';

const namesIt = (id: FindingId): string => `${entryOf(id).label}?`;

/** What one more finding would add: verdicts met, or a judgement away, that are not so now. */
function addedBy(statement: Statement, { ruleset, presentation }: Assessment, now: ReadonlySet<string>): Verdict[] {
  const more: Presentation = {
    ...presentation,
    findings: [...presentation.findings.filter(({ id }) => id !== statement.id), statement],
    absent: presentation.absent.filter((id) => id !== statement.id),
  };
  const then = assess(ruleset, more);
  const lacking = lackingIn(then).map(({ verdict }) => verdict);
  return [...then.met, ...lacking].filter(({ recommendation }) => !now.has(recommendation.number));
}

/** What is asked because it would add an answer; or, where nothing else is left, because it was said at all. */
export function askedAnswers(
  assessment: Assessment,
  lacking: readonly Lacking[],
  before: readonly Answer[],
  { asked = [], unread = [] }: Besides,
): Answer[] {
  const now = new Set<string>(before.flatMap(({ recs }) => recs));
  const answers: Answer[] = [];
  const suggested = suggestedBy(assessment.presentation).map(({ id, words }) => ({ statement: { id, qualifiers: [] }, words }));
  const unsure = asked.map((statement) => ({ statement, words: namesIt(statement.id) }));
  for (const { statement, words } of [...unsure, ...suggested.filter(({ statement }) => !asked.some(({ id }) => id === statement.id))]) {
    const [first, ...others] = addedBy(statement, assessment, now);
    if (!first) continue;
    const question = { ask: 'finding', statement, words } as const;
    const answer: Answer = { key: `asked ${statement.id}`, kind: 'asked', ...fromVerdicts([first, ...others]), question };
    if (adds(answer, before)) answers.push(answer);
  }
  const [age, ...byAge] = lacking.filter(({ missing }) => missing.age);
  if (age) {
    const verdicts = byAge.map(({ verdict }) => verdict);
    answers.push({
      key: 'asked age',
      kind: 'asked',
      ...fromVerdicts([age.verdict, ...verdicts]),
      question: { ask: 'age', words: 'How old is the patient?' },
    });
  }
  const [organ, ...byOrgan] = lacking.filter(({ missing }) => missing.organ && !missing.age);
  if (organ?.missing.organ) {
    const question = { ask: 'organs', organ: organ.missing.organ, words: 'Which sex? It is not known.' } as const;
    answers.push({
      key: 'asked organs',
      kind: 'asked',
      ...fromVerdicts([organ.verdict, ...byOrgan.map(({ verdict }) => verdict)]),
      question,
    });
  }
  if (before.length > 0 || answers.length > 0) return answers;
  const nothing = { kind: 'asked', act: 'ask', pace: 'other', cancers: [], recs: [], verdicts: [] } as const;
  const [only] = asked;
  if (only) return [{ key: `asked ${only.id}`, ...nothing, question: { ask: 'finding', statement: only, words: namesIt(only.id) } }];
  if (unread.length > 0) {
    const words = `Not read: ${unread.map((each) => `“${each}”`).join(', ')}`;
    return [{ key: 'asked unread', ...nothing, question: { ask: 'unread', unread, words } }];
  }
  return [];
}
