import { describe, expect, test } from 'vitest';
import { patientsOn, read } from './a-page.ts';
import { BANNER_FORMS } from './banner-forms.ts';

const whole = 'F 65, 1961-03-12, 9990000018';

describe('a patient banner, found by what it says', () => {
  test.each([
    ['one line', '<div>Born 12-Mar-1961 (65y) Gender Female NHS No. 999 000 0018</div>', whole],
    ['one line with marks', '<div>DOB: 12/03/1961 | Age: 65 | Sex: F | NHS: 9990000018</div>', whole],
    ['one line, sex last and without a word', '<div>NHS 999 000 0018 · Born 12-Mar-1961 (65y) · Female</div>', whole],
    ['D.O.B.', '<p>D.O.B. 12.03.1961, Sex: Female, NHS number: 999-000-0018</p>', whole],
    [
      'spans without spaces',
      '<div><span>Born</span><span>12-Mar-1961</span><span>Sex</span><span>Female</span><span>NHS No.</span><span>9990000018</span></div>',
      whole,
    ],
    [
      'sibling boxes',
      '<div><div>Date of birth</div><div>12 March 1961</div></div><div><div>Gender</div><div>Female</div></div><div><div>NHS number</div><div>999 000 0018</div></div>',
      whole,
    ],
    [
      'definition list',
      '<dl><dt>Date of Birth</dt><dd>12th March 1961 (65 years)</dd><dt>Sex</dt><dd>F</dd><dt>NHS No</dt><dd>999 000 0018</dd></dl>',
      whole,
    ],
    [
      'table, labels at the side',
      '<table><tr><th>DOB</th><td>12/03/1961</td></tr><tr><th>Sex</th><td>Female</td></tr><tr><th>NHS Number</th><td>999 000 0018</td></tr></table>',
      whole,
    ],
    [
      'table, labels at the side, two pairs a row',
      '<table><tr><td>DOB:</td><td>12/03/1961</td><td>Sex:</td><td>Female</td></tr><tr><td>NHS Number:</td><td>999 000 0018</td><td>GP:</td><td>Dr A</td></tr></table>',
      whole,
    ],
    [
      'table, labels on top',
      '<table><tr><th>Name</th><th>Sex</th><th>NHS Number</th><th>Date of birth</th></tr><tr><td>Ann Other</td><td>Female</td><td>999 000 0018</td><td>12/03/1961</td></tr></table>',
      whole,
    ],
    [
      'table of ARIA roles',
      '<div role="table"><div role="row"><span role="columnheader">DOB</span><span role="columnheader">Sex</span><span role="columnheader">NHS No</span></div><div role="row"><span role="cell">12-Mar-1961</span><span role="cell">F</span><span role="cell">9990000018</span></div></div>',
      whole,
    ],
    [
      'labels that are read out',
      '<span aria-label="Date of birth">12/03/1961</span> <span aria-label="Sex">Female</span> <span aria-label="NHS number">999 000 0018</span>',
      whole,
    ],
    [
      'labels by id',
      '<p id="a">Date of birth</p><p id="b">Sex</p><i>–</i><span aria-labelledby="a">12/03/1961</span><span aria-labelledby="b">Female</span><b>NHS No 999 000 0018</b>',
      whole,
    ],
    [
      'a region that is read out as a whole',
      '<div aria-label="Born 12 March 1961, Sex Female, NHS number 999 000 0018"><i></i></div>',
      whole,
    ],
    [
      'fields of a form',
      '<label>Date of birth <input value="12/03/1961"></label><label>Sex <select><option>Male</option><option selected>Female</option></select></label><label>NHS number <input value="9990000018"></label>',
      whole,
    ],
    [
      'a chosen radio button',
      '<fieldset><legend>Sex</legend><label><input type="radio" name="s"> Male</label><label><input type="radio" name="s" checked> Female</label></fieldset><p>DOB 12/03/1961 NHS 999 000 0018</p>',
      whole,
    ],
    [
      'two labels in one',
      '<dl><dt>DOB (Age)</dt><dd>12-Mar-1961 (65)</dd><dt>Sex/Gender</dt><dd>Female</dd><dt>NHS</dt><dd>9990000018</dd></dl>',
      whole,
    ],
    [
      'labels below their values',
      '<section><div><b>65</b><br><small>Age</small></div><div><b>F</b><br><small>Sex</small></div><div><div>12/03/1961</div><div>DOB</div></div><div><b>Ann Other</b><small>Name</small></div><div><b>999 000 0018</b><br><small>NHS No.</small></div></section>',
      whole,
    ],
    [
      'labels behind their values',
      '<section><div><b>65</b><small>Age</small></div><div><b>F</b><small>Sex</small></div><div><b>12/03/1961</b><small>DOB</small></div><div><b>999 000 0018</b><small>NHS No.</small></div></section>',
      whole,
    ],
    ['ISO date', '<div>Birth date: 1961-03-12</div><div>Sex: Female</div><div>NHS number: 9990000018</div>', whole],
    ['age and sex in one', '<div>Age/Sex: 65/F</div><div>DOB: 12/03/1961</div><div>NHS number: 9990000018</div>', whole],
    [
      'a web address for a label',
      '<div>DoB</div><div>1961-03-12</div><div>Age</div><div>065Y</div><div>Gender</div><div>female</div><div>https://fhir.nhs.uk/Id/nhs-number</div><div>9990000018</div>',
      whole,
    ],
    [
      'comments in the same list',
      '<dl><dt>Comments</dt><dd>Deaf in left ear</dd><dt>DOB</dt><dd>12/03/1961</dd><dt>Sex</dt><dd>F</dd><dt>NHS No</dt><dd>9990000018</dd></dl>',
      whole,
    ],
    [
      'beside long notes in boxes',
      `<div><div><h2>Consultations</h2></div><p>${'Well. '.repeat(20)}</p></div><div><p>DOB 12/03/1961 Sex F NHS No 9990000018</p></div>`,
      whole,
    ],
    [
      'table with cells over several columns and rows',
      '<table><tr><th>Name</th><th colspan="2">Address</th><th>DOB</th><th>Sex</th><th>NHS No</th></tr><tr><td rowspan="1">A</td><td>1</td><td>High Street</td><td>12/03/1961</td><td>F</td><td>9990000018</td></tr></table>',
      whole,
    ],
    ['age alone', '<div>Age 65</div>', '- 65, -, -'],
    ['age and sex without words', '<h1>Ann Other</h1><p>65 years, Female</p>', 'F 65, -, -'],
    ['an infant', '<div>Born 12-Apr-2026 (7m) Sex Male</div>', 'M 7m, 2026-04-12, -'],
    ['an infant of weeks', '<div>Born 01-Nov-2026 (3w) Sex Male</div>', 'M 0m, 2026-11-01, -'],
    [
      'the same patient twice',
      '<header>Born 12-Mar-1961 (65y) Gender Female NHS No. 999 000 0018</header><footer>DOB 12/03/1961 NHS 9990000018</footer>',
      whole,
    ],
    ['a baby whose name begins so', '<div>Baby ROE Born 12-Apr-2026 (7m) Sex Female</div>', 'F 7m, 2026-04-12, -'],
  ])('%s', (_, body, patient) => {
    expect(patientsOn(body)).toEqual([patient]);
  });

  test('says where each thing stood, without the name beside it', () => {
    const [patient] = read(
      '<section aria-label="Patient banner"><h1>OTHER, Ann (Mrs)</h1><p>OTHER, Ann Born 12-Mar-1961 (65y) Gender Female</p></section>',
    ).patients;
    expect(patient?.age?.where).toBe('Patient banner: ‘Born 12-Mar-1961 (65y)’');
    expect(patient?.sex?.where).toBe('Patient banner: ‘Gender Female’');
    expect(JSON.stringify(patient)).not.toMatch(/other|ann\b/i);
  });

  test('the name gives only a keyed mark, the same on another page', () => {
    const body = '<h1>OTHER, Ann (Mrs)</h1><p>Born 12-Mar-1961 (65y)</p>';
    const options = { key: '0f'.repeat(16) };
    const [one] = read(body, options).patients;
    const [other] = read(`<p>Name: Ann Other</p>${body.replace('</h1>', '</h1><p>Sex F</p>')}`, options).patients;
    const [first] = one?.nameMark?.words ?? [];
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(other?.nameMark).toEqual(one?.nameMark);
    expect(read(body).patients[0]).not.toHaveProperty('nameMark');
  });

  test.each(BANNER_FORMS)('%s', (html, patient) => {
    expect(patientsOn(html)).toEqual([patient]);
  });
});

