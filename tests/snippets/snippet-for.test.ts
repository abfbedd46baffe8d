import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { snippetFor } from '../../packs/snippets/snippet-for.ts';
import { snippets } from '../../packs/snippets/snippets.ts';
import { type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { recommendations } from '../../rules/ng12/editions.ts';

const several = { id: 'several', recommendations: ['1.3.1', '1.3.2', '1.3.3'] } as const;
const plain = { id: 'plain', recommendations: ['1.3.1'] } as const;
const about = { id: 'about', recommendations: ['1.3.1', '1.3.5'], findings: ['rectal_bleeding'] } as const satisfies {
  id: string;
  recommendations: readonly string[];
  findings: readonly FindingId[];
};
const three = [several, plain, about];
const card = { recommendations: ['1.3.1'] as const, findings: ['rectal_bleeding'] as const };

it('gives what speaks of this patient’s finding first, then what speaks of fewest recommendations', () => {
  expect(snippetFor(three, card, [])).toBe(about);
  expect(snippetFor(three, { ...card, findings: [] }, [])).toBe(plain);
  expect(snippetFor(three, { ...card, recommendations: ['1.3.2'] }, [])).toBe(several);
  expect(snippetFor(three, { recommendations: ['1.1.1'], findings: ['rectal_bleeding'] }, [])).toBeUndefined();
});

it('takes a module that belongs to a finding alone, on any card, and nothing that belongs nowhere', () => {
  const onFinding = { id: 'on-finding', findings: ['rectal_bleeding' as const] };
  expect(snippetFor([onFinding], { recommendations: ['1.1.1'], findings: ['rectal_bleeding'] }, [])).toBe(onFinding);
  expect(snippetFor([onFinding], { recommendations: ['1.1.1'], findings: [] }, [])).toBeUndefined();
  expect(snippetFor([{ id: 'nowhere' }], card, [])).toBeUndefined();
});

it('goes through them all before one comes again, the longest unseen first', () => {
  const shown: string[] = [];
  for (let time = 0; time < 6; time += 1) shown.push(snippetFor(three, card, shown)?.id ?? 'none');
  expect(shown).toEqual(['about', 'plain', 'several', 'about', 'plain', 'several']);
});

it('gives none rather than the one shown last', () => {
  expect(snippetFor([plain], card, ['plain'])).toBeUndefined();
  expect(snippetFor([plain], card, ['plain', 'other'])).toBe(plain);
});

it('never shows the same one twice running, whatever the cards', () => {
  const cards = fc.record({
    recommendations: fc.uniqueArray(fc.constantFrom(...recommendations.map(({ number }) => number)), { minLength: 1, maxLength: 4 }),
    findings: fc.uniqueArray(fc.constantFrom(...findingIds), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(cards, { maxLength: 30 }), (row) => {
      const shown: string[] = [];
      for (const each of row) {
        const given = snippetFor(snippets, each, shown);
        if (!given) continue;
        expect(given.id).not.toBe(shown.at(-1));
        expect(given.recommendations.some((number) => each.recommendations.includes(number))).toBe(true);
        if (given.findings) expect(given.findings.some((id) => each.findings.includes(id))).toBe(true);
        shown.push(given.id);
      }
    }),
  );
});

it('changes nothing of what it is given', () => {
  const shown = Object.freeze(['plain']);
  expect(snippetFor(Object.freeze([...three]), card, shown)).toBe(about);
});
