import { folded, type Line, type Page, whereOf } from './page.ts';
import type { Value } from './told-values.ts';

/** One thing the page tells of a patient. */
export interface Claim {
  value: Value;
  line: number;
  where: string;
  /** Rows of one list of people speak of different people. */
  row?: string;
  /** Stands among notes and letters, which may quote anyone. */
  inNotes: boolean;
  /** Stands without a word that says what it is. */
  bare: boolean;
  /** Is on the page, but nobody who looks at it can see it. */
  unseen?: true;
  /** Stands without labels: a line of such a list is no banner. */
  unlabelled?: true;
}

/** Something read in a line, before it is known which line. */
export type LineClaim = Pick<Claim, 'value' | 'where' | 'bare' | 'unlabelled'>;

/** What was read and where, for people. Only the words that were read are quoted: a name beside them is not. */
export const toldWhere = (line: Pick<Line, 'names' | 'framed' | 'cell'>, label: string, { said }: Value): string =>
  whereOf(line, folded(`${label.replace(/[\s:]+$/, '')} ${said}`));

/** Whether two lines stand close together in the page: in one box, or in neighbouring ones. */
export function areNear(one: Element, other: Element): boolean {
  const up = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const above = new Set<Element>();
  for (let at: Element | null = one, step = 0; at && step < 5; at = up(at), step++) above.add(at);
  for (let at: Element | null = other, step = 0; at && step < 5; at = up(at), step++) if (above.has(at)) return true;
  return false;
}

/** The line of a row of a table. */
export function lineOfRow({ lines, tables }: Page, table: number, row: number): number {
  const { from = 0, to = 0 } = tables[table] ?? {};
  for (let at = from; at < to; at++) if (lines[at]?.cell?.table === table && lines[at]?.cell?.row === row) return at;
  return from;
}

/** Whether a claim says by itself who someone is, and not only something of them. */
export const identifies = ({ value }: Claim): boolean =>
  value.told === 'born' || value.told === 'nhs' || value.told === 'age' || (value.told === 'problem' && value.of !== 'sex');
