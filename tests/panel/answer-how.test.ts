import { describe, expect, it } from 'vitest';
import { headingOf } from '../../rules/guidance/heading.ts';
import { answerHow } from '../../state/words/answer.ts';
import { answersOf } from '../guidance/of.ts';

describe('under the heading of an answer', () => {
  it.each([
    ['66M dysphagia', 'Refer: oesophagus, stomach', 'Urgent suspected cancer (2WW) · answer by day 28 · Offer · 1.2.1, 1.2.7'],
    ['68F pale', 'Full blood count within 48 hours: leukaemia', 'Consider · 1.10.1'],
    ['67F finger clubbing', 'Chest X-ray within 2 weeks: lung, mesothelioma', 'Consider · 1.1.3, 1.1.6'],
  ])('how soon is said once: %s', (text, heading, how) => {
    const [answer] = answersOf(text);
    if (!answer) throw new Error(`nothing is said of ${text}`);
    expect([headingOf(answer), answerHow(answer)]).toEqual([heading, how]);
  });
});
