import { batch, type Signal } from '@preact/signals';

/** Signals that are one patient's. */
export interface Held {
  /** Back to what they began with. */
  clear(): void;
  /** The way back to what they are now. */
  wayBack(): () => void;
}

function backTo<Value>(signal: Signal<Value>): () => void {
  const value = signal.peek();
  return () => {
    signal.value = value;
  };
}

/** Holds signals as they are now, before there is a patient. */
export function heldOf(...signals: readonly Signal[]): Held {
  const all = (ways: readonly (() => void)[]) => (): void => batch(() => ways.forEach((way) => void way()));
  return {
    clear: all(signals.map(backTo)),
    wayBack: () => all(signals.map(backTo)),
  };
}
