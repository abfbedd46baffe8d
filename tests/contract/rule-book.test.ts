import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { editionDates, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf, recommendations } from '../../rules/ng12/editions.ts';
import { forms } from '../../rules/ng12/forms.ts';
import { exportedRules } from '../../tools/rule-book/export.ts';
import { ruleBookFiles } from '../../tools/rule-book/rule-book.ts';
import { ruleBook } from '../../tools/rule-book/schema.ts';

const folder = new URL('../../docs/rule-book/', import.meta.url);
const files = ruleBookFiles();
const inTree = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const pages = [...files].filter(([name]) => /^\d.*html$/.test(name));
const [, page = ''] = pages.find(([name]) => name.startsWith('1.05')) ?? [];
const articleOf = (number: string): string => page.split('<article ').find((part) => part.startsWith(`id="${number}"`)) ?? '';

describe('the rule book', () => {
  it.each([...files.keys()])('is what the rules generate today', (name) => {
    // Out of step? Run: npm run rulebook
    expect(inTree(name)).toBe(files.get(name));
  });

  it('has no file besides', () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys(), 'rule-book.css'].sort());
  });

  it('has a page for each section, with every form in it once', () => {
    expect(pages).toHaveLength(16);
    const ids = pages.flatMap(([, text]) => [...text.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(forms.length);
  });

  it('says that nobody has signed it, and of which edition it is', () => {
    for (const [, text] of pages) {
      expect(text).toContain('Not signed off by a clinician or a clinical safety officer.');
      expect(text).toContain('15 April 2026');
      expect(text).toContain('Professional registration');
    }
    expect(exportedRules()).toMatchObject({ newest: newestEdition, signedOff: expect.stringMatching(/^Not signed off/) });
  });

  it('says who, when, then, how strongly, and what stands beside it', () => {
    const text = articleOf('1.5.9');
    for (const said of [
      'People with female reproductive organs, aged 40 or over',
      'CA125 at or above the threshold for age',
      'Urgent direct access test: ultrasound of abdomen and pelvis. Done within 2 weeks.',
      'Recommended (offer)',
      'April 2026. New or changed.',
      'CA125, IU/ml, this or more: 35 at 40 to 49, 31 at 50 to 59, 24 at 60 to 69, 25 at 70 to 79, 31 from 80.',
      'A flat 35 misses older people',
      'H15 Unit mix-up',
      '<h4>Met in</h4>',
      '<h4>Not met in</h4>',
    ]) {
      expect(text).toContain(said);
    }
    expect(articleOf('2026-01-12-1.5.7')).toContain('May 2025, January 2026. In the edition after: 1.5.9.');
    expect(articleOf('2026-01-12-1.5.7')).toContain('CA125, IU/ml, this or more: 35 from 18.');
    expect(articleOf('1.5.16')).toContain('May 2025 (as 1.5.13), January 2026 (as 1.5.13), April 2026.');
  });

  it('names a case that meets each recommendation with a trigger', () => {
    const all = pages.map(([, text]) => text).join('\n');
    const articles = all.split('<article ').slice(1);
    const withTrigger = recommendations.filter(({ when }) => when).map(({ number }) => number);
    expect(
      withTrigger.filter((number) => !articles.find((each) => each.startsWith(`id="${number}"`))?.includes('<h4>Met in</h4>')),
    ).toEqual([]);
  });
});

describe('ng12.json', () => {
  const book = ruleBook.parse(JSON.parse(inTree('ng12.json')));

  it('holds every form, with its number in each edition', () => {
    expect(book.recommendations).toHaveLength(forms.length);
    for (const date of editionDates) {
      const numbers = book.recommendations.flatMap((one) => one.numbers[date] ?? []);
      expect(numbers.length).toBe(new Set(numbers).size);
      const held = editionOf(date);
      expect(numbers.sort()).toEqual(
        [...held.rules.map(({ recommendation }) => recommendation), ...held.advice].map(({ number }) => number).sort(),
      );
    }
  });

  it('holds the thresholds of each edition', () => {
    const ca125 = Object.fromEntries(book.editions.map(({ date, thresholds }) => [date, thresholds.ca125]));
    expect(ca125['2026-01-12']).toEqual([{ from: 18, threshold: 35 }]);
    expect(ca125['2026-04-15']).toHaveLength(5);
  });

  it('names only findings, qualifiers and actions that it lists', () => {
    const text = JSON.stringify(book.recommendations);
    const named = (key: string): string[] => [...text.matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, id = '']) => id);
    expect(named('finding').filter((id) => !(id in book.findings))).toEqual([]);
    expect(named('action').filter((id) => !(id in book.actions))).toEqual([]);
  });

  it('fits its JSON Schema by another reader of such schemas', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(inTree('ng12.schema.json')));
    expect({ fits: validate(book), errors: validate.errors }).toEqual({ fits: true, errors: null });
    expect(validate({ ...book, newest: 3 })).toBe(false);
  });

  it.each([
    ['a missing strength', (one: Record<string, unknown>) => delete one.strength],
    ['an unknown key', (one: Record<string, unknown>) => Object.assign(one, { extra: 1 })],
    ['a number that is none', (one: Record<string, unknown>) => Object.assign(one, { numbers: { '2026-04-15': '1.1' } })],
    ['a criterion that is none', (one: Record<string, unknown>) => Object.assign(one, { when: { not: { finding: 'cough' } } })],
  ])('is refused by its schema with %s', (_, spoil) => {
    const spoilt = JSON.parse(inTree('ng12.json'));
    spoil(spoilt.recommendations[0]);
    expect(ruleBook.safeParse(spoilt).success).toBe(false);
  });
});
