import type { ReadonlySignal } from '@preact/signals';
import type { Notice } from '../rules/ng12/notices.ts';
import { Folded } from './folded.tsx';

/** Support, safety netting and process that go with what was met. */
export function Advice({ advice }: { advice: ReadonlySignal<readonly Notice[]> }) {
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
