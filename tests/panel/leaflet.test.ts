import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { callNowIf } from '../../state/hand-over/call-now.ts';
import { type Leaflet, leafletFor, leafletText } from '../../state/hand-over/leaflet.ts';
import { nothingMet, type Situation } from '../../state/hand-over/situation.ts';
import { aPack } from '../packs/a-pack.ts';

const testshire = aPack();

/** School grades of the United States: 4 to 6 are read at about 9 to 11 years, less is easier still. */
const hardest = { text: 4, phrase: 6 };
const longestSentence = 20;

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’']+/gu) ?? [];

function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

/** Lines by their sentences, and each item of a list as it is read: behind what leads up to it. Headings alone are no sentences. */
const sentencesIn = ({ parts }: Leaflet): string[] =>
  parts.flatMap(({ heading, lines, list = [] }) => [
    ...lines.flatMap((line) => line.split(/(?<=[.?]) /)),
    ...list.map((item) => `${heading} ${item}`),
  ]);

const situations: Record<string, Situation> = {
  'suspected cancer pathway': { after: new Set(['cancer-referral', 'referral', 'any-action']), within28Days: true },
  'within hours': { after: new Set(['cancer-referral', 'referral', 'any-action']), within28Days: false, soon: 'hours' },
  'within 48 hours': { after: new Set(['cancer-referral', 'referral', 'any-action']), within28Days: false, soon: '48h' },
  'other referral': { after: new Set(['referral', 'any-action']), within28Days: false },
  test: { after: new Set(['test', 'any-action']), within28Days: false },
  'test within 48 hours': { after: new Set(['test', 'any-action']), within28Days: false, soon: '48h' },
  'FIT not returned': { after: new Set(['safety-netting', 'any-action']), within28Days: false, fit: 'not-returned' },
  'FIT below 10': { after: new Set(['safety-netting', 'any-action']), within28Days: false, fit: 'below-10' },
  'nothing met': nothingMet(true),
};

const leaflet = (situation: Situation, findings: readonly FindingId[], more: Partial<Parameters<typeof leafletFor>[0]> = {}): Leaflet =>
  leafletFor({ situation, findings, contacts: [], information: [], isChild: false, mostDoNot: true, followUp: undefined, ...more });

describe('the text to hand over', () => {
  test('the measure tells plain from hard', () => {
    expect(gradeOf(['We want you to have a test.', 'It will not hurt.'])).toBeLessThan(3);
    expect(
      gradeOf(['Individuals experiencing persistent symptomatology necessitate expeditious reassessment by their physician.']),
    ).toBeGreaterThan(15);
  });

  test.each(Object.entries(situations))('%s: a reading age of 9 or less with any finding, child, number and date', (_, situation) => {
    for (const id of findingIds) {
      for (const more of [{}, { isChild: true, contacts: testshire.contacts, followUp: '2026-12-06' }]) {
        const sentences = sentencesIn(leaflet(situation, [id], more));
        expect(gradeOf(sentences), sentences.join('\n')).toBeLessThanOrEqual(hardest.text);
        for (const sentence of sentences) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(longestSentence);
      }
    }
  });

  test('every phrase is plain by itself', () => {
    const phrases = [
      ...findingIds.flatMap((id) => entryOf(id).comeBack ?? []).map((phrase) => `Come back to us if ${phrase}.`),
      ...Object.values(callNowIf).map((phrase) => `Call 999 if ${phrase}.`),
    ];
    expect(phrases.filter((phrase) => gradeOf([phrase]) > hardest.phrase)).toEqual([]);
  });
});

describe('what it says', () => {
  const text = (...from: Parameters<typeof leaflet>): string => leafletText(leaflet(...from));
  const pathway = situations['suspected cancer pathway'] as Situation;

  test('for a referral: cancer by name, 28 days, whom to ring and when, what should bring them back', () => {
    const said = text(pathway, ['visible_haematuria', 'ever_smoked'], { contacts: testshire.contacts, followUp: '2026-12-06' });
    expect(said).toContain('a team who check if people have cancer.\nMost people who are sent to them do not have cancer.\n');
    expect(said).toContain('within 28 days');
    expect(said).toContain(
      'If you hear nothing in 7 days, ring 01632 960002. This is Cancer appointments office. Open Monday to Friday, 8am to 5pm.',
    );
    expect(said).toContain('- you are no better by 6 December 2026\n- you get worse\n');
    expect(said).toContain('- there is more blood in the pee, or it comes back');
    expect(said).toContain('- you cannot pee at all');
  });

  test('where no number is known it leaves room for one, and where most do have cancer it does not say otherwise', () => {
    const said = text(pathway, [], { mostDoNot: false });
    expect(said).toContain('Ask us today when you should hear');
    expect(said).not.toMatch(/\d{5}/);
    expect(said).not.toContain('Most people');
  });

  test('a FIT has its own text, and neither speaks of a result to come', () => {
    expect(text(situations['FIT not returned'] as Situation, ['fit_not_returned'])).toContain('We have not had it back.');
    expect(text(situations['FIT below 10'] as Situation, ['fit_below_10'])).toContain('It does not rule out cancer.');
    for (const fit of ['FIT not returned', 'FIT below 10'])
      expect(text(situations[fit] as Situation, [])).not.toContain('when the result is due');
  });

  test('to a child’s carer “you” is explained; nothing in it says who it is for', () => {
    expect(text(pathway, [], { isChild: true })).toContain('“you” means your child');
    expect(text(pathway, [])).not.toContain('your child');
  });

  test('what the area has to read stands at the end with its address', () => {
    const said = text(pathway, [], { information: testshire.patientInformation });
    expect(said).toContain('Read more\n- Your urgent referral, in easy read: https://testshire.example/easy-read');
  });
});
