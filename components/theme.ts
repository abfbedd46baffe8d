import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../state/settings.ts';

/** Keeps a page in the theme that was chosen; "system" follows the machine. */
export const followTheme = (settings: ReadonlySignal<Settings>, root: HTMLElement): (() => void) =>
  effect(() => {
    root.dataset.theme = settings.value.theme;
  });
