import { describe, expect, it } from 'vitest';
import { actionIds, actionOf, type Timeframe } from '../../rules/engine/actions.ts';
import { organIds, testIds } from '../../rules/engine/presentation.ts';
import { recommendations } from '../../rules/ng12/editions.ts';

describe('actions', () => {
  it('come most urgent first', () => {
    const urgencies: readonly Timeframe[][] = [
      ['immediate'],
      ['48h'],
      ['28d-standard', '2w', '2w-or-28d'],
      ['none', 'routine', '1-working-day'],
    ];
    const places = actionIds.map((id) => urgencies.findIndex((each) => each.includes(actionOf(id).timeframe)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(actionIds.indexOf('non-urgent-referral')).toBeGreaterThan(actionIds.indexOf('primary-care-test'));
  });

  const words: Record<Timeframe, RegExp> = {
    immediate: /^within hours$/,
    '48h': /^(seen|done) within 48 hours$/,
    '28d-standard': /^cancer diagnosed or ruled out within 28 days of referral$/,
    '2w': /^(seen|done) within 2 weeks$/,
    '2w-or-28d': /^urgent test within 2 weeks, or pathway referral$/,
    '1-working-day': /^within 1 working day$/,
    routine: /^routine timescale$/,
    none: /^(no timeframe stated by NG12|as agreed with the patient)$/,
  };
  it.each(actionIds)('%s says how fast it is in words that are its timeframe’s, and has a heading of its own', (id) => {
    const { label, timeframe, within } = actionOf(id);
    expect(within).toMatch(words[timeframe]);
    if (/refer/i.test(label)) expect(within).not.toMatch(/^done/);
    expect(actionIds.filter((each) => actionOf(each).label === label)).toEqual([id]);
    expect(label).toMatch(/^[A-Z][^.]{6,}$/);
  });

  it('of recommendations with a trigger are as fast as NG12 says', () => {
    const fast = (timeframe: Timeframe) => actionIds.filter((id) => actionOf(id).timeframe === timeframe);
    expect(fast('immediate')).toEqual(['immediate-specialist-assessment']);
    expect(fast('48h')).toEqual(['very-urgent-referral-48h', 'very-urgent-investigation-48h']);
    expect(fast('28d-standard')).toEqual(['suspected-cancer-pathway-referral', 'suspected-cancer-pathway-referral-by-dentist']);
    expect(fast('2w')).toEqual(['urgent-direct-access-investigation-2w', 'urgent-referral-to-dentist-2w']);
    expect(fast('2w-or-28d')).toEqual(['assess-and-urgent-investigation-or-referral']);
    expect(fast('routine')).toEqual(['non-urgent-direct-access-investigation', 'non-urgent-referral']);
    expect(fast('1-working-day')).toEqual(['refer-within-1-working-day']);
    expect(recommendations.filter(({ action }) => !actionIds.includes(action))).toEqual([]);
  });
});

describe('a presentation', () => {
  it('has the organs and tests that criteria ask of', () => {
    expect(organIds).toEqual(['female-reproductive-organs', 'male-reproductive-organs']);
    expect(testIds).toEqual(['fit', 'ca125', 'psa']);
  });
});
