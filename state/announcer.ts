import { effect, type ReadonlySignal, signal } from '@preact/signals';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

const quietFor = 800;

/** What a screen reader is told: the summary once it has stood still, and what is said at once. */
export function createAnnouncer({ after }: Later, summary: ReadonlySignal<string>) {
  const announcement = signal('');
  let callOff: (() => void) | undefined;
  const dispose = effect(() => {
    const said = summary.value;
    callOff?.();
    if (said) {
      callOff = after(quietFor, () => {
        announcement.value = said;
      });
    }
  });
  return {
    announcement,
    say(words: string): void {
      callOff?.();
      announcement.value = words;
    },
    dispose(): void {
      callOff?.();
      dispose();
    },
  };
}
