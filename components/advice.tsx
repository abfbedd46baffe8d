import type { ReadonlySignal } from '@preact/signals';
import type { Advice as Said } from '../rules/guidance/advice.ts';
import { Folded } from './folded.tsx';

/** Support, safety netting and process that go with what was met. */
export function Advice({ advice }: { advice: ReadonlySignal<readonly Said[]> }) {
  if (advice.value.length === 0) return null;
  return (
    <section aria-label="Also">
      <Folded summary="Also: inform, support, safety net (NG12)">
        {() => (
          <ul class="advice">
            {advice.value.map(({ number, text }) => (
              <li key={number}>
                {text} <span class="quiet">{number}</span>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </section>
  );
}
