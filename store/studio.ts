import Dexie, { type Table } from 'dexie';
import * as z from 'zod/mini';
import type { Signer } from '../packs/key-pair.ts';
import { isPackKind, type Pack } from '../packs/kinds.ts';
import { opened } from './database.ts';

/** A pack that is being written, as it is kept. */
export interface KeptDraft {
  id: string;
  /** When it was last changed. */
  changed: string;
  pack: Pack;
  before: { pack: Pack; signedBy: string | null } | null;
}

/** What the studio keeps: drafts, and the signing key if the educator says so. */
export interface StudioStore {
  /** Whether it is kept when the page closes. */
  isKept: boolean;
  drafts(): Promise<KeptDraft[]>;
  keepDraft(draft: KeptDraft): Promise<void>;
  forgetDraft(id: string): Promise<void>;
  signer(): Promise<Signer | undefined>;
  keepSigner(signer: Signer): Promise<void>;
  forgetSigner(): Promise<void>;
}

const pack = z.custom<Pack>((given) => isPackKind((given as { kind?: unknown } | null)?.kind));
/** Drafts are unfinished, so that only their frame can be checked. */
const draftShape = z.object({
  id: z.string(),
  changed: z.iso.datetime(),
  pack,
  before: z.nullable(z.object({ pack, signedBy: z.nullable(z.string()) })),
});
const signerShape = z.object({
  publicKey: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  secret: z.custom<CryptoKey>((given) => given instanceof CryptoKey),
});

const newestFirst = (drafts: readonly KeptDraft[]): KeptDraft[] => drafts.toSorted((a, b) => b.changed.localeCompare(a.changed));

/** A database of its own: no panel opens it. */
class Database extends Dexie {
  declare drafts: Table<unknown, string>;
  declare signers: Table<unknown, string>;

  constructor() {
    super('waymark-studio');
    this.version(1).stores({ drafts: 'id', signers: '' });
  }
}

const theOne = 'signer';

/** Opens what the studio keeps, in IndexedDB; where the browser has none to give, in memory. */
export async function openStudio(): Promise<StudioStore> {
  const database = new Database();
  try {
    await opened(database);
  } catch {
    return inMemory();
  }
  return {
    isKept: true,
    drafts: async () => newestFirst((await database.drafts.toArray()).flatMap((row) => draftShape.safeParse(row).data ?? [])),
    keepDraft: async (draft) => void (await database.drafts.put(draft)),
    forgetDraft: (id) => database.drafts.delete(id),
    signer: async () => signerShape.safeParse(await database.signers.get(theOne)).data,
    keepSigner: async (signer) => void (await database.signers.put(signer, theOne)),
    forgetSigner: () => database.signers.clear(),
  };
}

function inMemory(): StudioStore {
  const drafts = new Map<string, KeptDraft>();
  let signer: Signer | undefined;
  return {
    isKept: false,
    drafts: async () => newestFirst([...drafts.values()]),
    keepDraft: async (draft) => void drafts.set(draft.id, draft),
    forgetDraft: async (id) => void drafts.delete(id),
    signer: async () => signer,
    keepSigner: async (given) => {
      signer = given;
    },
    forgetSigner: async () => {
      signer = undefined;
    },
  };
}
