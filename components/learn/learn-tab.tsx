import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Learn } from '../../state/learn/learn.ts';
import type { LearnView } from './learn-view.tsx';
import type { LearnSlot } from './slot.ts';

interface Loaded {
  View: typeof LearnView;
  learn: Learn;
}

/** The Learn view, fetched when it is first shown. */
export function LearnTab({ learn: slot, page }: { learn: LearnSlot; page: string }) {
  const loaded = useSignal<Loaded | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    Promise.all([import('./learn-view.tsx'), slot.load()]).then(
      ([{ LearnView: View }, learn]) => {
        loaded.value = { View, learn };
      },
      () => {
        failed.value = true;
      },
    );
  }, [slot, loaded, failed]);
  const { View, learn } = loaded.value ?? {};
  return (
    <main id="learn" tabIndex={-1}>
      {failed.value && <p class="problem">Learn could not be loaded. Close the panel and open it again.</p>}
      {View && learn && <View learn={learn} now={slot.now} page={page} />}
    </main>
  );
}
