import { type Signal, signal } from '@preact/signals';
import type { Suggester, Suggestion } from '../state/suggester.ts';

/** What the type-ahead offers now, and which of it is highlighted; -1 for none. */
export function createSuggestions(load: () => Promise<Suggester>) {
  const offered: Signal<readonly Suggestion[]> = signal([]);
  const highlighted = signal(-1);
  let suggest: Suggester | undefined;
  return {
    offered,
    highlighted,
    /** Readies the index; until then nothing is offered. */
    async ready(): Promise<void> {
      suggest ??= await load();
    },
    update(before: string): void {
      highlighted.value = -1;
      const found = suggest?.(before) ?? [];
      if (found.length > 0 || offered.value.length > 0) offered.value = found;
    },
    move(by: 1 | -1): void {
      const count = offered.value.length;
      if (count > 0) highlighted.value = (highlighted.value + by + count + (highlighted.value < 0 && by < 0 ? 1 : 0)) % count;
    },
    close(): void {
      offered.value = [];
      highlighted.value = -1;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;
