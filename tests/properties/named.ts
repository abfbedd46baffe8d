import { recognise } from '../../rules/findings/recognise/recognise.ts';
import type { FindingKind } from '../../rules/findings/entry.ts';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';

/** A name of a finding, as the vocabulary writes it. */
export interface Named {
  said: string;
  id: FindingId;
  kind: FindingKind;
  /** Letters and spaces alone: it can stand in a list. */
  plain: boolean;
}

/** Names that are numbers, and so results rather than findings. */
const numbers = ['FIT 10 or more', 'FIT >=10', 'FIT below 10', 'FIT <10', '5% weight loss'];

/** Every name of every finding that a text can give by itself. */
export const named: readonly Named[] = findingIds.flatMap((id) => {
  const { label, synonyms, kind } = entryOf(id);
  const said = [label, ...synonyms].filter((each) => !numbers.includes(each));
  return said.map((each) => ({ said: each, id, kind, plain: /^[A-Za-z' -]+$/.test(each) }));
});

/** Names that "no" in front does not turn into an absent finding, and why. */
export const notDeniedWith: Readonly<Record<string, string>> = {};
void recognise;