describe('without labels, nothing is guessed', () => {
  test.each([
    ['a date that does not give the age', '<p>Ida Hollowell · F · 62y · 12-Mar-2021</p>', ['F 62, -, -']],
    ['a date with the day it was registered', '<p>ROE, Jo · M · 5y · Registered 12-Mar-2021</p>', ['M 5, -, -']],
    ['a date that is one year off', '<p>Ida Hollowell · F · 62y · 14-Mar-1965</p>', ['F 62?, -, -']],
    ['a date and a sex without an age', '<p>HOLLOWELL Ida 14-Mar-1964 F</p>', []],
    ['two figures for the year without an age', '<p>Ida Hollowell · F · 14/03/64</p>', []],
    ['a month first that can be nothing else', '<p>Ida Hollowell, F, 62y, 03/14/1964</p>', ['F 62, 1964-03-14, -']],
    ['an NHS number beside a name', '<p>HOLLOWELL, Ida · 999 000 0018</p>', ['- -, -, 9990000018']],
    ['another sex', '<p>Ida Hollowell · X · 62y · 14-Mar-1964</p>', ['- 62, 1964-03-14, -']],
    ['a telephone number', '<p>Ida Hollowell · F · 62y · 07700 900123</p>', ['F 62, -, -']],
    ['a range', '<p>4.3–10.8 · M · 62 mg</p><p>Male 13–17 g/dL</p><p>F 65–74 years</p>', []],
    ['an initial', '<p>HOLLOWELL, Ida M · 62y · Female</p>', ['F 62, -, -']],
    ['an initial, and no sex', '<p>Ida M Hollowell · 62y</p>', []],
    ['an infant or a man', '<p>18M</p>', []],
    ['a slot of a list', '<p>09:10 Ida Hollowell F 62y</p>', []],
    ['a slot with its time in a cell', '<table><tr><td>09:10</td><td>Ida Hollowell</td><td>F</td><td>62y</td></tr></table>', []],
    ['a slot with its time above it', '<ul><li><div>09:10</div><div>Ida Hollowell F 62y</div></li></ul>', []],
    [
      'the last slot of a day',
      '<table><tr><th>Time</th><th>Patient</th><th>Age</th></tr><tr><td>09:10</td><td>Ida Hollowell</td><td>62</td></tr></table>',
      [],
    ],
    ['a medicine', '<p>Ramipril Capsules · 28 days · F</p>', []],
    ['a place', '<p>Room 62 F</p>', []],
    ['a list of appointments', '<h2>Appointments</h2><p>Ida Hollowell F 62y</p>', []],
    ['a list', '<ul><li>Ida Hollowell F 62y</li><li>Jo Roe M 35y</li></ul>', []],
    ['a list of one age and sex', '<ul><li>Ida Hollowell F 62y</li><li>Ann Roe F 62y</li></ul>', []],
    [
      'a banner above a list',
      '<header><p>Ida Hollowell F 62y</p></header><ul><li>Ann Roe F 61y</li><li>Jo Roe M 35y</li></ul>',
      ['F 62, -, -'],
    ],
    ['a relative', '<p>Mother: Jane Hollowell · F · 62y</p><p>Wife Jane F 60y</p><p>Carer: Jo Roe · 62 · M</p>', []],
    ['a clinician', '<p>GP: Dr A Penhallow · Male</p><p>Nurse Ann Roe F 45y</p>', []],
    [
      'a column of a register',
      '<table><tr><th>Male</th><th>Female</th><th>Age 65+</th></tr><tr><td>12</td><td>14</td><td>9</td></tr></table>',
      [],
    ],
    ['a group by age', '<p>Age: 50–59</p><p>Age >65</p>', []],
    ['a date and two words that may be a name', '<p>Ann Roe 14-Mar-1964 (62)</p>', ['- 62?, 1964-03-14?, -']],
    ['a clinician in the banner', '<p>Ida Hollowell · F · 62y · GP: Dr Jo Roe (M)</p>', ['F 62, -, -']],
    ['whom a test is for', '<p>Cervical screening · Female · 25 years</p><p>AAA Screening: male, 65 years</p>', []],
    ['how long something has lasted', '<p>Asthma · 12 years</p><p>Smoker 20 years, M</p><p>Gout 12-Mar-2014 12y</p>', []],
  ])('%s', (_, body, patients) => {
    expect(patientsOn(body)).toEqual(patients);
  });
});

