import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import * as z from 'zod/mini';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { type Refusal, refusal } from './refusal.ts';

export const algorithm = 'EdDSA';
export const packType = 'waymark-pack';

const header = z.strictObject({
  alg: z.literal(algorithm),
  typ: z.literal(packType),
  /** The public key alone. */
  jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().check(z.regex(/^[\w-]{43}$/)) }),
});

/** Whether a text has the form of a signed pack: three parts of base64url with points between. */
export const looksSigned = (text: string): boolean => /^[\w-]+\.[\w-]*\.[\w-]*$/.test(text);

export interface Signed {
  state: 'signed';
  payload: Uint8Array;
  /** Of the key it was signed with, which need not be one that anybody trusts. */
  signedBy: Fingerprint;
}

/** Checks a JWS in compact form against the key that it carries. Whether that key is trusted is for the caller. */
export async function verifySignature(jws: string): Promise<Signed | Refusal> {
  const read = header.safeParse(headerOf(jws));
  if (!read.success) return refusal('bad-signature-header', 'The signature of this pack is not of the kind Waymark accepts.');
  let key: Awaited<ReturnType<typeof importJWK>>;
  try {
    key = await importJWK(read.data.jwk, algorithm);
  } catch {
    return refusal('cannot-verify', 'The signature of this pack cannot be checked: its key is broken, or this browser is too old.');
  }
  try {
    const { payload } = await compactVerify(jws, key, { algorithms: [algorithm] });
    return { state: 'signed', payload, signedBy: await fingerprintOf(read.data.jwk) };
  } catch {
    return refusal('signature-wrong', 'The signature of this pack is wrong: it was changed or cut off after it was signed.');
  }
}

function headerOf(jws: string): unknown {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
}
