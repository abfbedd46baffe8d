import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNhsNumber } from '../../record/nhs-number.ts';
import { DEMO_RECORD } from '../serve.ts';

/** One patient of the day: what the record says, and what the GP types. */
export interface Patient {
  path: string;
  sex: 'Female' | 'Male';
  age: number;
  typed: string;
}

const seen: readonly [sex: Patient['sex'], history: string][] = [
  ['Male', '3/52 visible haematuria, on and off, painless. MSU neg. No wt loss.'],
  ['Female', 'PMB x2 this month. Not on HRT. No pain.'],
  ['Female', 'Lump in left breast for 4 weeks. No discharge.'],
  ['Male', 'CIBH 6/52, loose stools. FIT 23. No PR bleeding.'],
  ['Male', 'Dysphagia 4/52, worse with solids. Wt loss 6 kg. No haematemesis.'],
  ['Female', 'Bloated most days, early satiety. CA125 40. No PMB.'],
  ['Male', 'Hoarse for 5 weeks. Smoker. Neck lump.'],
  ['Female', 'Cough 4/52, SOB, tired. Never smoked. No haemoptysis.'],
  ['Male', 'LUTS, nocturia x4. PSA 6.2. No visible haematuria.'],
  ['Female', 'Changing mole on the back, larger and darker. No bleeding.'],
];
const typed = [
  'tired, wt loss',
  'TATT, no cough',
  'changing mole, unexplained',
  'platelets 480, appetite loss',
  'PR bleed 2/52, no wt loss',
  'nothing to report, sore throat 2/7',
  'night sweats, lymphadenopathy, unexplained',
];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A number of the range that no patient is given, with its check digit. */
function nhsNumber(from: number): string {
  for (let nine = 999_100_000 + from * 37; ; nine++)
    for (let digit = 0; digit < 10; digit++) if (isNhsNumber(`${nine}${digit}`)) return `${nine}${digit}`.replace(/(...)(...)/, '$1 $2 ');
}

/** Writes the record of each patient of a day into a folder, made from the demo record. They are as old as the day on which that was written. */
export function writePatients(folder: string, count: number): Patient[] {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(DEMO_RECORD).filter((file) => !file.endsWith('.html')))
    writeFileSync(join(folder, name), readFileSync(join(DEMO_RECORD, name)));
  const record = readFileSync(join(DEMO_RECORD, 'index.html'), 'utf8');
  const put = (page: string, what: string | RegExp, by: string): string => {
    const made = page.replaceAll(what as string, by);
    if (made === page && !page.includes(by)) throw new Error(`The demo record has no ${what}.`);
    return made;
  };
  return Array.from({ length: count }, (_, at) => {
    const [sex, history] = seen[at % seen.length] as (typeof seen)[number];
    const age = 38 + ((at * 7) % 48);
    // Born in the months before the demo record was written, so that this year’s birthday is past.
    const born = `${String(1 + (at % 28)).padStart(2, '0')}-${months[at % 10]}-${2026 - age}`;
    let page = put(record, 'TALLOWAY, Bernard (Mr)', `PATIENT ${at + 1}, Soak (${sex === 'Male' ? 'Mr' : 'Ms'})`);
    page = put(page, /<time datetime="1964-03-14">14-Mar-1964<\/time> \(62y\)/g, `${born} (${age}y)`);
    page = put(page, '<dd>Male</dd>', `<dd>${sex}</dd>`);
    page = put(page, '999 273 6410', nhsNumber(at));
    page = put(page, /3\/52 visible haematuria[^<]*/g, history);
    const path = `patient-${at + 1}.html`;
    writeFileSync(join(folder, path), page);
    return { path: `/${path}`, sex, age, typed: typed[(at * 3) % typed.length] ?? '' };
  });
}
