import { describe, expect, it } from 'vitest';
import { readPack } from '../../packs/read-pack.ts';
import type { TeachingPack } from '../../packs/teaching/teaching-pack.ts';
import testshire from './testshire-teaching.json' with { type: 'json' };

const today = new Date('2026-11-22T12:00:00Z');
const copy = () => structuredClone(testshire) as unknown as TeachingPack;
const readOf = (pack: unknown) => readPack(JSON.stringify(pack), today);

async function refusalOf(change: (pack: TeachingPack) => unknown): Promise<string> {
  const pack = copy();
  change(pack);
  const read = await readOf(pack);
  return read.state === 'refused' ? read.sentence : 'taken';
}

type Path = readonly (string | number)[];
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
const paths = [...pathsOf(testshire)];
const set = (pack: unknown, path: Path, value: unknown) => {
  (at(pack, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
};

it('reads a teaching pack through the reader of all packs', async () => {
  expect(await readOf(testshire)).toMatchObject({ state: 'read', pack: { kind: 'teaching', modules: [{ minutes: 5 }, { further: [] }] } });
});

describe('refuses, and says why', () => {
  const module = (pack: TeachingPack) => pack.modules[0] as TeachingPack['modules'][number];
  const quiz = (pack: TeachingPack) => module(pack).quiz as NonNullable<TeachingPack['modules'][number]['quiz']>;

  it.each<[string, (pack: TeachingPack) => unknown, string]>([
    ['61 words', (pack) => (module(pack).snippet = Array(61).fill('so').join(' ')), 'snippet has more than 60 words'],
    [
      'a number that NG12 has not',
      (pack) => (module(pack).recommendations = ['1.3.9']),
      'recommendations, entry 1 is not one of the values',
    ],
    ['a finding that is none', (pack) => (module(pack).findings = ['rash' as never]), 'findings, entry 1 is not one of the values'],
    [
      'a module of nothing',
      (pack) => {
        delete module(pack).recommendations;
        delete module(pack).findings;
      },
      'fit-in-testshire belongs to no recommendation and to no finding',
    ],
    ['HTML', (pack) => (module(pack).body = 'a <b>bold</b> word'), 'fit-in-testshire has HTML in its body'],
    ['an image', (pack) => (module(pack).body = '![x](https://testshire.example/x.png)'), 'has an image in its body'],
    ['a link to a script', (pack) => (module(pack).body = '[x](javascript:alert(1))'), 'has a link that is not https in its body'],
    ['plain http', (pack) => (module(pack).body = '[x](http://testshire.example)'), 'has a link that is not https in its body'],
    ['lists without end', (pack) => (module(pack).body = '> '.repeat(5000)), 'has lists or quotes too deep within each other in its body'],
    ['a body too long', (pack) => (module(pack).body = 'a'.repeat(20_001)), 'body has more than 20000 characters'],
    ['no answer', (pack) => set(pack, ['modules', 0, 'quiz', 'questions', 0, 'best'], 3), 'names a best answer to question limit'],
    [
      'an option twice',
      (pack) => set(pack, ['modules', 0, 'quiz', 'questions', 0, 'options', 2, 'text'], '10 µg/g'),
      'question limit with the same option',
    ],
    [
      'one option',
      (pack) => set(pack, ['modules', 0, 'quiz', 'questions', 0, 'options'], [{ text: 'a' }]),
      'options has fewer than 2 entries',
    ],
    ['a pass out of reach', (pack) => (quiz(pack).toPass = 3), 'asks for more right answers than it has questions'],
    ['a question twice', (pack) => set(pack, ['modules', 0, 'quiz', 'questions', 1, 'id'], 'limit'), 'two questions with the id limit'],
    ['a module twice', (pack) => set(pack, ['modules', 1, 'id'], 'fit-in-testshire'), 'two entries have the id fit-in-testshire'],
    ['an assignment of nothing', (pack) => set(pack, ['assignments', 0, 'module'], 'gone'), 'all-gps assigns module gone'],
    ['a role unknown', (pack) => set(pack, ['assignments', 0, 'roles', 0], 'astronaut'), 'roles, entry 1 is not one of the values'],
    ['another edition', (pack) => set(pack, ['edition'], '2026-01-12'), 'edition is not one of the values'],
    ['a module of the future', (pack) => (module(pack).issued = '2026-11-02'), 'was issued after its pack'],
    ['review before issue', (pack) => (module(pack).reviewBy = '2026-01-01'), 'is due for review before it was issued'],
    [
      'names under a question',
      (pack) => (pack.activities = 'https://testshire.example/?a'),
      'activities ends in a slash, or has a question',
    ],
    ['no source', (pack) => (module(pack).sources = []), 'sources has fewer than 1 entry'],
    ['too many minutes', (pack) => (module(pack).minutes = 121), 'minutes is above 120'],
  ])('%s', async (_, change, said) => {
    expect(await refusalOf(change)).toContain(said);
  });
});

it('has no room anywhere for a field that is not its own', async () => {
  const objects = paths.filter((path) => Object.prototype.toString.call(at(testshire, path)) === '[object Object]');
  expect(objects.length).toBeGreaterThan(15);
  for (const path of objects) {
    expect(await refusalOf((pack) => set(pack, [...path, 'onclick'], 'x'))).toContain('has a field that Waymark does not know, onclick');
  }
});

it('takes no markup, no hidden character and no endless text in any of its words', async () => {
  const strings = paths.filter((path) => typeof at(testshire, path) === 'string');
  expect(strings.length).toBeGreaterThan(50);
  for (const path of strings) {
    for (const bad of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'a\u202eb', 'a\u0000b', 'x'.repeat(20_001)]) {
      expect(await refusalOf((pack) => set(pack, path, bad)), `${path.join('.')} ${bad.slice(0, 10)}`).not.toBe('taken');
    }
  }
});
