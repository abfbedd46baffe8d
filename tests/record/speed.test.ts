import { expect, test, vi } from 'vitest';
import { timed } from '../../bench/timing.ts';
import { readPage } from '../../record/read-page.ts';
import { aDocument, today } from './a-page.ts';

vi.setConfig({ testTimeout: 60_000 });

const lines = 2_000;
const page = (lineAt: (at: number) => string): string => Array.from({ length: lines }, (_, at) => `<p>${lineAt(at)}</p>`).join('');

/** Thousandths of a second of the processor, at its best of three. */
async function taken(body: string): Promise<number> {
  const document = aDocument(body);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const [, { processor }] = await timed(() => readPage(document, { today }));
    times.push(processor);
  }
  return Math.min(...times);
}

const names = ['Ann', 'Ida', 'Tom', 'Joe'];
const plain = page((at) => `The ${at} quick brown foxes ran over the lazy dogs and away`);

test.each([
  ['the same banner again and again', page(() => 'HOLLOWELL, Ida (Mrs) F 62y 14 Mar 1964')],
  ['a list of people', page((at) => `HOLLOWELL, ${names[at % 4]} (Mrs) F ${20 + (at % 70)}y ${1 + (at % 28)} Mar ${2006 - (at % 70)}`)],
  ['people with labels', page((at) => `HOLLOWELL, ${names[at % 4]} Born ${1 + (at % 28)} Mar ${2006 - (at % 70)} Gender F`)],
  ['what is almost a banner', page((at) => `Ramipril ${at} capsules M 14 Mar 2019 one daily`)],
])('%s: thousands of lines take no more than eight times as long as plain words', async (_, body) => {
  expect((await taken(body)) / (await taken(plain))).toBeLessThan(8);
});
