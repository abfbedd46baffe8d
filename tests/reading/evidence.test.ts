import { describe, expect, it } from 'vitest';
import { rowsOf } from '../tables.ts';
import { read, table, unescaped } from './reads.ts';

const texts = [
  ...rowsOf(table('kinds'), ['text', 'age', 'sex', 'present', 'absent', 'asked', 'nothing']).map(({ text }) => unescaped(text ?? '')),
  ...rowsOf(table('wordings'), ['finding', 'wordings']).flatMap(({ wordings }) => (wordings ?? '').split('·').map((each) => each.trim())),
];

const mentions = texts.flatMap((text) => read(text).mentions.map((mention) => ({ text, ...mention })));

describe('every mention', () => {
  it('says why: its words, and the phrase, frame or number that gave it', () => {
    const without = mentions.filter(
      ({ text, why }) =>
        !why ||
        why.length === 0 ||
        why.some(
          ({ at, by }) =>
            !/^(?:phrase|frame|the second reader): \S|^a number or a report$/.test(by) || text.slice(at.start, at.end).trim() === '',
        ),
    );
    expect(mentions.length).toBeGreaterThan(500);
    expect(without.map(({ text, id, why }) => ({ text, id, why }))).toEqual([]);
  });

  it('says why of each place it points at', () => {
    const key = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;
    const unlike = mentions.filter(({ at, why }) => at.map(key).join() !== why?.map((each) => key(each.at)).join());
    expect(unlike.map(({ text, id }) => ({ text, id }))).toEqual([]);
  });

  it('says what denied it, where words denied it', () => {
    // A denial of its own name ("red reflex normal", "weight same"), or a normal number, needs no other word.
    const denies =
      /\b(?:no|not|nil|normal|none|never|without|denie[sd]|denied|non|smooth|equal|steady|negative|fine|ok|clear|nad|isnt|cant|not_\w+|same|put_on)\b/;
    const unsaid = mentions.filter(
      ({ assertion, why }) =>
        assertion === 'absent' &&
        !why?.some(({ by, cue }) => (cue && cue.words !== '' && cue.says !== '') || denies.test(by) || by === 'a number or a report'),
    );
    expect(unsaid.map(({ text, id, why }) => ({ text, id, why }))).toEqual([]);
  });

  it('names the words that made it a question, and what they say', () => {
    const cues = mentions.flatMap(({ text, why }) => (why ?? []).flatMap(({ cue }) => (cue ? [{ text, ...cue }] : [])));
    expect(cues.filter(({ words, says }) => words.trim() === '' || says.trim() === '')).toEqual([]);
    expect(cues.length).toBeGreaterThan(30);
  });

  it.each([
    ['58F no cough', 'cough', 'phrase: cough', 'no', 'denied'],
    ['Weight loss: No', 'weight_loss', 'phrase: weight loss', 'answer', 'denied'],
    ['possible jaundice', 'jaundice', 'phrase: jaundice', 'possible', 'doubted'],
    ['haemoptysis denied', 'haemoptysis', 'phrase: haemoptysis', 'denied', 'denied'],
  ])('of %j', (text, id, by, words, says) => {
    const why = read(text).mentions.find((mention) => mention.id === id)?.why?.[0];
    expect({ by: why?.by, words: why?.cue?.words, says: why?.cue?.says }).toEqual({ by, words, says });
  });

  it('of a number and of a frame says so', () => {
    expect(read('Hb 98, 62F').mentions.map(({ why }) => why?.[0]?.by)).toContain('a number or a report');
    expect(read('out of breath walking').mentions[0]?.why?.[0]?.by).toMatch(/^(?:frame|phrase): /);
  });
});
