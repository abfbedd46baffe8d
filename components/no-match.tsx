import type { ComponentChildren } from 'preact';
import { recommendations } from '../rules/ng12/editions.ts';
import { noMatch } from '../rules/ng12/notices.ts';

const safetyNet = recommendations.find(({ number }) => number === '1.15.2')?.gist;

/** Nothing met is never an all-clear. */
export function NoMatch({ isAnythingPossible, more }: { isAnythingPossible: boolean; more?: ComponentChildren }) {
  return (
    <div class="no-match">
      <p>
        <strong>{noMatch}</strong>
      </p>
      <p>{isAnythingPossible ? 'What would change it is below.' : 'Nothing entered is one answer away from a criterion.'}</p>
      <p>{safetyNet} (1.15.2)</p>
      <p>Seen three times for the same thing? Think again.</p>
      {more}
    </div>
  );
}
