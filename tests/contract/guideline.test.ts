import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../rules/engine/actions.ts';
import { type Criterion, findingCriteria } from '../../rules/engine/criteria.ts';
import { qualifierIds } from '../../rules/findings/qualifiers.ts';
import { entryOf, type FindingId, findingIds, isFindingId } from '../../rules/findings/vocabulary.ts';
import { ng12, recommendations, sections } from '../../rules/ng12/editions.ts';
import { emergencyIds, emergencyOf } from '../../rules/ng12/emergencies.ts';
import { forms } from '../../rules/ng12/forms.ts';

/** How many recommendations each section of the edition of 15 April 2026 has. */
const counts = {
  '1.1': 6,
  '1.2': 11,
  '1.3': 6,
  '1.4': 3,
  '1.5': 18,
  '1.6': 10,
  '1.7': 7,
  '1.8': 5,
  '1.9': 2,
  '1.10': 9,
  '1.11': 7,
  '1.12': 3,
  '1.13': 4,
  '1.14': 8,
  '1.15': 2,
  '1.16': 8,
} as const;

const onSupportAndProcess: readonly string[] = ['1.14', '1.15', '1.16'];
const clinical = recommendations.filter(({ number }) => !onSupportAndProcess.includes(number.replace(/\.\d+$/, '')));

describe('the register', () => {
  it.each(Object.entries(counts))('section %s has its %i recommendations, in order, each once', (section, count) => {
    const registered = sections[section as keyof typeof sections].recommendations.map(({ number }) => number);
    expect(registered).toEqual(Array.from({ length: count }, (_, at) => `${section}.${at + 1}`));
  });

  it('has no section besides, and 109 recommendations of which 91 are clinical', () => {
    expect(Object.keys(sections)).toEqual(Object.keys(counts));
    expect(recommendations).toHaveLength(109);
    expect(clinical).toHaveLength(91);
  });

  it('gives each clinical recommendation criteria, or says beside which it is shown', () => {
    const untriggered = clinical.filter(({ when }) => when === null);
    expect(untriggered.map(({ number }) => number)).toEqual(['1.3.4', '1.5.4', '1.7.7']);
    for (const { shownWith } of untriggered) expect(shownWith?.length).toBeGreaterThan(0);
  });

  it('gives those on support and process no trigger, and says after what they are shown', () => {
    for (const { number, when, shownAfter } of recommendations.filter((each) => !clinical.includes(each))) {
      expect({ number, when, shown: shownAfter !== undefined }).toEqual({ number, when: null, shown: true });
    }
  });

  it('belongs to this edition throughout', () => {
    for (const { editions } of recommendations) expect(editions).toContain(ng12.edition);
  });

  it('counts 28 to offer, 56 to consider and 7 others among the clinical', () => {
    const offered = clinical.filter(({ strength }) => strength === 'offer').length;
    const considered = clinical.filter(({ strength }) => strength === 'consider').length;
    expect({ offered, considered, others: clinical.length - offered - considered }).toEqual({ offered: 28, considered: 56, others: 7 });
  });
});

const criteria: Criterion[] = [
  ...recommendations.flatMap(({ when, exempt = [] }) => [...(when ? [when] : []), ...exempt]),
  ...emergencyIds.flatMap((id) => emergencyOf(id).when ?? []),
];
const asked = criteria.flatMap((criterion) => [...findingCriteria(criterion)]);

describe('the vocabulary', () => {
  it('has 140 findings and 25 qualifiers', () => {
    expect(findingIds).toHaveLength(140);
    expect(qualifierIds).toHaveLength(25);
  });

  it('has no finding that nothing asks for, weighs or warns of', () => {
    const used = new Set<FindingId>([...asked.map(({ finding }) => finding), ...recommendations.flatMap(({ weigh = [] }) => weigh)]);
    expect(findingIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('has no qualifier that no criterion asks for', () => {
    const used = new Set(asked.flatMap(({ qualifiers = [], either = [] }) => [...qualifiers, ...either]));
    expect(qualifierIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('is all that criteria name', () => {
    const qualifiers = asked.flatMap((leaf) => [...(leaf.qualifiers ?? []), ...(leaf.either ?? [])]);
    expect(asked.filter(({ finding }) => !isFindingId(finding))).toEqual([]);
    expect(qualifiers.filter((id) => !qualifierIds.includes(id))).toEqual([]);
  });

  it.each(findingIds)('%s leads only to findings that exist, and not to itself', (id) => {
    const { means = [], suggests = [], label } = entryOf(id);
    const targets = [...means, ...suggests];
    expect(label.trim()).not.toBe('');
    expect(targets.filter((target) => !isFindingId(target) || target === id)).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('calls no two findings the same', () => {
    const labels = findingIds.map((id) => entryOf(id).label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
});

describe('what recommendations point at', () => {
  it('uses every action', () => {
    const used = new Set<ActionId>(forms.map(({ action }) => action));
    expect(actionIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('shows advice beside recommendations that can be met', () => {
    const beside = recommendations.flatMap(({ shownWith = [] }) => shownWith);
    expect(beside.filter((number) => !ng12.byNumber.has(number))).toEqual([]);
  });

  it('names the test of each action that is a test', () => {
    const unnamed = forms.filter(
      ({ action, investigation }) => /investigation-|primary-care-test/.test(action) && !/or-referral/.test(action) && !investigation,
    );
    expect(unnamed.map(({ number }) => number)).toEqual([]);
  });
});

describe('gists', () => {
  const longest = 160;
  it.each(forms.map(({ number, editions, gist }) => [number, editions.at(-1), gist] as const))(
    '%s of %s is one sentence: %s',
    (_number, _edition, gist) => {
      expect(gist).toMatch(/^[A-Z“].*[^.\s]\.$/);
      expect(gist.slice(0, -1)).not.toMatch(/[.!?]\s+[A-Z]|!/);
      expect(gist.length).toBeLessThanOrEqual(longest);
    },
  );

  it('are each their own', () => {
    const words = recommendations.map(({ gist }) => gist.toLowerCase().replace(/[^a-z0-9 ]/g, ''));
    expect(words.filter((gist, at) => words.indexOf(gist) !== at)).toEqual([]);
  });
});
