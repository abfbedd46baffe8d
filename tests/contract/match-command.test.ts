import { describe, expect, it } from 'vitest';
import { match, matchBatch, numbersOf } from './match.ts';

describe('an answer', () => {
  const first = match(['--text', '62M 3/52 visible haematuria, MSU neg, ex-smoker. No wt loss, ?UTI, PSA 9']);
  const [answer] = first.answers;

  it('is one line of JSON, with nothing said on standard error', () => {
    expect({ code: first.code, errors: first.errors, answers: first.answers.length }).toEqual({ code: 0, errors: [], answers: 1 });
  });

  it('holds what was recognised, and not what it implies', () => {
    expect(answer?.recognised).toEqual({
      age: 62,
      sex: 'male',
      present: [
        { id: 'visible_haematuria', qualifiers: ['without-uti'], durationWeeks: 3 },
        { id: 'ever_smoked', qualifiers: [] },
      ],
      absent: ['weight_loss'],
      uncertain: [expect.objectContaining({ id: 'urinary_tract_infection' })],
      unsettled: [],
      suggested: [],
      unread: [],
      results: { psa: 9 },
    });
  });

  it('has the keys of the contract and no others', () => {
    expect(Object.keys(answer ?? {})).toEqual(['edition', 'recognised', 'met', 'possible', 'answers', 'emergencies', 'cautions', 'advice']);
    expect(answer?.edition).toBe('2026-04-15');
    for (const one of answer?.met ?? []) expect(Object.keys(one)).toEqual(['rec', 'cancer', 'action', 'strength', 'timeframe']);
    for (const one of answer?.possible ?? []) expect(Object.keys(one)).toEqual(['rec', 'needs']);
    expect(numbersOf(answer?.met)).toEqual(['1.6.3', '1.6.2']);
    expect(numbersOf(answer?.possible)).toContain('1.6.4');
  });

  it('says of each met recommendation what to do and how fast', () => {
    const { answers } = match([
      '--json',
      '{"id":"α/1","age":41,"sex":"female","organs":["female-reproductive-organs"],"findings":[{"id":"jaundice"}]}',
    ]);
    expect(answers[0]?.id).toBe('α/1');
    expect(answers[0]?.recognised).toMatchObject({ age: 41, sex: 'female', organs: ['female-reproductive-organs'] });
    expect(answers[0]?.met).toEqual([
      { rec: '1.2.4', cancer: 'pancreatic', action: 'suspected-cancer-pathway-referral', strength: 'offer', timeframe: '28d-standard' },
    ]);
  });

  it('for people is text', () => {
    const { code, out } = match(['--human', '--text', '62M jaundice, ?weight loss']);
    expect(code).toBe(0);
    for (const part of [
      'NG12 of 2026-04-15',
      'Jaundice',
      '=> Refer: pancreas (1.2.4; offer;',
      '28 days',
      'Not counted, unsure: Weight loss',
    ])
      expect(out).toContain(part);
  });

  it('names an edition that is held', () => {
    expect(match(['--edition', '2026-04-15', '--text', 'cough']).answers[0]?.edition).toBe('2026-04-15');
  });
});

describe('an earlier edition', () => {
  const line = { id: 'a', age: 64, sex: 'female', results: { ca125: 26 } };

  it.each([
    ['2025-05-01', ['1.5.9']],
    ['2026-01-12', ['1.5.9']],
    ['2026-04-15', ['1.5.9']],
  ])('%s is the one that answers, in each way of asking', (edition, met) => {
    const asked = ['--edition', edition];
    const [json] = match([...asked, '--json', JSON.stringify(line)]).answers;
    const [text] = match([...asked, '--text', '64F CA125 26']).answers;
    const [batched] = match([...asked, '--batch'], JSON.stringify(line)).answers;
    expect([json, text, batched].map((answer) => [answer?.edition, numbersOf(answer?.met)])).toEqual(Array(3).fill([edition, met]));
    expect(match([...asked, '--human', '--text', '64F CA125 26']).out).toContain(`NG12 of ${edition}`);
  });

  it('has its own meaning for the same number, and its own advice', () => {
    const answerUnder = (edition: string) => match(['--edition', edition, '--json', JSON.stringify(line)]).answers[0];
    expect(answerUnder('2026-01-12')?.met).toMatchObject([{ rec: '1.5.9', action: 'assess-other-causes-and-advise-return' }]);
    expect(answerUnder('2026-04-15')?.met).toMatchObject([{ rec: '1.5.9', action: 'urgent-direct-access-investigation-2w' }]);
    const advice = (edition: string) => answerUnder(edition)?.advice.filter((notice) => notice.startsWith('1.14.')) ?? [];
    expect(advice('2026-01-12').map((notice) => notice.split(':')[0])).toEqual(['1.14.1', '1.14.6', '1.14.9']);
    expect(advice('2026-04-15').map((notice) => notice.split(':')[0])).toEqual(['1.14.4']);
  });
});

