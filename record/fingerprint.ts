const mask = (1n << 64n) - 1n;
const rotate = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (64n - by))) & mask;

/** A fresh secret is 32 hexadecimal digits, made by whoever keeps the entries and gone with them. */
export type Key = string;

function words(bytes: Uint8Array): bigint[] {
  const padded = new Uint8Array(Math.floor(bytes.length / 8) * 8 + 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 0xff;
  const view = new DataView(padded.buffer);
  return Array.from({ length: padded.length / 8 }, (_, at) => view.getBigUint64(at * 8, true));
}

/** SipHash-2-4 of some bytes under a key of 16 bytes. */
export function sipHash(bytes: Uint8Array, key: Uint8Array): bigint {
  const view = new DataView(key.buffer, key.byteOffset, 16);
  const [k0, k1] = [view.getBigUint64(0, true), view.getBigUint64(8, true)];
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;
  const round = (): void => {
    v0 = (v0 + v1) & mask;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & mask;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & mask;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & mask;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  for (const word of words(bytes)) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }
  v2 ^= 0xffn;
  for (let turn = 0; turn < 4; turn++) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

/** A keyed mark of a word or a number: the same gives the same mark, and the mark does not give it back. */
export function markOf(said: string, key: Key): string {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return sipHash(new TextEncoder().encode(said), bytes).toString(16).padStart(16, '0');
}
