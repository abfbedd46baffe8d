import type { Path } from '../../state/studio/at-path.ts';
import type { Writing } from '../../state/studio/writing.ts';

interface Props {
  writing: Writing;
  /** Shows a field and gives it the keyboard. */
  goTo(path: Path): void;
}

/** What keeps the draft from being published, each a link to its field. */
export function MissingList({ writing: { missing }, goTo }: Props) {
  const { length } = missing.value;
  return (
    <section class="missing" aria-labelledby="missing">
      <h2 id="missing">{length === 0 ? 'Nothing is missing' : `Missing or not right: ${length}`}</h2>
      <ul>
        {missing.value.map(({ at, words }) => (
          <li key={at.join('/')}>
            <button type="button" class="button-plain" onClick={() => goTo(at)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
