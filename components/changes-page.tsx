import { type Change, changes } from '../rules/ng12/changes.ts';
import { editionDates, newestEdition } from '../rules/ng12/edition-dates.ts';
import { editionWords } from '../state/words/edition.ts';
import { capital } from '../state/words/labels.ts';
import { NiceLink } from './nice-link.tsx';

const kinds: Readonly<Record<Change['kind'], string>> = {
  clinical: 'Changes what to do',
  wording: 'The same in other words',
  numbering: 'A new number',
};

const numbersOf = ({ then, now }: Change): string => {
  const [before, after] = [then, now].map((numbers) => numbers.join(', '));
  if (!before) return `new: ${after}`;
  return after ? (before === after ? before : `${before}, now ${after}`) : `${before}, withdrawn`;
};

const cancersOf = ({ cancers }: Change): string => (cancers.includes('all') ? 'All cancers' : capital(cancers.join(', ')));

const One = ({ change }: { change: Change }) => (
  <section class="change">
    <h3>
      {cancersOf(change)} <span class="quiet">{numbersOf(change)}</span>
    </h3>
    <p>
      <strong>{kinds[change.kind]}.</strong> {change.what}
    </p>
    <p>For you: {change.forTheGp}</p>
    {change.unannounced && <p class="quiet">NICE’s own note of the update does not mention this.</p>}
  </section>
);

/** What each edition of NG12 changed, newest first, and what it means for the GP. */
export const ChangesPage = () => (
  <main class="page">
    <h1>What changed in NG12</h1>
    <p>
      Waymark holds the editions of {editionDates.map((date) => editionWords(date)).join(', ')}, and answers by{' '}
      {editionWords(newestEdition)}. In our own words: <NiceLink /> has NICE’s.
    </p>
    {[...editionDates].reverse().map((edition) => {
      const brought = changes.filter((change) => change.edition === edition);
      return (
        <section key={edition} aria-label={editionWords(edition)}>
          <h2>{editionWords(edition, true)}</h2>
          {brought.length === 0 && <p>The oldest edition held here: what it changed is not listed.</p>}
          {brought.map((change) => (
            <One key={change.what} change={change} />
          ))}
        </section>
      );
    })}
  </main>
);
