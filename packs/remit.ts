import * as z from 'zod/mini';
import { boardName, boardOf } from './boards.ts';
import type { Pack } from './kinds.ts';

/** What a key may be trusted for: teaching, or pathways of all England or of one board by its code. */
export const remitShape = z.string().check(z.regex(/^(?:teaching|pathways:(?:england|[A-Z0-9]{3,8}))$/));
export type Remit = z.infer<typeof remitShape>;

/** All that the key of a pack must be trusted for. */
export function remitsOf(pack: Pack): Remit[] {
  if (pack.kind === 'teaching') return ['teaching'];
  return pack.area.scope === 'england' ? ['pathways:england'] : pack.area.boards.map(({ ods }) => `pathways:${ods}`);
}

/** "pathways of NHS Dorset Integrated Care Board". The name is that of our own list: a pack could give itself any. */
function inWords(remit: Remit): string {
  const [kind, ods] = remit.split(':');
  if (ods === undefined) return `${kind}`;
  if (ods === 'england') return 'pathways of all England';
  const board = boardOf(ods);
  return board ? `pathways of ${boardName(board)}` : `pathways of a board that Waymark does not know, ${ods}`;
}

/** "teaching and pathways of all England"; "nothing" where there is none. */
export const remitsInWords = (remits: readonly Remit[]): string =>
  remits.length === 0 ? 'nothing' : new Intl.ListFormat('en-GB').format(remits.map(inWords));
