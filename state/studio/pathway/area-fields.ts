import { envelopeFields } from '../envelope-fields.ts';
import type { EntriesField, Field } from '../field.ts';
import { options } from './entry-fields.ts';

export const trusts: EntriesField = {
  as: 'entries',
  key: 'trusts',
  label: 'Trusts',
  one: 'trust',
  named: 'name',
  fields: [
    { as: 'line', key: 'name', label: 'Name' },
    { as: 'line', key: 'ods', label: 'ODS code', hint: 'Such as R0D.' },
    { as: 'list', key: 'places', label: 'Places', hint: 'One on a line.' },
  ],
  blank: () => ({ ods: '', name: '', places: [] }),
};

const boards: EntriesField = {
  as: 'entries',
  key: 'boards',
  label: 'Boards',
  one: 'board',
  named: 'name',
  fields: [
    { as: 'line', key: 'name', label: 'Name' },
    { as: 'line', key: 'ods', label: 'ODS code' },
    { as: 'line', key: 'part', label: 'Which part of it', empty: 'null', hint: 'Leave it empty for all of it.' },
    {
      as: 'entries',
      key: 'succeeds',
      label: 'Boards before it',
      one: 'board before it',
      named: 'name',
      fields: [
        { as: 'line', key: 'name', label: 'Name' },
        { as: 'line', key: 'ods', label: 'ODS code' },
        { as: 'choice', key: 'extent', label: 'How much of it', options: options({ all: 'All', part: 'A part' }) },
      ],
      blank: () => ({ ods: '', name: '', extent: 'all' }),
    },
  ],
  blank: () => ({ ods: '', name: '', part: null, succeeds: [] }),
};

const areaName: Field = { as: 'line', key: 'name', label: 'Name of the area' };

/** What a pack of local pathways says of itself. */
export const pathwayAbout: readonly Field[] = [
  ...envelopeFields,
  {
    as: 'variant',
    key: 'area',
    label: 'Area',
    by: 'scope',
    variants: [
      {
        value: 'boards',
        label: 'One or more boards',
        fields: [areaName, boards],
        blank: { scope: 'boards', name: '', boards: [{ ods: '', name: '', part: null, succeeds: [] }] },
      },
      { value: 'england', label: 'All of England', fields: [areaName], blank: { scope: 'england', name: '' } },
    ],
  },
];
