import { entryOf, type FindingId, findingIds } from './vocabulary.ts';

function closure(id: FindingId, into: Set<FindingId>): Set<FindingId> {
  if (into.has(id)) return into;
  into.add(id);
  for (const broader of entryOf(id).means ?? []) closure(broader as FindingId, into);
  return into;
}

const broader = new Map(findingIds.map((id) => [id, [...closure(id, new Set())]]));
const narrower = new Map<FindingId, FindingId[]>(findingIds.map((id) => [id, []]));
for (const [id, all] of broader) for (const each of all) narrower.get(each)?.push(id);

/** What a finding is by definition, itself first: supraclavicular nodes are lymphadenopathy. */
export const broaderOf = (id: FindingId): readonly FindingId[] => broader.get(id) ?? [];

/** What would by definition be this finding, itself among them: without lymphadenopathy there are no supraclavicular nodes. */
export const narrowerOf = (id: FindingId): readonly FindingId[] => narrower.get(id) ?? [];

/** Findings worth asking about when this one is present: a narrower one, or one it may clinically amount to. Never counted. */
export const hintedBy = (id: FindingId): readonly FindingId[] => [
  ...narrowerOf(id).filter((each) => each !== id),
  ...((entryOf(id).suggests ?? []) as readonly FindingId[]),
];
