import { recognise } from '../../rules/reading/read.ts';
import type { Recognition } from '../../rules/reading/recognition.ts';
import { idsIn, rowsOf, statementsIn } from '../tables.ts';

const columns = ['Line', 'Age', 'Sex', 'Present', 'Absent', 'Uncertain', 'Results'] as const;
export const aspects = ['present', 'absent', 'uncertain', 'qualifiers', 'age', 'sex', 'results'] as const;
export type Aspect = (typeof aspects)[number];

/** What a line asserts, each thing as a short string. */
type Reading = Readonly<Record<Aspect, readonly string[]>>;

/** A row of a table: what was expected of its line and what was read. */
export interface ReadLine {
  line: string;
  at: string;
  expected: Reading;
  read: Reading;
}

const unescaped = (cell: string): string => cell.replaceAll('<br>', '\n').replaceAll('&#124;', '|');
const sexLetter = { male: 'm', female: 'f', unknown: '' } as const;
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

interface Detailed {
  id: string;
  qualifiers: readonly string[];
  durationWeeks?: number | undefined;
}

const details = ({ id, qualifiers, durationWeeks }: Detailed): string[] => [
  ...qualifiers.map((each) => `${id} ${each}`),
  ...(durationWeeks === undefined ? [] : [`${id} ${oneDecimal(durationWeeks)} weeks`]),
];

function readingOf({ mentions, age, sex, results }: Recognition, statedIds: readonly string[]): Reading {
  const as = (assertion: string) => mentions.filter((mention) => mention.assertion === assertion);
  return {
    present: as('present').map(({ id }) => id),
    absent: as('absent').map(({ id }) => id),
    // What the second reader suggests has figures of its own.
    uncertain: mentions.filter(({ assertion }) => assertion === 'uncertain' || assertion === 'unsettled').map(({ id }) => id),
    // Of findings both expected and read; a missed finding is counted once, as a finding.
    qualifiers: as('present')
      .filter(({ id }) => statedIds.includes(id))
      .flatMap(details),
    age: age === undefined ? [] : [String(oneDecimal(age))],
    sex: sexLetter[sex] ? [sexLetter[sex]] : [],
    results: results.map(({ test, value }) => `${test.toUpperCase()} ${value.comparator === '=' ? '' : value.comparator}${value.value}`),
  };
}

/** Reads every line of a table with the recogniser. */
export function readLines(markdown: string): ReadLine[] {
  return rowsOf(markdown, columns).map((row) => {
    const line = unescaped(row.Line ?? '');
    const stated = statementsIn(row.Present ?? '');
    const recognition = recognise(line);
    const read = readingOf(
      recognition,
      stated.map(({ id }) => id),
    );
    const expected: Reading = {
      present: stated.map(({ id }) => id),
      absent: idsIn(row.Absent ?? ''),
      uncertain: idsIn(row.Uncertain ?? ''),
      qualifiers: stated.filter(({ id }) => read.present.includes(id)).flatMap(details),
      age: row.Age ? [String(oneDecimal(Number(row.Age)))] : [],
      sex: row.Sex ? [row.Sex] : [],
      results: row.Results ? row.Results.split(', ') : [],
    };
    return { line, at: row.line, expected, read };
  });
}

/** Of what was read, how much is right; of what should be read, how much was. */
export interface Score {
  precision: number;
  recall: number;
  right: number;
  wrong: number;
  missed: number;
}

/** Precision and recall of one aspect over lines. */
export function scoreOf(lines: readonly ReadLine[], aspect: Aspect): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { expected, read } of lines) {
    const hits = expected[aspect].filter((each) => read[aspect].includes(each)).length;
    right += hits;
    missed += expected[aspect].length - hits;
    wrong += read[aspect].filter((each) => !expected[aspect].includes(each)).length;
  }
  return {
    right,
    wrong,
    missed,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

/** The scores of every aspect as a small table. */
export function scoreTable(title: string, lines: readonly ReadLine[]): string {
  const rows = aspects.map((aspect) => {
    const { right, wrong, missed, precision, recall } = scoreOf(lines, aspect);
    return `${aspect.padEnd(11)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
  });
  return [`${title}: ${lines.length} lines`, ...rows].join('\n');
}
