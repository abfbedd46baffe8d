import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../packs/read-pack.ts';
import { type Path, valueAt, withValue } from '../../state/studio/at-path.ts';
import { asIssued, type Draft, newDraft } from '../../state/studio/draft.ts';
import { missingFrom } from '../../state/studio/missing.ts';
import { aDraft, now, pathwayPack, teachingPack } from './a-draft.ts';

const words = (draft: Draft): string[] => missingFrom(draft, now).map((each) => each.words);
const change = (draft: Draft, path: Path, value: unknown): Draft => ({ ...draft, pack: withValue(draft.pack, path, value) });

/** Every place in a value that holds no other. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

test('of an empty draft all is missing that a pack must have', () => {
  expect(words(newDraft('teaching', 'x', '2026-11-22'))).toEqual([
    'Id: is empty',
    'Title of the pack: is empty',
    'Publisher, name: is empty',
    'What it rests on: is empty',
    'Review by: is empty',
    'Expires: is empty',
    'Address under which learning records name the modules: is empty',
    'Modules: has fewer than 1 entry',
  ]);
});

test('nothing is missing from a pack that is whole', () => {
  expect(words(aDraft())).toEqual([]);
  expect(words(aDraft(pathwayPack()))).toEqual([]);
});

test.each<[Path, unknown, string]>([
  [['modules', 0, 'quiz', 'questions', 1, 'options', 0, 'text'], '', 'FIT in Testshire, quiz, question 2, option 1, option: is empty'],
  [['modules', 1, 'title'], '', 'Module 2, title: is empty'],
  [['modules', 0, 'snippet'], 'word '.repeat(61).trim(), 'FIT in Testshire, snippet: has more than 60 words'],
  [['modules', 0, 'body'], 'a <b>c</b>', 'FIT in Testshire, text: fit-in-testshire has HTML in its body'],
  [
    ['modules', 0, 'quiz', 'toPass'],
    3,
    'FIT in Testshire, quiz, right answers needed to pass: fit-in-testshire asks for more right answers than it has questions',
  ],
  [['version'], 2, 'Version: must be above 2, which was published before'],
  [['expires'], '2026-11-21', 'Expires: it expires before it is due for review'],
])('%s as %j: %s', (path, value, says) => {
  expect(words(change(aDraft(), path, value))).toContain(says);
});

test('a pack whose day has passed says so', () => {
  const draft = change(change(aDraft(), ['reviewBy'], '2026-11-22'), ['expires'], '2026-11-22');
  expect(missingFrom(draft, new Date('2026-11-23T10:00:00Z')).map((each) => each.words)).toContain('Expires: 22 November 2026 has passed');
});

describe.each([
  ['teaching', teachingPack],
  ['pathways', pathwayPack],
])('%s', (_, pack) => {
  test('something is missing exactly where the reader would refuse the pack, and it is at the place that was spoilt or one that hangs on it', () => {
    const draft = aDraft(pack());
    const places = leaves(draft.pack).filter(([first]) => !['kind', 'formatVersion', 'issued', 'edition'].includes(String(first)));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('', ' x', '<b>', 'fit-in-testshire', 0, 99, null), (path, value) => {
        const spoilt = change(draft, path, value);
        const missing = missingFrom(spoilt, now);
        const refused = 'state' in checkPack(asIssued(spoilt, '2026-11-22'), now);
        const lowVersion = path.join() === 'version' && Number(value) <= 3;
        expect(missing.length > 0).toBe(refused || lowVersion);
        for (const { at } of missing) expect(valueAt(spoilt.pack, at.slice(0, -1))).toBeDefined();
        for (const { words: said } of missing) expect(said).toMatch(/^.+: \S/);
      }),
      { numRuns: 400 },
    );
  });
});
