import type { Pack } from '../../../packs/kinds.ts';
import { siteIds, sites } from '../../../packs/sites.ts';
import type { EntriesField, Field, Option } from '../field.ts';

export const options = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const notPublished = 'Leave it empty where it is not published or not known.';

const sourceFields: readonly Field[] = [
  { as: 'line', key: 'source', label: 'Source', hint: 'The address where it was published.' },
  { as: 'line', key: 'checked', label: 'Last checked', type: 'date', hint: 'The day on which someone last read the source.' },
  {
    as: 'line',
    key: 'dated',
    label: 'Day the source gives itself',
    type: 'date',
    empty: 'absent',
    hint: 'Leave it empty if it gives none.',
  },
  {
    as: 'line',
    key: 'reviewDue',
    label: 'Day by which its publisher meant to review it',
    type: 'date',
    empty: 'absent',
    hint: 'Leave it empty if it is not said.',
  },
  {
    as: 'words',
    key: 'doubt',
    label: 'Why to take it with caution',
    empty: 'absent',
    hint: 'Such as an old copy, or two sources that differ. May be left empty.',
  },
  { as: 'line', key: 'id', label: 'Id' },
];

export const applies: readonly Field[] = [
  {
    as: 'several',
    key: 'sites',
    label: 'Cancer sites',
    options: siteIds.map((value) => ({ value, label: sites[value].label })),
    all: 'All sites',
  },
  {
    as: 'picked',
    key: 'recommendations',
    label: 'Recommendations',
    from: 'recommendations',
    hint: 'If any are chosen, it stands on the cards of these alone.',
  },
];

export const pathway: Field = {
  as: 'choice',
  key: 'pathway',
  label: 'Pathway',
  options: options({ 'suspected-cancer': 'Suspected cancer', test: 'A test', other: 'Another' }),
};

export const trust: Field = {
  as: 'choice',
  key: 'trust',
  label: 'Trust',
  empty: 'null',
  options: (pack: Pack) =>
    pack.kind === 'pathways' ? pack.trusts.map(({ ods, name }) => ({ value: ods, label: `${name} (${ods})` })) : [],
  hint: 'None where it is more than one, or not known.',
};

export const call: readonly Field[] = [
  { as: 'line', key: 'phone', label: 'Telephone' },
  { as: 'line', key: 'option', label: 'What to press or ask for', empty: 'absent' },
  { as: 'line', key: 'hours', label: 'Hours', empty: 'null', hint: notPublished },
];

export const note: Field = { as: 'words', key: 'note', label: 'Note', empty: 'absent' };

export const words: Field = { as: 'words', key: 'words', label: 'Words' };

export const phone: Field = { as: 'line', key: 'phone', label: 'Telephone', empty: 'null', hint: notPublished };

export const address: Field = { as: 'line', key: 'address', label: 'Address', empty: 'null', hint: notPublished };

export const blankEntry = () => ({ id: '', source: '', checked: '' });

export const blankApplies = () => ({ ...blankEntry(), sites: [] });

/** A list of entries, each with what it says, its source and the day it was checked. */
export const listOf = (
  key: string,
  label: string,
  { one, named, fields, blank }: { one: string; named: string; fields: readonly Field[]; blank: () => object },
): EntriesField => ({ as: 'entries', key, label, one, named, fields: [...fields, ...sourceFields], blank });
