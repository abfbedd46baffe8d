import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HandOver } from '../state/hand-over/hand-over.ts';
import { type Leaflet, leafletText } from '../state/hand-over/leaflet.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import { CopyStatus, type OnCopy, useCopying } from './copying.tsx';
import { LeafletView } from './leaflet.tsx';
import { Tick } from './tick.tsx';

interface Props {
  leaflet: Leaflet;
  handOver: HandOver;
  saysMostDoNot: boolean;
  port: HandOverPort;
  onCopy: OnCopy;
}

/** The text to hand over: read, printed from a page of its own that goes with the patient, or copied. */
export function HandOut({ leaflet, handOver: { mostDoNot }, saysMostDoNot, port, onCopy }: Props) {
  const copying = useCopying(onCopy);
  const blocked = useSignal(false);
  const takeAway = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => () => takeAway.current?.(), []);
  const print = (): void => {
    takeAway.current?.();
    takeAway.current = port.print(leaflet);
    blocked.value = takeAway.current === undefined;
  };
  const text = leafletText(leaflet);
  return (
    <div class="hand-over">
      {saysMostDoNot && (
        <Tick checked={mostDoNot.value} onChange={() => (mostDoNot.value = !mostDoNot.value)}>
          Say that most people sent do not have cancer
        </Tick>
      )}
      <LeafletView leaflet={leaflet} />
      <div class="row">
        <button type="button" class="button-small" onClick={print}>
          Print…
        </button>
        <button type="button" class="button-small" onClick={() => copying.copy(text)}>
          Copy the text
        </button>
      </div>
      {blocked.value && <p class="problem">The browser opened no page to print: copy the text instead.</p>}
      <CopyStatus copying={copying} text={text} />
    </div>
  );
}
