import { actionOf } from '../rules/engine/actions.ts';
import type { Verdict } from '../rules/engine/assess.ts';
import type { Statement } from '../rules/engine/presentation.ts';
import { needOf } from '../rules/engine/questions.ts';
import { qualifiers } from '../rules/findings/qualifiers.ts';
import { entryOf } from '../rules/findings/vocabulary.ts';
import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { type Matched, saidOf } from './answer.ts';

const inWords = ({ id, qualifiers: said, durationWeeks }: Statement): string => {
  const details: string[] = said.map((each) => qualifiers[each].label);
  if (durationWeeks !== undefined) details.push(`${Math.round(durationWeeks * 10) / 10} weeks`);
  return entryOf(id).label + (details.length > 0 ? ` (${details.join(', ')})` : '');
};

const marks: Readonly<Record<Answer['kind'], string>> = { emergency: '!!', met: '=>', if: '?>', caution: '! ', asked: '? ', none: '  ' };

/** How soon, where NG12 says so. */
const within = ({ recommendation: { action } }: Verdict): string => {
  const { timeframe, within: words } = actionOf(action);
  return timeframe === 'none' ? '' : `; ${words}`;
};

/** An answer as the panel heads it, with its numbers; below it what it asks and says. */
function linesOf(answer: Answer): string[] {
  const { kind, verdicts, recs, question, says, look, notes = [], done } = answer;
  const [lead] = verdicts;
  const how = lead && kind !== 'asked' ? `${lead.recommendation.strength}${within(lead)}` : '';
  const about = [recs.join(', '), how, done ?? ''].filter(Boolean).join('; ');
  const below = [kind === 'if' ? question?.words : '', says, look, ...notes].filter(Boolean);
  return [`${marks[kind]} ${headingOf(answer)}${about && ` (${about})`}`, ...below.map((each) => `     ${each}`)];
}

/** The answer as a person reads it: who, what was read, then what is said in the order of the panel. */
export function humanAnswer(matched: Matched): string {
  const { assessment, asked, notices } = matched;
  const { age, sex, findings, absent } = assessment.presentation;
  const lines = [`NG12 of ${assessment.edition} · ${age ?? 'age not given'} · ${sex === 'unknown' ? 'sex not given' : sex}`];
  if (findings.length > 0) lines.push(`Present: ${findings.map(inWords).join(' · ')}`);
  if (absent.length > 0) lines.push(`Absent: ${absent.map((id) => entryOf(id).label).join(' · ')}`);
  const unsure = [...asked.uncertain, ...asked.unsettled, ...asked.suggested];
  if (unsure.length > 0) lines.push(`Not counted, unsure: ${unsure.map(({ id }) => entryOf(id).label).join(' · ')}`);
  if (asked.unread.length > 0) lines.push(`Not read: ${asked.unread.map(({ text }) => `“${text}”`).join(' · ')}`);
  lines.push(...notices.map((text) => `! ${text}`), '', ...saidOf(matched).flatMap(linesOf));
  if (assessment.possible.length > 0) lines.push('', 'Would be met if');
  for (const verdict of assessment.possible) {
    lines.push(`  ${verdict.recommendation.number} ${verdict.recommendation.cancer}: ${verdict.questions.map(needOf).join(' · ')}`);
  }
  return lines.join('\n');
}
