import { effect, type Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Beside } from '../state/beside/beside.ts';
import type { Idle } from '../state/idle.ts';
import type { Panel } from '../state/panel.ts';
import type { Local } from '../state/route/local.ts';
import { cardKeys } from './card-keys.ts';
import { closeOpen } from './close-open.ts';
import { optionTypes } from './platform.ts';
import { type Tab, tabAt } from './top-bar.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, select') || target.matches('input:not([type=checkbox])'));

const focusFirst = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

interface Does {
  tab: Signal<Tab>;
  onTab(tab: Tab): void;
  onArea(): void;
  onNewPatient(): void;
  showKeys(): void;
  onReport?: (() => void) | undefined;
}

/** Alt alone: Windows sends Ctrl and Alt for AltGr, which types letters, and so may Option on a Mac. */
const isAltKey = ({ altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && !metaKey && !shiftKey && !(optionTypes() && isTyping(target));

/** The keys of the whole panel. */
export function useKeys(
  panel: Panel,
  { tab, onTab, onArea, onNewPatient, showKeys, onReport }: Does,
  local: Local,
  beside?: Beside,
  idle?: Idle,
): void {
  // Before the first paint, so that no key pressed on opening is lost.
  useLayoutEffect(() => {
    const cards = cardKeys(panel, beside);
    /** What Alt and a key answer while it is asked whose the entries are. */
    const whose = (code: string): (() => void) | undefined => {
      if (beside?.doubt.value) {
        if (code === 'KeyN') return beside.startAnew;
        return code === 'KeyK' && beside.canKeep.value ? beside.keep : undefined;
      }
      if (idle?.asked.value === undefined) return undefined;
      if (code === 'KeyN') return panel.newPatient;
      return code === 'KeyK' ? idle.still : undefined;
    };
    /** What Alt and a key do in every tab. */
    const everywhere = (code: string): (() => void) | undefined => {
      const shown = code.startsWith('Digit') ? tabAt(Number(code.slice(5))) : undefined;
      if (shown) return () => onTab(shown);
      if (code === 'KeyL') return onArea;
      if (code === 'KeyX')
        return () => {
          panel.readNow();
          onReport?.();
        };
      if (code === 'KeyN') return onNewPatient;
      if (code === 'KeyZ') return panel.done.undo.value;
      return code === 'KeyS' && local.choosing.other.value ? local.choosing.swap : undefined;
    };
    /** What they do where the patient’s entries are seen. */
    const inMatch = (code: string): (() => void) | undefined => {
      if (code === 'KeyR') return () => focusFirst('.not-read button');
      if (code === 'KeyQ') return () => focusFirst('li[data-ask] button');
      if (code === 'KeyP') return () => focusFirst('li[data-proposal] button');
      return cards.withAlt(code);
    };
    /** From this on the browser’s own Undo is of the text again. */
    let typedOver = false;
    const stop = effect(() => {
      panel.done.undo.value;
      typedOver = false;
    });
    const typed = (): void => {
      typedOver = true;
    };
    /** Ctrl and Z take back what was just done of this patient; the browser would take a letter of the text for it, wherever the focus is. */
    const undo = (target: EventTarget | null): (() => void) | undefined => {
      const back = panel.done.undo.value;
      if (back && !typedOver && !panel.isUntouched.value) return back;
      return isTyping(target) ? undefined : () => undefined;
    };
    const chosen = (event: KeyboardEvent): (() => void) | undefined => {
      const { key, code, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (isAltKey(event)) return whose(code) ?? everywhere(code) ?? (tab.value === 'match' ? inMatch(code) : undefined);
      if (altKey) return undefined;
      if (ctrlKey || metaKey) return key === 'z' && !shiftKey ? undo(target) : undefined;
      if (isTyping(target) || !(target instanceof HTMLElement)) return undefined;
      if (key === '?') return showKeys;
      return /^[a-z]$/.test(key) ? cards.withLetter(target, key) : undefined;
    };
    const keyed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        if (closeOpen()) event.preventDefault();
        else if (tab.value !== 'match') onTab('match');
        return;
      }
      const run = chosen(event);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', keyed);
    document.addEventListener('input', typed);
    return () => {
      stop();
      document.removeEventListener('keydown', keyed);
      document.removeEventListener('input', typed);
    };
  }, [panel, tab, onTab, onArea, onNewPatient, showKeys, onReport, beside, idle, local]);
}
