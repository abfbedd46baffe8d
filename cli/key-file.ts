import { readFileSync, writeFileSync } from 'node:fs';
import { type Fingerprint, fingerprintOf } from '../packs/fingerprint.ts';
import { keyFile, newKeyPair, readKeyFile, type Signer, signerOf } from '../packs/key-pair.ts';
import { InputError } from './input-error.ts';

/** Writes a new pair of keys to a file that only its owner can read, and gives the fingerprint. Throws InputError where the file exists. */
export async function writeKeyFile(file: string): Promise<Fingerprint> {
  const keys = await newKeyPair();
  try {
    writeFileSync(file, keyFile(keys), { mode: 0o600, flag: 'wx' });
  } catch {
    throw new InputError(`${file} could not be written, or is there already`);
  }
  return fingerprintOf(keys);
}

/** What signs with the pair of keys in a file. Throws InputError. */
export async function signerIn(file: string): Promise<Signer> {
  try {
    const keys = readKeyFile(readFileSync(file, 'utf8'));
    if (keys) return await signerOf(keys);
  } catch {
    // Said below: a file that is not there and one that holds no pair are put right alike.
  }
  throw new InputError(`${file} is not a key file made by "keys"`);
}
