import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../state/words/summary.ts';
import { answersOf } from '../guidance/of.ts';

describe('what is announced', () => {
  it.each([
    ['66M dysphagia', 'Refer: oesophagus, stomach.'],
    [
      '45F breast lump',
      'Refer: breast, if no cause is found. Breast lump: any cause found after history, examination and any tests so far?',
    ],
    ['62M ?jaundice', 'Jaundice?'],
    ['30F cough', 'No NG12 criterion is met.'],
  ])('is the first answer, with what it asks: %s', (text, said) => expect(summaryOf(answersOf(text))).toBe(said));

  it('is every emergency before the first answer, and how many more there are', () => {
    const said = summaryOf(answersOf('72M back pain, bilateral leg weakness, urinary retention, PSA 180'));
    expect(said).toMatch(/^Possible cord compression\. .+ Urinary retention, if acute\. .+ Refer: prostate\. \d more\.$/);
  });

  it('is nothing where nothing is said', () => expect(summaryOf([])).toBe(''));
});
