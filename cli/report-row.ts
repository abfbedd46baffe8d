import type { Case } from '../report/case.ts';
import { wantedWords } from '../report/wanted.ts';
import type { Organ, Sex, Statement } from '../rules/engine/presentation.ts';

const sexes: Readonly<Record<Sex, string>> = { female: 'f', male: 'm', unknown: '?' };

function organsCell(organs: readonly Organ[] | undefined): string {
  if (!organs) return '';
  const [only] = organs;
  if (organs.length !== 1 || only === undefined) return organs.length === 0 ? ', no organs' : ', both organs';
  return only === 'female-reproductive-organs' ? ', female organs' : ', male organs';
}

const spaced = (id: string): string => id.replaceAll(/[_-]/g, ' ');

function statementCell({ id, qualifiers, denied = [], durationWeeks }: Statement): string {
  const said = [...qualifiers.map(spaced), ...denied.map((each) => `denied ${spaced(each)}`)].join(', ');
  const inside = [said, durationWeeks === undefined ? '' : `${durationWeeks} weeks`].filter(Boolean).join('; ');
  return spaced(id) + (inside && ` (${inside})`);
}

const statementsCell = (statements: readonly Statement[]): string => statements.map(statementCell).join(' + ');

const escaped = (text: string): string => text.replaceAll('|', '&#124;').replaceAll('\n', '<br>');

/** A case as a row of tests/reports/reports.md. */
export const rowOf = ({ title, edition, age, sex, organs, words, ifRead, findings, absent, results, wanted, notWanted }: Case): string =>
  `| ${[
    escaped(title),
    edition,
    age ?? '?',
    sexes[sex] + organsCell(organs),
    escaped(words),
    statementsCell(ifRead),
    statementsCell(findings),
    absent.map(spaced).join(' + '),
    Object.entries(results)
      .map(([test, { comparator, value }]) => `${test.toUpperCase()} ${comparator === '=' ? '' : comparator}${value}`)
      .join(', '),
    wantedWords(wanted),
    notWanted,
  ].join(' | ')} |`;
