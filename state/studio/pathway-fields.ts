import type { Pack } from '../../packs/kinds.ts';
import { siteIds, sites } from '../../packs/sites.ts';
import { envelopeFields } from './envelope-fields.ts';
import type { EntriesField, Field, Option } from './field.ts';

const options = (labels: Readonly<Record<string, string>>): Option[] => Object.entries(labels).map(([value, label]) => ({ value, label }));

const notPublished = 'Leave it empty where it is not published or not known.';

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

const applies: readonly Field[] = [
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

const pathway: Field = {
  as: 'choice',
  key: 'pathway',
  label: 'Pathway',
  options: options({ 'suspected-cancer': 'Suspected cancer', test: 'A test', other: 'Another' }),
};

const trust: Field = {
  as: 'choice',
  key: 'trust',
  label: 'Trust',
  empty: 'null',
  options: (pack: Pack) =>
    pack.kind === 'pathways' ? pack.trusts.map(({ ods, name }) => ({ value: ods, label: `${name} (${ods})` })) : [],
  hint: 'None where it is more than one, or not known.',
};

const call: readonly Field[] = [
  { as: 'line', key: 'phone', label: 'Telephone' },
  { as: 'line', key: 'option', label: 'What to press or ask for', empty: 'absent' },
  { as: 'line', key: 'hours', label: 'Hours', empty: 'null', hint: notPublished },
];

const note: Field = { as: 'words', key: 'note', label: 'Note', empty: 'absent' };
const words: Field = { as: 'words', key: 'words', label: 'Words' };
const phone: Field = { as: 'line', key: 'phone', label: 'Telephone', empty: 'null', hint: notPublished };
const address: Field = { as: 'line', key: 'address', label: 'Address', empty: 'null', hint: notPublished };

const blankEntry = () => ({ id: '', source: '', checked: '' });
const blankApplies = () => ({ ...blankEntry(), sites: [] });

/** A list of entries, each with what it says, its source and the day it was checked. */
const listOf = (
  key: string,
  label: string,
  { one, named, fields, blank }: { one: string; named: string; fields: readonly Field[]; blank: () => object },
): EntriesField => ({ as: 'entries', key, label, one, named, fields: [...fields, ...sourceFields], blank });

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

const services = listOf('services', 'Services', {
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

const forms = listOf('forms', 'Forms', {
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

const testsFirst = listOf('testsFirst', 'Tests first', {
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

const localRules = listOf('localRules', 'Local rules', {
  one: 'rule',
  named: 'words',
  fields: [words, ...applies],
  blank: () => ({ ...blankApplies(), words: '' }),
});

const localVariations = listOf('localVariations', 'Local variations', {
  one: 'variation',
  named: 'words',
  fields: [
    { ...words, hint: 'Shown beside NG12, never instead of it.' },
    ...applies,
    { as: 'line', key: 'approvedBy', label: 'Approved by', empty: 'null', hint: 'Leave it empty where it is not known.' },
  ],
  blank: () => ({ ...blankApplies(), words: '', approvedBy: null }),
});

const contacts = listOf('contacts', 'Contacts', {
  one: 'contact',
  named: 'name',
  fields: [
    { as: 'line', key: 'name', label: 'Name' },
    {
      as: 'choice',
      key: 'purpose',
      label: 'What for',
      options: options({
        'nothing-heard': 'A patient who has heard nothing',
        'referral-office': 'The referral office',
        'clinical-advice': 'Clinical advice',
        'worried-after-treatment': 'A worry after treatment',
      }),
    },
    ...applies,
    trust,
    ...call,
    { as: 'number', key: 'afterDays', label: 'After how many days to ring', empty: 'null', hint: notPublished },
    note,
  ],
  blank: () => ({ ...blankApplies(), purpose: 'nothing-heard', name: '', trust: null, phone: '', hours: null, afterDays: null }),
});

const patientInformation = listOf('patientInformation', 'For patients', {
  one: 'leaflet or page',
  named: 'title',
  fields: [
    { as: 'line', key: 'title', label: 'Title' },
    ...applies,
    { as: 'line', key: 'address', label: 'Address' },
    {
      as: 'choice',
      key: 'format',
      label: 'Format',
      options: options({
        page: 'Web page',
        leaflet: 'Leaflet',
        'easy-read': 'Easy read',
        translation: 'Translation',
        video: 'Video',
        audio: 'Audio',
        'british-sign-language': 'British Sign Language',
      }),
    },
    { as: 'line', key: 'language', label: 'Language', hint: 'A code such as en or pl.' },
  ],
  blank: () => ({ ...blankApplies(), title: '', address: '', format: 'page', language: 'en' }),
});

const stopSmoking = listOf('stopSmoking', 'Stop smoking', {
  one: 'service',
  named: 'name',
  fields: [{ as: 'line', key: 'name', label: 'Name' }, phone, address, note],
  blank: () => ({ ...blankEntry(), name: '', phone: null, address: null }),
});

const screening = listOf('screening', 'Screening', {
  one: 'programme',
  named: 'programme',
  fields: [
    {
      as: 'choice',
      key: 'programme',
      label: 'Programme',
      options: options({ bowel: 'Bowel', breast: 'Breast', cervical: 'Cervical', lung: 'Lung' }),
    },
    words,
    phone,
    address,
  ],
  blank: () => ({ ...blankEntry(), programme: '', words: '', phone: null, address: null }),
});

const notes = listOf('notes', 'Notes', {
  one: 'note',
  named: 'title',
  fields: [{ as: 'line', key: 'title', label: 'Title' }, ...applies, words],
  blank: () => ({ ...blankApplies(), title: '', words: '' }),
});

const trusts: EntriesField = {
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

export const pathwayLists: readonly EntriesField[] = [
  services,
  forms,
  testsFirst,
  localRules,
  localVariations,
  contacts,
  patientInformation,
  stopSmoking,
  screening,
  notes,
  trusts,
];
