import type { Random } from './random.ts';
import { aText } from './texts.ts';

const tags = [
  'div',
  'p',
  'span',
  'section',
  'header',
  'h2',
  'h3',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'ul',
  'li',
  'textarea',
  'label',
  'b',
  'article',
  'main',
  'details',
];
const headings = [
  'Consultations',
  'Problems',
  'Results',
  'Medication',
  'Patient',
  'History',
  'Examination',
  'Allergies',
  'Investigations',
  'Smoking',
];
const banners = [
  'Born 14-Mar-1964 (62y)',
  'Sex Male',
  'NHS No. 999 273 6410',
  'DOB 01/02/2026',
  'Gender: Female',
  'Age 8 months',
  'SMITH, Jane (Ms)',
  'Deceased 01-Jan-2020',
  'Date of birth 1950-01-01',
];
const results = [
  'FIT 12 ug/g 01-Nov-2026',
  'PSA | 4.6 | ug/L',
  'CA125 40 IU/ml (0-35)',
  'Haemoglobin 98 g/L',
  'Platelets 480',
  'Ferritin 3',
];
const styles = [
  '',
  '',
  '',
  ' hidden',
  ' style="display:none"',
  ' aria-hidden="true"',
  ' aria-label="Date of birth"',
  ' title="x"',
  ' data-code="267036007"',
  ' role="row"',
  ' contenteditable',
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function part(random: Random, depth: number): string {
  const kind = random.below(8);
  if (depth > 0 && kind < 3) return element(random, depth - 1);
  if (kind === 3) return random.of(headings);
  if (kind === 4) return random.of(banners);
  if (kind === 5) return random.of(results);
  if (kind === 6) return random.oneIn(3) ? aText(random) : escaped(aText(random));
  return random.of([
    '<br>',
    '<input value="62">',
    '<select><option>Male<option selected>Female</select>',
    '&nbsp;',
    '<!-- x -->',
    '<svg></svg>',
  ]);
}

function element(random: Random, depth: number): string {
  const tag = random.of(tags);
  const end = random.oneIn(12) ? '' : `</${tag}>`;
  return `<${tag}${random.of(styles)}>${random.many(4, () => part(random, depth)).join(random.oneIn(3) ? ' ' : '')}${end}`;
}

/** The body of a page that might be a record, whole or broken. */
export const aPageBody = (random: Random): string =>
  random.many(4, () => element(random, 1 + random.below(random.oneIn(20) ? 12 : 4))).join('\n');
