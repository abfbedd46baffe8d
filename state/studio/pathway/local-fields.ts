import type { Field } from '../field.ts';
import { applies, blankApplies, listOf, options, words } from './entry-fields.ts';

export const testsFirst = listOf('testsFirst', 'Tests first', {
  one: 'test',
  named: 'test',
  fields: [
    { as: 'line', key: 'test', label: 'Test' },
    ...applies,
    {
      as: 'part',
      key: 'within',
      label: 'A result may be only so old',
      without: 'null',
      fields: [
        { as: 'number', key: 'count', label: 'How many' },
        { as: 'choice', key: 'unit', label: 'Of what', options: options({ days: 'Days', weeks: 'Weeks', months: 'Months' }) },
      ],
      blank: () => ({ count: '', unit: 'weeks' }),
    },
    { ...words, empty: 'absent' } as Field,
  ],
  blank: () => ({ ...blankApplies(), test: '', within: null }),
});

export const localRules = listOf('localRules', 'Local rules', {
  one: 'rule',
  named: 'words',
  fields: [words, ...applies],
  blank: () => ({ ...blankApplies(), words: '' }),
});

export const localVariations = listOf('localVariations', 'Local variations', {
  one: 'variation',
  named: 'words',
  fields: [
    { ...words, hint: 'Shown beside NG12, never instead of it.' },
    ...applies,
    { as: 'line', key: 'approvedBy', label: 'Approved by', empty: 'null', hint: 'Leave it empty where it is not known.' },
  ],
  blank: () => ({ ...blankApplies(), words: '', approvedBy: null }),
});

export const notes = listOf('notes', 'Notes', {
  one: 'note',
  named: 'title',
  fields: [{ as: 'line', key: 'title', label: 'Title' }, ...applies, words],
  blank: () => ({ ...blankApplies(), title: '', words: '' }),
});
