import type { Held, KeptPack } from '../../packs/kept.ts';
import { snippets } from '../../packs/snippets/snippets.ts';
import { type TeachingPack, teachingPack } from '../../packs/teaching/teaching-pack.ts';
import { createLearn } from '../../state/learn/learn.ts';
import { openLearning } from '../../store/learning.ts';
import testshire from '../teaching/testshire-teaching.json' with { type: 'json' };

export const testshirePack = teachingPack.parse(testshire);

const keptPack = (pack: TeachingPack): KeptPack => ({
  id: pack.id,
  version: pack.version,
  signedBy: null,
  origin: { from: 'file' },
  installed: '2026-11-22T09:00:00.000Z',
  pack,
});

export const heldWith = (...packs: TeachingPack[]): Held => ({ packs: packs.map(keptPack), pins: [], feeds: [], dropped: [], lost: null });

/** Ids that count up. */
export function countingIds() {
  let made = 0;
  return () => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  };
}

/** A learner with some packs, a log kept in memory, and a clock that is moved by hand. */
export async function aLearner(held: Held = heldWith(testshirePack)) {
  let at = Date.parse('2026-11-22T09:00:00.000Z');
  let tell: (held: Held) => void = () => undefined;
  const store = await openLearning(countingIds());
  const now = () => new Date(at);
  const learn = createLearn({
    openLog: async () => store,
    watchPacks: (told) => {
      tell = told;
      told(held);
    },
    loadSnippets: async () => snippets,
    now,
    newId: countingIds(),
  });
  await learn.load();
  return {
    learn,
    store,
    now,
    tell: (told: Held) => tell(told),
    pass: (minutes: number) => {
      at += minutes * 60_000;
    },
  };
}
