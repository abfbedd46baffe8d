import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STATES } from '../e2e/states.ts';

const page = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
const between = (from: string, to: string): string => page.split(from)[1]?.split(to)[0] ?? '';
const rows = [...between('## Faults found', '\nTargets under').matchAll(/^\| ([^|]+) \| (.*) \|$/gm)].slice(2);

// Out of step? Run: npm run accessibility
it('every state of the panel is in the results', () => {
  const views = rows.map(([, view]) => view);
  expect(Object.keys(STATES).filter((state) => !views.includes(`Panel: ${state}`))).toEqual([]);
  expect(views).toHaveLength(new Set(views).size);
});

it('no fault is published as one that may stay', () => {
  const counts = rows.flatMap(([, , cells = '']) => cells.split(/[|,]/).map((each) => each.trim()));
  expect(counts.length).toBeGreaterThan(rows.length);
  expect(counts.filter((count) => !/^0?$/.test(count))).toEqual([]);
});

it('each user has a walk, and it begins and ends somewhere', () => {
  const walks = between('## Main tasks', '\n## ').split('\n### ').slice(1);
  for (const who of ['A GP', 'A learner', 'A locum', 'An administrator, or a safety officer', 'An educator'])
    expect(walks.find((walk) => walk.startsWith(who))?.match(/^\| /gm)?.length, who).toBeGreaterThan(6);
});

it('the transcript has what is announced, in order, and the page read through', () => {
  const transcript = between('## What a screen reader is given', '\n## ');
  const order = [
    'status: Refer: bladder, kidney, if no cause is found. ',
    'status: Refer: bladder, kidney. ',
    'reads through',
    'heading “Recommendations”, level 2',
    'Everything cleared.',
  ];
  const places = order.map((words) => transcript.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});
