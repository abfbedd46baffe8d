import { computed, signal } from '@preact/signals';
import { type SevenPointItem, sevenPoints, sevenPointThreshold } from '../rules/findings/seven-point.ts';
import type { Said } from './entries.ts';
import { heldOf } from './held.ts';

/** How the items of the 7-point checklist are asked for. */
export const checklistItems: Readonly<Record<SevenPointItem, { label: string; points: number }>> = {
  'change-in-size': { label: 'Change in size', points: sevenPoints['change-in-size'] },
  'irregular-shape': { label: 'Irregular shape', points: sevenPoints['irregular-shape'] },
  'irregular-colour': { label: 'Irregular colour', points: sevenPoints['irregular-colour'] },
  'diameter-7mm': { label: 'Diameter 7 mm or more', points: sevenPoints['diameter-7mm'] },
  inflammation: { label: 'Inflammation', points: sevenPoints.inflammation },
  oozing: { label: 'Oozing', points: sevenPoints.oozing },
  'change-in-sensation': { label: 'Change in sensation', points: sevenPoints['change-in-sensation'] },
};

export type ChecklistItem = SevenPointItem;

export { sevenPointThreshold as checklistThreshold } from '../rules/findings/seven-point.ts';

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
    const assertion = score.value >= sevenPointThreshold ? 'present' : 'absent';
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
    ...heldOf(ticked, noneOfThese, asked),
  };
}

export type Checklist = ReturnType<typeof createChecklist>;
