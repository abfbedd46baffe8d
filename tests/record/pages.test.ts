import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../record/proposals.ts';
import { readPage } from '../../record/read-page.ts';
import { aDocument, today } from './a-page.ts';
import { inShort } from './in-short.ts';

const banner = '<header><p>Name: Alder Pemberton</p><p>Born 14-Mar-1964 (62y) Sex Male NHS No. 999 273 6410</p></header>';
const seen = (body: string): string => `${banner}<main><h2>Consultation</h2><p>20-Nov-2026</p>${body}</main>`;

/** What a page gives: ready findings (a minus before those denied) and results, then what is asked about, with the date it is of. */
function reading(body: string): string {
  const { findings, results } = proposalsOf(readPage(aDocument(body), { today }));
  const name = ({ id, assertion }: (typeof findings)[number]): string => (assertion === 'absent' ? `-${id}` : id);
  const plain = findings.filter((each) => each.ready).map(name);
  const ready = [
    ...plain.filter((each) => !each.startsWith('-')).sort(),
    ...plain.filter((each) => each.startsWith('-')).sort(),
    ...results.filter((each) => each.ready).map(({ said }) => said),
  ];
  const asked = [
    ...findings
      .filter((each) => !each.ready)
      .map((each) => `${name(each)}?${each.date ? ` ${each.date}` : ''}`)
      .sort(),
    ...results.filter((each) => !each.ready).map(({ said }) => `${said}?`),
  ];
  return [...ready, ...asked].join(', ');
}

