import { CompactSign, importJWK } from 'jose';
import { algorithm, packType } from '../packs/signature.ts';
import type { KeyPair } from './key-file.ts';

/** A text signed as a JWS in compact form, with the public key in its header. */
export async function signPack(json: string, { kty, crv, x, d }: KeyPair): Promise<string> {
  return new CompactSign(new TextEncoder().encode(json))
    .setProtectedHeader({ alg: algorithm, typ: packType, jwk: { kty, crv, x } })
    .sign(await importJWK({ kty, crv, x, d }, algorithm));
}
