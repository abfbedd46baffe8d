import { computed, type ReadonlySignal } from '@preact/signals';

/** A computed value that stays the same object while it says the same, so that nothing after it is worked out again. */
export function stable<T>(compute: () => T): ReadonlySignal<T> {
  let kept: { value: T; as: string } | undefined;
  return computed(() => {
    const value = compute();
    const as = JSON.stringify(value);
    if (!kept || kept.as !== as) kept = { value, as };
    return kept.value;
  });
}
