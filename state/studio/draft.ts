import { formatVersion } from '../../packs/envelope.ts';
import type { Fingerprint } from '../../packs/fingerprint.ts';
import type { Pack, PackKind } from '../../packs/kinds.ts';
import type { ReadPack } from '../../packs/read-pack.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { isSame } from './at-path.ts';
import { pathwayAbout } from './pathway/area-fields.ts';
import { pathwayLists } from './pathway/pathway-lists.ts';

/** A pack that is being written. It has the form of one, but what is entered in it may still be missing or wrong. */
export interface Draft {
  id: string;
  pack: Pack;
  /** What was published before, which this is to take the place of. */
  before: { pack: Pack; signedBy: Fingerprint | null } | null;
}

const envelope = {
  formatVersion,
  id: '',
  version: 1,
  title: '',
  publisher: { name: '', website: null },
  about: '',
  reviewBy: '',
  expires: '',
};

/** An empty draft of a kind. */
export function newDraft(kind: PackKind, id: string, today: string): Draft {
  const area = pathwayAbout.flatMap((field) => (field.as === 'variant' ? (field.variants[0]?.blank ?? []) : []))[0];
  const pack =
    kind === 'teaching'
      ? { kind, ...envelope, issued: today, edition: ng12.edition, activities: '', modules: [], assignments: [] }
      : { kind, ...envelope, issued: today, area, ...Object.fromEntries(pathwayLists.map(({ key }) => [key, []])) };
  return { id, pack: pack as Pack, before: null };
}

/** A draft of the next version of a pack. */
export const nextVersion = ({ pack, signedBy }: Pick<ReadPack, 'pack' | 'signedBy'>, id: string): Draft => ({
  id,
  pack: { ...pack, version: pack.version + 1 },
  before: { pack, signedBy },
});

/** The pack of a draft as it would be published on a day. A module that changed is issued anew that day, unless its own day was changed too. */
export function asIssued({ pack, before }: Draft, today: string): Pack {
  if (pack.kind !== 'teaching') return { ...pack, issued: today };
  const published = new Map(before?.pack.kind === 'teaching' ? before.pack.modules.map((module) => [module.id, module]) : []);
  const modules = pack.modules.map((module) => {
    const was = published.get(module.id);
    return was && was.issued === module.issued && !isSame(was, module) ? { ...module, issued: today } : module;
  });
  return { ...pack, issued: today, modules };
}
