import type { Pack } from '../../packs/kinds.ts';
import { checkContent } from '../../packs/read-pack.ts';
import { type Draft, nextVersion } from '../../state/studio/draft.ts';
import { raw } from '../packs/a-pack.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };

export { now } from '../packs/a-pack.ts';

function packOf(given: unknown): Pack {
  const pack = checkContent(given);
  if ('state' in pack) throw new Error(pack.sentence);
  return pack;
}

export const teachingPack = (): Pack => packOf(structuredClone(teaching));
export const pathwayPack = (): Pack => packOf(raw());

/** The next version of a test pack. */
export const aDraft = (pack: Pack = teachingPack()): Draft => nextVersion({ pack, signedBy: null }, 'a-draft');
