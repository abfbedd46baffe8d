import { csvOf } from '../packs/csv-file.ts';
import { dayOf } from '../packs/dates.ts';
import { creditsOf, scoreOf } from './doing.ts';
import type { LearningRecord } from './learning-record.ts';

const heading = ['Date', 'Title', 'Organisation', 'Minutes', 'Score', 'Credits', 'Reflection', 'Module'];

function row(record: LearningRecord): (string | number)[] {
  const { opened, finished, title, organisation, minutes, reflection, activity } = record;
  const score = scoreOf(record);
  const scored = score ? `${score.right} of ${score.of}` : '';
  return [dayOf(new Date(finished ?? opened)), title, organisation, minutes, scored, creditsOf(record), reflection, activity];
}

/** What was finished, for an appraisal: comma-separated, one line a module, oldest first. */
export function learningCsv(records: readonly LearningRecord[]): string {
  const done = records.filter(({ finished }) => finished !== null).sort((a, b) => (a.finished ?? '').localeCompare(b.finished ?? ''));
  return csvOf([heading, ...done.map(row)]);
}
