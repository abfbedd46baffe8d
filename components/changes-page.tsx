import { type Change, changes } from '../rules/ng12/changes.ts';
import { editionDates, type HeldEdition, newestEdition } from '../rules/ng12/edition-dates.ts';
import { editionWords } from '../state/words/edition.ts';
import { capital } from '../state/words/labels.ts';
import { NiceLink } from './nice-link.tsx';
import { Page } from './page.tsx';

const kinds: readonly { kind: Change['kind']; heading: string }[] = [
  { kind: 'clinical', heading: 'Changes what to do' },
  { kind: 'wording', heading: 'The same in other words' },
  { kind: 'numbering', heading: 'A new number' },
];

const numbersOf = ({ then, now }: Change): string => {
  const [before = '', after = ''] = [then, now].map((numbers) => numbers.join(', '));
  if (!before) return after && `new: ${after}`;
  return after ? (before === after ? before : `${before}; now ${after}`) : `${before}, withdrawn`;
};

const cancersOf = ({ cancers }: Change): string => (cancers.includes('all') ? 'All cancers' : capital(cancers.join(', ')));

const One = ({ change }: { change: Change }) => (
  <li class="change">
    <h4>
      {cancersOf(change)} {numbersOf(change) && <span class="quiet">{numbersOf(change)}</span>}
    </h4>
    <p>{change.what}</p>
    <p>
      <strong>For you:</strong> {change.forTheGp}
    </p>
    {change.unannounced && <p class="quiet">NICE’s own note of the update does not mention this.</p>}
  </li>
);

function Edition({ edition }: { edition: HeldEdition }) {
  const brought = changes.filter((change) => change.edition === edition);
  return (
    <section aria-labelledby={edition}>
      <h2 id={edition}>{editionWords(edition, true)}</h2>
      {brought.length === 0 && <p>The oldest edition held here: what it changed is not listed.</p>}
      {kinds
        .map(({ kind, heading }) => ({ heading, of: brought.filter((change) => change.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ heading, of }) => (
          <div key={heading}>
            <h3 class="change-kind">{heading}</h3>
            <ul class="listed">
              {of.map((change) => (
                <One key={change.what} change={change} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

const editions = [...editionDates].reverse();

/** What each edition of NG12 changed, newest first, and what it means for the GP. */
export const ChangesPage = () => (
  <Page at="/changes.html" title="What changed in NG12">
    <p>
      Waymark answers by the edition of {editionWords(newestEdition)}. It also holds those of{' '}
      {new Intl.ListFormat('en-GB').format(editions.slice(1).map((date) => editionWords(date)))}. What follows is in our own words; NICE’s
      are here: <NiceLink />.
    </p>
    {editions.map((edition) => (
      <Edition key={edition} edition={edition} />
    ))}
  </Page>
);
