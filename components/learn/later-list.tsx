import type { LaterId } from '../../learning/later.ts';
import { recommendations } from '../../rules/ng12/editions.ts';
import { type CardSnippet, ofSnippet } from '../../state/learn/card-teaching.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { cancersLine } from '../../state/words/action.ts';
import { NiceLink } from '../nice-link.tsx';
import { ModuleRow } from './module-row.tsx';
import { SnippetText } from './snippet-text.tsx';

/** A recommendation by its number, and its cancer. */
function Recommendation({ number }: { number: string }) {
  const of = recommendations.find((each) => each.number === number);
  if (!of) return <p>{number} is not in this edition of NG12.</p>;
  return (
    <p>
      <strong>{cancersLine([of])}</strong> {of.gist}{' '}
      <span class="quiet">
        {number} <NiceLink />
      </span>
    </p>
  );
}

function Item({ id, learn, onOpen }: { id: LaterId; learn: Learn; onOpen(id: string): void }) {
  const named = id.slice(id.indexOf(':') + 1);
  if (id.startsWith('recommendation:')) return <Recommendation number={named} />;
  if (id.startsWith('snippet:')) {
    const found = learn.snippets.value.find((each) => each.id === named);
    const shown: CardSnippet | undefined = found && ofSnippet(found);
    return shown ? <SnippetText snippet={shown} /> : <p>This one is no longer shipped.</p>;
  }
  const module = learn.modules.value.find((each) => each.id === named);
  return module ? (
    <ul class="module-list">
      <ModuleRow of={module} onOpen={onOpen} />
    </ul>
  ) : (
    <p>This module is no longer in a pack that you use.</p>
  );
}

/** What was kept for later, from cards. */
export function LaterList({ learn, onOpen }: { learn: Learn; onOpen(id: string): void }) {
  const { later } = learn.log.value;
  if (later.length === 0) return null;
  return (
    <section aria-label="For later">
      <h2>
        For later <span class="quiet">{later.length}</span>
      </h2>
      <ul class="later">
        {later.map((id) => (
          <li key={id}>
            <Item id={id} learn={learn} onOpen={onOpen} />
            <button type="button" class="button-plain" onClick={() => learn.later(id, false)}>
              Take off the list
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
