import type { ReadonlySignal } from '@preact/signals';
import type { Notice } from '../rules/ng12/notices.ts';

/** What comes before NG12. */
export function Emergencies({ notices }: { notices: ReadonlySignal<readonly Notice[]> }) {
  const emergencies = notices.value.filter(({ kind }) => kind === 'emergency');
  if (emergencies.length === 0) return null;
  return (
    <section class="emergency" aria-labelledby="emergency">
      <h2 id="emergency">Emergency first</h2>
      {emergencies.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
