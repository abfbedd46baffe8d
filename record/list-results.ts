import { type FoundResult, namesText } from './found-result.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { testNamed } from './result-tests.ts';
import { isUnit, type ResultWords, resultWords } from './result-words.ts';

/** Where a number begins, with its sign. */
const numbers = /(?<![\w.,<>=≤≥])(?:[<>]=?|=[<>]|[≤≥])?\s*\d/gu;
const joins = /(?:\s|[:=–-]|\b(?:is|was|of|at|result)\b)+$/i;

/** What of a result stands in words: what a sentence or a cell says. */
type Said = Pick<FoundResult, 'test' | 'value' | 'range' | 'flag'> & { dates: string };

const said = (test: Said['test'], { value = '', unit, range, flag, dates }: ResultWords, beside = ''): Said => ({
  test,
  value: `${value} ${unit ?? beside}`.trim(),
  ...(range !== undefined && { range }),
  ...(flag !== undefined && { flag }),
  dates: dates.join(' '),
});

/** Results in a list: in one line, or a name and its value in the lines after it. */
export function resultsInLines(page: Page, at: number, line: Line): FoundResult[] {
  const name = testNamed(resultWords(line.text).rest);
  if (name === undefined) {
    const where = whereOf(line, line.text);
    return resultsInText(line.text).map((each) => ({ ...each, dates: `${each.dates} ${namesText(line.names)}`, where }));
  }
  // The lines under a heading have its name too.
  const isUnder = ({ names }: Line): boolean => names === line.names || (line.as === 'heading' && names.at(-1)?.text === line.text);
  const next = page.lines.slice(at + 1, at + 6).filter((each) => each.as === 'text' && !each.cell && isUnder(each));
  const own = next.slice(0, next.findIndex(({ text }) => testNamed(text)) >>> 0).map(({ text }) => text);
  const parts = own.map(resultWords);
  const value = parts[0]?.value === undefined ? undefined : parts[0];
  if (!value) return [];
  const unit = own.find(isUnit);
  const rest = parts.slice(1).find(({ range }) => range !== undefined);
  return [
    {
      ...said(name, { ...(rest?.range !== undefined && { range: rest.range }), ...value }, unit),
      dates: `${[resultWords(line.text), ...parts].flatMap(({ dates }) => dates).join(' ')} ${namesText(line.names)}`,
      where: whereOf(line, `${line.text} ${own[0]}`),
    },
  ];
}

/** The results that a short text gives: “PSA 7.9 ug/L (0–4) on 3 Nov 2026”, “Hb 118, platelets 430”. */
export function resultsInText(text: string): Said[] {
  if (text.length > 300 || !/\d/.test(text) || !/\p{L}/u.test(text)) return [];
  const { dates } = resultWords(text);
  return text.split(/[;|·•]|,(?=\s*[\p{L}(])|\.\s+(?=\p{L})/u).flatMap((part) => {
    const words = resultWords(part);
    // The longest name first: “CA 125 40” is no calcium.
    for (const { index } of [...words.rest.matchAll(numbers)].reverse()) {
      const test = testNamed(words.rest.slice(0, index).replace(joins, ''));
      const value = resultWords(words.rest.slice(index));
      if (test !== undefined && value.value !== undefined)
        return [said(test, { ...words, ...value, ...(words.range !== undefined && { range: words.range }), dates })];
    }
    return [];
  });
}
