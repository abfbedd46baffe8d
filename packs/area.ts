import { type Board, type BoardAnswer, boardFor } from './boards.ts';
import { nationalId, shipped } from './shipped.ts';

/** Said of a board for which none is published. */
export const noPack = 'No pack published for this area. What is the same in all of England is shown.';

/** What comes with Waymark for the area of a board. */
export interface Area {
  state: 'area';
  board: Board;
  /** The closed board that was asked for. */
  closed?: Board;
  /** Packs of this area, the nearest first, each with the part of the board it speaks of; none: `noPack`. */
  packs: readonly { id: string; part: string | null }[];
  /** The pack that goes beside them, or alone. */
  national: typeof nationalId;
}

/** What is known of the area of a board of any age: its packs; or, where a closed board was parted, which boards to ask about. */
export function areaFor(ods: string): Area | Extract<BoardAnswer, { state: 'split' | 'unknown' }> {
  const answer = boardFor(ods);
  if (answer.state === 'split' || answer.state === 'unknown') return answer;
  const { board } = answer;
  const closed = answer.state === 'succeeded' ? answer.closed : undefined;
  const packs = shipped.flatMap(({ id, covers }) => {
    const of = covers.find((each) => each.ods === board.ods);
    if (!of || (closed && of.part !== null && !of.formerly.includes(closed.ods))) return [];
    return [{ id, part: of.part }];
  });
  return { state: 'area', board, ...(closed && { closed }), packs, national: nationalId };
}
