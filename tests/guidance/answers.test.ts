import { describe, expect, it } from 'vitest';
import { headingOf } from '../../rules/guidance/heading.ts';
import { durationInWords } from '../../state/words/duration.ts';
import { answersOf, answersOfSomeone } from './of.ts';

/** Kind, heading and numbers of each answer. */
const linesOf = (text: string): string[] => answersOf(text).map((each) => [each.kind, headingOf(each), ...each.recs].join(' | '));
const firstOf = (text: string): string | undefined => linesOf(text)[0];

describe('answers', () => {
  it.each([
    [
      '62M 3/52 visible haematuria, MSU neg, ex-smoker. No wt loss',
      ['if | Refer: bladder, kidney | 1.6.4 | 1.6.6', 'met | PSA and prostate examination: prostate | 1.6.2'],
    ],
    [
      '62M unexplained visible haematuria, MSU neg',
      ['met | Refer: bladder, kidney | 1.6.4 | 1.6.6', 'met | PSA and prostate examination: prostate | 1.6.2'],
    ],
    ['45F breast lump', ['if | Refer: breast | 1.4.1']],
    ['58F PMB', ['if | Refer: womb | 1.5.12']],
    ['50M jaundice, CXR shows mass', ['met | Refer: lung, pancreas | 1.1.1 | 1.2.4']],
    ['50M jaundice, ultrasound of thigh lump suggests sarcoma', ['met | Refer: soft tissue | 1.11.5', 'met | Refer: pancreas | 1.2.4']],
    ['30F cough', ['none | No NG12 criterion is met | 1.15.2']],
  ])('%s', (text, lines) => expect(linesOf(text)).toEqual(lines));

  it('put emergencies first, the most dangerous before the others, until they are put away', () => {
    const text = '72M back pain, bilateral leg weakness, urinary retention, PSA 180';
    expect(linesOf(text).slice(0, 3)).toEqual([
      'emergency | Possible cord compression',
      'emergency | Urinary retention, if acute',
      'met | Refer: prostate | 1.6.3',
    ]);
    const left = answersOf(text, { notAcute: ['cord-compression', 'retention'] });
    expect(left.map(({ kind }) => kind)).not.toContain('emergency');
  });

  it('go by pace, and what is met before what lacks a judgement', () => {
    expect(firstOf('62F weight loss, jaundice, unexplained petechiae')).toMatch(/^met \| Full blood count within 48 hours/);
    const kinds = answersOf('66M unexplained haemoptysis, visible haematuria').map(({ kind, pace }) => `${kind} ${pace}`);
    expect(kinds.slice(0, 2)).toEqual(['met pathway', 'if pathway']);
  });

  it('put what is within hours before what is within 48 hours', () => {
    expect(answersOf('20M unexplained petechiae').map(({ act, pace }) => `${act} ${pace}`)).toEqual(['admit hours', 'test two-days']);
  });

  it('ask the age where that is all that lacks', () => {
    expect(firstOf('visible haematuria')).toMatch(/^asked \| How old is the patient\? \|/);
  });

  it('ask what is unsure where it would add something, and count none of it', () => {
    expect(linesOf('62M ?jaundice')).toEqual(['asked | Jaundice? | 1.2.4']);
  });

  it('ask whether blood in the urine is visible, where that is not said', () => {
    expect(linesOf('71M blood in urine once')[0]).toBe('asked | Is the blood in the urine visible? | 1.6.2 | 1.6.4 | 1.6.6');
  });

  it('say one site once, though the adult’s and the young person’s recommendation speak of it', () => {
    expect(linesOf('22M lump above collar bone, unexplained').filter((line) => /lymphoma/.test(line))).toHaveLength(2);
    expect(linesOf('22M infection').filter((line) => /Full blood count/.test(line))).toHaveLength(1);
  });

  it('say that nothing is met only where nothing else is said', () => {
    for (const text of ['45F breast lump', '62M ?jaundice', '68M PSA 140, no LUTS', '30F haemoptysis', '72M sepsis'])
      expect(answersOf(text).map(({ kind }) => kind)).not.toContain('none');
  });
});

