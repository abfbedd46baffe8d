/** A page of a record, what one key adds of it, what is asked about, and what neither may be. */
export interface WholePage {
  kind: string;
  html: string;
  age?: number;
  sex?: 'female' | 'male';
  present?: readonly string[];
  absent?: readonly string[];
  /** Asked about; of what is denied too, where its age is not known. */
  asked?: readonly string[];
  results?: Readonly<Record<string, number>>;
}

/** The day on which the pages are read. */
export const READ_ON = '2026-11-29';

const man = '<header><p>Name: Edwin Pargeter</p><p>Born 02-Jun-1959 (67y)</p><p>Sex Male</p><p>NHS No. 999 000 0018</p></header>';
const woman = '<header><p>DOB 11/08/1968</p><p>Sex Female</p></header>';
const he = { age: 67, sex: 'male' } as const;
const she = { age: 58, sex: 'female' } as const;
const hoarse = '<h2>Consultations</h2><h3>26-Nov-2026</h3><p>Hoarse for four weeks.</p>';
const hoarseOnly = { ...he, present: ['hoarseness'] } as const;

/** Whole pages of our own, each of one kind that was once read wrongly. */
export const WHOLE_PAGES: readonly WholePage[] = [
  // Whose page it is.
  {
    kind: 'a banner without labels in two rows',
    html: `<header><div><span>Edwin Pargeter</span> <span>Male</span></div><div><span>67 yrs</span><span>·</span><span>02-Jun-1959</span><span>·</span><span>ID: 300017K</span></div></header>${hoarse}`,
    ...hoarseOnly,
  },
  { kind: 'parts between bullets', html: `<div>PARGETER, Edwin • 67 yrs • Male • 02/06/1959</div>${hoarse}`, ...hoarseOnly },
  { kind: 'a year of two figures', html: `<header><p>DOB: 02/06/59 Sex: M</p></header>${hoarse}`, ...hoarseOnly },
  { kind: 'parts between dashes', html: `<div>02/06/1959 - 67Y - Male - NHS: 9990000018</div>${hoarse}`, ...hoarseOnly },
  {
    kind: 'a part to an item of a list',
    html: `<ul><li>Edwin Pargeter</li><li>Age 67</li><li>Male</li><li>2 June 1959</li></ul>${hoarse}`,
    ...hoarseOnly,
  },
  {
    kind: 'how long something has lasted beside the banner',
    html: `${woman}<h2>Request received 26 November 2026</h2><dl><div><dt>Main problem</dt><dd>My voice is hoarse</dd></div><div><dt>How long</dt><dd>3 months</dd></div><div><dt>Weight loss</dt><dd>No</dd></div></dl>`,
    ...she,
    present: ['hoarseness'],
    absent: ['weight_loss'],
  },
  {
    kind: 'a list of people',
    html: '<h1>Morning list</h1><table><tr><th>Time</th><th>Patient</th><th>Reason</th></tr><tr><td>09:00</td><td>Pargeter, Edwin (M, 67y) 02-Jun-1959</td><td>Hoarse</td></tr><tr><td>09:10</td><td>Quill, Agnes (F, 41y) 09-Sep-1985</td><td>Breast lump</td></tr></table>',
  },
  // Labels and answers.
  {
    kind: 'rows of a table',
    html: `${man}<h2>Consultation</h2><p>26-Nov-2026</p><table><tr><th>Night sweats</th><td>No</td></tr><tr><th>Dysphagia</th><td>Yes</td></tr><tr><th>Haemoptysis</th><td>Not asked</td></tr></table>`,
    ...he,
    present: ['dysphagia'],
    absent: ['night_sweats'],
  },
  {
    kind: 'boxes of a label and a value',
    html: `${man}<h2>Consultation</h2><p>26-Nov-2026</p><div><div class="label">Night sweats</div><div class="value">No</div></div><div><div class="label">Dysphagia</div><div>Yes</div></div>`,
    ...he,
    present: ['dysphagia'],
    absent: ['night_sweats'],
  },
  {
    kind: 'choices of lists, one behind an empty choice',
    html: `${man}<h2>Consultation</h2><p>26-Nov-2026</p><div><label for="a">Night sweats</label><select id="a"><option value="">Please select</option><option>Yes</option><option selected>No</option></select></div><div><label for="b">Dysphagia</label><select id="b"><option selected>Yes</option><option>No</option></select></div>`,
    ...he,
    present: ['dysphagia'],
    absent: ['night_sweats'],
  },
  {
    kind: 'questions of an online request',
    html: `${man}<h2>Online consultation</h2><p>27-Nov-2026</p><p><b>Do you have trouble swallowing?</b></p><p>Yes</p><p><b>Have you had night sweats?</b></p><p>No</p><p><b>For how long?</b></p><p>5 weeks</p>`,
    ...he,
    present: ['dysphagia'],
    absent: ['night_sweats'],
  },
  {
    kind: 'a question that begins with blood, in a dated form',
    html: `${man}<h2>Form completed 26/11/2026</h2><form><fieldset><legend>Blood when you cough</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a" checked> No</label></fieldset><fieldset><legend>Hoarseness</legend><label><input type="radio" name="b" checked> Yes</label><label><input type="radio" name="b"> No</label></fieldset></form>`,
    ...he,
    present: ['hoarseness'],
    absent: ['haemoptysis'],
  },
  {
    kind: 'the story of a sister',
    html: `${woman}<h2>Online consultation</h2><p>27-Nov-2026</p><p>I have been hoarse for weeks.</p><p>My sister was 60 when they found her bladder cancer. Hers began with blood in her urine.</p>`,
    ...she,
    present: ['hoarseness'],
  },
  // When it was.
  {
    kind: 'an old entry that is longer than the new one',
    html: `${man}<h2>Timeline of care</h2><article><h4>9 March 2018</h4><p>Haemoptysis and night sweats for two months, weight loss of 6 kg, dysphagia. Chest X-ray arranged by telephone.</p></article><article><h4>26 November 2026</h4><p>Ear wax, no fever. Drops advised.</p></article>`,
    ...he,
    absent: ['fever'],
    asked: ['haemoptysis', 'night_sweats', 'weight_loss', 'dysphagia'],
  },
  {
    kind: 'headed notes on cards with their dates in a head of their own',
    html: `${man}<div><div class="card"><div class="head"><div>26 Nov 2026</div><div>Dr O Finch</div><div>Telephone</div></div><div class="body"><div><div>History</div><div>Hoarse for four weeks. No dysphagia.</div></div></div></div><div class="card"><div class="head"><div>3 Nov 2026</div><div>Dr O Finch</div></div><div class="body"><div><div>History</div><div>Night sweats.</div></div></div></div></div>`,
    ...he,
    present: ['hoarseness'],
    absent: ['dysphagia'],
    asked: ['night_sweats'],
  },
  {
    kind: 'a day under its month, with a headed entry',
    html: `${man}<h3>November 2026</h3><div class="row"><span>Thu 26</span><div><b>Consultation</b><p>Hoarse for four weeks.</p></div></div><h3>May 2024</h3><div class="row"><span>Tue 14</span><div><b>Consultation</b><p>Night sweats.</p></div></div>`,
    ...he,
    present: ['hoarseness'],
    asked: ['night_sweats'],
  },
  {
    kind: 'the date in the heading of the consultation',
    html: `${man}<h2>Consultation 26-Nov-2026</h2><h4>History</h4><p>Hoarse for four weeks.</p><h4>Family</h4><p>Mother has night sweats.</p>`,
    ...hoarseOnly,
  },
  {
    kind: 'an undated part after a dated one',
    html: `${woman}<h2>Antenatal contact, 24 November 2026</h2><table><tr><th>How are you</th><td>Hoarse for four weeks.</td></tr></table><h2>Earlier pregnancies</h2><table><tr><th>Year</th><th>Outcome</th><th>Problems</th></tr><tr><td>1995</td><td>Live birth, boy</td><td>Constipation</td></tr></table>`,
    ...she,
    present: ['hoarseness'],
  },
  {
    kind: 'a date at the top of the page is of nothing below',
    html: `<div id="app"><div class="bar"><span>29 Nov 2026</span></div>${man}<div><h2>History</h2><p>Hoarse for four weeks.</p></div></div>`,
    ...he,
    asked: ['hoarseness'],
  },
  {
    kind: 'a summary without a date beside dated entries',
    html: `${man}<section><h2>Summary</h2><p>Night sweats.</p></section><section>${hoarse}</section>`,
    ...hoarseOnly,
    asked: ['night_sweats'],
  },
  // What is another's, and results.
  {
    kind: 'a letter about someone else',
    html: `${man}<h2>Attachments</h2><p>Dear Doctor, thank you for seeing this 74 year old lady with vaginal bleeding and a breast lump.</p>`,
    ...he,
    asked: ['postmenopausal_bleeding', 'breast_lump'],
  },
  {
    kind: 'a column of tests that is headed Entry',
    html: `${man}<h2>Investigations</h2><table><tr><th>Date</th><th>Entry</th><th>Value</th></tr><tr><td>25-Nov-2026</td><td>PSA</td><td>6.8 ug/L</td></tr></table>`,
    ...he,
    results: { psa: 6.8 },
  },
];
