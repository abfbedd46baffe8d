import { expect, test } from 'vitest';
import { valueAt, withValue } from '../../state/studio/at-path.ts';
import { type Draft, newDraft } from '../../state/studio/draft.ts';
import { entryAround, withEntry, withField, withMoved } from '../../state/studio/editing.ts';
import { teachingLists } from '../../state/studio/teaching-fields.ts';
import { aDraft } from './a-draft.ts';

const at = ({ pack }: Draft, ...path: (string | number)[]): unknown => valueAt(pack, path);
const blank = (): object => teachingLists[0]?.blank('2026-11-22') ?? {};
const fresh = (): Draft => withEntry(newDraft('teaching', 'a-draft', '2026-11-22'), ['modules'], blank());

test('a value is put at a place and the rest is shared; undefined takes a field or an entry away', () => {
  const whole = { a: { b: [1, 2] }, c: {} };
  const next = withValue(whole, ['a', 'b', 1], 3);
  expect(next).toEqual({ a: { b: [1, 3] }, c: {} });
  expect(next.c).toBe(whole.c);
  expect(withValue(whole, ['a', 'b', 0], undefined)).toEqual({ a: { b: [2] }, c: {} });
  expect(withValue(whole, ['a', 'b', 1], undefined)).toEqual({ a: { b: [1] }, c: {} });
  expect(withValue(whole, ['a', 'b'], undefined)).toEqual({ a: {}, c: {} });
  expect(whole).toEqual({ a: { b: [1, 2] }, c: {} });
});

test('an id goes with the name it was made of, and no other entry has it', () => {
  let draft = withField(fresh(), ['modules', 0, 'title'], 'Größe & FIT');
  expect(at(draft, 'modules', 0, 'id')).toBe('gro-e-fit');
  draft = withField(draft, ['modules', 0, 'title'], 'FIT');
  draft = withEntry(draft, ['modules'], blank());
  draft = withField(draft, ['modules', 1, 'title'], 'FIT');
  expect([at(draft, 'modules', 0, 'id'), at(draft, 'modules', 1, 'id')]).toEqual(['fit', 'fit-2']);
  draft = withField(draft, ['title'], 'FIT');
  expect(at(draft, 'id')).toBe('fit');
});

test('an id that was put right by hand, or published, stays as it is', () => {
  let draft = withField(fresh(), ['modules', 0, 'id'], 'mine');
  draft = withField(draft, ['modules', 0, 'title'], 'FIT');
  expect(at(draft, 'modules', 0, 'id')).toBe('mine');
  const published = withField(aDraft(), ['modules', 0, 'title'], 'Another title');
  expect(at(published, 'modules', 0, 'id')).toBe('fit-in-testshire');
  expect(at(withField(published, ['title'], 'Another'), 'id')).toBe('testshire-teaching');
});

test.each([
  ['the best answer itself', 1, 0, 0],
  ['one from before it to behind it', 0, 2, 0],
  ['one from behind it to before it', 2, 0, 2],
  ['one behind it', 2, undefined, 1],
  ['one before it, away', 0, undefined, 0],
  ['the best answer, away', 1, undefined, ''],
])('moving %s: the best answer stays the option that it was', (_, from, to, best) => {
  const question = ['modules', 0, 'quiz', 'questions', 0];
  const draft = aDraft();
  const was = at(draft, ...question, 'options', Number(at(draft, ...question, 'best')));
  const moved = withMoved(draft, [...question, 'options', from], to);
  expect(at(moved, ...question, 'best')).toBe(best);
  if (typeof best === 'number') expect(at(moved, ...question, 'options', best)).toEqual(was);
});

test('the entry around a field is that of the pack’s list, or the pack itself', () => {
  const draft = aDraft();
  expect(entryAround(draft, ['modules', 1, 'quiz', 'questions', 0, 'stem'])).toEqual(['modules', 1]);
  expect(entryAround(draft, ['publisher', 'name'])).toEqual([]);
});
