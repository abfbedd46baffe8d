import '../../components/style.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { HandoutPage } from '../../components/handout-page.tsx';
import type { Leaflet } from '../../state/hand-over/leaflet.ts';

/* Side panels cannot print. This page is given its text by the panel that opened it, keeps nothing, and closes once printed. */
const leaflet = signal<Leaflet | undefined>(undefined);
const root = document.getElementById('handout');
if (root) {
  render(<HandoutPage leaflet={leaflet} />, root);
  const panel = window.opener as Window | null;
  addEventListener('message', ({ data, source, origin }: MessageEvent<Leaflet>) => {
    if (origin !== location.origin || source !== panel) return;
    leaflet.value = data;
    // Once it has painted.
    requestAnimationFrame(() => setTimeout(() => print()));
  });
  addEventListener('afterprint', () => close());
  panel?.postMessage('ready', location.origin);
}
