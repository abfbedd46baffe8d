import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../record/proposals.ts';
import { read } from './a-page.ts';

const banner = '<header>Born 14-Mar-1964 (62y) Sex Male</header>';
const inLetter = 'It stands in a letter or a document.';

const offered = (body: string) => proposalsOf(read(banner + body));
const findings = (body: string): string[] => offered(body).findings.map(({ id, ready, why }) => `${id}: ${ready ? 'ready' : why}`);

describe('what stands in letters and documents is asked about', () => {
  test.each([
    ['under Documents', '<h2>Documents</h2><div><h3>18 Nov 2026</h3><p>He has visible haematuria.</p></div>'],
    ['under Correspondence, without a date', '<h2>Correspondence</h2><article><p>He has visible haematuria.</p></article>'],
    ['in a list', '<h2>Scanned documents</h2><ul><li>18 Nov 2026 Urology: he has visible haematuria.</li></ul>'],
    [
      'under the heading of a letter among the consultations',
      '<h2>Consultations</h2><h3>Letter from urology, 18 Nov 2026</h3><p>He has visible haematuria.</p>',
    ],
    ['in messages', '<section aria-label="Messages"><p>20 Nov 2026</p><p>I have seen visible haematuria.</p></section>'],
  ])('%s', (_, body) => {
    expect(findings(body)).toEqual([`visible_haematuria: ${inLetter}`]);
  });

  test('what the notes say besides is of now', () => {
    const body =
      '<h2>Consultations</h2><h3>20 Nov 2026</h3><p>Visible haematuria</p><h2>Letters</h2><h3>18 Nov 2026</h3><p>Visible haematuria. Cough.</p>';
    expect(findings(body)).toEqual(['visible_haematuria: ready', `cough: ${inLetter}`]);
  });

  test('an old letter is named, and not asked about', () => {
    const { findings, notices } = offered('<h2>Letters</h2><h3>18 Nov 2024</h3><p>He has visible haematuria.</p>');
    expect(findings).toEqual([]);
    expect(notices).toContain('Letters and documents of more than 90 days ago were not looked through.');
  });
});

describe('problems that are over are named', () => {
  test.each([
    ['inactive', '<h2>Inactive problems</h2><ul><li>Haematuria 2019</li></ul>', '‘Haematuria 2019’.'],
    [
      'resolved in a table',
      '<h2>Problems</h2><table><tr><td>Dysphagia</td><td>Resolved</td><td>2020</td></tr></table>',
      '‘Dysphagia, 2020’.',
    ],
    ['several', '<h2>Past medical history</h2><ul><li>Rectal bleeding</li><li>DVT</li><li>Corn</li></ul>', '‘Rectal bleeding’ and 1 more.'],
  ])('%s', (_, body, named) => {
    const { findings, notices } = offered(body);
    expect(findings).toEqual([]);
    expect(notices).toEqual([`Listed as past or inactive, and not used: ${named}`]);
  });

  test('what says nothing that counts is not named', () => {
    expect(offered('<h2>Inactive problems</h2><ul><li>Appendicectomy 2009</li><li>Corn</li></ul>').notices).toEqual([]);
  });
});
