import { askedOf } from '../../state/asked-of.ts';
import { createPanel, type Panel } from '../../state/panel.ts';

/** A clock that stands still until told. */
export function createClock() {
  const waiting = new Map<symbol, { due: number; run: () => void }>();
  let now = 0;
  return {
    after(milliseconds: number, run: () => void): () => void {
      const key = Symbol(String(milliseconds));
      waiting.set(key, { due: now + milliseconds, run });
      return () => waiting.delete(key);
    },
    today: () => '2026-11-29',
    pass(milliseconds: number): void {
      now += milliseconds;
      for (const [key, { due, run }] of waiting) {
        if (due > now) continue;
        waiting.delete(key);
        run();
      }
    },
  };
}

/** A panel with something typed in it. */
export function panelWith(text: string): Panel & { clock: ReturnType<typeof createClock> } {
  const clock = createClock();
  const panel = createPanel(clock);
  panel.type(text);
  return { ...panel, clock };
}

export const numbersMet = (panel: Panel): string[] => panel.assessment.value.met.map(({ recommendation }) => recommendation.number);

export const entryIn = (panel: Panel, id: string) => panel.entries.value.find((entry) => entry.id === id);

/** Says of every finding that is there and may have a cause that none was found. */
export function noCauseFound(panel: Panel): void {
  for (const { id, assertion, denied } of panel.entries.value) {
    const isOpen = assertion === 'present' && !denied.includes('unexplained') && askedOf(id).qualifiers.has('unexplained');
    if (isOpen) panel.correct(id, { qualifiers: { unexplained: 'yes' } });
  }
}
