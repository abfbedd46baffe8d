import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Doubt } from '../../state/beside/doubt.ts';
import { newPatientFor } from '../../state/new-patient.ts';
import { panelWith } from './a-panel.ts';

/** A panel beside a page, with New patient pressed. */
function pressed(doubted?: Doubt) {
  const panel = panelWith('62M dysphagia');
  const sight = signal<string | undefined>('the first patient');
  const doubt = signal(doubted);
  let isBound = true;
  const wayBack = () => () => {
    isBound = true;
  };
  const anew = newPatientFor(panel, { sight, doubt, wayBack });
  isBound = false;
  anew();
  return { panel, sight, isBound: () => isBound };
}

test('Undo of New patient brings back the entries, and whose they are', () => {
  const { panel, isBound } = pressed();
  panel.done.undo.value?.();
  expect(panel.text.value).toBe('62M dysphagia');
  expect(isBound()).toBe(true);
  expect(panel.done.undo.value).toBeUndefined();
});

test('Undo of New patient goes when the page in front shows another', () => {
  const { panel, sight } = pressed();
  expect(panel.done.undo.value).toBeDefined();
  sight.value = 'the second patient';
  expect(panel.done.undo.value).toBeUndefined();
});

test('there is none where the entries may have been another’s', () => {
  expect(pressed('other-patient').panel.done.undo.value).toBeUndefined();
});
