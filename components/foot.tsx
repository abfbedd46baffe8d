import { newestEdition } from '../rules/ng12/edition-dates.ts';
import { signOffWords } from '../rules/ng12/sign-off.ts';
import { reviewWords } from '../state/words/review.ts';

const links = [
  ['/about.html', 'About'],
  ['/changes.html', 'What changed'],
  ['/options.html', 'Settings'],
] as const;

interface Props {
  today?: Date;
  /** What is wrong where the browser keeps things. */
  lost?: string | null;
  onReport?: (() => void) | undefined;
}

/** Always there, never alarming. */
export function Foot({ today = new Date(), lost, onReport }: Props) {
  const review = reviewWords(today);
  return (
    <footer class="foot">
      {lost && <p class="caution">{lost}</p>}
      {review && <p class="problem">{review}</p>}
      <p>Not all cancers are in NG12. Safety net.</p>
      <p>
        {signOffWords(newestEdition)}{' '}
        {links.map(([address, name], at) => (
          <span key={address}>
            {at > 0 && ' · '}
            <a href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </p>
      {onReport && (
        <button type="button" aria-keyshortcuts="Alt+W" onClick={onReport}>
          Report a wrong answer
        </button>
      )}
    </footer>
  );
}