describe('a label and its answer, however a page sets them', () => {
  test.each([
    [
      'rows of a table',
      '<table><tr><th>Weight loss</th><td>No</td></tr><tr><th>Rectal bleeding</th><td>Yes</td></tr><tr><th>Haemoptysis</th><td>Not asked</td></tr></table>',
      'rectal_bleeding, -weight_loss',
    ],
    [
      'rows of plain cells',
      '<table><tr><td>Haemoptysis</td><td>Yes, twice</td></tr><tr><td>Dysphagia</td><td>None</td></tr></table>',
      'haemoptysis, -dysphagia',
    ],
    [
      'a row with an empty answer',
      '<table><tr><th>Haemoptysis</th><td></td></tr><tr><th>Dysphagia</th><td>Yes</td></tr></table>',
      'dysphagia',
    ],
    [
      'two pairs in a row',
      '<table><tr><td>Haemoptysis</td><td>No</td><td>Cough</td><td>Yes</td></tr><tr><td>Fatigue</td><td>Yes</td><td>Weight loss</td><td>No</td></tr></table>',
      'cough, fatigue, -haemoptysis, -weight_loss',
    ],
    [
      'question, answer and comment in columns',
      '<table><tr><th>Question</th><th>Answer</th><th>Comment</th></tr><tr><td>Rectal bleeding</td><td>No</td><td>none seen</td></tr><tr><td>Appetite loss</td><td>Yes</td><td></td></tr></table>',
      'appetite_loss, -rectal_bleeding',
    ],
    [
      'columns of Yes and No with marks',
      '<table><tr><th>Symptom</th><th>Yes</th><th>No</th></tr><tr><td>Haemoptysis</td><td></td><td>✓</td></tr><tr><td>Cough</td><td>✓</td><td></td></tr><tr><td>Dysphagia</td><td></td><td></td></tr></table>',
      'cough, -haemoptysis',
    ],
    [
      'columns of Yes and No with buttons',
      '<table><tr><th>Symptom</th><th>Yes</th><th>No</th></tr><tr><td>Haemoptysis</td><td><input type="radio" name="a"></td><td><input type="radio" name="a" checked></td></tr><tr><td>Cough</td><td><input type="radio" name="b" checked></td><td><input type="radio" name="b"></td></tr></table>',
      'cough, -haemoptysis',
    ],
    [
      'answers under their heads',
      '<table><tr><th>Haemoptysis</th><th>Weight loss</th></tr><tr><td>Yes</td><td>No</td></tr></table>',
      'haemoptysis, -weight_loss',
    ],
    [
      'a list of definitions',
      '<dl><dt>Haemoptysis</dt><dd>No</dd><dt>Cough</dt><dd>Yes, 5 weeks</dd><dt>Weight loss</dt><dd></dd></dl>',
      'cough, -haemoptysis',
    ],
    [
      'boxes named so',
      '<div class="row"><div class="label">Haemoptysis</div><div class="value">No</div></div><div class="row"><div class="label">Dysphagia</div><div class="value"></div></div>',
      '-haemoptysis',
    ],
    [
      'boxes without a name',
      '<div><div>Haemoptysis</div><div>No</div></div><div><div>Cough</div><div>Yes</div></div>',
      'cough, -haemoptysis',
    ],
    ['a grid of boxes, once', '<div><div>Haemoptysis</div><div>No</div></div><p>Seen with wife.</p>', '-haemoptysis'],
    [
      'spans on one line',
      '<p><span>Haemoptysis</span> <span>No</span></p><p><span>Cough</span><span>Yes</span></p>',
      'cough, -haemoptysis',
    ],
    ['a bold label before its answer', '<p><b>Haemoptysis</b> no</p><p><b>Cough</b> yes</p>', 'cough, -haemoptysis'],
    [
      'four spans on one line',
      '<div><span>Haemoptysis</span><span>No</span><span>Cough</span><span>Yes</span></div>',
      'cough, -haemoptysis',
    ],
    [
      'a label that lists things',
      '<div><div>Fever, night sweats, weight loss</div><div>No</div></div>',
      '-fever, -night_sweats, -weight_loss',
    ],
    [
      'a legend and a chosen button',
      '<fieldset><legend>Haemoptysis</legend><label><input type="radio" name="h"> Yes</label><label><input type="radio" name="h" checked> No</label></fieldset>',
      '-haemoptysis',
    ],
    [
      'a legend and nothing chosen',
      '<fieldset><legend>Haemoptysis</legend><label><input type="radio" name="h"> Yes</label><label><input type="radio" name="h"> No</label></fieldset><p>Cough.</p>',
      'cough',
    ],
    [
      'buttons pressed',
      '<div><span>Haemoptysis</span><button aria-pressed="false">Yes</button><button aria-pressed="true">No</button></div>',
      '-haemoptysis',
    ],
    [
      'a group of roles',
      '<div role="radiogroup" aria-label="Haemoptysis"><span role="radio" aria-checked="false">Yes</span><span role="radio" aria-checked="true">No</span></div>',
      '-haemoptysis',
    ],
    [
      'a choice from a list',
      '<label for="s">Haemoptysis</label><select id="s"><option>Yes</option><option selected>No</option></select>',
      '-haemoptysis',
    ],
    [
      'a list without a choice',
      '<label for="s">Haemoptysis</label><select id="s"><option value="">Please select</option><option>Yes</option></select><p>Cough.</p>',
      'cough',
    ],
    [
      'a field that was filled in',
      '<div><label for="f">Haemoptysis</label><input id="f" value="No"></div><div><label for="g">Cough</label><input id="g" value="yes, dry"></div>',
      'cough, -haemoptysis',
    ],
    ['a field that was left empty', '<div><label for="f">Haemoptysis</label><input id="f"></div><p>Cough.</p>', 'cough'],
    [
      'tick boxes before their words',
      '<div><label><input type="checkbox" checked> Haemoptysis</label></div><div><label><input type="checkbox"> Dysphagia</label></div><div><input type="checkbox"> Weight loss</div>',
      'haemoptysis',
    ],
    [
      'tick boxes behind their words',
      '<div>Haemoptysis <input type="checkbox" checked></div><div>Dysphagia <input type="checkbox"></div>',
      'haemoptysis',
    ],
    [
      'tick boxes in a column',
      '<table><tr><td>Haemoptysis</td><td><input type="checkbox" checked></td></tr><tr><td>Dysphagia</td><td><input type="checkbox"></td></tr></table>',
      'haemoptysis',
    ],
    [
      'boxes for Yes and No',
      '<div>Haemoptysis <label><input type="checkbox"> Yes</label> <label><input type="checkbox" checked> No</label></div>',
      '-haemoptysis',
    ],
    [
      'boxes for Yes and No, neither ticked',
      '<div>Haemoptysis <label><input type="checkbox"> Yes</label> <label><input type="checkbox"> No</label></div>',
      '',
    ],
    ['boxes drawn as text', '<p>Haemoptysis ☐ Yes ☑ No</p><p>☑ Cough</p><p>☐ Dysphagia</p>', 'cough, -haemoptysis'],
    [
      'questions and answers in lines',
      '<p><b>Have you coughed up blood?</b></p><p>No</p><p><b>Have you had a cough?</b></p><p>Yes</p>',
      'cough, -haemoptysis',
    ],
    ['a heading that is a question', '<h4>Haemoptysis</h4><p>No</p><h4>Cough</h4><p>Yes</p>', 'cough, -haemoptysis'],
    ['prose stays prose', '<p>Cough</p><p>No haemoptysis, well otherwise.</p>', 'cough, -haemoptysis'],
    [
      'a form of which nothing was chosen',
      '<p>Haemoptysis: Yes / No</p><p>Dysphagia? Y / N / not asked</p><p>Fatigue: ......</p><table><tr><td>Cough</td><td>*delete as appropriate</td></tr><tr><td>Weight loss?</td><td></td></tr></table>',
      '',
    ],
    [
      'an empty value in a grid of boxes',
      '<div class="r"><div>Cough</div><div>Yes</div></div><div class="r"><div>Haemoptysis</div><div> </div></div>',
      'cough',
    ],
    [
      'a box of the page itself',
      '<p><span role="checkbox" aria-checked="true"></span> <span>Cough</span></p><p><span role="checkbox" aria-checked="false"></span> <span>Dysphagia</span></p>',
      'cough',
    ],
  ])('%s', (_, body, expected) => {
    expect(reading(seen(body))).toBe(expected);
  });
});

