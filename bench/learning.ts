import { begun, finished } from '../learning/doing.ts';
import { type Offered, offeredIn } from '../learning/offered.ts';
import { shelved } from '../learning/shelves.ts';
import { checkContent } from '../packs/read-pack.ts';
import { snippetFor } from '../packs/snippets/snippet-for.ts';
import { snippets } from '../packs/snippets/snippets.ts';
import type { Module, TeachingPack } from '../packs/teaching/teaching-pack.ts';
import { entryOf, findingIds } from '../rules/findings/vocabulary.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { forCards } from '../state/learn/card-teaching.ts';
import { createModuleFinder } from '../state/learn/find-modules.ts';
import { inTurn } from './timing.ts';

export const FEEDS = 50;
const EACH = 100;
const now = new Date();
const day = (back: number): string => new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10);
const later = day(-365);
const typed = ['haematuria', 'bowl cancer', 'fit kit', 'weight loss in older people', 'board 7', 'module 4211'];
const keystrokes = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));

/** An invented module of about a page, on some recommendation and, every other one, some finding. */
function aModule(number: number): Module {
  const { recommendation } = ng12.rules[number % ng12.rules.length] as (typeof ng12.rules)[number];
  const finding = findingIds[number % findingIds.length] as (typeof findingIds)[number];
  const { label } = entryOf(finding);
  return {
    id: `module-${number}`,
    title: `${recommendation.cancer}: ${label}, module ${number}`,
    snippet: `Invented for the benchmark: ${label} in ${recommendation.cancer}.`,
    recommendations: [recommendation.number],
    ...(number % 2 === 0 && { findings: [finding] }),
    body: `# ${label}\n\n${`A paragraph with *words* and a [link](https://board.example/${number}).\n\n`.repeat(12)}`,
    quiz: {
      questions: [{ id: 'one', stem: 'Which?', options: [{ text: 'This' }, { text: 'That' }], best: 0, explanation: 'Because.' }],
      toPass: 1,
    },
    minutes: 5,
    author: 'A. Tester',
    organisation: `Board ${number % FEEDS}`,
    issued: day(number % 300),
    reviewBy: later,
    sources: [{ label: 'NG12', address: 'https://www.nice.org.uk/guidance/ng12' }],
    further: [],
  };
}

/** An invented pack of teaching, as one feed gives it; every fifth module is asked of everyone. */
export function aTeachingPack(feed: number): TeachingPack {
  const modules = Array.from({ length: EACH }, (_, at) => aModule(feed * EACH + at));
  return {
    kind: 'teaching',
    formatVersion: 1,
    id: `teaching-${feed}`,
    version: 1,
    title: `Teaching ${feed}`,
    publisher: { name: `Board ${feed}`, website: null },
    about: 'Invented for the benchmark.',
    issued: day(0),
    reviewBy: later,
    expires: later,
    edition: ng12.edition,
    activities: `https://board-${feed}.example/learning`,
    modules,
    assignments: modules.filter((_, at) => at % 5 === 0).map(({ id }, at) => ({ id: `ask-${at}`, module: id, due: day(-at) })),
  };
}

/** Times learning with many feeds: the list, search at each key, the snippet of a card, one pack read again. */
export async function benchLearning(show: (what: string, value: number, unit?: string) => void): Promise<void> {
  console.log(`\nLearning: ${FEEDS} feeds of ${EACH} modules`);
  const packs = Array.from({ length: FEEDS }, (_, feed) => aTeachingPack(feed));
  const offered = offeredIn(packs);
  const records = offered
    .filter((_, at) => at % 10 === 0)
    .map(({ pack, module }: Offered, at) => {
      const record = begun(pack, module, now, () => crypto.randomUUID());
      return at % 2 === 0 ? finished(record, pack, now) : record;
    });
  const learner = { role: null, organisations: [] };
  const find = createModuleFinder(offered);
  const cards = forCards(offered, snippets);
  const [first, second] = ng12.rules.map(({ recommendation }) => recommendation.number);
  const card = { recommendations: [first, second].filter((number) => number !== undefined), findings: findingIds.slice(0, 4) };
  const shown = cards.slice(0, 40).map(({ id }) => id);
  const taken = await inTurn({
    offered: () => offeredIn(packs),
    list: () => shelved(offered, { records, learner, now }),
    search: () => keystrokes.map(find),
    index: () => createModuleFinder(offered),
    snippet: () => snippetFor(cards, card, shown),
    read: () => checkContent(packs[0]),
  });
  show(`Listing ${offered.length} modules on their shelves`, taken.list / 1000, 'ms');
  show('The same, when a pack has changed', (taken.list + taken.offered) / 1000, 'ms');
  show(`Searching them, per key, mean of ${keystrokes.length}`, taken.search / keystrokes.length / 1000, 'ms');
  show('Making ready the search, once', taken.index / 1000, 'ms');
  show('The snippet for a card', taken.snippet / 1000, 'ms');
  show(`Reading one pack of ${EACH} modules from where it is kept`, taken.read / 1000, 'ms');
}
