import type { ReadonlySignal } from '@preact/signals';
import type { Leaflet } from '../state/hand-over/leaflet.ts';
import { LeafletView } from './leaflet.tsx';

/** The page that is printed; nothing stands in it but what the panel handed to it. */
export const HandoutPage = ({ leaflet }: { leaflet: ReadonlySignal<Leaflet | undefined> }) => (
  <main class="page handout">
    <h1 class="hidden-words">For the patient</h1>
    {leaflet.value ? (
      <>
        <p class="handout-how">
          Press <kbd>Ctrl + P</kbd> (on a Mac <kbd>⌘ + P</kbd>) to print. Once that is done this page closes.
        </p>
        <LeafletView leaflet={leaflet.value} />
      </>
    ) : (
      <p>Nothing is here to print. Choose Print in the panel.</p>
    )}
  </main>
);
