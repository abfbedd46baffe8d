import { newestEdition } from '../rules/ng12/edition-dates.ts';
import { signOffs, signOffWords } from '../rules/ng12/sign-off.ts';
import type { Done } from '../state/done.ts';
import { reviewWords } from '../state/words/review.ts';
import { DoneLine } from './done.tsx';

const links = [
  ['/about.html', 'About'],
  ['/options.html', 'Settings'],
] as const;

interface Props {
  done: Done;
  onReport?: (() => void) | undefined;
}

/** What is wrong with Waymark itself: where the browser keeps things, or that the edition may be old. */
export function Troubles({ today = new Date(), lost }: { today?: Date; lost: string | null }) {
  const review = reviewWords(today);
  return (
    <div class="troubles">
      {lost && <p class="problem">{lost}</p>}
      {review && <p class="problem">{review}</p>}
    </div>
  );
}

const isSigned = signOffs.some(({ edition }) => edition === newestEdition);
const inShort = isSigned ? 'Signed off by a clinician' : 'Not signed off by a clinician';

/** Always in view: what was just done, else whether a clinician has signed Waymark off; and the other pages. */
export function Foot({ done, onReport }: Props) {
  return (
    <footer class="foot">
      <DoneLine done={done} standing={inShort} title={signOffWords(newestEdition)} />
      <p class="foot-links">
        {links.map(([address, name]) => (
          <a key={address} href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
        {onReport && (
          <button type="button" aria-keyshortcuts="Alt+X" title="Report a wrong answer" onClick={onReport}>
            Report
          </button>
        )}
      </p>
    </footer>
  );
}
