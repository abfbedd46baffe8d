import { exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod/mini';
import { readJson } from './read-json.ts';
import { algorithm } from './signature.ts';

const part = z.string().check(z.regex(/^[\w-]{43}$/));
const keyPair = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: part, d: part });

/** An Ed25519 key pair, as a JWK: `d` is the secret. */
export type KeyPair = z.infer<typeof keyPair>;
export type PublicKey = Omit<KeyPair, 'd'>;

/** What signs: a secret that cannot be taken out of it, and the public key that goes with it. */
export interface Signer {
  publicKey: PublicKey;
  secret: CryptoKey;
}

/** A new pair of keys. Throws where the browser cannot make Ed25519 keys. */
export async function newKeyPair(): Promise<KeyPair> {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  return keyPair.parse({ kty, crv, x, d });
}

/** A key pair as it is kept in a file. */
export const keyFile = (keys: KeyPair): string => `${JSON.stringify(keys, null, 2)}\n`;

/** The key pair in such a file; undefined where it is none. */
export function readKeyFile(text: string): KeyPair | undefined {
  const read = readJson(text);
  return read && !read.twice ? keyPair.safeParse(read.value).data : undefined;
}

/** What signs with a key pair. Throws where the secret and the public key are no pair, or the browser cannot use Ed25519. */
export async function signerOf({ d, ...publicKey }: KeyPair): Promise<Signer> {
  return { publicKey, secret: await importJWK({ ...publicKey, d }, algorithm, { extractable: false }) };
}
