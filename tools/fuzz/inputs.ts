import { qualifierIds } from '../../rules/findings/qualifiers.ts';
import { findingIds } from '../../rules/findings/vocabulary.ts';
import type { Random } from './random.ts';
import { aText } from './texts.ts';

const junk = [null, true, -1, 0, 1e308, 1.5, '', 'x', [], {}, '__proto__', 'constructor', '<10', '>=', '12 mg/l', 1e-9, 'NaN'];
const keys = ['id', 'age', 'sex', 'organs', 'findings', 'absent', 'results', 'text', '__proto__', 'toString', 'extra'];

const mostly = <T>(random: Random, right: () => T): unknown => (random.oneIn(25) ? random.of(junk) : right());

const statement = (random: Random): object => ({
  id: mostly(random, () => random.of(findingIds)),
  ...(random.oneIn(2) && { qualifiers: mostly(random, () => random.many(4, () => mostly(random, () => random.of(qualifierIds)))) }),
  ...(random.oneIn(8) && { denied: random.many(2, () => random.of(qualifierIds)) }),
  ...(random.oneIn(8) && { durationWeeks: mostly(random, () => random.below(60) / 4) }),
});

function presentation(random: Random): object {
  return {
    ...(random.oneIn(3) && { id: mostly(random, () => String(random.below(1000))) }),
    ...(!random.oneIn(6) && { age: mostly(random, () => (random.oneIn(4) ? random.below(200) / 10 : random.below(111))) }),
    ...(!random.oneIn(6) && { sex: mostly(random, () => random.of(['female', 'male', 'unknown'])) }),
    ...(random.oneIn(8) && {
      organs: mostly(random, () => random.many(2, () => random.of(['female-reproductive-organs', 'male-reproductive-organs']))),
    }),
    ...(!random.oneIn(8) && { findings: mostly(random, () => random.many(8, () => mostly(random, () => statement(random)))) }),
    ...(random.oneIn(3) && { absent: mostly(random, () => random.many(5, () => mostly(random, () => random.of(findingIds)))) }),
    ...(random.oneIn(3) && {
      results: mostly(random, () => ({
        [random.of(['fit', 'ca125', 'psa', 'hb'])]: mostly(random, () => random.of(['<10', 4.5, 35, '>= 24', 10, 2000])),
      })),
    }),
  };
}

/** A line of a batch: mostly a presentation, sometimes a text, sometimes neither and sometimes no JSON. */
export function aLine(random: Random): string {
  const kind = random.below(20);
  if (kind < 14) return JSON.stringify(presentation(random));
  if (kind < 17) return JSON.stringify({ text: mostly(random, () => aText(random)) });
  if (kind === 17) return JSON.stringify(Object.fromEntries(random.many(4, () => [random.of(keys), random.of(junk)])));
  if (kind === 18) return JSON.stringify(random.of(junk));
  return JSON.stringify(presentation(random)).slice(0, random.below(60)).replaceAll('\n', ' ');
}
