import type { Pack } from '../../packs/kinds.ts';
import { roles } from '../../packs/teaching/teaching-pack.ts';
import { envelopeFields } from './envelope-fields.ts';
import type { EntriesField, Field, Option } from './field.ts';

const link = (key: string, label: string, one: string, hint?: string): Field => ({
  as: 'entries',
  key,
  label,
  one,
  named: 'label',
  ...(hint !== undefined && { hint }),
  fields: [
    { as: 'line', key: 'label', label: 'What it is' },
    { as: 'line', key: 'address', label: 'Address', hint: 'Begins with https://' },
  ],
  blank: () => ({ label: '', address: '' }),
});

const optionsOf = (beside: unknown): Option[] =>
  ((beside as { options?: { text: string }[] }).options ?? []).map(({ text }, value) => ({
    value,
    label: `${value + 1}. ${text === '' ? 'not written yet' : text}`,
  }));

const question: EntriesField = {
  as: 'entries',
  key: 'questions',
  label: 'Questions',
  one: 'question',
  named: 'stem',
  fields: [
    { as: 'words', key: 'stem', label: 'Question' },
    {
      as: 'entries',
      key: 'options',
      label: 'Options',
      one: 'option',
      named: 'text',
      fields: [
        { as: 'line', key: 'text', label: 'Option' },
        { as: 'line', key: 'why', label: 'Why it is right or wrong', empty: 'absent', hint: 'May be left empty.' },
      ],
      blank: () => ({ text: '' }),
    },
    { as: 'choice', key: 'best', label: 'Best answer', options: (_, beside) => optionsOf(beside) },
    { as: 'words', key: 'explanation', label: 'Explanation', hint: 'Shown after answering, whatever the answer.' },
    { as: 'line', key: 'id', label: 'Id of the question' },
  ],
  blank: () => ({ id: '', stem: '', options: [{ text: '' }, { text: '' }], best: '', explanation: '' }),
};

const modules: EntriesField = {
  as: 'entries',
  key: 'modules',
  label: 'Modules',
  one: 'module',
  named: 'title',
  fields: [
    { as: 'line', key: 'title', label: 'Title' },
    { as: 'words', key: 'snippet', label: 'Snippet', hint: 'At most 60 words. It is shown folded on the matching card.' },
    {
      as: 'picked',
      key: 'recommendations',
      label: 'Recommendations',
      from: 'recommendations',
      hint: 'It is offered on the cards of these.',
    },
    { as: 'picked', key: 'findings', label: 'Findings', from: 'findings', hint: 'If any are chosen, only when one of them is present.' },
    {
      as: 'markdown',
      key: 'body',
      label: 'Text',
      hint: 'Headings with #, lists with -, **bold**, *italics*, > quotes, [words](https://address). No HTML and no pictures.',
    },
    {
      as: 'part',
      key: 'quiz',
      label: 'Quiz',
      without: 'absent',
      fields: [question, { as: 'number', key: 'toPass', label: 'Right answers needed to pass' }],
      blank: (today) => ({ questions: [question.blank(today)], toPass: 1 }),
    },
    { as: 'number', key: 'minutes', label: 'Minutes it takes' },
    { as: 'line', key: 'author', label: 'Author' },
    { as: 'line', key: 'organisation', label: 'Organisation' },
    {
      as: 'line',
      key: 'issued',
      label: 'Issued',
      type: 'date',
      hint: 'Once published, a module that you change is issued anew on the day you sign, unless you set another.',
    },
    { as: 'line', key: 'reviewBy', label: 'Review by', type: 'date' },
    link('sources', 'Sources', 'source', 'What it rests on; at least one.'),
    link('further', 'Read on', 'link', 'Somebody else’s teaching, to open in a tab of its own.'),
    { as: 'line', key: 'id', label: 'Id', hint: 'Small letters, digits and hyphens. Learners’ records name the module by it.' },
  ],
  blank: (today) => ({
    id: '',
    title: '',
    snippet: '',
    body: '',
    minutes: '',
    author: '',
    organisation: '',
    issued: today,
    reviewBy: '',
    sources: [{ label: '', address: '' }],
    further: [],
  }),
};

const roleWords: Readonly<Record<(typeof roles)[number], string>> = {
  gp: 'GPs',
  'gp-in-training': 'GPs in training',
  nurse: 'Nurses',
  pharmacist: 'Pharmacists',
  paramedic: 'Paramedics',
  physiotherapist: 'Physiotherapists',
  'other-clinician': 'Other clinicians',
  'practice-team': 'The practice team',
};

const modulesIn = (pack: Pack): Option[] =>
  pack.kind === 'teaching' ? pack.modules.map(({ id, title }) => ({ value: id, label: title || id || 'a module without a title' })) : [];

const assignments: EntriesField = {
  as: 'entries',
  key: 'assignments',
  label: 'Assignments',
  one: 'assignment',
  named: 'module',
  fields: [
    { as: 'choice', key: 'module', label: 'Module', options: modulesIn },
    {
      as: 'several',
      key: 'roles',
      label: 'Who is asked',
      options: roles.map((value) => ({ value, label: roleWords[value] })),
      empty: 'absent',
      hint: 'Everyone, unless some are chosen.',
    },
    {
      as: 'list',
      key: 'organisations',
      label: 'Codes of practices or boards',
      empty: 'absent',
      hint: 'One on a line, such as A12345. Everyone who subscribes, unless some are given.',
    },
    { as: 'line', key: 'due', label: 'Due', type: 'date', empty: 'null', hint: 'May be left empty.' },
    { as: 'words', key: 'why', label: 'Why', empty: 'absent', hint: 'May be left empty.' },
    { as: 'line', key: 'id', label: 'Id of the assignment' },
  ],
  blank: () => ({ id: '', module: '', due: null }),
};

/** What a teaching pack says of itself. */
export const teachingAbout: readonly Field[] = [
  ...envelopeFields,
  {
    as: 'line',
    key: 'activities',
    label: 'Address under which learning records name the modules',
    hint: 'An https address of yours, without a slash at its end. It need not open anything, and must stay the same.',
  },
];

export const teachingLists: readonly EntriesField[] = [modules, assignments];