describe('what is not the patient is not taken', () => {
  const banner = '<header>Born 12-Mar-1961 (65y) Gender Female NHS No. 999 000 0018</header>';
  test.each([
    ['next of kin', '<section><h2>Next of kin</h2><p>Jo Other, DOB 01/02/1980, NHS 999 273 6410, Sex: Male</p></section>'],
    ['next of kin in one line', '<p>Next of kin: Jo Other (husband), born 1 Feb 1959</p>'],
    ['mother', '<p>Mother’s DOB 01/02/1930</p><p>Mother’s date of birth: 01/02/1930</p>'],
    [
      'a list of the family',
      '<table><tr><th>Relationship</th><th>Name</th><th>DOB</th></tr><tr><td>Son</td><td>Jo</td><td>01/02/1990</td></tr></table>',
    ],
    [
      'a list of people headed by their relation',
      '<table><tr><th>Relation</th><th>Name</th><th>DOB</th></tr><tr><td>lives with</td><td>Jo</td><td>01/02/1990</td></tr></table>',
    ],
    [
      'a row of a list of people',
      '<table><tr><th>Person</th><th>Sex</th><th>DOB</th></tr><tr><td>Mother</td><td>F</td><td>01/02/1930</td></tr></table>',
    ],
    ['a label far from a date', `${'<div>'.repeat(6)}DOB${'</div>'.repeat(6)}${'<div>'.repeat(6)}01/02/1930${'</div>'.repeat(6)}`],
    ['a row of the family', '<table><tr><td>Father</td><td>DOB 01/02/1930</td></tr></table>'],
    ['a son', '<p>Son born 1 Feb 1990</p>'],
    ['another place', '<p>Previous address: 12 High Street, until 01/02/1980</p><p>Registered 01/02/1980</p>'],
    ['next of kin in a list', '<dl><dt>Next of kin</dt><dd>Jo Other, born 01/02/1980</dd></dl>'],
    [
      'a table captioned family members',
      '<table><caption>Family members</caption><tr><th>Name</th><th>DOB</th></tr><tr><td>Jo</td><td>01/02/1990</td></tr></table>',
    ],
    ['a clinician', '<p>Dr A Penhallow, GMC 7654321, since 01/02/2019</p>'],
    ['hidden by an attribute', '<div hidden>Born 01-Feb-1980 NHS 999 273 6410</div>'],
    ['hidden by style', '<div style="display:none">Born 01-Feb-1980 NHS 999 273 6410</div>'],
    ['invisible', '<div style="visibility:hidden">Born 01-Feb-1980 NHS 999 273 6410</div>'],
    ['hidden from readers', '<div aria-hidden="true">Born 01-Feb-1980 NHS 999 273 6410</div>'],
    [
      'a script and a style',
      '<script type="text/plain">Born 01-Feb-1980</script><style>/* DOB 01/02/1980 */</style><template>DOB 01/02/1980</template><noscript>DOB 01/02/1980</noscript>',
    ],
    ['folded away', '<details><summary>More</summary>DOB 01/02/1980</details>'],
    ['a field of another kind', '<label>DOB <input type="hidden" value="01/02/1980"></label><input type="search" value="DOB 01/02/1980">'],
    ['a birth with no date', '<p>Born by caesarean section in 1980. Newborn check done.</p>'],
    ['age in a reminder', '<p>Shingles vaccine due at age 70</p><p>Sex education discussed</p>'],
    ['a telephone number', '<p>Telephone 999 273 6410</p>'],
  ])('%s', (_, more) => {
    expect(patientsOn(banner + more)).toEqual([whole]);
    expect(patientsOn(more + banner)).toEqual([whole]);
    expect(patientsOn(more)).toEqual([]);
  });

  test.each([
    ['a consultation', '<section><h2>Consultations</h2><p>DOB 01/02/1980 NHS 999 273 6410</p></section>'],
    ['a letter', '<section><h2>Letters</h2><p>Re: Jo Other, DOB 01/02/1980</p></section>'],
  ])('%s quotes another: said, not used', (_, notes) => {
    const { patients } = read(banner + notes);
    expect(patients).toHaveLength(1);
    expect(patients[0]?.born?.value).toBe('1961-03-12');
    expect(patients[0]?.notices).toEqual(['The notes on this page also name another birth date or NHS number. It was not used.']);
  });

  test('without a banner, notes give a patient only as unsure', () => {
    expect(patientsOn('<section><h2>Letters</h2><p>DOB 01/02/1980</p></section>')).toEqual(['- 46?, 1980-02-01?, -']);
  });
});

