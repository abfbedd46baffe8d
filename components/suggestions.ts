import { type Signal, signal } from '@preact/signals';
import type { Suggester, Suggestion } from '../state/suggester.ts';

type Search = (suggest: Suggester, typed: string) => readonly Suggestion[];

/** What the type-ahead offers now, and which of it is highlighted; -1 for none. */
export function createSuggestions(load: () => Promise<Suggester>, search: Search = (suggest, typed) => suggest(typed)) {
  const offered: Signal<readonly Suggestion[]> = signal([]);
  const highlighted = signal(-1);
  let suggest: Suggester | undefined;
  let waiting: string | undefined;
  const update = (before: string): void => {
    highlighted.value = -1;
    if (!suggest) waiting = before;
    const found = suggest ? search(suggest, before) : [];
    if (found.length > 0 || offered.value.length > 0) offered.value = found;
  };
  return {
    offered,
    highlighted,
    /** Readies the index; what was last asked for meanwhile is offered then, unless the list was closed. */
    async ready(): Promise<void> {
      suggest ??= await load();
      if (waiting !== undefined) update(waiting);
      waiting = undefined;
    },
    update,
    move(by: 1 | -1): void {
      const count = offered.value.length;
      if (count > 0) highlighted.value = (highlighted.value + by + count + (highlighted.value < 0 && by < 0 ? 1 : 0)) % count;
    },
    close(): void {
      waiting = undefined;
      offered.value = [];
      highlighted.value = -1;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;
