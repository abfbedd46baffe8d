import type { EntriesField } from '../field.ts';
import { applies, blankApplies, listOf, notPublished, options, pathway } from './entry-fields.ts';

const place: EntriesField = {
  as: 'entries',
  key: 'places',
  label: 'Where it is found',
  one: 'place',
  fields: [
    {
      as: 'variant',
      key: '',
      label: 'Kind',
      by: 'kind',
      variants: [
        { value: 'not-published', label: 'Not published', fields: [], blank: { kind: 'not-published' } },
        {
          value: 'system',
          label: 'In a clinical or referral system',
          fields: [
            { as: 'line', key: 'system', label: 'System' },
            { as: 'line', key: 'folder', label: 'Folder', empty: 'null', hint: notPublished },
          ],
          blank: { kind: 'system', system: '', folder: null },
        },
        {
          value: 'address',
          label: 'At an open address',
          fields: [
            { as: 'line', key: 'address', label: 'Address' },
            {
              as: 'choice',
              key: 'opens',
              label: 'It opens',
              options: options({ form: 'The form itself', page: 'The page that has it' }),
            },
          ],
          blank: { kind: 'address', address: '', opens: 'page' },
        },
      ],
    },
  ],
  blank: () => ({ kind: 'not-published' }),
};

export const forms = listOf('forms', 'Forms', {
  one: 'form',
  named: 'title',
  fields: [
    { as: 'line', key: 'title', label: 'Title', hint: 'Exactly as published.' },
    ...applies,
    pathway,
    place,
    { as: 'line', key: 'version', label: 'Version', empty: 'null', hint: notPublished },
    { as: 'list', key: 'rules', label: 'Rules', hint: 'One on a line, such as “Do not alter this form”.' },
    { as: 'list', key: 'alsoKnown', label: 'Also known as', hint: 'One on a line.' },
  ],
  blank: () => ({
    ...blankApplies(),
    pathway: 'suspected-cancer',
    title: '',
    places: [{ kind: 'not-published' }],
    version: null,
    rules: [],
    alsoKnown: [],
  }),
});
