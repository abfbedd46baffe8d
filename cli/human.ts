import { actionOf } from '../rules/engine/actions.ts';
import type { Statement } from '../rules/engine/presentation.ts';
import { needOf } from '../rules/engine/questions.ts';
import { qualifiers } from '../rules/findings/qualifiers.ts';
import { entryOf } from '../rules/findings/vocabulary.ts';
import { noticesFor } from '../rules/ng12/notices.ts';
import type { Matched } from './answer.ts';

const inWords = ({ id, qualifiers: said, durationWeeks }: Statement): string => {
  const details: string[] = said.map((each) => qualifiers[each].label);
  if (durationWeeks !== undefined) details.push(`${Math.round(durationWeeks * 10) / 10} weeks`);
  return entryOf(id).label + (details.length > 0 ? ` (${details.join(', ')})` : '');
};

/** The answer as a person reads it. */
export function humanAnswer({ assessment, asked, notices }: Matched): string {
  const { age, sex, findings, absent } = assessment.presentation;
  const lines = [`NG12 of ${assessment.edition} · ${age ?? 'age not given'} · ${sex === 'unknown' ? 'sex not given' : sex}`];
  if (findings.length > 0) lines.push(`Present: ${findings.map(inWords).join(' · ')}`);
  if (absent.length > 0) lines.push(`Absent: ${absent.map((id) => entryOf(id).label).join(' · ')}`);
  const unsure = [...asked.uncertain, ...asked.unsettled, ...asked.suggested];
  if (unsure.length > 0) lines.push(`Not counted, unsure: ${unsure.map(({ id }) => entryOf(id).label).join(' · ')}`);
  if (asked.unread.length > 0) lines.push(`Not read: ${asked.unread.map(({ text }) => `“${text}”`).join(' · ')}`);
  for (const text of [...noticesFor(assessment).map((notice) => notice.text), ...notices]) lines.push(`! ${text}`);
  if (assessment.met.length > 0) lines.push('', 'Met');
  for (const {
    recommendation: { number, cancer, action, strength, gist },
  } of assessment.met) {
    lines.push(`  ${number} ${cancer}: ${actionOf(action).label} (${strength}; ${actionOf(action).within})`, `    ${gist}`);
  }
  if (assessment.possible.length > 0) lines.push('', 'Possible, if');
  for (const verdict of assessment.possible) {
    lines.push(`  ${verdict.recommendation.number} ${verdict.recommendation.cancer}: ${verdict.questions.map(needOf).join(' · ')}`);
  }
  return lines.join('\n');
}