describe('what is of now, and what is asked about with its date', () => {
  const entry = (date: string, words: string): string => `<article><h4>${date}</h4><p>${words}</p></article>`;
  test.each([
    [
      'the longest part is not the newest',
      `<h2>Care so far</h2>${entry('11 February 2019', 'Rectal bleeding and change in bowel habit for many weeks, which was looked into then.')}${entry('19 November 2026', 'Sore throat, no fever.')}`,
      '-fever, change_in_bowel_habit? 2019-02-11, rectal_bleeding? 2019-02-11',
    ],
    [
      '14 days and 15',
      `<h2>Consultations</h2>${entry('08-Nov-2026', 'Cough.')}${entry('07-Nov-2026', 'Haemoptysis.')}`,
      'cough, haemoptysis? 2026-11-07',
    ],
    ['an old denial is none of now', `<h2>Consultations</h2>${entry('07-Nov-2020', 'No haemoptysis.')}`, ''],
    ['without a date', '<h2>Consultations</h2><p>Haemoptysis, no weight loss.</p>', '-weight_loss?, haemoptysis?'],
    [
      'a box with a date ends with it',
      `<h2>Consultations</h2>${entry('20-Nov-2026', 'Cough.')}<article><p>Haemoptysis.</p></article>`,
      'cough, haemoptysis?',
    ],
    [
      'a date in the head of a box',
      '<h2>Consultations</h2><section><div class="head"><div>20-Nov-2026</div><div>Dr A Penhallow</div></div><div><p>Cough.</p></div></section>',
      'cough',
    ],
    [
      'a year of two figures',
      `<h2>Consultations</h2>${entry('20/11/26', 'Cough.')}${entry('11/02/19', 'Haemoptysis.')}`,
      'cough, haemoptysis? 2019-02-11',
    ],
    ['a date that cannot be read', `<h2>Consultations</h2>${entry('11/20/2026', 'Cough.')}`, 'cough?'],
    [
      'rows, the date behind the words',
      '<table><caption>Journal</caption><tr><th>Entry</th><th>By</th><th>Date</th></tr><tr><td>Haemoptysis</td><td>AP</td><td>03-Mar-2019</td></tr><tr><td>Cough</td><td>AP</td><td>20-Nov-2026</td></tr></table>',
      'cough, haemoptysis? 2019-03-03',
    ],
    [
      'rows of several lines',
      '<table><caption>Journal</caption><tr><td>20-Nov-2026</td><td><p>Cough.</p><p>No haemoptysis.</p></td></tr><tr><td>03-Mar-2019</td><td><p>Rectal bleeding.</p><p>Settled.</p></td></tr></table>',
      'cough, -haemoptysis, rectal_bleeding? 2019-03-03',
    ],
    ['a date as a value', '<h2>Consultation</h2><dl><dt>Date</dt><dd>19-Nov-2026</dd><dt>Haemoptysis</dt><dd>Yes</dd></dl>', 'haemoptysis'],
    ['being typed', '<h2>Notes</h2><p>Haemoptysis</p><label>Entry <textarea>Cough for 3 weeks</textarea></label>', 'cough, haemoptysis?'],
    ['being typed on the page itself', '<h2>Draft</h2><div contenteditable="true"><p>Haemoptysis today.</p></div>', 'haemoptysis'],
    ['a field that is closed', '<h2>Notes</h2><textarea readonly>Haemoptysis</textarea>', 'haemoptysis?'],
    [
      'a form being filled in',
      '<h1>Lower GI</h1><div><label for="s">Rectal bleeding</label><select id="s"><option selected>Yes</option><option>No</option></select></div>',
      'rectal_bleeding',
    ],
    [
      'the name of a form is no finding',
      '<form aria-label="Current consultation"><h2>Cough and haemoptysis (editing)</h2><p><label for="s">Weight loss</label><select id="s"><option selected>No</option><option>Yes</option></select></p></form>',
      '-weight_loss',
    ],
    [
      'a long line that begins with its day',
      `<h2>Notes</h2><p><b>20 Nov 2026 Dr A Penhallow</b> Cough most days for 3 weeks${', as before, and nothing that makes it any better'.repeat(3)}.</p>`,
      'cough',
    ],
    [
      'a day with its time and seconds',
      '<h2>Journal</h2><div>20-Nov-2026 10:32:15</div><div>Cough.</div><p>03-Mar-2019 09:15:00 Haemoptysis.</p>',
      'cough, haemoptysis? 2019-03-03',
    ],
    [
      'a title with its day and author',
      '<div class="p"><div>Chest clinic · 20/11/2026 · Dr A Penhallow</div><p>Haemoptysis.</p></div>',
      'haemoptysis',
    ],
    [
      'a line of a list with its own day',
      '<h2>Clinical items</h2><ul><li>20 Nov 2026 Cough</li><li>Haemoptysis 3 Mar 2019</li></ul>',
      'cough, haemoptysis? 2019-03-03',
    ],
    [
      'a day without a year',
      '<h2>Timeline</h2><p>20 Nov 2026</p><p>Cough.</p><p>Thursday 2nd April</p><p>Haemoptysis.</p>',
      'cough, haemoptysis?',
    ],
    [
      'each item of a list ends with its box',
      '<h2>Timeline</h2><ul><li><b>20 Nov 2026</b><div>Cough.</div></li><li><b>Import</b><div>Haemoptysis.</div></li></ul>',
      'cough, haemoptysis?',
    ],
    [
      'a row of someone’s own without a date',
      '<table><tr><td>20 Nov 2026</td><td>Dr A Penhallow</td><td>Cough.</td></tr><tr><td></td><td>Dr B Trewin</td><td>Haemoptysis.</td></tr></table>',
      'cough, haemoptysis?',
    ],
    [
      'a table that sets the page',
      '<table><tr><td>Results</td><td><i>Dr A Penhallow 20/11/2026</i><br>Cough.<br><i>Dr A Penhallow 03/03/2019</i><br>Haemoptysis.</td></tr></table>',
      'cough, haemoptysis? 2019-03-03',
    ],
    [
      'a card without a date beside dated ones',
      '<div class="c"><h5>20 Nov 2026</h5><p>Cough.</p></div><div class="c"><h5>From another practice</h5><p>Haemoptysis.</p></div>',
      'cough, haemoptysis?',
    ],
    [
      'dated parts beside the consultations',
      '<h2>Notes</h2><p>20 Nov 2026</p><p>Cough.</p><h2>Phone calls</h2><p>19 Nov 2026</p><p>Haemoptysis.</p>',
      'cough, haemoptysis',
    ],
    [
      'notes that a short part runs on into',
      '<h4>Recalls</h4><p>Flu jab</p><div><span>20/11/2026</span> <span>Dr A Penhallow</span><p>Haemoptysis.</p></div>',
      'haemoptysis?',
    ],
    [
      'a menu heads nothing',
      '<div><ul><li>Journal</li><li>Letters</li><li>Recalls</li></ul></div><div><p>20 Nov 2026</p><p>Haemoptysis.</p></div>',
      'haemoptysis',
    ],
    [
      'tabs head nothing',
      '<div><div>Journal</div><div>Results</div><div>Recalls</div></div><div><p>20 Nov 2026</p><p>Haemoptysis.</p></div>',
      'haemoptysis',
    ],
    [
      'what is long past',
      '<h2>Major inactive problems and issues</h2><table><tr><td>20-Nov-2026</td><td>Haemoptysis</td></tr></table>',
      '',
    ],
    [
      'problems in rows, each with its day',
      '<h2>Active problems and issues (2)</h2><table><tr><th>Start</th><th>Entry</th></tr><tr><td>20-Nov-2026</td><td>Haemoptysis</td></tr><tr><td></td><td>Cough</td></tr></table>',
      'haemoptysis, cough?',
    ],
    [
      'names in other words',
      '<h3>Problem list – ongoing (1 item)</h3><ul><li>Cough, 20 Nov 2026</li></ul><h2>Three most recent encounters</h2><p>20 Nov 2026</p><p>Fatigue.</p>',
      'cough, fatigue',
    ],
    [
      'an old history is asked about',
      '<h2>Problems</h2><ul><li>Deep vein thrombosis 03-Mar-2019</li></ul>',
      'deep_vein_thrombosis? 2019-03-03',
    ],
    ['a search box', '<form role="search"><textarea>Haemoptysis</textarea></form>', ''],
    [
      'a short box before a dated one is no label of its date',
      '<div><div>Allergies</div><div>None</div></div><div><div>20-Nov-2026</div><div>Haemoptysis for 2 weeks.</div></div>',
      'haemoptysis',
    ],
    [
      'a short box keeps its heading to itself',
      '<div><h3>Allergies</h3><p>None known</p></div><div><h4>20-Nov-2026</h4><p>Haemoptysis.</p></div>',
      'haemoptysis',
    ],
    [
      'a heading in a frame of its own heads what follows',
      '<div><div><h3>Consultations</h3><span>3 entries</span></div><div><h4>20-Nov-2026</h4><p>Haemoptysis.</p></div></div>',
      'haemoptysis',
    ],
  ])('%s', (_, body, expected) => {
    expect(reading(banner + body)).toBe(expected);
  });
});

