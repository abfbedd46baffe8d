import { describe, expect, test } from 'vitest';
import { markOf, sipHash } from '../../record/fingerprint.ts';

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at);
const key = '000102030405060708090a0b0c0d0e0f';

describe('SipHash-2-4', () => {
  // From the reference implementation's table for the key 00 01 … 0f.
  test.each([
    [0, 0x726fdb47dd0e0e31n],
    [1, 0x74f839c593dc67fdn],
    [8, 0x93f5f5799a932462n],
    [15, 0xa129ca6149be45e5n],
  ])('of %i bytes', (length, hash) => {
    expect(sipHash(bytes(length), bytes(16))).toBe(hash);
  });
});

describe('the mark of a word', () => {
  test('is the same for the same word under the same key, and differs otherwise', () => {
    expect(markOf('talloway', key)).toBe(markOf('talloway', key));
    expect(markOf('talloway', key)).not.toBe(markOf('tallowey', key));
    expect(markOf('talloway', key)).not.toBe(markOf('talloway', 'ff'.repeat(16)));
  });

  test('holds nothing of the word', () => {
    expect(markOf('talloway', key)).toMatch(/^[0-9a-f]{16}$/);
  });
});
