import { dateIn } from './dates.ts';
import { type FoundResult, hasNumber, namesText, withUnit } from './found-result.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { testNamed } from './result-tests.ts';

const leadingName =
  /^(?<name>[\p{L}][\p{L}\d ()'’-]{0,60}?)\s*(?:[:=–-]|\b(?:is|was|result)\b|\s)\s*(?<value>(?:[<>]=?|[≤≥])?\s*\d[\d.,]*\s*(?:[µμa-z×x*][\wµμ^⁹⁰¹² ]*(?:\/\s*[a-z]+)?|\d+\^\d\/l)?)/iu;

/** Results in a list: in one line, or a name and its value in the lines after it. */
export function resultInLines(page: Page, at: number, line: Line): FoundResult | undefined {
  const name = testNamed(line.text);
  const next = page.lines.slice(at + 1, at + 5).filter(({ as, cell, names }) => as === 'text' && !cell && names === line.names);
  if (name && !/\d/.test(line.text.replace(/ca[ -]?125|antigen 125/i, '')) && next[0] && hasNumber(next[0].text)) {
    const own = next.slice(0, next.findIndex(({ text }) => testNamed(text)) >>> 0);
    const [value, ...others] = own.map(({ text }) => text);
    if (value === undefined) return undefined;
    const [unit = ''] = others;
    const bare = value.slice(0, dateIn(value)?.start).replace(/[\s,(]+$/, '');
    return {
      test: name,
      value: withUnit(bare, /^[a-zµμ×x*10⁹^]+[\w ^⁹]*\/\s?\w+/i.test(unit) ? unit : ''),
      dates: `${own.map(({ text }) => text).join(' ')} ${namesText(line.names)}`,
      where: whereOf(line, `${line.text} ${value}`),
    };
  }
  const whole = resultInText(line.text);
  return whole && { ...whole, dates: `${line.text} ${namesText(line.names)}`, where: whereOf(line, line.text) };
}

/** A result that is one short text: “PSA 7.9 ug/L”, “12-Oct-2026: FIT <7”. */
export function resultInText(text: string): Pick<FoundResult, 'test' | 'value'> | undefined {
  const date = dateIn(text);
  const without = date?.start === 0 ? text.slice(date.end).replace(/^[\s:,–-]+/, '') : text;
  const groups = leadingName.exec(without)?.groups;
  const test = groups && testNamed(groups.name ?? '');
  return test && groups.value ? { test, value: groups.value.trim() } : undefined;
}
