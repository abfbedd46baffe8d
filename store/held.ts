import { type Feed, feedShape, type Held, type KeptPack, type Pin, packLabelShape, pinShape } from '../packs/kept.ts';
import type { Pack } from '../packs/kinds.ts';
import { checkKept } from '../packs/read-pack.ts';
import { remitsOf } from '../packs/remit.ts';
import type { Rows } from './shelf.ts';

/** A pack as it was kept; the pack itself is null where it is damaged. */
export type PackRow = Omit<KeptPack, 'pack'> & { pack: Pack | null };

export function packFrom(row: unknown): PackRow | undefined {
  const label = packLabelShape.safeParse(row).data;
  if (!label) return undefined;
  const pack = checkKept((row as { pack?: unknown }).pack);
  const whole = pack?.id === label.id && pack.version === label.version;
  return { ...label, pack: whole ? pack : null };
}

/** A trusted key. One that an earlier version kept, without what for, is trusted for packs such as it has signed of those in use. */
function pinFrom(row: unknown, packs: readonly PackRow[]): Pin | undefined {
  const pin = pinShape.safeParse(row).data;
  if (!pin) return undefined;
  if (pin.remits) return { ...pin, remits: pin.remits };
  const signed = packs.flatMap(({ signedBy, pack }) => (pack && signedBy === pin.fingerprint ? remitsOf(pack) : []));
  return { ...pin, remits: [...new Set(signed)] };
}

/** The trusted keys, without those that are damaged. */
export async function pinsIn(rows: Rows): Promise<Pin[]> {
  const pins = await rows.all('pins');
  const isOld = pins.some((row) => pinShape.safeParse(row).data?.remits === undefined);
  const packs = isOld ? (await rows.all('packs')).flatMap((row) => packFrom(row) ?? []) : [];
  return pins.flatMap((row) => pinFrom(row, packs) ?? []);
}

export const feedFrom = (row: unknown): Feed | undefined => feedShape.safeParse(row).data;

/**
 * Reads all rows through their schemas. What is damaged is not used, and is said. A pack that is as it was when it was last read is not
 * held against its schema again: with fifty of them that is felt.
 */
export function createHeldReader(): (rows: Rows) => Promise<Omit<Held, 'lost'>> {
  let known = new Map<string, KeptPack>();

  const wholePack = (row: unknown): KeptPack | undefined => {
    const label = packLabelShape.safeParse(row).data;
    const seen = label && known.get(markOf(label));
    if (seen) return seen;
    const kept = packFrom(row);
    return kept?.pack ? { ...kept, pack: kept.pack } : undefined;
  };

  return async (rows) => {
    const dropped: string[] = [];
    const whole = <T>(all: readonly unknown[], read: (row: unknown) => T | undefined, damaged: string): T[] =>
      all.flatMap((row) => {
        const one = read(row);
        if (one === undefined) dropped.push(damaged);
        return one === undefined ? [] : [one];
      });
    const packs = whole(
      await rows.all('packs'),
      wholePack,
      'A pack was damaged where it was kept and is not used: open or fetch it again.',
    );
    known = new Map(packs.map((kept) => [markOf(kept), kept]));
    return {
      packs,
      pins: whole(
        await rows.all('pins'),
        (row) => pinFrom(row, packs),
        'A trusted key was damaged where it was kept and is not used: trust it again.',
      ),
      feeds: whole(
        await rows.all('feeds'),
        feedFrom,
        'The address of a pack was damaged where it was kept and is not used: enter it again.',
      ),
      dropped,
    };
  };
}

/** What a pack that takes the place of another cannot share with it. */
const markOf = (label: Omit<KeptPack, 'pack'>): string =>
  JSON.stringify([label.id, label.version, label.signedBy, label.installed, label.origin]);
