import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';

const SEEN_ON = new Date('2026-11-22');

describe.each(['index.html', 'second-patient.html'])('%s', (name) => {
  const html = readFileSync(join(DEMO_RECORD, name), 'utf8');

  test('says that it is fictitious', () => {
    expect(html).toMatch(/Fictitious demo record\./);
  });

  test('has an NHS number of the range that is never given out, with its check digit', () => {
    const digits = /NHS number<\/dt>\s*<dd>([\d ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(digits).toMatch(/^999\d{7}$/);
    const weighed = [...digits].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0);
    expect(weighed % 11).toBe(0);
  });

  test('gives the age that follows from the date of birth', () => {
    const [, born = '', age] = /Born<\/dt>\s*<dd><time datetime="([\d-]+)">[^<]*<\/time> \((\d+)y\)/.exec(html) ?? [];
    const years = SEEN_ON.getFullYear() - Number(born.slice(0, 4)) - (born.slice(5) > '11-22' ? 1 : 0);
    expect(Number(age)).toBe(years);
  });

  test('asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/https?:|\/\/|<script|<iframe/);
  });
});

describe('served', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await serveFolder(DEMO_RECORD);
  });
  afterAll(() => stand.close());

  test('with a strict policy, at the root too', async () => {
    const answer = await fetch(`${stand.origin}/`);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(await answer.text()).toContain('TALLOWAY, Bernard');
  });

  test.each(['/no-such.html', '/..%2f..%2f..%2fentrypoints/sidepanel/index.html'])('not: %s', async (path) => {
    expect((await fetch(`${stand.origin}${path}`)).status).toBe(404);
  });
});
