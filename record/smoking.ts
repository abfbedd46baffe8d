import { recognise } from '../rules/reading/read.ts';
import { mayBeOfSmoking } from '../rules/reading/words/smoking-words.ts';
import { mayBeLabel } from './answer-words.ts';
import { firstDate } from './dates.ts';
import { labelled } from './labels.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { isConsultation, speaksOfOthers } from './section-names.ts';
import type { SmokingLine } from './snapshot.ts';
import { statementsOf } from './statements.ts';

const most = 20;
const longestLabel = 40;

const saysOfSmoking = (text: string): boolean => recognise(text).mentions.some(({ id }) => id === 'ever_smoked');

/** A label with its answer: as the page sets them, or where the label says nothing by itself: “Smoking status”, “Never”. */
function textAt(page: Page, at: number, line: Line): string | undefined {
  const [told] = statementsOf(page, page.lines.slice(at, at + 4));
  if (told?.paired && told.line === line) return told.text;
  if (saysOfSmoking(line.text)) return line.text;
  const next = page.lines[at + 1];
  const isLabel = line.text.length <= longestLabel && mayBeLabel(line.text);
  if (!isLabel || !next || next.as === 'heading' || next.control || labelled(next.text).length > 0 || next.text.length > 100)
    return undefined;
  return `${line.text.replace(/:$/, '')}: ${next.text}`;
}

/** Lines outside the notes that say whether the patient smokes or has smoked, as the reader understands them. */
export function* smokingOf(page: Page, today: string): Generator<void, SmokingLine[]> {
  const found: SmokingLine[] = [];
  for (const [at, line] of page.lines.entries()) {
    if (at % 100 === 0) yield;
    if (line.as === 'label' || line.control || line.text.length > 160 || found.length >= most || !mayBeOfSmoking(line.text)) continue;
    if (isConsultation(line.names) || speaksOfOthers(line.names)) continue;
    const text = textAt(page, at, line);
    if (text === undefined || !saysOfSmoking(text) || found.some((other) => other.text === text)) continue;
    const date = firstDate(text, today);
    found.push({ text, where: whereOf(line, text), ...(date !== undefined && { date }) });
  }
  return found.filter(
    ({ text }, at) => !found.some((other, later) => later !== at && other.text !== text && other.text.endsWith(`: ${text}`)),
  );
}
