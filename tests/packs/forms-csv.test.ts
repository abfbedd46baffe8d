import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportForms, type FormsList, importForms } from '../../packs/forms-csv.ts';
import { type Form, formShape } from '../../packs/pathway-pack.ts';
import { siteIds } from '../../packs/sites.ts';
import { recommendations } from '../../rules/ng12/editions.ts';

const header = 'Title,Sites,Pathway,System,Folder,Address,Opens,Version,Rules,Also known,Source,Checked';
const source = 'https://testshire.example/forms,2026-10-20';
const good = `"2WW - Skin, Suspected Cancer",skin,suspected-cancer,EMIS,2WW forms,,,4,Do not alter;Attach a photo,mole form,${source}`;
const rows = (...lines: string[]): FormsList => {
  const list = importForms([header, ...lines].join('\n'));
  if (typeof list === 'string') throw new Error(list);
  return list;
};

test('a row is a form', () => {
  expect(rows(good)).toEqual({
    bad: [],
    forms: [
      {
        id: 'form-2ww-skin-suspected-cancer',
        title: '2WW - Skin, Suspected Cancer',
        sites: ['skin'],
        pathway: 'suspected-cancer',
        places: [{ kind: 'system', system: 'EMIS', folder: '2WW forms' }],
        version: '4',
        rules: ['Do not alter', 'Attach a photo'],
        alsoKnown: ['mole form'],
        source: 'https://testshire.example/forms',
        checked: '2026-10-20',
      },
    ],
  });
});

test('what is not given is not published; several places, all sites and an address are read', () => {
  const { forms, bad } = rows(
    `Lung,lung;non-specific,suspected-cancer,,,,,,,,${source}`,
    `Imaging,all,test,ICE,,https://testshire.example/i,form,,,,${source}`,
  );
  expect(bad).toEqual([]);
  expect(forms).toMatchObject([
    { sites: ['lung', 'non-specific'], places: [{ kind: 'not-published' }], version: null, rules: [] },
    {
      sites: 'all',
      places: [
        { kind: 'system', system: 'ICE', folder: null },
        { kind: 'address', address: 'https://testshire.example/i', opens: 'form' },
      ],
    },
  ]);
});

test('each bad row is named by the line it ends on, with its reason, and the others are read', () => {
  const { forms, bad } = rows(
    good,
    `Breast,brest,suspected-cancer,,,,,,,,${source}`,
    '',
    `"Two\nlines",lung,suspected-cancer,,,,,,,,${source}`,
    'Lung,lung',
    `Lung,lung,suspected-cancer,,,http://testshire.example/,,,,,${source}`,
    `,lung,suspected-cancer,,,,,,,,${source}`,
    `Lung,lung,suspected-cancer,,,,,,,,https://testshire.example/,20/10/2026`,
    `Lung,lung,suspected-cancer,,,,,,,,${source}`,
    `lung,lung,suspected-cancer,,,,,,,,${source}`,
  );
  expect(forms.map(({ title }) => title)).toEqual(['2WW - Skin, Suspected Cancer', 'Lung']);
  expect(bad).toEqual([
    { line: 3, reason: 'sites is not one of the values that Waymark knows' },
    { line: 6, reason: 'title has hidden characters, or blanks at an end' },
    { line: 7, reason: 'has more or fewer cells than the first row' },
    { line: 8, reason: 'places, entry 1, address is not an https web address' },
    { line: 9, reason: 'title is empty' },
    { line: 10, reason: 'checked is not a date such as 2026-11-22' },
    { line: 12, reason: 'an earlier row has the id form-lung' },
  ]);
});

test.each([
  ['title,sites,pathway,source', 'the column checked is missing'],
  [`${header},Price`, '"Price" is no column of forms; the columns are title, sites, pathway, source, checked, id, recommendations'],
  [`${header},title`, 'the column title is there twice'],
  [`${header}\n"Lung,lung`, 'not a list in CSV: Quote Not Closed'],
  ['', 'the list has no rows'],
  [header, 'the list has no rows'],
])('a list that begins "%s" is no list of forms', (csv, says) => {
  expect(importForms(csv)).toContain(says);
});

const line = fc
  .oneof(fc.constantFrom('=1+1', '-', '@x', 'a;b', ';', '"Said"', 'Kits, lost'), fc.stringMatching(/^[!-~][ -~]{0,30}[!-~]$/))
  .filter((text) => !/[<>]/.test(text) && !/^'[=+\-@]/.test(text));
const day = fc.constantFrom('2026-01-01', '2027-12-31');
const place = fc.oneof(
  fc.record({ kind: fc.constant('system' as const), system: line, folder: fc.option(line) }),
  fc.record({
    kind: fc.constant('address' as const),
    address: fc.constantFrom('https://testshire.example/a;b', 'https://testshire.example/'),
    opens: fc.constantFrom('form' as const, 'page' as const),
  }),
);
const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: line,
    sites: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.constantFrom(...siteIds), { minLength: 1 })),
    numbers: fc.uniqueArray(fc.constantFrom(...recommendations.map(({ number }) => number as string)), { maxLength: 3 }),
    pathway: fc.constantFrom('suspected-cancer' as const, 'test' as const, 'other' as const),
    places: fc.oneof(fc.constant([{ kind: 'not-published' as const }]), fc.array(place, { minLength: 1, maxLength: 6 })),
    version: fc.option(line),
    rules: fc.array(line, { maxLength: 3 }),
    alsoKnown: fc.array(line, { maxLength: 3 }),
    perhaps: fc.record({ dated: day, reviewDue: day, doubt: line }, { requiredKeys: [] }),
  })
  .map(({ numbers, places, perhaps, ...rest }) => ({
    ...rest,
    ...perhaps,
    ...(numbers.length > 0 && { recommendations: numbers }),
    id: 'form-any',
    // The list gives the systems first.
    places: (places as Form['places']).toSorted((a, b) => b.kind.localeCompare(a.kind)),
    source: 'https://testshire.example/forms',
    checked: '2026-10-20',
  }));

test('forms written as a list are the same forms when it is read', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      expect(importForms(exportForms([form]))).toEqual({ forms: [form], bad: [] });
    }),
  );
});

test('the list has all that a form can have', () => {
  const [form] = fc.sample(
    anyForm.filter((each) => Object.keys(each).length === Object.keys(formShape.shape).length),
    1,
  );
  expect(Object.keys(form ?? {}).toSorted()).toEqual(Object.keys(formShape.shape).toSorted());
});
