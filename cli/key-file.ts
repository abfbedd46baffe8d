import { readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { type Fingerprint, fingerprintOf } from '../packs/fingerprint.ts';
import { algorithm } from '../packs/signature.ts';
import { InputError } from './input-error.ts';

const part = z.string().regex(/^[\w-]{43}$/);
const keyPair = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: part, d: part });

/** An Ed25519 key pair, as a JWK: `d` is the secret. */
export type KeyPair = z.infer<typeof keyPair>;

/** A new pair of keys. */
export async function newKeyPair(): Promise<KeyPair> {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  return keyPair.parse({ kty, crv, x, d });
}

/** Writes a new pair of keys to a file that only its owner can read, and gives the fingerprint. Throws InputError where the file exists. */
export async function writeKeyFile(file: string): Promise<Fingerprint> {
  const keys = await newKeyPair();
  try {
    writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new InputError(`${file} could not be written, or is there already`);
  }
  return fingerprintOf(keys);
}

/** The pair of keys in a file. Throws InputError. */
export function readKeyFile(file: string): KeyPair {
  try {
    return keyPair.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new InputError(`${file} is not a key file made by "keys"`);
  }
}
