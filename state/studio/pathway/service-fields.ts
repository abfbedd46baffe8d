import type { Pack } from '../../../packs/kinds.ts';
import type { EntriesField } from '../field.ts';
import { applies, blankApplies, call, listOf, note, notPublished, pathway, trust, words } from './entry-fields.ts';

const route: EntriesField = {
  as: 'entries',
  key: 'routes',
  label: 'Routes',
  one: 'route',
  fields: [
    {
      as: 'variant',
      key: '',
      label: 'How',
      by: 'by',
      variants: [
        {
          value: 'e-rs',
          label: 'e-RS',
          fields: [
            { as: 'line', key: 'specialty', label: 'Specialty', empty: 'null', hint: notPublished },
            { as: 'line', key: 'clinicType', label: 'Clinic type', empty: 'null', hint: notPublished },
            { as: 'line', key: 'serviceName', label: 'Service name', empty: 'null', hint: notPublished },
          ],
          blank: { by: 'e-rs', specialty: null, clinicType: null, serviceName: null },
        },
        { value: 'phone', label: 'Telephone', fields: call, blank: { by: 'phone', phone: '', hours: null } },
        { value: 'other', label: 'Another way', fields: [words], blank: { by: 'other', words: '' } },
      ],
    },
  ],
  blank: () => ({ by: 'e-rs', specialty: null, clinicType: null, serviceName: null }),
};

export const services = listOf('services', 'Services', {
  one: 'service',
  named: 'name',
  fields: [
    { as: 'line', key: 'name', label: 'Name' },
    ...applies,
    pathway,
    trust,
    route,
    {
      as: 'several',
      key: 'forms',
      label: 'Forms that go with it',
      options: (pack: Pack) =>
        pack.kind === 'pathways' ? pack.forms.map(({ id, title }) => ({ value: id, label: title || id || 'a form without a title' })) : [],
    },
    {
      as: 'part',
      key: 'suspended',
      label: 'It takes no referrals at present',
      without: 'absent',
      fields: [{ as: 'line', key: 'since', label: 'Since', type: 'date', empty: 'null' }, words],
      blank: () => ({ since: null, words: '' }),
    },
    note,
  ],
  blank: () => ({
    ...blankApplies(),
    pathway: 'suspected-cancer',
    name: '',
    trust: null,
    routes: [{ by: 'e-rs', specialty: null, clinicType: null, serviceName: null }],
    forms: [],
  }),
});
