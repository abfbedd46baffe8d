import { computed, signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { FindingProposal } from '../../record/finding-proposals.ts';
import type { ResultProposal } from '../../record/result-proposals.ts';
import type { Doubt } from '../../state/beside/doubt.ts';
import { pageAnswers } from '../../state/page-answers.ts';
import { panelWith } from './a-panel.ts';

const offered = (id: FindingProposal['id'], more: Partial<FindingProposal> = {}): FindingProposal => ({
  id,
  assertion: 'present',
  qualifiers: [],
  ready: true,
  sources: [],
  ...more,
});

function besideWith(findings: readonly FindingProposal[], results: readonly ResultProposal[] = []) {
  const doubt = signal<Doubt | undefined>(undefined);
  const suspended = signal(false);
  const ready = computed(() => [...findings, ...results].filter((each) => each.ready).length);
  return { doubt, suspended, proposed: { findings: signal([...findings]), results: signal([...results]), ready } };
}

const said = (panel: ReturnType<typeof panelWith>, beside: ReturnType<typeof besideWith>) =>
  pageAnswers(panel, beside).map(({ kind, recs }) => `${kind} ${recs.join(', ')}`);

describe('what would be said if the page is right', () => {
  test('rests on what is ready, and nothing of it counts', () => {
    const panel = panelWith('70M');
    expect(said(panel, besideWith([offered('dysphagia')]))).toEqual(['met 1.2.1, 1.2.7']);
    expect(panel.answers.value).toEqual([]);
    expect(panel.presentation.value.findings).toEqual([]);
  });

  test('is nothing of what is only asked about', () => {
    expect(said(panelWith('70M'), besideWith([offered('dysphagia', { ready: false })]))).toEqual([]);
    const beside = besideWith([offered('cough'), offered('dysphagia', { ready: false })]);
    expect(said(panelWith('70M'), beside).join()).not.toContain('1.2.1');
  });

  test('goes while the page is in doubt, and while it is only looked at again', () => {
    const panel = panelWith('70M');
    const beside = besideWith([offered('dysphagia')]);
    beside.doubt.value = 'other-patient';
    expect(said(panel, beside)).toEqual([]);
    beside.doubt.value = undefined;
    beside.suspended.value = true;
    expect(said(panel, beside)).toEqual([]);
    beside.suspended.value = false;
    expect(said(panel, beside)).toHaveLength(1);
  });

  test('goes together with what was typed, and does not say again what is met', () => {
    expect(said(panelWith('70M dysphagia'), besideWith([offered('dysphagia')]))).toEqual([]);
    const numbers = besideWith([], [{ test: 'psa', value: { comparator: '=', value: 9 }, said: 'PSA 9', ready: true, where: 'a table' }]);
    expect(said(panelWith('70M poor stream, nocturia'), numbers)).toContain('met 1.6.3');
  });
});
