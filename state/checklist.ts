import { computed, signal } from '@preact/signals';
import type { Said } from './entries.ts';

/** The weighted 7-point checklist for a pigmented lesion: majors count 2, minors 1. */
export const checklistItems = {
  'change-in-size': { label: 'Change in size', points: 2 },
  'irregular-shape': { label: 'Irregular shape', points: 2 },
  'irregular-colour': { label: 'Irregular colour', points: 2 },
  'diameter-7mm': { label: 'Diameter 7 mm or more', points: 1 },
  inflammation: { label: 'Inflammation', points: 1 },
  oozing: { label: 'Oozing', points: 1 },
  'change-in-sensation': { label: 'Change in sensation', points: 1 },
} as const;

export type ChecklistItem = keyof typeof checklistItems;

/** Refer from this score (1.7.1). */
export const checklistThreshold = 3;

/** Which items are ticked, and the score. Nothing ticked is not a score of 0 until said so. */
export function createChecklist() {
  const ticked = signal<ReadonlySet<ChecklistItem>>(new Set());
  const noneOfThese = signal(false);
  const asked = signal(false);
  const score = computed(() => {
    if (ticked.value.size === 0) return noneOfThese.value ? 0 : undefined;
    return [...ticked.value].reduce((sum, item) => sum + checklistItems[item].points, 0);
  });
  /** The finding that the score decides. */
  const verdict = computed<Said | undefined>(() => {
    if (score.value === undefined) return undefined;
    const assertion = score.value >= checklistThreshold ? 'present' : 'absent';
    return { id: 'seven_point_score_3_or_more', assertion, qualifiers: [] };
  });
  return {
    ticked,
    noneOfThese,
    /** Opened by hand. */
    asked,
    score,
    verdict,
    tick(item: ChecklistItem): void {
      const next = new Set(ticked.value);
      if (!next.delete(item)) next.add(item);
      ticked.value = next;
      noneOfThese.value = false;
    },
    sayNone(none: boolean): void {
      noneOfThese.value = none;
      if (none) ticked.value = new Set();
    },
    clear(): void {
      ticked.value = new Set();
      noneOfThese.value = false;
      asked.value = false;
    },
  };
}

export type Checklist = ReturnType<typeof createChecklist>;
