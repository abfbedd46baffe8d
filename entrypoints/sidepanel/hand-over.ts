import type { HandOverPort } from '../../state/hand-over/port.ts';
import { isFrom } from './messages.ts';
import { ownTabs } from './own-tabs.ts';

/** Gives a text to a page of its own by a message: nothing is in its address and nothing is stored. */
const print: HandOverPort['print'] = (leaflet) => {
  ownTabs.expect();
  const page = window.open('/handout.html');
  if (!page) return undefined;
  const answer = (event: MessageEvent): void => {
    if (isFrom(event, page) && event.data === 'ready') page.postMessage(leaflet, location.origin);
  };
  addEventListener('message', answer);
  return () => {
    removeEventListener('message', answer);
    page.close();
  };
};

const save: HandOverPort['save'] = (fileName, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};

/** The ways out of the panel, as the browser has them. */
export const handOver: HandOverPort = { print, save, now: () => new Date(), uid: () => crypto.randomUUID() };
