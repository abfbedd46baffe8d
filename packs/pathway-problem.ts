import { type PackProblem, repeats } from './pack-problem.ts';
import type { PathwayPack } from './pathway-pack.ts';

/** The lists of an area’s pack whose entries have an id, a source and the day they were checked. */
const entryLists = [
  'services',
  'forms',
  'testsFirst',
  'localRules',
  'localVariations',
  'contacts',
  'patientInformation',
  'stopSmoking',
  'screening',
  'notes',
] as const satisfies readonly (keyof PathwayPack)[];

/** What an area’s pack lists, each with an id, a source and the day it was checked. */
export const entriesOf = (pack: PathwayPack) => entryLists.flatMap((list) => [...pack[list]]);

/** What is wrong between the entries of a pack, in the order in which it is read. */
export function* pathwayProblems(pack: PathwayPack): Generator<PackProblem> {
  const entries = entryLists.flatMap((list) => pack[list].map((entry, at) => ({ entry, at: [list, at] as const })));
  for (const twice of repeats(entries.map(({ entry }) => entry.id))) {
    const found = entries[twice];
    if (found) yield { at: [...found.at, 'id'], words: `two entries have the id ${found.entry.id}` };
  }
  for (const twice of repeats(pack.trusts.map(({ ods }) => ods)))
    yield { at: ['trusts', twice, 'ods'], words: `trust ${pack.trusts[twice]?.ods} is listed twice` };
  const boards = pack.area.scope === 'boards' ? pack.area.boards : [];
  for (const twice of repeats(boards.map(({ ods }) => ods)))
    yield { at: ['area', 'boards', twice, 'ods'], words: `board ${boards[twice]?.ods} is listed twice` };

  const trusts = new Set(pack.trusts.map(({ ods }) => ods));
  for (const list of ['services', 'contacts'] as const)
    for (const [at, { id, trust }] of pack[list].entries())
      if (trust !== null && !trusts.has(trust))
        yield { at: [list, at, 'trust'], words: `${id} names trust ${trust}, which is not in its list of trusts` };
  const forms = new Set(pack.forms.map(({ id }) => id));
  for (const [at, { id, forms: named }] of pack.services.entries())
    for (const form of named)
      if (!forms.has(form)) yield { at: ['services', at, 'forms'], words: `${id} names form ${form}, which is not in its list of forms` };

  for (const { entry, at } of entries)
    if (entry.checked > pack.issued) yield { at: [...at, 'checked'], words: `${entry.id} was checked after the pack was issued` };
}
