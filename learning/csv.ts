import { dayOf } from '../packs/dates.ts';
import { creditsOf, scoreOf } from './doing.ts';
import type { LearningRecord } from './learning-record.ts';

const heading = ['Date', 'Title', 'Organisation', 'Minutes', 'Score', 'Credits', 'Reflection', 'Module'];

/** A cell that a spreadsheet reads as text: never as a formula, with its commas, quotes and line ends kept. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const asText = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(asText) ? `"${asText.replaceAll('"', '""')}"` : asText;
}

function row(record: LearningRecord): (string | number)[] {
  const { opened, finished, title, organisation, minutes, reflection, activity } = record;
  const score = scoreOf(record);
  const scored = score ? `${score.right} of ${score.of}` : '';
  return [dayOf(new Date(finished ?? opened)), title, organisation, minutes, scored, creditsOf(record), reflection, activity];
}

/** What was finished, for an appraisal: comma-separated, one line a module, oldest first, the byte order mark that Excel asks for. */
export function learningCsv(records: readonly LearningRecord[]): string {
  const done = records.filter(({ finished }) => finished !== null).sort((a, b) => (a.finished ?? '').localeCompare(b.finished ?? ''));
  const lines = [heading, ...done.map(row)].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
