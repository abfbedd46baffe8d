import { CompactSign } from 'jose';
import type { Signer } from './key-pair.ts';
import { algorithm, packType } from './signature.ts';

/** A text signed as a JWS in compact form, with the public key in its header. */
export const signPack = (json: string, { publicKey, secret }: Signer): Promise<string> =>
  new CompactSign(new TextEncoder().encode(json)).setProtectedHeader({ alg: algorithm, typ: packType, jwk: publicKey }).sign(secret);
