import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Beside } from '../state/beside/beside.ts';
import type { Idle } from '../state/idle.ts';
import type { Panel } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import { focusOn } from './focus.ts';
import { type Tab, tabAt } from './top-bar.tsx';

const secondEscapeWithin = 2000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, select') || target.matches('input:not([type=checkbox])'));

const focusFirst = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

interface Does {
  tab: Signal<Tab>;
  onTab(tab: Tab): void;
  onArea(): void;
  showKeys(): void;
  onReport?: (() => void) | undefined;
}

/** The keys of the whole panel. Returns whether Escape was pressed once and waits for the second. */
export function useKeys(
  panel: Panel,
  after: (ms: number, run: () => void) => () => void,
  { tab, onTab, onArea, showKeys, onReport }: Does,
  local: Local,
  beside?: Beside,
  idle?: Idle,
): Signal<boolean> {
  const arming = useSignal(false);
  // Before the first paint, so that no key pressed on opening is lost.
  useLayoutEffect(() => {
    let callOff: (() => void) | undefined;
    const disarm = (): void => {
      callOff?.();
      arming.value = false;
    };
    const escaped = (): void => {
      if (tab.value !== 'match') {
        onTab('match');
        return;
      }
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
    /** What Alt and a key do in every tab. */
    const everywhere = (code: string): (() => void) | undefined => {
      const shown = code.startsWith('Digit') ? tabAt(Number(code.slice(5))) : undefined;
      if (shown) return () => onTab(shown);
      if (code === 'KeyL') return onArea;
      if (code === 'KeyW') return onReport;
      if (code === 'KeyS' && local.choosing.other.value) return local.choosing.swap;
      if (code === 'KeyK' && idle?.asked.value !== undefined && !beside?.doubt.value) return idle.still;
      if (code === 'KeyN' && idle?.asked.value !== undefined && !beside?.doubt.value) return panel.newPatient;
      if (code === 'KeyK' && beside?.doubt.value && beside.canKeep.value) return beside.keep;
      if (code === 'KeyN' && beside?.doubt.value) return beside.startAnew;
      return undefined;
    };
    /** What they do where the patient’s entries are seen. */
    const inMatch = (code: string): (() => void) | undefined => {
      if (code === 'KeyU') return () => document.querySelector<HTMLElement>('[data-reply="yes"]')?.click();
      if (code === 'KeyR') return () => focusFirst('.not-read button');
      if (code === 'KeyQ') return () => focusFirst('li[data-ask] button');
      if (code === 'KeyP') return () => focusFirst('li[data-proposal] button');
      if (code === 'KeyA' && beside && !beside.doubt.value && !beside.suspended.value) return beside.proposed.addAll;
      return undefined;
    };
    /** What a plain letter does on a card: it presses the button that has it. */
    const onCard = ({ target, key }: KeyboardEvent): (() => void) | undefined => {
      if (beside?.doubt.value || beside?.suspended.value || isTyping(target) || !(target instanceof HTMLElement) || !/^[a-z]$/.test(key))
        return undefined;
      const button = target.closest('article, .possible, .no-match')?.querySelector<HTMLElement>(`[data-key="${key}"]`);
      return button ? () => button.click() : undefined;
    };
    const chosen = (event: KeyboardEvent): (() => void) | undefined => {
      const { key, code, altKey, ctrlKey, metaKey, target } = event;
      if (key === 'Escape') return escaped;
      if (altKey) return everywhere(code) ?? (tab.value === 'match' ? inMatch(code) : undefined);
      if (key === '?' && !isTyping(target)) return showKeys;
      return ctrlKey || metaKey ? undefined : onCard(event);
    };
    const keyed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      const run = chosen(event);
      if (run) {
        event.preventDefault();
        run();
      } else if (arming.value) disarm();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [panel, after, tab, onTab, onArea, showKeys, onReport, arming, beside, idle, local]);
  return arming;
}
