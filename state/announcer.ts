import { effect, type ReadonlySignal, signal } from '@preact/signals';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

const quietFor = 800;
const keptFor = 5_000;

/** What a screen reader is told: the summary once it has stood still, and what is said at once. */
export function createAnnouncer({ after }: Later, summary: ReadonlySignal<string>) {
  const announcement = signal('');
  let callOff: (() => void) | undefined;
  let forget: (() => void) | undefined;
  /** Words stay long enough to be read out, then go, so that the same words are heard again the next time. */
  const tell = (words: string): void => {
    callOff?.();
    forget?.();
    announcement.value = words;
    forget = after(keptFor, () => {
      announcement.value = '';
    });
  };
  const dispose = effect(() => {
    const said = summary.value;
    callOff?.();
    if (said) callOff = after(quietFor, () => tell(said));
  });
  return {
    announcement,
    say: tell,
    dispose(): void {
      callOff?.();
      forget?.();
      dispose();
    },
  };
}
