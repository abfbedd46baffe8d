import type { PathwayPack } from './pathway-pack.ts';

/** What an area’s pack lists, each with an id, a source and the day it was checked. */
export const entriesOf = (pack: PathwayPack) => [
  ...pack.services,
  ...pack.forms,
  ...pack.testsFirst,
  ...pack.localRules,
  ...pack.localVariations,
  ...pack.contacts,
  ...pack.patientInformation,
  ...pack.stopSmoking,
  ...pack.screening,
  ...pack.notes,
];

const repeated = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at);

/** The first thing wrong between the entries of a pack, in a few words; undefined where nothing is. */
export function pathwayProblem(pack: PathwayPack): string | undefined {
  const entries = entriesOf(pack);
  const twice = repeated(entries.map(({ id }) => id));
  if (twice !== undefined) return `two entries have the id ${twice}`;
  const trustTwice = repeated(pack.trusts.map(({ ods }) => ods));
  if (trustTwice !== undefined) return `trust ${trustTwice} is listed twice`;
  const boardTwice = pack.area.scope === 'boards' ? repeated(pack.area.boards.map(({ ods }) => ods)) : undefined;
  if (boardTwice !== undefined) return `board ${boardTwice} is listed twice`;

  const trusts = new Set(pack.trusts.map(({ ods }) => ods));
  const forms = new Set(pack.forms.map(({ id }) => id));
  for (const { id, trust } of [...pack.services, ...pack.contacts])
    if (trust !== null && !trusts.has(trust)) return `${id} names trust ${trust}, which is not in its list of trusts`;
  for (const { id, forms: named } of pack.services)
    for (const form of named) if (!forms.has(form)) return `${id} names form ${form}, which is not in its list of forms`;

  const early = entries.find(({ checked }) => checked > pack.issued);
  if (early) return `${early.id} was checked after the pack was issued`;
  return undefined;
}
