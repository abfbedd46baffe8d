import { describe, expect, it } from 'vitest';
import { fuzz } from '../../tools/fuzz/fuzz.ts';
import { aLine } from '../../tools/fuzz/inputs.ts';
import { randomFrom } from '../../tools/fuzz/random.ts';
import { targets } from '../../tools/fuzz/targets.ts';
import { match } from '../contract/match.ts';

const minutes = (n: number): number => n * 60_000;
const count = 1500;

describe('fifteen hundred inputs of any kind', () => {
  it.each(Object.entries(targets))('do not stop the %s, nor hold it up for a second', { timeout: minutes(4) }, async (_, target) => {
    // More, and others: npm run fuzz -- --seed …
    const { inputs, longest, failures } = await fuzz(target, { count, first: 1 });
    console.log(`longest: ${longest.milliseconds.toFixed(1)} ms, seed ${longest.seed}, ${longest.input.length} characters`);
    expect(failures).toEqual([]);
    expect(inputs).toBe(count);
    expect(longest.milliseconds).toBeLessThan(1000);
  });

  it('give the match command a line for each line', { timeout: minutes(2) }, () => {
    const lines = Array.from({ length: count }, (_, seed) => aLine(randomFrom(seed))).filter((line) => line.trim() !== '');
    const { answers, errors } = match(['--batch'], `${lines.join('\n')}\n`);
    const bad = answers.filter(({ error }) => error !== undefined).length;
    expect({ answers: answers.length, errors: errors.length }).toEqual({ answers: lines.length, errors: bad });
    expect(bad).toBeGreaterThan(count / 50);
    expect(bad).toBeLessThan(count * 0.9);
  });

  it('find what is broken, and give the seed that makes it again', async () => {
    const broken = { ...targets.recogniser, take: (text: string) => expect(text).not.toContain('haemoptysis') };
    const { failures } = await fuzz(broken, { count: 2000, first: 1 });
    expect(failures.length).toBeGreaterThan(0);
    for (const { seed, input } of failures) expect(broken.make(randomFrom(seed))).toBe(input);
  });
});
