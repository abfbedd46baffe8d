import { daysBetween } from './age.ts';
import { isConceptId } from './concept-id.ts';
import { firstDate } from './dates.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { areResults, isAside, speaksOfOthers, speaksOfThePast } from './section-names.ts';
import type { CodedEntry } from './snapshot.ts';

const inText = /(?:\bsctid\b|\bsnomed(?:[ -]?ct)?\b(?:\s+(?:code|id|concept))?|\bconcept\s?id\b)\W{0,3}(\d{6,18})|[[(](\d{6,18})[\])]/gi;
const notNow =
  /\b(?:fh|family history|h\/o|history of|past|previous|resolved|inactive|ended|excluded|no evidence of|no|not|denies|ruled out|suspected|query|\?)\b|\?/i;

/** The words that belong to a code: its row, or its line. */
function contextOf(page: Page, line: Line): string {
  const { cell } = line;
  if (!cell) return line.text;
  return (page.tables[cell.table]?.rows[cell.row] ?? []).map(({ text }) => text).join(' ');
}

function entryOf(page: Page, code: string, line: Line, today: string): CodedEntry {
  const said = contextOf(page, line);
  const date = firstDate(
    `${said} ${line.names
      .map(({ text }) => text)
      .reverse()
      .join(' ')}`,
    today,
  );
  return {
    code,
    said: said.slice(0, 200),
    ...(isAside(line.names) && !areResults(line.names) && { aside: true as const }),
    asserts: !(speaksOfOthers(line.names) || speaksOfThePast(line.names) || notNow.test(said)),
    ...(date !== undefined && { date, daysOld: daysBetween(date, today) }),
    where: whereOf(line, said),
  };
}

/** Entries whose SNOMED CT id stands in a data attribute or in the text. */
export function* codesOf(page: Page, today: string): Generator<void, CodedEntry[]> {
  const found: { code: string; line: Line }[] = [];
  for (const { code, element, line: at } of page.attributes) {
    const line = page.lines[at];
    if (line && (element.contains(line.element) || line.element.contains(element))) found.push({ code, line });
  }
  for (const [at, line] of page.lines.entries()) {
    if (at % 100 === 0) yield;
    if (line.as === 'label' || line.text.length > 2000 || !/\d{6}/.test(line.text)) continue;
    for (const [, named, bracketed] of line.text.matchAll(inText)) {
      const code = named ?? bracketed ?? '';
      if (isConceptId(code)) found.push({ code, line });
    }
  }
  const entries = found.slice(0, 500).map(({ code, line }) => entryOf(page, code, line, today));
  return entries.filter((entry, at) => entries.findIndex(({ code, said }) => code === entry.code && said === entry.said) === at);
}
