import { signal } from '@preact/signals';
import { dayOf } from '../../packs/dates.ts';
import { type Fingerprint, fingerprintOf } from '../../packs/fingerprint.ts';
import { keyFile, newKeyPair, readKeyFile, type Signer, signerOf } from '../../packs/key-pair.ts';
import type { Pack } from '../../packs/kinds.ts';
import { readPack } from '../../packs/read-pack.ts';
import { signPack } from '../../packs/sign-pack.ts';
import type { StudioStore } from '../../store/studio.ts';
import { asIssued, type Draft } from './draft.ts';

/** The key that signs. */
export interface InHand extends Signer {
  fingerprint: Fingerprint;
  /** Whether it stays in this browser when the page closes. */
  isKept: boolean;
}

/** A file to publish. */
export interface Issued {
  pack: Pack;
  signedBy: Fingerprint;
  fileName: string;
  text: string;
}

const tooOld = 'This browser is too old to make or use signing keys (Ed25519): update it, or use another.';

/** The key with which packs are signed: in memory, and in the browser only where the educator says so. */
export function createSigning({ store, clock }: { store: StudioStore; clock: () => Date }) {
  const inHand = signal<InHand | null>(null);
  /** The file with the secret of a key just made, until it is put away. */
  const fresh = signal<string | null>(null);
  const take = async (signer: Signer, isKept: boolean): Promise<void> => {
    inHand.value = { ...signer, isKept, fingerprint: await fingerprintOf(signer.publicKey) };
  };
  return {
    inHand,
    fresh,
    /** Takes the key that this browser keeps, if there is one. */
    async look(): Promise<void> {
      const kept = await store.signer().catch(() => undefined);
      if (kept && !inHand.value) await take(kept, true);
    },
    /** Makes a new pair; one sentence where the browser cannot. */
    async make(): Promise<string | undefined> {
      try {
        const keys = await newKeyPair();
        await take(await signerOf(keys), false);
        fresh.value = keyFile(keys);
        return undefined;
      } catch {
        return tooOld;
      }
    },
    /** Forgets the text of a key just made; it can still sign. */
    putAway(): void {
      fresh.value = null;
    },
    /** Takes a key from its file; one sentence where it is none. */
    async open(text: string): Promise<string | undefined> {
      const keys = readKeyFile(text);
      if (!keys) return 'This file is not a key file made by Waymark.';
      try {
        await take(await signerOf(keys), false);
        return undefined;
      } catch {
        return `The two halves of this key do not belong together, or: ${tooOld.charAt(0).toLowerCase()}${tooOld.slice(1)}`;
      }
    },
    /** Leaves the key in this browser, where it can sign but not be read. */
    async keep(): Promise<string | undefined> {
      const { value } = inHand;
      if (!value) return undefined;
      try {
        await store.keepSigner({ publicKey: value.publicKey, secret: value.secret });
        inHand.value = { ...value, isKept: store.isKept };
        return store.isKept ? undefined : 'This browser keeps nothing for Waymark, as in a private window.';
      } catch {
        return 'This browser did not keep the key.';
      }
    },
    async forget(): Promise<void> {
      await store.forgetSigner();
      inHand.value = null;
      fresh.value = null;
    },
    /** Signs a draft as it is published today, and reads it again as a subscriber would; one sentence where it cannot be taken. */
    async issue(draft: Draft): Promise<Issued | string> {
      if (!inHand.value) return 'There is no key to sign with.';
      const now = clock();
      const text = await signPack(JSON.stringify(asIssued(draft, dayOf(now))), inHand.value);
      const read = await readPack(text, now);
      if (read.state === 'refused') return read.sentence;
      if (read.signedBy === null) return 'The pack was not signed.';
      return { pack: read.pack, signedBy: read.signedBy, fileName: `${read.pack.id}.waymark.txt`, text };
    },
  };
}

export type Signing = ReturnType<typeof createSigning>;
