import { calculateJwkThumbprint, type JWK } from 'jose';

/** Which key: the SHA-256 thumbprint of RFC 7638, as 64 small hexadecimal digits. */
export type Fingerprint = string;

/** The fingerprint of a public key. */
export async function fingerprintOf({ kty, crv, x }: JWK): Promise<Fingerprint> {
  const thumbprint = await calculateJwkThumbprint({ kty, crv, x } as JWK, 'sha256');
  const bytes = atob(thumbprint.replaceAll('-', '+').replaceAll('_', '/'));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** A fingerprint in groups of four, to be read aloud. */
export const inGroups = (fingerprint: Fingerprint): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';

/** A fingerprint as someone typed or pasted it, in groups or not; undefined where it is none. */
export function readFingerprint(typed: string): Fingerprint | undefined {
  const digits = typed.toLowerCase().replace(/[\s:-]/g, '');
  return /^[0-9a-f]{64}$/.test(digits) ? digits : undefined;
}