describe('whose it is', () => {
  test.each([
    [
      'a letter about a woman',
      '<p>Dear Doctor, thank you for referring this 71 year old lady with haemoptysis and a cough.</p>',
      'cough?, haemoptysis?',
    ],
    ['another age', '<p>Thank you for seeing this 35-year-old with haemoptysis.</p>', 'haemoptysis?'],
    ['another birth date', '<p>Re: DOB 01/02/1950</p><p>Haemoptysis.</p>', 'haemoptysis?'],
    ['another NHS number', '<p>NHS number 999 000 0018</p><p>Haemoptysis.</p>', 'haemoptysis?'],
    ['Mrs', '<p>Mrs Hale has had haemoptysis.</p>', 'haemoptysis?'],
    ['filled in by a carer', '<p>Completed by: Pat Elm (daughter)</p><p>I have had a cough.</p>', 'cough?'],
    ['his own age and sex', '<p>62 year old gentleman with haemoptysis.</p>', 'haemoptysis'],
    ['a relative who is named as such', '<p>Haemoptysis. Mother had breast cancer at 71.</p>', 'haemoptysis'],
  ])('%s', (_, body, expected) => {
    expect(reading(seen(body))).toBe(expected);
  });
});

describe('results, by what stands in the columns', () => {
  const results = (heads: string[], ...rows: string[][]): string =>
    `${banner}<h2>Observations</h2><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  test.each([
    [
      'a column headed Entry',
      results(
        ['Date', 'Entry', 'Value', 'Range'],
        ['19-Nov-2026', 'PSA', '7.9 ug/L', '0.0-4.5'],
        ['19-Nov-2026', 'Haemoglobin', '118 g/L', '130-180'],
      ),
      'low_haemoglobin, PSA 7.9, 3 days old',
    ],
    [
      'heads that say nothing',
      results(['When', 'What', 'How much', 'Usual'], ['19-Nov-2026', 'FIT', '&lt;7', '0-9']),
      'FIT <7, 3 days old',
    ],
    [
      'one sentence in a cell',
      results(
        ['Date', 'Entry', 'Details'],
        ['19-Nov-2026', 'PSA 7.9 ug/L', 'Dr A'],
        ['18-Nov-2026', 'Faecal immunochemical test 12 ug/g', 'Dr A'],
      ),
      'FIT 12, 4 days old, PSA 7.9, 3 days old',
    ],
    [
      'the range before the value',
      results(['Test', 'Normal', 'Found', 'Collected'], ['PSA', '0.0 - 4.5', '7.9', '19-Nov-2026']),
      'PSA 7.9, 3 days old',
    ],
    [
      'a range that looks like a date',
      results(['Test', 'Result', 'Range'], ['White cell count', '12.1', '4.3-10.8']),
      'raised_white_cell_count?',
    ],
    [
      '90 days and 91',
      results(['Date', 'Entry', 'Value'], ['24-Aug-2026', 'PSA', '7.9'], ['23-Aug-2026', 'FIT', '12']),
      'PSA 7.9, 2 months old, FIT 12, 2 months old?',
    ],
    ['without a date', results(['Entry', 'Value'], ['PSA', '7.9']), 'PSA 7.9, no date?'],
    [
      'value, range and flag in one cell',
      results(
        ['Date', 'Entry', 'Details'],
        ['19-Nov-2026', 'Serum PSA level', '7.9 ug/L (0.0 - 4.5)'],
        ['19-Nov-2026', 'Hb', '118 g/L [130 - 180] L'],
      ),
      'low_haemoglobin, PSA 7.9, 3 days old',
    ],
    [
      'in any order, without heads',
      `${banner}<table><tr><td>0 - 4</td><td>7.9</td><td>ng/mL</td><td>PSA</td><td>19 Nov 2026</td><td>H</td></tr></table>`,
      'PSA 7.9, 3 days old',
    ],
    [
      'a sentence in a cell, with its range and date',
      `${banner}<h2>Results</h2><table><tr><td>PSA 7.9 ng/mL (0–4) on 19 Nov 2026</td></tr></table>`,
      'PSA 7.9, 3 days old',
    ],
    [
      'a bound is the range where others are ranges',
      results(['Test', 'A', 'B', 'C'], ['PSA', '&lt;4.5', '7.9', '19-Nov-2026'], ['FIT', '0-9', '&lt;7', '19-Nov-2026']),
      'FIT <7, 3 days old, PSA 7.9, 3 days old',
    ],
    [
      'a bound that may be either is asked about',
      results(['Test', 'A', 'B', 'C'], ['PSA', '&lt;4.5', '7.9', '19-Nov-2026']),
      'PSA <4.5, 3 days old?',
    ],
    [
      'the result before this one does not count',
      results(['Test', 'Previous', 'Latest', 'Date'], ['PSA', '3.1', '7.9', '19-Nov-2026']),
      'PSA 7.9, 3 days old',
    ],
    [
      'the day it was taken, not the day it was reported',
      results(['Reported', 'Collected', 'Test', 'Result'], ['19/11/2026 10:11', '12/06/2026 09:30', 'PSA', '7.9']),
      'PSA 7.9, 5 months old?',
    ],
    [
      'two dates that no head tells apart: the older',
      results(['A', 'B', 'Test', 'Result'], ['19/11/2026', '12/06/2026', 'PSA', '7.9']),
      'PSA 7.9, 5 months old?',
    ],
    ['a day to come is none', results(['Test', 'Result', 'Date'], ['PSA', '7.9', '23-Nov-2026']), 'PSA 7.9, no date?'],
    [
      'the number of a sample is none',
      results(['Sample', 'Test', 'Result', 'Date'], ['1234', 'PSA', '7.9', '19-Nov-2026']),
      'PSA 7.9, 3 days old',
    ],
    [
      'a unit beside a name that is no unit',
      results(['Test', 'Found', 'By', 'Date'], ['PSA', '7.9', 'Dr A', '19-Nov-2026']),
      'PSA 7.9, 3 days old',
    ],
    [
      'the range and the flag of the laboratory decide',
      results(
        ['Test', 'Result', 'Range', 'Flag', 'Date'],
        ['Platelets', '430', '150-400', 'H', '19-Nov-2026'],
        ['Hb', '131', '133-167', 'L', '19-Nov-2026'],
      ),
      'low_haemoglobin, thrombocytosis',
    ],
    [
      'a day over a group of rows',
      results(['Test', 'Result'], ['19-Nov-2026', ''], ['PSA', '7.9'], ['03-Mar-2019', ''], ['FIT', '12']),
      'PSA 7.9, 3 days old, FIT 12, 7 years old?',
    ],
    ['words for less than', results(['Test', 'Result', 'Date'], ['FIT', 'Less than 7 ug/g', '19-Nov-2026']), 'FIT <7, 3 days old'],
    ['a name with its number among its letters', `${banner}<h2>Results</h2><p>CA 125 40 kU/L, 19-Nov-2026</p>`, 'CA125 40, 3 days old'],
  ])('%s', (_, body, expected) => {
    expect(reading(body)).toBe(expected);
  });
});

describe('a banner without labels', () => {
  const who = (body: string): string[] =>
    readPage(aDocument(`<header>${body}</header><main><h2>Results</h2><p>None</p></main>`), { today }).patients.map(inShort);
  test.each([
    ['<div>♂ Male · 65 yrs · 25-Sept-1961</div>', 'M 65, 1961-09-25, -'],
    ['<div>M 64 yrs</div>', 'M 64, -, -'],
    ['<h1>Pat Marlow</h1><div>14 Mar 1964 (62 y) M</div>', 'M 62, 1964-03-14, -'],
    ['<div>John · 62 · Male</div>', 'M 62, -, -'],
    [
      '<div><span>Joshua Elm</span> <span>Male</span></div><div><span>62 yrs</span><span>·</span><span>14-Mar-1964</span><span>·</span><span>Record ID: 100008E</span></div>',
      'M 62, 1964-03-14, -',
    ],
    ['<div>ELM, John • 62 yrs • Male • 14/03/1964</div>', 'M 62, 1964-03-14, -'],
    ['<div>14/03/1964 - 62Y - Male - NHS: 9992736410</div>', 'M 62, 1964-03-14, 9992736410'],
    ['<div>ELM, John | M | 14/03/64 | 62y</div>', 'M 62, 1964-03-14, -'],
    ['<div>Elm, Joan — F — 62 years — 14 March 1964</div>', 'F 62, 1964-03-14, -'],
    ['<div>Joan Elm (62F)</div>', 'F 62, -, -'],
    ['<div>Joan Elm, 62 year old female</div>', 'F 62, -, -'],
    ['<div>62/F</div><div>NHS 999 000 0018</div>', 'F 62, -, 9990000018'],
    ['<div>♀ 62y</div>', 'F 62, -, -'],
    ['<p>DOB: 14/03/64 Sex: M</p>', 'M 62, 1964-03-14, -'],
    ['<p>DOB: 14/03/21 (5y) Sex: M</p>', 'M 5, 2021-03-14, -'],
    ['<p>Born May 1, 1947</p><p>Sex: F</p>', 'F 79, 1947-05-01, -'],
    ['<div>♂ · 7 months · 12-Apr-2026</div>', 'M 7m, 2026-04-12, -'],
  ])('%s', (body, expected) => {
    expect(who(body)).toEqual([expected]);
  });

  test.each([
    '<p>Hypertension 12 years</p>',
    '<p>Registered 12-Mar-2015 · Male ward</p>',
    '<p>Diabetes · 12-Mar-2015 · 11 years</p>',
    '<p>Male infertility</p>',
    '<p>Page 62 of 64</p>',
    '<p>Seen with mother, 62 years, female</p>',
    '<p>Asthma, 12 years · ward for women</p>',
    '<p>Ramipril 5 m · 62</p>',
  ])('%s tells of nobody', (body) => {
    expect(who(body)).toEqual([]);
  });
});
