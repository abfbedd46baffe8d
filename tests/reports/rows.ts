import type { Case } from '../../report/case.ts';
import { readWanted } from '../../report/wanted.ts';
import { isHeldEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { rowsOf, statementsIn } from '../tables.ts';
import { presentationIn } from '../vignettes/rows.ts';

/** The columns of the table of reports. */
export const columns = [
  'Case',
  'Edition',
  'Age',
  'Sex',
  'Words',
  'If read',
  'Present',
  'Absent',
  'Results',
  'Should be',
  'Not wanted',
] as const;

const unescaped = (cell = ''): string => cell.replaceAll('<br>', '\n').replaceAll('&#124;', '|');

/** The case of one row. Throws on what it does not know. */
function caseIn(row: Record<string, string>): Case {
  const { Edition: edition = '', 'Should be': shouldBe = '', 'Not wanted': notWanted = '' } = row;
  if (!isHeldEdition(edition)) throw new Error(`edition "${edition}"`);
  const { wanted, rest } = readWanted(shouldBe, editionOf(edition));
  if (rest !== '') throw new Error(`should be "${rest}"`);
  if ((wanted.length === 0) === (notWanted === '')) throw new Error('either what should be, or what is not wanted');
  return {
    title: unescaped(row.Case),
    edition,
    ...presentationIn(row),
    words: unescaped(row.Words),
    ifRead: statementsIn(row['If read'] ?? ''),
    wanted,
    notWanted,
  };
}

/** The cases of the table of reports in a text, each with its line. */
export const casesIn = (markdown: string): { line: string; reported: Case }[] =>
  rowsOf(markdown, columns).map((row) => ({ line: row.line, reported: caseIn(row) }));
