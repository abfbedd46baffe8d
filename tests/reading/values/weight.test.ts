import { describe, expect, it } from 'vitest';
import { weightLossIn } from '../../../rules/reading/values/weight.ts';
import { prepared, today } from './reading.ts';

const judged = (text: string, on?: string): string[] => weightLossIn(prepared(text), on).map((loss) => loss.overFivePercentInSixMonths);

describe('more than 5% within 6 months', () => {
  it.each<[string, string]>([
    // Each side of 5%, each side of 6 months
    ['wt 100 to 94.9 kg in 6 months', 'present'],
    ['wt 100 to 95 kg in 6 months', 'uncertain'],
    ['wt 100 to 95.1 kg in 6 months', 'absent'],
    ['wt 100 to 94.9 kg in 7 months', 'uncertain'],
    ['80.0 kg > 76.0 kg across the six months to today', 'uncertain'],
    ['5.5% loss over 26 weeks, weighed', 'present'],
    ['5.5% loss over 27 weeks, weighed', 'uncertain'],
    ["I've lost 8% of my weight in the last 5 months", 'present'],
    ['10 percent of his body weight gone in three months', 'present'],
    ['61 -> 55 kg in 3/12', 'present'],
    ['lost 7 kg of 78 in 4 months', 'present'],
    ['half a stone in 2 months, was 13 st 4', 'absent'],
    ['12 lb off in 4 months, currently 10st 2', 'present'],
    // No time is told
    ['lost 7 kg of 78', 'uncertain'],
    ['61 → 55 kg', 'uncertain'],
    ['11 st 4 to 10 st 2', 'uncertain'],
    ['dropped from 14 stone to 12 and half', 'uncertain'],
  ])('%s', (text, assertion) => expect(judged(text)).toEqual([assertion]));
});

describe('by the calendar', () => {
  it.each<[string, string]>([
    ['weight 64.0 in June, 58.2 now', 'present'],
    ['weight 64.0 in May, 58.2 now', 'uncertain'],
    ['was 90 in July now 82, appetite poor', 'present'],
    ['was 90 in spring now 82, not dieting', 'uncertain'],
    ['her weight is sixty one kilos it was sixty nine in august', 'present'],
    ['we had her at seventy kilos in july and she is sixty three today', 'present'],
    ['Weight 61.2 kg (69.9 in July, same scales)', 'present'],
    ['weight 64.0 in March, 58.2 now', 'uncertain'],
    ['Wt 84.0 kg (12/6/26), 78.2 kg today', 'present'],
    ['weight 91.4 on 29 May, 86.5 on 29 Nov', 'present'],
    ['weight 91.4 on 28 May, 86.5 on 29 Nov', 'uncertain'],
    ['Wt 62,4 kg (was 66,9 on 10 July)', 'present'],
    ['lost a stone and a half since summer (was 13st)', 'present'],
    ['down 6kg since Aug (74→68)', 'present'],
    ['from 9st 12 to 9st 1 since the beginning of July', 'present'],
    ['170 pounds in august 158 pounds now', 'present'],
    ['Weight 90 in January, 86 now', 'absent'],
    ['58kg in April -> 53.5 now (June)', 'present'],
    ['58kg in July -> 53.5 now', 'present'],
    ['67kg (71 jan)', 'uncertain'],
    ['67kg (71 june)', 'present'],
    ['Weight 61.5 kg (Sept 68.0)', 'present'],
    ['he weighs 67 kilos he was 74 in july', 'present'],
    ['Weighed 80 kg in September; now 74', 'present'],
    ['Weights: 3 Feb 58.2kg, 2 Mar 55.9, 6 Apr 53.0', 'present'],
    ['Wts 72.4 (Aug), 69 (Oct), 66.1 (Nov)', 'present'],
    ['wt 52.0kg Nov, 57.5 Aug', 'present'],
  ])('%s', (text, assertion) => expect(judged(text, today)).toEqual([assertion]));

  it('is unsure without a day of reading', () => expect(judged('weight 64.0 in June, 58.2 now')).toEqual(['uncertain']));
});

describe('no loss of weight', () => {
  it.each([
    'BMI 31',
    'he weighed 82 kg in May and he is 74',
    'pain score was 60 in June and now 50, eating less',
    'BMI 27 in June, 24 now, weight not done',
    'wt 80kg, was 78',
    '72.1 kg today (72.4 in May)',
    'Hb 130 to 98, weight stable',
    'PSA 6.8 in June, 5.2 now',
    'lifting 40 to 25 kg boxes',
    'wt 70 kg, cough 3 weeks',
    'Wt 61 (Aug), 66 (Oct), 70kg (Nov)',
    'Hb 98 (128 jan), weight stable',
  ])('%s', (text) => expect(judged(text, today)).toEqual([]));
});
