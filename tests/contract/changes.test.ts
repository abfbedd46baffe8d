import { describe, expect, it } from 'vitest';
import { changedCancers, changes, changesFor, changesIn } from '../../rules/ng12/changes.ts';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { forms } from '../../rules/ng12/forms.ts';
import { formOf, pairsOf } from '../../rules/ng12/numbering.ts';
import { numberIn } from '../../rules/ng12/recommendation.ts';

const steps = editionDates.slice(1).map((now, at) => [editionDates[at] ?? now, now] as const);

describe.each(steps)('what changed from %s to %s', (then, now) => {
  const told = changesIn(now);
  const changed = pairsOf(then, now).filter(
    (pair) => pair.then !== pair.now || (pair.then && numberIn(then, pair.then) !== numberIn(now, pair.then)),
  );

  it('is told of every recommendation that is new, gone, changed or renumbered', () => {
    const before = changed.flatMap((pair) => (pair.then ? [numberIn(then, pair.then)] : []));
    const after = changed.flatMap((pair) => (pair.now ? [numberIn(now, pair.now)] : []));
    expect(told.flatMap((change) => change.then).sort()).toEqual(before.sort());
    expect(told.flatMap((change) => change.now).sort()).toEqual(after.sort());
  });

  it('names numbers of its edition, and their cancers', () => {
    for (const change of told) {
      const named = [...change.then.map((number) => formOf(then, number)), ...change.now.map((number) => formOf(now, number))];
      expect(named).not.toContain(undefined);
      if (named.length > 0) expect([...new Set(named.map((form) => form?.cancer))].sort()).toEqual([...change.cancers].sort());
    }
  });

  it('is “numbering” where only the number is new, and “clinical” or “wording” where the form is', () => {
    for (const { kind, then: before, now: after } of told) {
      if (before.length + after.length === 0) continue;
      const same = before.every((number, at) => formOf(then, number) === formOf(now, after[at] ?? ''));
      expect({ before, isNumbering: kind === 'numbering' }).toEqual({ before, isNumbering: same && before.length > 0 });
    }
  });
});

describe('the words', () => {
  it.each(changes.map((change) => [change.what, change] as const))('%s', (_, { what, forTheGp }) => {
    for (const text of [what, forTheGp]) expect(text).toMatch(/^[A-Z“].*\.$/);
  });

  it('are found by cancer, newest first', () => {
    expect(changesFor('myeloma').map(({ edition }) => edition)).toEqual(['2026-04-15', '2026-01-12', '2026-01-12', '2026-01-12']);
    expect(changesFor('ovarian').some(({ what }) => what.includes('24 at 60 to 69'))).toBe(true);
    expect(changesFor('lung')).toEqual([]);
  });

  it('name cancers that recommendations name', () => {
    const known = new Set(forms.map(({ cancer }) => cancer));
    expect(changedCancers().filter((cancer) => !known.has(cancer))).toEqual([]);
  });
});
