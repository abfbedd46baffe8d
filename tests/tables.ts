import type { Statement } from '../rules/engine/presentation.ts';
import { isQualifierId, type QualifierId } from '../rules/findings/qualifiers.ts';
import { isFindingId } from '../rules/findings/vocabulary.ts';

/** Rows of every Markdown table in a text that has the given columns, each by column name, with its line number. */
export function rowsOf(markdown: string, columns: readonly string[]): (Record<string, string> & { line: string })[] {
  const header = `| ${columns.join(' | ')} |`;
  const rows: (Record<string, string> & { line: string })[] = [];
  let inside = false;
  markdown.split('\n').forEach((text, at) => {
    if (text.trim() === header) inside = true;
    else if (!text.startsWith('|')) inside = false;
    else if (inside && !/^\|[\s:|-]+\|$/.test(text)) {
      const cells = text
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (cells.length !== columns.length) throw new Error(`line ${at + 1}: ${cells.length} cells, not ${columns.length}`);
      rows.push({ ...Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])), line: String(at + 1) });
    }
  });
  return rows;
}

const idOf = (words: string): string => words.trim().replaceAll(' ', '_');

/** `cough + weight loss` as ids of findings. */
export function idsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' + ').map(idOf);
}

function qualifierOf(detail: string): QualifierId {
  const qualifier = detail.replaceAll(' ', '-').toLowerCase();
  if (!isQualifierId(qualifier)) throw new Error(`unknown qualifier "${qualifier}"`);
  return qualifier;
}

/** `oral ulceration (persistent, denied unexplained; 4 weeks) + weight loss` as statements. Throws on an unknown id. */
export function statementsIn(cell: string): Statement[] {
  if (cell === '') return [];
  return cell.split(' + ').map((part) => {
    const [, name = '', inside = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(part.trim()) ?? [];
    const id = idOf(name);
    if (!isFindingId(id)) throw new Error(`unknown finding "${name}"`);
    const details = inside
      .split(/[;,]/)
      .map((detail) => detail.trim())
      .filter(Boolean);
    const weeks = details.map((detail) => /^([\d.]+) weeks?$/.exec(detail)?.[1]).find(Boolean);
    const said = details.filter((detail) => !/ weeks?$/.test(detail));
    const qualifiers = said.filter((detail) => !detail.startsWith('denied ')).map(qualifierOf);
    const denied = said.flatMap((detail) => (detail.startsWith('denied ') ? [qualifierOf(detail.slice('denied '.length))] : []));
    return { id, qualifiers, ...(denied.length > 0 && { denied }), ...(weeks !== undefined && { durationWeeks: Number(weeks) }) };
  });
}
