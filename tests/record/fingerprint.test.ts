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

describe('the mark of a name', () => {
  test('is the same however the name is written', () => {
    expect(markOf('TALLOWAY, Bernard (Mr)', key)).toBe(markOf('Mr Bernard Talloway', key));
  });

  test('differs for another name, and under another key', () => {
    expect(markOf('Bernard Talloway', key)).not.toBe(markOf('Bernadette Talloway', key));
    expect(markOf('Bernard Talloway', key)).not.toBe(markOf('Bernard Talloway', 'ff'.repeat(16)));
  });

  test('holds nothing of the name', () => {
    expect(markOf('Bernard Talloway', key)).toMatch(/^[0-9a-f]{16}$/);
  });
});
