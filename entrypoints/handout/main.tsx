import '../../components/style.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { HandoutPage } from '../../components/handout-page.tsx';
import type { Leaflet } from '../../state/hand-over/leaflet.ts';
import { isFrom } from '../sidepanel/messages.ts';

/*
 * Chromium’s side panel cannot print, so this page does. It is given its text by the panel that opened it, keeps nothing, and closes once
 * printed. It does not call print(): while a dialog so opened stands, Chromium holds up the panel too, which could then notice no other patient.
 */
const leaflet = signal<Leaflet | undefined>(undefined);
const root = document.getElementById('handout');
if (root) {
  render(<HandoutPage leaflet={leaflet} />, root);
  const panel = window.opener as Window | null;
  addEventListener('message', (event: MessageEvent<Leaflet>) => {
    if (isFrom(event, panel)) leaflet.value = event.data;
  });
  addEventListener('afterprint', () => close());
  panel?.postMessage('ready', location.origin);
}
