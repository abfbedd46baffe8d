import type { Claim } from './claim.ts';
import { labelled, namesKin } from './labels.ts';
import { besideLabel, inLine } from './line-claims.ts';
import { namesNear } from './names-near.ts';
import type { Page } from './page.ts';
import { areNotes, speaksOfOthers } from './section-names.ts';
import { isHeaded, tableClaims } from './table-claims.ts';
import { withoutLists } from './unlabelled-claims.ts';

/** More lines than these that are made like a banner are a list of people: the others are not looked at. */
const mostBanners = 200;

/** Everything that a page tells of its patient or patients, in the order it stands. */
export function* claimsOf(page: Page, today: string): Generator<void, Claim[]> {
  const headed = new Set(page.tables.flatMap((table, id) => (isHeaded(table) ? [id] : [])));
  const claims = [...headed].flatMap((id) => tableClaims(page, id, today));
  let banners = 0;
  for (const [at, line] of page.lines.entries()) {
    if (at % 40 === 0) yield;
    const { cell, names } = line;
    if (speaksOfOthers(names)) continue;
    if (cell && (headed.has(cell.table) || namesKin(page.tables[cell.table]?.rows[cell.row]?.[0]?.text ?? ''))) continue;
    const before = page.lines[at - 1];
    if (before && before.as !== 'label' && namesKin(before.text) && before.cell?.row === cell?.row) continue;
    const told = labelled(line.text);
    const row = cell && told.length === 0 ? { row: `${cell.table}:${cell.row}` } : {};
    const own = told.length > 0 ? besideLabel(page, at, told, today) : inLine(page, at, line, today, banners < mostBanners);
    if (own.some(({ unlabelled }) => unlabelled)) banners++;
    for (const claim of own) claims.push({ ...claim, ...row, line: at, inNotes: areNotes(names) });
  }
  const found = yield* withoutLists(page, claims, today);
  return [...found, ...(yield* namesNear(page, found, today))].sort((one, other) => one.line - other.line);
}
