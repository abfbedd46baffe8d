import type { Field } from './field.ts';

/** What every pack says of itself; when it was issued is noted as it is signed. */
export const envelopeFields: readonly Field[] = [
  { as: 'line', key: 'title', label: 'Title of the pack' },
  { as: 'line', key: 'id', label: 'Id', hint: 'Small letters, digits and hyphens. It must stay the same for as long as the pack lives.' },
  { as: 'number', key: 'version', label: 'Version', hint: 'A whole number that rises with every issue.' },
  {
    as: 'part',
    key: 'publisher',
    label: 'Publisher',
    without: 'never',
    fields: [
      { as: 'line', key: 'name', label: 'Name' },
      {
        as: 'line',
        key: 'website',
        label: 'Website',
        empty: 'null',
        hint: 'Begins with https://. Leave it empty if there is none.',
      },
    ],
    blank: () => ({ name: '', website: null }),
  },
  { as: 'words', key: 'about', label: 'What it rests on', hint: 'And who has, or has not, checked it.' },
  { as: 'line', key: 'reviewBy', label: 'Review by', type: 'date', hint: 'From this day readers see it as due for review.' },
  { as: 'line', key: 'expires', label: 'Expires', type: 'date', hint: 'After this day nobody can take it any more.' },
];
