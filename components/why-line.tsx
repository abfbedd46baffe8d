import { Hidden } from './hidden.tsx';

/** The clauses met, on one line. */
export function WhyLine({ clauses }: { clauses: readonly string[] }) {
  return (
    <p class="why">
      <strong>Why:</strong>{' '}
      {clauses.map((clause) => (
        <span key={clause} class="clause">
          {clause}{' '}
          <span class="mark" aria-hidden="true">
            ✓
          </span>
          <Hidden> met. </Hidden>
        </span>
      ))}
    </p>
  );
}
