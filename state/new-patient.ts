import { batch, effect } from '@preact/signals';
import type { Beside } from './beside/beside.ts';
import type { Panel } from './panel.ts';

/**
 * New patient, as the GP asks for it: with Undo while the page in front shows what it showed and nothing is entered. Not where the entries
 * may be another patient's than the one in front: then there is no way back to them.
 */
export function newPatientFor(panel: Panel, beside?: Pick<Beside, 'doubt' | 'sight' | 'wayBack'>): () => void {
  return () => {
    const mayGoBack = !panel.isUntouched.value && beside?.doubt.value === undefined;
    const ways = [panel.wayBack(), ...(beside ? [beside.wayBack()] : [])];
    const before = beside?.sight.value;
    panel.newPatient();
    if (!mayGoBack) return;
    panel.done.say('New patient', () => batch(() => ways.forEach((way) => void way())));
    const undo = panel.done.undo.peek();
    const stop = effect(() => {
      const isGone = panel.done.undo.value !== undo;
      const isAnother = !panel.isUntouched.value || beside?.sight.value !== before;
      if (!isGone && isAnother) panel.done.clear();
      if (isGone || isAnother) queueMicrotask(() => stop());
    });
  };
}