describe('doubts', () => {
  test.each([
    ['age and birth date', '<p>Born 12-Mar-1961 (64y) Sex F</p>', 'F 65?, 1961-03-12?, -', /age as 64, and the birth date gives 65/],
    ['two ages', '<p>Age: 64</p><p>Age: 65</p>', '- -, -, -', /more than one age \(64 and 65\)/],
    ['both sexes', '<p>DOB 12/03/1961 Sex: Female Gender: Male</p>', '- 65, 1961-03-12, -', /both sexes/],
    ['a choice not made', '<p>DOB 12/03/1961</p><dl><dt>Sex</dt><dd>Female</dd><dd>Male</dd></dl>', '- 65, 1961-03-12, -', /both sexes/i],
    ['both sexes in one line', '<p>DOB 12/03/1961 Sex: Male Female</p>', '- 65, 1961-03-12, -', /Both sexes stand/],
    ['both sexes with a stroke', '<p>DOB 12/03/1961</p><p>Sex: Male / Female</p>', '- 65, 1961-03-12, -', /Both sexes stand/],
    ['both sexes without a space', '<p>DOB 12/03/1961</p><p>Sex: Male/Female</p>', '- 65, 1961-03-12, -', /Both sexes stand/],
    ['another sex', '<p>DOB 12/03/1961 Sex: Indeterminate</p>', '- 65, 1961-03-12, -', /gives the sex as ‘Indeterminate’/],
    ['a wrong check digit', '<p>DOB 12/03/1961 NHS No. 999 000 0019</p>', '- 65, 1961-03-12, -', /fails its check digit/],
    ['an impossible date', '<p>DOB 31/02/1961 NHS No. 999 000 0018</p>', '- -, -, 9990000018', /‘31\/02\/1961’ is not a date/],
    ['a date of the other kind', '<p>DOB 03/14/1961 NHS No. 999 000 0018</p>', '- -, -, 9990000018', /no month 14/],
    ['a date to come', '<p>DOB 01/01/2027 Age 65</p>', '- 65?, -, -', /is in the future/],
    [
      'two figures for the year, which two centuries may mean',
      '<p>DOB 12/03/21 NHS No. 999 000 0018</p>',
      '- -, -, 9990000018',
      /has no full year/,
    ],
    ['too long ago', '<p>DOB 12/03/1861 NHS No. 999 000 0018</p>', '- -, -, 9990000018', /more than 125 years ago/],
    [
      'a date not known',
      '<dl><dt>Date of birth</dt><dd>Not recorded</dd><dt>NHS No</dt><dd>999 000 0018</dd></dl>',
      '- -, -, 9990000018',
      /‘Not recorded’ could not be read/,
    ],
    ['dates with the month first elsewhere', '<p>DOB 03/04/1961</p><p>Last seen 11/22/2026</p>', '- 65?, 1961-04-03?, -', /month first/],
    ['a death', '<p>Born 12-Mar-1961 Died 01-Jan-2020 (58y) NHS No 999 000 0018</p>', '- 65?, 1961-03-12, 9990000018', /has died/],
    ['a death told beside', '<p>Born 12-Mar-1961</p><p>Deceased: Yes</p>', '- 65?, 1961-03-12, -', /has died/],
  ])('%s', (_, body, patient, notice) => {
    expect(patientsOn(body)).toEqual([patient]);
    const { patients, unreadable } = read(body);
    expect(patients[0]?.notices.join(' ')).toMatch(notice);
    expect(unreadable.map(({ why }) => why).join(' ')).toMatch(notice);
  });

  test('dates with the month first elsewhere do not touch a birth date in words', () => {
    expect(patientsOn('<p>DOB 3 Apr 1961</p><p>Last seen 11/22/2026</p>')).toEqual(['- 65, 1961-04-03, -']);
  });

  test('“Deceased: No” is no death', () => {
    expect(read('<p>Born 12-Mar-1961</p><p>Deceased: No</p>').patients[0]?.notices).toEqual([]);
  });
});