describe('the question of a judgement', () => {
  const [question] = answersOf('62M visible haematuria, cough').flatMap((each) =>
    each.question?.ask === 'judgement' ? [each.question] : [],
  );

  it('is about the findings of its answer alone', () => {
    expect(question?.lacks.map(({ finding }) => finding)).toEqual(['visible_haematuria']);
    expect(question?.replies.map(({ label }) => label)).toEqual(['None found', 'Cause found', 'Not yet']);
    expect(question?.replies.map(({ says }) => says)).toEqual([
      [{ finding: 'visible_haematuria', yes: ['unexplained', 'without-uti'] }],
      [{ finding: 'visible_haematuria', no: ['unexplained'] }],
      [],
    ]);
  });

  it.each([
    ['58F PMB', 'Explained by HRT or a benign cause?'],
    ['45F breast lump', 'Breast lump: any cause found after history, examination and any tests so far?'],
    ['48M hoarse voice', 'Hoarse voice: it persists, and no cause is found?'],
    ['35F tired', 'Fatigue: it persists?'],
  ])('%s: %s', (text, words) => expect(answersOf(text)[0]?.question?.words).toBe(words));

  it('of how long says a day more than the weeks asked', () => {
    const [first] = answersOf('50M mouth ulcer');
    expect(first?.question?.ask === 'judgement' && first.question.replies.map(({ says }) => says)).toEqual([
      [{ finding: 'oral_ulceration', yes: ['unexplained'], durationWeeks: 3 + 1 / 7 }],
      [{ finding: 'oral_ulceration', no: ['unexplained'] }],
      [],
    ]);
    const met = answersOfSomeone({ age: 50, findings: [{ id: 'oral_ulceration', qualifiers: ['unexplained'], durationWeeks: 3 + 1 / 7 }] });
    expect(met[0]).toMatchObject({ kind: 'met', recs: ['1.8.2'] });
    expect(durationInWords(3 + 1 / 7)).toBe('more than 3 weeks');
  });

  it('goes where a cause was found', () => {
    expect(answersOf('45F breast lump due to fibroadenoma').map(({ kind }) => kind)).not.toContain('if');
  });
});

describe('a test that was done', () => {
  it.each([
    ['58F CIBH, FIT 34', ['met | Refer: bowel | 1.3.2', 'FIT 34']],
    ['60M CIBH, FIT 8', ['met | FIT 8, below 10: safety net | 1.3.3', 'FIT 8']],
    ['52F persistent bloating, CA125 12', ['met | CA125 12, below the threshold: look for other causes | 1.5.11', 'CA125 12']],
    ['65M LUTS, PSA 6', ['met | Refer: prostate | 1.6.3', 'PSA 6']],
    ['60M CIBH, FIT sent', ['met | FIT: bowel | 1.3.1', 'FIT awaited']],
  ])('%s: what follows comes first', (text, [line, done]) => {
    expect(firstOf(text)).toBe(line);
    expect(answersOf(text).map((each) => each.done)).toContain(done);
  });

  it.each([
    ['54M smoker, unexplained cough, CXR normal', 'met | Chest X-ray normal | 1.1.2 | 1.1.5', /normal X-ray can miss cancer \(1\.15\.1\)/],
    ['65M LUTS, PSA 2.1', 'met | PSA 2.1 | 1.6.2', /Prostate examined\?.*\(1\.6\.1\)/],
    ['82M LUTS, PSA 9', 'met | PSA 9 | 1.6.2', /your judgement \(1\.6\.3\)/],
  ])('%s: what it does not settle', (text, line, says) => {
    expect(firstOf(text)).toBe(line);
    expect(answersOf(text)[0]?.says).toMatch(says);
  });
});

describe('children', () => {
  it.each(['8M nocturia', '9F persistent tummy ache', '12F persistent bloating'])('%s: no adult test', (text) => {
    expect(
      answersOf(text)
        .flatMap(({ recs }) => recs)
        .filter((rec) => /^1\.[56]\./.test(rec)),
    ).toEqual([]);
  });

  it.each([
    ['14F pelvic mass on examination, not fibroids, ascites on examination', '1.5.1'],
    ['15M painless swelling of the testis', '1.6.7'],
  ])('%s: what is found stands, by telephone', (text, rec) => {
    const [first] = answersOf(text);
    expect(first?.recs).toContain(rec);
    expect(first?.notes).toContain('Under 16: telephone paediatrics.');
  });

  it('a worry that is not said to last is asked about', () => {
    expect(linesOf('3M cough 2/7, mum worried')).toEqual(['asked | Parent or carer persistently worried? | 1.13.1']);
    expect(linesOf('3M cough 2/7, mum still worried, 4th visit')).toEqual(['met | Refer: child, site unknown | 1.13.1']);
  });
});

describe('lower GI', () => {
  it.each([
    '50F loose stools 4/52',
    '50F diarrhoea',
    '60M constipation 6/52',
    '60M constipation with distension',
    '66M faecal incontinence',
  ])('%s is asked, and not counted as a change in bowel habit', (text) => {
    const asked = answersOf(text).filter(({ kind }) => kind === 'asked');
    expect(asked.flatMap(({ question }) => (question?.ask === 'finding' ? [question.statement.id] : []))).toContain(
      'change_in_bowel_habit',
    );
    expect(answersOf(text).filter(({ recs, kind }) => kind === 'met' && recs.includes('1.3.1'))).toEqual([]);
  });

  it.each(['25M D&V since yesterday', '25M diarrhoea and vomiting 1/7', '50F diarrhoea 3/7'])('%s does not ask', (text) =>
    expect(answersOf(text).filter(({ kind }) => kind === 'asked')).toEqual([]),
  );

  it('diarrhoea still counts with weight loss', () => {
    expect(answersOf('64M weight loss, diarrhoea 1/7').flatMap(({ recs }) => recs)).toContain('1.2.5');
  });
});
