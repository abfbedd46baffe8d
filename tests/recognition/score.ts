import { recognise } from '../../rules/findings/recognise/recognise.ts';
import type { Recognition } from '../../rules/findings/recognise/recognition.ts';
import { idsIn, rowsOf, statementsIn } from '../tables.ts';

export const lineColumns = ['Line', 'Age', 'Sex', 'Present', 'Absent', 'Uncertain', 'Results'] as const;

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** How well lines were read, with a note for each difference. */
export interface Score {
  lines: number;
  present: Tally;
  absent: Tally;
  uncertain: Tally;
  qualifiers: Tally;
  ages: Tally;
  sexes: Tally;
  results: Tally;
  differences: string[];
}

export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

const unescape = (cell: string): string => cell.replaceAll('<br>', '\n').replaceAll('&#124;', '|');
const sexLetter = { male: 'm', female: 'f', unknown: '' } as const;

const resultsOf = ({ results }: Recognition): string[] =>
  results.map(({ test, value }) => `${test.toUpperCase()} ${value.comparator === '=' ? '' : value.comparator}${value.value}`);

/** Reads every line of a table with the recogniser and counts. */
export function scoreOf(markdown: string): Score {
  const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  const score: Score = { lines: 0, present: tally(), absent: tally(), uncertain: tally(), qualifiers: tally(), ages: tally(), sexes: tally(), results: tally(), differences: [] };
  for (const row of rowsOf(markdown, lineColumns)) {
    score.lines++;
    const read = recognise(unescape(row.Line ?? ''));
    const differences: string[] = [];
    const compare = (kind: 'present' | 'absent' | 'uncertain' | 'qualifiers' | 'ages' | 'sexes' | 'results', expected: readonly string[], got: readonly string[]): void => {
      for (const one of expected) {
        if (got.includes(one)) score[kind].right++;
        else {
          score[kind].missed++;
          differences.push(`-${kind} ${one}`);
        }
      }
      for (const one of got) {
        if (expected.includes(one)) continue;
        score[kind].wrong++;
        differences.push(`+${kind} ${one}`);
      }
    };
    const statements = statementsIn(row.Present ?? '');
    const presentNow = read.mentions.filter(({ assertion }) => assertion === 'present');
    const idsAs = (assertion: string): string[] => read.mentions.filter((mention) => mention.assertion === assertion).map(({ id }) => id);
    compare('present', statements.map(({ id }) => id), idsAs('present'));
    compare('absent', idsIn(row.Absent ?? ''), idsAs('absent'));
    compare('uncertain', idsIn(row.Uncertain ?? ''), idsAs('uncertain'));
    for (const { id, qualifiers, durationWeeks } of statements) {
      const got = presentNow.find((mention) => mention.id === id);
      if (!got) continue;
      const weeks = (value: number | undefined): string[] => (value === undefined ? [] : [`${id} ${Math.round(value * 10) / 10} weeks`]);
      compare('qualifiers', [...qualifiers.map((each) => `${id} ${each}`), ...weeks(durationWeeks)], [
        ...got.qualifiers.map((each) => `${id} ${each}`),
        ...weeks(got.durationWeeks),
      ]);
    }
    const age = row.Age ?? '';
    compare('ages', age === '' ? [] : [String(Math.round(Number(age) * 100) / 100)], read.age === undefined ? [] : [String(Math.round(read.age * 100) / 100)]);
    compare('sexes', row.Sex ? [row.Sex] : [], sexLetter[read.sex] ? [sexLetter[read.sex]] : []);
    compare('results', row.Results ? row.Results.split(', ') : [], resultsOf(read));
    if (differences.length > 0) score.differences.push(`${row.line}: ${row.Line}\n    ${differences.join('  ')}`);
  }
  return score;
}
