import { describe, expect, test } from 'vitest';
import { type Proposals, proposalsOf } from '../../record/proposals.ts';
import { readPage } from '../../record/read-page.ts';
import { aDocument, read, today } from './a-page.ts';

const banner = '<header>Born 14-Mar-1964 (62y) Sex Male</header>';
const proposals = (body: string): Proposals => proposalsOf(read(banner + body));

const inShort = ({ findings, results }: Proposals): string[] => [
  ...findings.map(({ id, assertion, qualifiers, durationWeeks, ready }) =>
    [
      assertion === 'present' ? '' : `${assertion} `,
      id,
      qualifiers.length > 0 ? ` (${qualifiers.join(', ')})` : '',
      durationWeeks ? ` ${durationWeeks}w` : '',
      ready ? '' : ' ?',
    ].join(''),
  ),
  ...results.map(({ said, ready }) => said + (ready ? '' : ' ?')),
];

describe('what a page offers', () => {
  test.each([
    [
      'the words of the consultation',
      '<h2>Consultation</h2><p>20-Nov-2026</p><p>3/52 visible haematuria, MSU neg. No wt loss. ?UTI</p>',
      ['visible_haematuria (without-uti) 3w', 'absent weight_loss', 'uncertain urinary_tract_infection ?'],
    ],
    [
      'nothing of a family or a past section',
      '<h2>Consultations</h2><h3>Family history</h3><p>Rectal bleeding</p><h3>Past medical history</h3><p>Haematuria</p>',
      [],
    ],
    [
      'an entry whose date is not written the UK way is asked about, and takes the date of no other',
      '<h2>Consultations</h2><h3>20-Nov-2026</h3><p>cough</p><h3>11/21/2026, 9:30 AM</h3><p>Haemoptysis. FIT 23</p>',
      ['cough', 'haemoptysis ?', 'FIT 23, no date ?'],
    ],
    ['nothing of a line of family history', '<h2>Consultations</h2><p>FH: bowel ca, mother had rectal bleeding.</p>', []],
    ['nothing that is only planned', '<h2>Consultations</h2><h4>Plan</h4><p>FIT and PSA requested. Return if haemoptysis.</p>', []],
    [
      'blood that was seen and blood on a dipstick of one week as one thing',
      '<h2>Consultations</h2><h3>18-Nov-2026</h3><p>Visible haematuria</p><h3>20-Nov-2026</h3><p>Urine dip: blood ++, non-visible haematuria</p>',
      ['visible_haematuria'],
    ],
    [
      'blood that was seen and blood on a dipstick ten days apart as two',
      '<h2>Consultations</h2><h3>10-Nov-2026</h3><p>Visible haematuria</p><h3>20-Nov-2026</h3><p>Non-visible haematuria</p>',
      ['nonvisible_haematuria', 'visible_haematuria'],
    ],
    ['coded entries', '<h2>Codes</h2><ul><li>Haemoptysis (66857006) 20-Nov-2026</li></ul>', ['haemoptysis']],
    ['no coded entry of the past', '<section><h2>Past problems</h2><p>Haemoptysis (66857006)</p></section>', []],
    ['smoking', '<p>Smoking status: Ex-smoker</p>', ['ever_smoked']],
    ['smoking said both ways', '<p>Smoking status: Ex-smoker</p><p>Never smoked tobacco</p>', ['uncertain ever_smoked ?']],
    [
      'results with their age',
      '<table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>FIT</td><td>23</td><td>12-Sep-2025</td></tr><tr><td>PSA</td><td>5.2</td><td>20-Nov-2026</td></tr></table>',
      ['FIT 23, 14 months old ?', 'PSA 5.2, 2 days old'],
    ],
    [
      'only the newest of a test',
      '<table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>PSA</td><td>4.1</td><td>12-Sep-2025</td></tr><tr><td>PSA</td><td>5.2</td><td>20-Nov-2026</td></tr></table>',
      ['PSA 5.2, 2 days old'],
    ],
    [
      'two that differ on one day are asked about',
      '<table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>PSA</td><td>4.1</td><td>20-Nov-2026</td></tr><tr><td>PSA</td><td>5.2</td><td>20-Nov-2026</td></tr></table>',
      ['PSA 4.1, 2 days old ?'],
    ],
    [
      'blood counts as findings for this sex',
      '<table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>Hb</td><td>120</td><td>20-Nov-2026</td></tr><tr><td>Platelets</td><td>268</td><td>20-Nov-2026</td></tr></table>',
      ['low_haemoglobin', 'absent thrombocytosis'],
    ],
    [
      'an old blood count is asked about',
      '<table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>Hb</td><td>98</td><td>20-Nov-2025</td></tr></table>',
      ['low_haemoglobin ?'],
    ],
    ['an old entry is asked about', '<h2>Consultations</h2><h3>20-Nov-2025</h3><p>Haemoptysis</p>', ['haemoptysis ?']],
    [
      'the newest entry decides',
      '<h2>Consultations</h2><h3>20-Nov-2026</h3><p>No haemoptysis</p><h3>20-Nov-2025</h3><p>Haemoptysis</p>',
      ['absent haemoptysis'],
    ],
    [
      'recent entries that differ are asked about',
      '<h2>Consultations</h2><h3>20-Nov-2026</h3><p>No haemoptysis</p><h3>18-Nov-2026</h3><p>Haemoptysis</p>',
      ['uncertain haemoptysis ?'],
    ],
    ['a risk that was long ago still counts', '<h2>Problems</h2><ul><li>Asbestos exposure 1975</li></ul>', ['asbestos_exposure']],
    [
      'a symptom on an old list of problems is asked about',
      '<h2>Problems</h2><ul><li>Rectal bleeding (since 2024)</li></ul>',
      ['rectal_bleeding 98.71428571428571w ?'],
    ],
    ['emergencies and ordinary words give nothing', '<h2>Consultation</h2><p>Well. Flu jab given.</p>', []],
    [
      'a result without a date is asked about',
      '<table><tr><th>Test</th><th>Result</th></tr><tr><td>PSA</td><td>5.2</td></tr><tr><td>Hb</td><td>98</td></tr></table>',
      ['low_haemoglobin ?', 'PSA 5.2, no date ?'],
    ],
    ['a listed problem without a date is asked about', '<h2>Problems</h2><ul><li>Rectal bleeding</li></ul>', ['rectal_bleeding ?']],
    ['a coded entry without a date is asked about', '<h2>Codes</h2><ul><li>Haemoptysis (66857006)</li></ul>', ['haemoptysis ?']],
    ['a number in the words of today', '<h2>Consultation</h2><h3>Today</h3><p>FIT 23</p>', ['FIT 23, today']],
  ])('%s', (_, body, offered) => {
    expect(inShort(proposals(body))).toEqual(offered);
  });

  test.each([
    ['a date that is there', '<h2>Consultations</h2><h3>20-Nov-2026</h3><p>Haemoptysis</p>', []],
    [
      'entries without a date, once',
      '<h2>Consultations</h2><article><p>Haemoptysis</p></article><article><p>Cough</p></article>',
      ['Some entries have no date that can be read: what they say is asked about.'],
    ],
    ['nothing of an undated line that says nothing', '<h2>Consultations</h2><p>3 shown</p><h3>20-Nov-2026</h3><p>Haemoptysis</p>', []],
    [
      'a code that nobody knows',
      '<h2>Tests</h2><p>Essential hypertension (59621000)</p>',
      ['A coded entry was not used, because Waymark does not know its code: ‘Essential hypertension (59621000)’.'],
    ],
    [
      'several of them in one sentence',
      '<h2>Tests</h2><p>Essential hypertension (59621000)</p><p>Asthma (195967001)</p>',
      ['2 coded entries were not used, because Waymark does not know their codes. The first is ‘Essential hypertension (59621000)’.'],
    ],
    ['nothing of codes whose words were read', '<h2>Notes</h2><h3>20-Nov-2026</h3><p>Essential hypertension (59621000)</p>', []],
    ['nothing of the codes of drugs', '<h2>Medication</h2><p>Ramipril (386872004)</p>', []],
  ])('says %s', (_, body, said) => {
    expect(proposals(body).notices).toEqual(said);
  });

  test('points at the words that gave it', () => {
    const { findings, sections } = proposals('<h2>Consultation</h2><p>Tired. 3/52 visible haematuria.</p>');
    const [source] = findings.find(({ id }) => id === 'visible_haematuria')?.sources ?? [];
    expect(source).toMatchObject({ from: 'text', words: 'visible haematuria', section: 0 });
    const [at] = source?.at ?? [];
    expect(sections[source?.section ?? -1]?.text.slice(at?.start, at?.end)).toBe('visible haematuria');
  });

  test('says the code and its grade', () => {
    const { findings } = proposals('<ul><li>Haemoptysis (66857006)</li></ul>');
    expect(findings[0]?.sources).toEqual([
      { from: 'code', words: 'Haemoptysis (66857006)', where: 'Page: ‘Haemoptysis (66857006)’', code: '66857006', grade: 'B' },
    ]);
  });

  test('one finding from words and code is one proposal with both sources', () => {
    const { findings } = proposals('<h2>Consultation</h2><p>Haemoptysis (66857006)</p>');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.sources.map(({ from }) => from)).toEqual(['text', 'code']);
  });

  test('selected text is taken alone', () => {
    const document = aDocument(`${banner}<h2>Consultation</h2><p>Haemoptysis</p><p id="p">PMB</p><p>Smoking status: Ex-smoker</p>`);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p') as Element);
    document.getSelection()?.addRange(range);
    expect(inShort(proposalsOf(readPage(document, { today })))).toEqual(['postmenopausal_bleeding']);
  });

  test('a click beside the words does not hide the consultation', () => {
    const document = aDocument(`${banner}<h2>Consultation</h2><p>20-Nov-2026</p><p>Haemoptysis</p><p id="p">Log out</p>`);
    document.getSelection()?.collapse(document.querySelector('#p')?.firstChild ?? null, 1);
    expect(inShort(proposalsOf(readPage(document, { today })))).toEqual(['haemoptysis']);
  });

  test('of two patients none is presumed: blood counts are read without a sex', () => {
    const two = `${banner}<p>Born 12-Mar-1961 Sex Female</p><table><tr><th>Test</th><th>Result</th><th>Date</th></tr><tr><td>Hb</td><td>125</td><td>20-Nov-2026</td></tr></table>`;
    expect(inShort(proposalsOf(read(two)))).toEqual(['uncertain low_haemoglobin ?']);
    expect(inShort(proposalsOf(read(two), read(banner).patients[0]))).toEqual(['low_haemoglobin ?']);
    expect(proposalsOf(read(two)).findings[0]?.why).toBe('This page shows more than one patient.');
  });
});
