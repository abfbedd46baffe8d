import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../rules/guidance/advice.ts';
import { answersOf, answersOfSomeone, assessed } from './of.ts';

const reassures = (text: string): boolean => answersOf(text).some((each) => each.reassures);
const adviceOf = (text: string): string[] => adviceFor(assessed(text), answersOf(text)).map(({ number }) => number);

describe('that cancer is unlikely (1.14.5)', () => {
  it.each(['22M cough 3/7, no haemoptysis, no weight loss', '22M reflux, no dysphagia, no weight loss'])(
    'may be said after an assessment without anything worrying: %s',
    (text) => {
      expect(reassures(text)).toBe(true);
      expect(adviceOf(text)).toContain('1.14.5');
    },
  );

  it.each([
    ['silence: nothing was denied', '22M cough 3/7'],
    ['no age', 'cough 3/7, no haemoptysis, no weight loss'],
    ['no sex', '22 year old with cough 3/7, no haemoptysis'],
    ['a red flag below its age', '30M rectal bleeding, no weight loss'],
    ['a judgement', '50F cough, never smoked, no haemoptysis'],
    ['a PSA', '68M PSA 140, no LUTS, no ED, no haematuria'],
    ['a normal result', '30M cough, no weight loss, FIT 4'],
    ['something unsure', '22M cough 3/7, no weight loss, ?haemoptysis'],
    ['a report', '30F histology: adenocarcinoma, no weight loss'],
    ['an emergency put away', '30F vomited blood, no weight loss'],
  ])('is not said beside %s', (_, text) => {
    expect(reassures(text)).toBe(false);
    expect(adviceOf(text)).not.toContain('1.14.5');
  });

  it('is not said beside what was not read', () => {
    expect(answersOf('22M cough 3/7, no weight loss', { unread: ['gone all stringy'] }).map(({ kind }) => kind)).toEqual(['asked']);
  });

  it('is not said of someone of whom nothing was entered', () => expect(answersOfSomeone({})).toEqual([]));
});
