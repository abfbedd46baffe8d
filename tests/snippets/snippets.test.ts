import { describe, expect, it } from 'vitest';
import type { FurtherLearning } from '../../packs/snippets/further-learning.ts';
import { snippets } from '../../packs/snippets/snippets.ts';
import { isFindingId } from '../../rules/findings/vocabulary.ts';
import { ng12, recommendations } from '../../rules/ng12/editions.ts';
import { contradictions } from './contradictions.ts';
import { numbersOf } from './rule-numbers.ts';

const byNumber = new Map(recommendations.map((each) => [each.number, each]));
const each = snippets.map((snippet) => [snippet.id, snippet] as const);
const words = (text: string): number => text.split(/\s+/).length;
const day = /^\d{4}-\d{2}-\d{2}$/;
const https = /^https:\/\/[^\s"<>]+$/;

it('ships at least 60, each with an id of its own', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(60);
  expect(new Set(snippets.map(({ id }) => id)).size).toBe(snippets.length);
});

it('has something to say on every cancer of the edition', () => {
  const spokenOf = new Set(snippets.flatMap((snippet) => snippet.recommendations.map((number) => byNumber.get(number)?.cancer)));
  expect(recommendations.map(({ cancer }) => cancer).filter((cancer) => !spokenOf.has(cancer))).toEqual([]);
});

describe.each(each)(
  '%s',
  (_, { id, edition, text, source, reviewBy, recommendations: numbers, findings = [], figures = {}, further = [] }) => {
    it('has at most 60 words of plain text, and an id in plain letters', () => {
      expect(words(text)).toBeLessThanOrEqual(60);
      expect(text).not.toMatch(/[<>]|&\w+;|\s{2}|^\s|\s$/);
      expect(text).toMatch(/[.?]$/);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    });

    it('says where it is from and when to read it again', () => {
      expect(source).toMatch(https);
      expect(reviewBy).toMatch(day);
      expect(new Date(reviewBy).toISOString().slice(0, 10)).toBe(reviewBy);
    });

    it('is tied to recommendations and findings of the edition that exist', () => {
      expect(edition).toBe(ng12.edition);
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.filter((number) => !byNumber.has(number))).toEqual([]);
      expect(findings.filter((finding) => !isFindingId(finding))).toEqual([]);
    });

    it('gives no number but the rule’s own and those it declares', () => {
      const tied = numbers.flatMap((number) => byNumber.get(number) ?? []);
      expect(contradictions(text, numbersOf(tied), Object.keys(figures))).toEqual([]);
      for (const [figure, where] of Object.entries(figures)) {
        expect(text).toContain(figure);
        expect(where.length).toBeGreaterThan(5);
      }
    });

    it('links out to known teaching alone', () => {
      const hosts = /^https:\/\/(www\.gatewayc\.org\.uk|elearning\.rcgp\.org\.uk|www\.cancerresearchuk\.org|macmillan\.org\.uk)(\/|$)/;
      expect(further.filter(({ href }: FurtherLearning) => !hosts.test(href))).toEqual([]);
    });
  },
);
