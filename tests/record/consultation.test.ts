import { describe, expect, test } from 'vitest';
import { readPage } from '../../record/read-page.ts';
import type { Section } from '../../record/snapshot.ts';
import { aDocument, read, today } from './a-page.ts';

const texts = (body: string): string[] => read(body).sections.map(({ kind, text }) => `${kind}: ${text.replaceAll('\n', ' / ')}`);

describe('the consultation text', () => {
  test.each([
    [
      'under a heading',
      '<h2>Consultations</h2><h3>20-Nov-2026</h3><p>3/52 cough.</p><p>No haemoptysis.</p>',
      ['consultation: 3/52 cough. / No haemoptysis.'],
    ],
    [
      'under a heading of a card',
      '<div><div><h3>Encounters</h3></div><div><p>3/52 cough.</p></div></div><div><h3>Recalls</h3><p>Flu jab</p></div>',
      ['consultation: 3/52 cough.'],
    ],
    ['in a labelled region', '<section aria-label="Journal"><p>3/52 cough.</p></section><p>Elsewhere</p>', ['consultation: 3/52 cough.']],
    [
      'under words that are no heading by their element',
      '<div>History</div><div>3/52 cough.</div><div>Examination</div><div>Chest clear</div><div>Medication</div><div>Ramipril cough</div>',
      ['consultation: History / 3/52 cough. / Examination / Chest clear'],
    ],
    [
      'in a definition list',
      '<dl><dt>History</dt><dd>3/52 cough.</dd><dt>Address</dt><dd>1 High Street</dd></dl>',
      ['consultation: History / 3/52 cough.'],
    ],
    [
      'in rows with dates',
      '<h2>Consultations</h2><table><tr><td>01-Nov-2026</td><td>cough</td></tr><tr><td>20-Nov-2026</td><td>PMB</td></tr></table>',
      ['consultation: PMB', 'consultation: cough'],
    ],
    [
      'being typed',
      '<h2>Consultation</h2><label>History <textarea>3/52 cough\nno wt loss</textarea></label>',
      ['consultation: History / 3/52 cough / no wt loss'],
    ],
    ['with its own line ends', '<h2>Notes</h2><pre>3/52 cough\nno wt loss</pre>', ['consultation: 3/52 cough / no wt loss']],
    [
      'not what stands under family, past or medication',
      '<section><h2>Consultations</h2><h3>Family history</h3><p>Rectal bleeding in father</p><h3>Past medical history</h3><p>Haematuria</p><h3>Medication</h3><p>Cough linctus</p></section>',
      ['past-problems: Haematuria'],
    ],
    ['not what stands in menus', '<nav><h2>Consultations</h2><a>Cough</a><button>New</button></nav>', []],
    [
      'with headings that fold and words that link',
      '<h2><button>Consultations</button></h2><h3><button>20-Nov-2026</button></h3><p>3/52 <a href="#a">cough</a>, no haemoptysis.</p><p><button>Edit PMB</button></p>',
      ['consultation: 3/52 cough, no haemoptysis.'],
    ],
    [
      'else the largest text',
      '<main><p>62M with three weeks of visible haematuria, on and off, painless.</p><p>No weight loss.</p></main><p>Log out</p>',
      ['largest-text: 62M with three weeks of visible haematuria, on and off, painless.'],
    ],
    [
      'problems that are not over',
      '<h2>Problems</h2><ul><li>Visible haematuria, 20-Nov-2026</li><li>Hernia (past)</li></ul><h2>Inactive problems</h2><ul><li>DVT</li></ul>',
      ['problems: Visible haematuria, 20-Nov-2026', 'past-problems: Hernia (past)', 'past-problems: DVT'],
    ],
  ])('%s', (_, body, sections) => {
    expect(texts(body)).toEqual(sections);
  });

  test('a problem takes its date from the lines after it', () => {
    const { sections } = read(
      '<h2>Problems</h2><div><p>Rectal bleeding</p><p>Active</p><p>12-Mar-2019</p></div><div><p>Haemoptysis</p><p>active</p></div><div><p>DVT</p><p>Resolved</p></div>',
    );
    expect(sections.map(({ text, date }) => [text, date])).toEqual([
      ['Rectal bleeding', '2019-03-12'],
      ['Haemoptysis', undefined],
      ['DVT', undefined],
    ]);
  });

  test.each([
    [
      'in rows',
      '<h3>November 2026</h3><table><tr><td>20 Fri</td><td>PMB</td></tr><tr><td>3</td><td>Cough</td></tr></table><h3>March 2025</h3><table><tr><td>27th</td><td>Dysphagia</td></tr></table>',
    ],
    [
      'in a row of the same table',
      '<table><tr><td colspan="2">November 2026</td></tr><tr><td>20</td><td>PMB</td></tr><tr><td>3</td><td>Cough</td></tr><tr><td colspan="2">March 2025</td></tr><tr><td>27</td><td>Dysphagia</td></tr></table>',
    ],
    [
      'in boxes',
      '<h3>Nov 2026 (2 entries)</h3><div><div>Fri 20</div><div>PMB</div></div><div><div>3rd</div><div>Cough</div></div><h3>March 2025</h3><div><div>27 Thu</div><div>Dysphagia</div></div>',
    ],
    [
      'under a year',
      '<h3>2026</h3><div><div>20 Nov</div><div>PMB</div></div><div><div>3 Nov, Tue</div><div>Cough</div></div><h3>2025</h3><div><div>27 March</div><div>Dysphagia</div></div>',
    ],
  ])('a day takes its month from over it: %s', (_, body) => {
    expect(read(`<h2>Consultations</h2>${body}`).sections.map(({ text, date }) => [text, date])).toEqual([
      ['PMB', '2026-11-20'],
      ['Cough', '2026-11-03'],
      ['Dysphagia', '2025-03-27'],
    ]);
  });

  test('a number under a month that begins words is no day', () => {
    const { sections } = read('<h2>Consultations</h2><h3>November 2026</h3><p>3 weeks of cough</p>');
    expect(sections.map(({ text, date, undated }) => [text.includes('3 weeks of cough'), date, undated])).toEqual([
      [true, undefined, true],
    ]);
  });

  test('comes in entries, the newest first, each with its age', () => {
    const { sections } = read(
      '<h2>Consultations</h2><h3>01-Nov-2025</h3><p>cough</p><h3>20-Nov-2026</h3><p>PMB</p><h3>Today</h3><p>IDA</p>',
    );
    expect(sections.map(({ text, date, daysOld }) => [text, date, daysOld])).toEqual([
      ['IDA', '2026-11-22', 0],
      ['PMB', '2026-11-20', 2],
      ['cough', '2025-11-01', 386],
    ]);
  });

  test.each(['<h3><button>20-Nov-2026</button></h3>', '<div role="button"><h3>20-Nov-2026</h3></div>'])(
    'takes its date from a heading that folds: %s',
    (heading) => {
      const [section] = read(`<h2>Consultations</h2>${heading}<p>cough</p>`).sections;
      expect(section?.date).toBe('2026-11-20');
    },
  );

  test('is cut at 20,000 characters, and says so', () => {
    const { sections } = read(`<h2>Notes</h2>${'<p>3/52 cough and more words to fill the line.</p>'.repeat(1000)}`);
    const [section] = sections;
    expect(sections).toHaveLength(1);
    expect(section?.text).toHaveLength(20_000);
    expect(section?.cut).toBe('Only the first 20,000 characters were looked at.');
  });
});

