import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Beside } from '../state/beside/beside.ts';
import type { Panel } from '../state/panel.ts';
import { focusOn } from './focus.ts';

const secondEscapeWithin = 2000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, select') || target.matches('input:not([type=checkbox])'));

/** What a letter presses on the card that has the keyboard. */
const lettered = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): HTMLElement | undefined => {
  if (isTyping(target) || !(target instanceof HTMLElement) || altKey || ctrlKey || metaKey || !/^[a-z]$/.test(key)) return undefined;
  return target.closest('article, .no-match')?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? undefined;
};

/** The keys of the whole panel. Returns whether Escape was pressed once and waits for the second. */
export function useKeys(
  panel: Panel,
  after: (ms: number, run: () => void) => () => void,
  showKeys: () => void,
  beside?: Beside,
): Signal<boolean> {
  const arming = useSignal(false);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const disarm = (): void => {
      callOff?.();
      arming.value = false;
    };
    const escaped = (): void => {
      focusOn('entry');
      if (arming.value) {
        disarm();
        panel.newPatient();
      } else if (!panel.isUntouched.value) {
        arming.value = true;
        panel.announce('Press Escape again for a new patient.');
        callOff = after(secondEscapeWithin, disarm);
      }
    };
    const keyed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') escaped();
      else if (event.altKey && event.code === 'KeyU') panel.unexplained.value = !panel.unexplained.value;
      else if (event.altKey && event.code === 'KeyQ') document.querySelector<HTMLElement>('li[data-ask] button')?.focus();
      else if (event.altKey && event.code === 'KeyA' && beside && !beside.doubt.value) beside.proposed.addAll();
      else if (event.altKey && event.code === 'KeyK' && beside?.doubt.value) beside.keep();
      else if (event.altKey && event.code === 'KeyN' && beside?.doubt.value) beside.startAnew();
      else if (event.altKey && event.code === 'KeyP') document.querySelector<HTMLElement>('li[data-proposal] button')?.focus();
      else if (event.key === '?' && !isTyping(event.target)) showKeys();
      else if (!beside?.doubt.value && lettered(event)) lettered(event)?.click();
      else {
        if (arming.value) disarm();
        return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [panel, after, showKeys, arming, beside]);
  return arming;
}