describe('two patients on one page are both given', () => {
  test.each([
    [
      'two NHS numbers',
      '<header>NHS No 999 000 0018 Age: 65 Sex: F</header><aside>NHS No 999 273 6410 Age: 62 Sex: M</aside>',
      ['F 65, -, 9990000018', 'M 62, -, 9992736410'],
    ],
    [
      'two birth dates',
      '<header>Born 12-Mar-1961 Sex F</header><aside>Born 14-Mar-1964 Sex M</aside>',
      ['F 65, 1961-03-12, -', 'M 62, 1964-03-14, -'],
    ],
    [
      'twins',
      '<div><p>NHS 999 000 0018</p><p>Born 12-Apr-2026</p></div><div><p>NHS 999 273 6410</p><p>Born 12-Apr-2026</p></div>',
      ['- 7m, 2026-04-12, 9990000018', '- 7m, 2026-04-12, 9992736410'],
    ],
    [
      'a list of people',
      '<table><tr><th>Name</th><th>Born</th><th>Sex</th></tr><tr><td>A</td><td>12/03/1961</td><td>F</td></tr><tr><td>B</td><td>14/03/1964</td><td>M</td></tr></table>',
      ['F 65, 1961-03-12, -', 'M 62, 1964-03-14, -'],
    ],
    [
      'a list with ages only',
      '<table><tr><th>Name</th><th>Age</th><th>Sex</th></tr><tr><td>A</td><td>65</td><td>F</td></tr><tr><td>B</td><td>62</td><td>M</td></tr></table>',
      ['F 65, -, -', 'M 62, -, -'],
    ],
    [
      'a banner, a list, and the banner again',
      '<header>Born 12-Mar-1961 NHS 999 000 0018</header><p>Born 14-Mar-1964 NHS 999 273 6410</p><footer>Born 12-Mar-1961 NHS 999 000 0018</footer>',
      ['- 65, 1961-03-12, 9990000018', '- 62, 1964-03-14, 9992736410'],
    ],
    [
      'a banner, another far from it, and the first again by its number',
      `<header>NHS 999 000 0018</header>${'<p>-</p>'.repeat(5)}<p>NHS 999 273 6410</p>${'<p>-</p>'.repeat(5)}<footer>NHS 999 000 0018 Age: 65 Sex: F</footer>`,
      ['F 65, -, 9990000018', '- -, -, 9992736410'],
    ],
    [
      'a banner, another far from it, and the first again by its birth date',
      `<header>DOB 12/03/1961</header>${'<p>-</p>'.repeat(5)}<p>NHS 999 273 6410 DOB 14/03/1964</p>${'<p>-</p>'.repeat(5)}<footer>DOB 12/03/1961 Sex: F</footer>`,
      ['F 65, 1961-03-12, -', '- 62, 1964-03-14, 9992736410'],
    ],
  ])('%s', (_, body, patients) => {
    expect(patientsOn(body)).toEqual(patients);
    expect(read(body).unreadable[0]?.why).toMatch(/more than one patient/);
  });

  test('a page of none says so', () => {
    expect(read('<p>Welcome</p>').unreadable).toEqual([
      { what: 'patient', why: 'No patient was found on this page: please type the age and sex.' },
    ]);
  });
});