describe('a request that cannot be answered', () => {
  it.each([
    ['nothing asked', [], /^match: usage/],
    ['two things asked', ['--text', 'cough', '--json', '{}'], /^match: usage/],
    ['an unknown option', ['--texte', 'cough'], /^match: usage/],
    ['an option without its value', ['--json'], /^match: usage/],
    [
      'an edition that is not held',
      ['--edition', '2020-01-01', '--text', 'cough'],
      /^match: edition 2020-01-01 is not held; held: 2025-05-01, 2026-01-12, 2026-04-15$/,
    ],
    ['no JSON', ['--json', ''], /^match: not JSON$/],
    ['broken JSON', ['--json', '{"age":62,'], /^match: not JSON$/],
    [
      'a field twice',
      ['--json', '{"age":30,"findings":[{"id":"jaundice"}],"age":62}'],
      /^match: names a field twice, so that it could be read in two ways$/,
    ],
    ['a field twice, in disguise', ['--json', '{"results":{"psa":2,"\\u0070sa":9}}'], /^match: names a field twice/],
    ['an age below 0', ['--json', '{"age":-1}'], /^match: age: .*below 0$/],
  ])('%s: one clear line, exit code 2', (_, args, says) => {
    const { code, out, errors } = match(args);
    expect({ code, out, errors }).toEqual({ code: 2, out: '', errors: [expect.stringMatching(says)] });
  });
});

describe('a batch', () => {
  const cough = { id: 'cough' };
  const bad: [string, string | object, RegExp][] = [
    ['an age of 200', { age: 200 }, /^age: .*above 125$/],
    ['an age in words', { age: 'abc' }, /^age: .*number/],
    ['an unknown finding', { findings: [{ id: 'grumpiness' }] }, /^findings\.0\.id: unknown finding "grumpiness"$/],
    ['a finding with a line break', { findings: [{ id: 'cough\nx' }] }, /^findings\.0\.id: unknown finding/],
    ['a name every object has', { findings: [{ id: 'constructor' }] }, /unknown finding "constructor"$/],
    ['an unknown absent finding', { absent: ['grumpiness'] }, /^absent\.0: unknown finding "grumpiness"$/],
    ['an unknown qualifier', { findings: [{ ...cough, qualifiers: ['loud'] }] }, /^findings\.0\.qualifiers\.0: unknown qualifier "loud"$/],
    ['an unknown organ', { organs: ['spleen'] }, /^organs\.0: /],
    ['an unknown sex', { sex: 'm' }, /^sex: /],
    ['an unknown key', { temperature: 38 }, /"temperature"/],
    ['an unknown key of a finding', { findings: [{ ...cough, since: 3 }] }, /^findings\.0: .*"since"/],
    ['an unknown test', { results: { hb: 98 } }, /^results: .*"hb"/],
    ['present and absent', { findings: [cough], absent: ['cough'] }, /^cough is given as present and as absent$/],
    ['a result in words', { results: { fit: 'high' } }, /^results\.fit: FIT should be a number/],
    ['a result in another unit', { results: { fit: '12 mg/l' } }, /^results\.fit: .*“mg\/l” was not understood/],
    ['a result below 0', { results: { psa: -1 } }, /^results\.psa: /],
    ['a result no laboratory gives', { results: { ca125: 1e12 } }, /^results\.ca125: .*please check it/],
    ['a duration below 0', { findings: [{ ...cough, durationWeeks: -1 }] }, /^findings\.0\.durationWeeks: /],
    ['findings that are no list', { findings: 'cough' }, /^findings: /],
    ['text that is no text', { text: 3 }, /^text is not a string$/],
    ['text and more', { text: '62M', age: 62 }, /^"age" does not go with "text"$/],
  ];
  const lines = bad.flatMap(([, line], at) => [
    { id: `bad ${at}`, ...(line as object) },
    { id: `good ${at}`, age: 40, findings: [{ id: 'jaundice' }] },
  ]);
  const { code, answers, errors } = matchBatch(lines);

  it.each(bad.map(([what, , says], at) => [what, says, at] as const))('%s: its own line says so, the next goes on', (_, says, at) => {
    expect(answers[2 * at]).toEqual({ id: `bad ${at}`, error: expect.stringMatching(says) });
    expect(answers[2 * at + 1]).toMatchObject({ id: `good ${at}`, met: [{ rec: '1.2.4' }] });
    expect(errors[at]).toMatch(new RegExp(`^line ${2 * at + 1}: `));
  });

  it('exits with code 2, one line of complaint for each bad line', () => {
    expect({ code, answers: answers.length, errors: errors.length }).toEqual({ code: 2, answers: 2 * bad.length, errors: bad.length });
  });

  it('goes on after lines that are no object, and passes over empty ones', () => {
    const ran = matchBatch(['nope', '[]', 'null', '', '{"id":7}', { id: 'last', text: '41F jaundice' }]);
    expect(ran.code).toBe(2);
    expect(ran.answers.map(({ id, error }) => [id, error])).toEqual([
      [null, 'not JSON'],
      [null, 'not a JSON object'],
      [null, 'not a JSON object'],
      [null, 'id is not a string'],
      ['last', undefined],
    ]);
    expect(ran.errors.map((line) => line.split(':')[0])).toEqual(['line 1', 'line 2', 'line 3', 'line 5']);
  });

  it('exits with code 0 when every line was good', () => {
    const ran = matchBatch([{ text: '62M cough' }, {}]);
    expect({ code: ran.code, errors: ran.errors, answers: ran.answers.length }).toEqual({ code: 0, errors: [], answers: 2 });
  });

  it('reads results with "<", with thousands and with their unit', () => {
    const [answer] = matchBatch([{ age: 62, sex: 'female', results: { fit: '<10', ca125: '1,200 U/ml', psa: 4.6 } }]).answers;
    expect(answer?.recognised.results).toEqual({ fit: '<10', ca125: 1200, psa: 4.6 });
    expect(numbersOf(answer?.met).sort()).toEqual(['1.3.3', '1.5.9']);
  });
});