test('entries beyond the limit are left out, and the last one says so', () => {
  const entry = (date: string): string => `<h3>${date}</h3>${'<p>Nothing new, and more words to fill the line.</p>'.repeat(250)}`;
  const { sections } = read(`<h2>Notes</h2>${['20-Nov-2026', '19-Nov-2026', '18-Nov-2026', '17-Nov-2026'].map(entry).join('')}`);
  expect(sections.map(({ date, cut }) => [date, cut !== undefined])).toEqual([
    ['2026-11-20', false],
    ['2026-11-19', true],
  ]);
});

describe('what the GP points at comes first', () => {
  const body =
    '<h2>Notes</h2><p id="p">3/52 cough</p><p>PMB</p><textarea id="t">first line\nIDA found\nlast line</textarea><input id="s" type="search" value="PMB"><div role="search"><input id="r" value="PMB"></div>';
  const pointed = (act: (document: Document) => void): Section[] => {
    const document = aDocument(body);
    act(document);
    return readPage(document, { today }).sections;
  };

  test('selected text', () => {
    const [first] = pointed((document) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#p') as Element);
      document.getSelection()?.addRange(range);
    });
    expect(first).toEqual({ kind: 'selected', where: 'selected text', text: '3/52 cough' });
  });

  test('text selected in a field', () => {
    const [first] = pointed((document) => {
      const field = document.querySelector('#t') as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(11, 14);
    });
    expect(first).toMatchObject({ kind: 'selected', text: 'IDA' });
  });

  test('the text near the cursor', () => {
    const [first] = pointed((document) => {
      const field = document.querySelector('#t') as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(12, 12);
    });
    expect(first).toMatchObject({ kind: 'near-cursor', text: 'first line\nIDA found\nlast line' });
  });

  test('the paragraph that was clicked', () => {
    const [first] = pointed((document) => document.getSelection()?.collapse(document.querySelector('#p')?.firstChild ?? null, 2));
    expect(first).toMatchObject({ kind: 'near-cursor', text: '3/52 cough' });
  });

  test.each(['#s', '#r'])('a search box (%s) is no text of the record', (box) => {
    const [first] = pointed((document) => (document.querySelector(box) as HTMLInputElement).focus());
    expect(first?.kind).toBe('consultation');
  });

  test('a click between the parts of the page points at nothing', () => {
    const document = aDocument(`<main><h2>Notes</h2>${'<p>cough</p>'.repeat(50)}</main>`);
    document.getSelection()?.collapse(document.querySelector('main'), 0);
    expect(readPage(document, { today }).sections.map(({ kind }) => kind)).toEqual(['consultation']);
  });

  test('a very long selection is cut, and says so', () => {
    const document = aDocument(`<pre id="p">${'cough '.repeat(5000)}</pre>`);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#p') as Element);
    document.getSelection()?.addRange(range);
    const [first] = readPage(document, { today }).sections;
    expect(first?.text.length).toBeLessThanOrEqual(20_000);
    expect(first?.cut).toMatch(/20,000 characters of the selection/);
  });
});
