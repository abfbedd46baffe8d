import { describe, expect, it } from 'vitest';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { deadTermOf } from '../../rules/reading/words/frames.ts';

const all = findingIds.flatMap((id) => {
  const { frames = [], asks = [], denialFrames = [] } = entryOf(id);
  return [...frames, ...asks, ...denialFrames].map((written) => ({ id, written }));
});

describe('a frame', () => {
  it('bars no term that it needs', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(({ written }) => deadTermOf(written) !== undefined)).toEqual([]);
  });

  it('is told where it does', () => {
    expect(deadTermOf('blood wee !wee')).toBe('wee');
    expect(deadTermOf('blood wee|pee !wee')).toBeUndefined();
  });
});
