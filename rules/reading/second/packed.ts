/** A model as it is kept: whole numbers as text. */
export interface Packed {
  /** Findings, by number. The number behind the last is "nothing". */
  ids: readonly string[];
  /** A finding is proposed if it leads "nothing" by more than this. */
  threshold: number;
  /** Base 64 of bytes: for each place of a feature, how far it is from the one before (255: 255 and what the next byte has), how many weights it has, and those: finding, weight and 128. */
  weights: string;
}

/** Weights by place: those of place `p` are `from[p]` up to, not including, `from[p + 1]`. */
export interface Unpacked {
  from: Int32Array;
  kinds: Uint8Array;
  weights: Int8Array;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Written out, so that it runs wherever the rules do. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at;
  const digit = (at: number): number => values[base64.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array((base64.length >> 2) * 3);
  for (let at = 0, to = 0; at < base64.length; at += 4) {
    const four = (digit(at) << 18) | (digit(at + 1) << 12) | (digit(at + 2) << 6) | digit(at + 3);
    bytes[to++] = four >> 16;
    bytes[to++] = (four >> 8) & 255;
    bytes[to++] = four & 255;
  }
  return bytes;
}

const placeCount = 65_536;

export function unpacked({ weights }: Packed): Unpacked {
  const bytes = bytesOf(weights);
  const from = new Int32Array(placeCount + 1);
  const kinds: number[] = [];
  const values: number[] = [];
  const byte = (at: number): number => bytes[at] ?? 0;
  let place = 0;
  let filled = 0;
  // The end is filled up with noughts: a place without weights.
  for (let at = 0; at + 1 < bytes.length; ) {
    while (byte(at) === 255) place += byte(at++);
    place += byte(at++);
    const count = byte(at++);
    if (count === 0) break;
    while (filled <= place) from[filled++] = kinds.length;
    for (let each = 0; each < count; each++, at += 2) {
      kinds.push(byte(at));
      values.push(byte(at + 1) - 128);
    }
  }
  while (filled <= placeCount) from[filled++] = kinds.length;
  return { from, kinds: Uint8Array.from(kinds), weights: Int8Array.from(values) };
}
