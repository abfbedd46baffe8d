import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** For so long after answers came or changed places no key acts on them, in milliseconds. */
const standsStillAfter = 400;

/** Whether answers have just come or changed places, so that a key may have been meant for another. */
export function createMoving(
  keys: ReadonlySignal<readonly string[]>,
  { after }: { after(milliseconds: number, run: () => void): () => void },
): { moving: ReadonlySignal<boolean>; dispose(): void } {
  const moving = signal(false);
  let before: readonly string[] = [];
  let callOff: (() => void) | undefined;
  const stop = effect(() => {
    const moved = keys.value.some((key, at) => key !== before[at]);
    before = keys.value;
    if (!moved) return;
    callOff?.();
    moving.value = true;
    callOff = after(standsStillAfter, () => {
      moving.value = false;
    });
  });
  return {
    moving,
    dispose(): void {
      callOff?.();
      stop();
    },
  };
}
