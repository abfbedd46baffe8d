import type { Signal } from '@preact/signals';
import type { Choosing } from '../state/route/choosing.ts';
import { Hidden } from './hidden.tsx';

export type Tab = 'match' | 'forms' | 'learn';

const tabs: readonly { id: Tab; label: string }[] = [
  { id: 'match', label: 'Match' },
  { id: 'forms', label: 'Forms' },
  { id: 'learn', label: 'Learn' },
];

/** The tab that a digit stands for, as it is in the row. */
export const tabAt = (digit: number): Tab | undefined => tabs[digit - 1]?.id;

interface Props {
  tab: Signal<Tab>;
  choosing: Choosing;
  onTab(tab: Tab): void;
  onArea(): void;
}

/** Which view is shown, and whose pathways are used. */
export function TopBar({ tab, choosing, onTab, onArea }: Props) {
  const { area, lockedBy } = choosing;
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex(({ id }) => id === tab.value) + step + tabs.length) % tabs.length];
    if (!next) return;
    tab.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  const name = area.value?.name;
  return (
    <div class="top">
      <div class="tabs" role="tablist" aria-label="Views">
        {tabs.map(({ id, label }, at) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            class="tab"
            title={`Alt + ${at + 1}`}
            aria-keyshortcuts={`Alt+${at + 1}`}
            aria-selected={tab.value === id}
            aria-controls={`view-${id}`}
            tabIndex={tab.value === id ? 0 : -1}
            onClick={() => onTab(id)}
            onKeyDown={move}
          >
            {label}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="area"
        title={name === undefined ? 'Alt + L' : `${name} (Alt + L)`}
        aria-keyshortcuts="Alt+L"
        onClick={onArea}
      >
        <Hidden>{name === undefined ? '' : 'Area: '}</Hidden>
        <span class="area-name">{name ?? 'Choose area'}</span>
        <span aria-hidden="true">{lockedBy.value === undefined ? ' ▾' : ' 🔒'}</span>
      </button>
    </div>
  );
}
