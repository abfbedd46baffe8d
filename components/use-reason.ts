import { type Signal, useSignal } from '@preact/signals';
import type { MetCard } from '../state/cards.ts';
import { toldIn } from '../state/hand-over/checklist.ts';
import type { Panel } from '../state/panel.ts';
import { reasonFor } from '../state/words/reason.ts';
import { type Copying, type OnCopy, useCopying } from './copying.tsx';

/** The reason for one referral, as the entries give it or the GP wrote it, and how it is copied. */
export interface Reason {
  /** As the GP wrote it, if they did. */
  written: string | undefined;
  text(): string;
  copy(): void;
  copying: Copying;
  /** Whether it is shown in full. */
  open: Signal<boolean>;
}

/** Writes and copies the reason for the referral on a card. */
export function useReason(card: MetCard, panel: Panel, onCopy: OnCopy | undefined, copiedWords: string): Reason {
  const { handOver, done } = panel;
  const copying = useCopying(onCopy, (isDone) => done.say(isDone ? copiedWords : 'Not copied: see Why'));
  const open = useSignal(false);
  const written = handOver.written.value.get(card.key);
  const text = (): string =>
    written ??
    reasonFor({
      card,
      edition: panel.assessment.value.edition,
      presentation: panel.presentation.value,
      dates: panel.measurements.dates.value,
      entries: panel.entries.value,
      tests: handOver.tests.value,
      told: toldIn(handOver.told.ticked.value),
      thirdVisit: handOver.thirdVisit.value,
    });
  return {
    written,
    text,
    copy() {
      open.value = true;
      copying.copy(text());
    },
    copying,
    open,
  };
}
