import { describe, expect, test } from 'vitest';
import { readPage } from '../../record/read-page.ts';
import { selectorFor } from '../../record/selector.ts';
import { type Taught, taughtValues, withTaught } from '../../record/taught.ts';
import { aDocument, today } from './a-page.ts';
import { inShort } from './in-short.ts';

const body = `
  <div id="p9990000018" class="banner"><span class="x1">12-Mar-1961</span><span>Female</span></div>
  <div class="notes"><p>Seen today.</p><p>Haemoptysis once.</p></div>`;

const snapshotOf = (html: string, taught: Taught) => {
  const document = aDocument(html);
  return withTaught(readPage(document, { today }), taughtValues(document, taught, today));
};

describe('a selector', () => {
  test('finds its element alone, and holds no number that could be a patient’s', () => {
    const document = aDocument(body);
    for (const element of document.querySelectorAll('span, p')) {
      const selector = selectorFor(element) ?? '';
      expect([...document.querySelectorAll(selector)]).toEqual([element]);
      expect(selector).not.toMatch(/999|x1|1961/);
    }
  });
});

/** The selector of the element that says “this”. */
function selectorOfThis(html: string): string {
  const document = aDocument(html);
  const element = [...document.querySelectorAll('*')].findLast(({ textContent }) => textContent?.trim() === 'this');
  const selector = (element && selectorFor(element)) ?? '';
  expect([...document.querySelectorAll(selector)]).toEqual([element]);
  return selector;
}

describe('a selector says nothing of whom the page shows', () => {
  const whom = '<h1>HOLLOWELL, Ida (Miss)</h1>';
  test.each([
    ['in an id', `${whom}<div id="HOLLOWELL-Ida-Miss"><span>this</span></div><span>that</span>`],
    ['in an id as one word', `${whom}<div id="idahollowell"><span>this</span></div><span>that</span>`],
    ['in an id, cut short', `${whom}<div id="HOLLO_I"><span>this</span></div><span>that</span>`],
    ['in a class', `${whom}<div class="tab HollowellIda"><span>this</span></div><span>that</span>`],
    ['in a class of the element itself', `${whom}<p class="miss">this</p><p>that</p>`],
    ['in an attribute for tests', `${whom}<div data-testid="banner-hollowell"><span>this</span></div><span>that</span>`],
    ['in a field', `<input value="Ida Hollowell"><div id="hollowell"><span>this</span></div><span>that</span>`],
    [
      'in a label that is read out',
      `<div aria-label="Miss Ida Hollowell"></div><div id="hollowell"><span>this</span></div><span>that</span>`,
    ],
    ['with an accent', `<h1>Zoë Müller</h1><div id="muller"><span>this</span></div><span>that</span>`],
    ['with a number', `${whom}<div id="p9990000018" class="b12"><span>this</span></div><span>that</span>`],
  ])('a name %s is left out, and the place is counted', (_, html) => {
    expect(selectorOfThis(html)).not.toMatch(/hollo|ida|miss|muller|999|b12/i);
  });

  test('nor what stands in a frame, a shadow root, the title or the address of the page', () => {
    const document = aDocument('<div id="host"></div><div class="zeta"><span>this</span></div><span>that</span>');
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append('Zeta Lambda');
    expect(selectorFor(document.querySelectorAll('span')[0] as Element)).not.toContain('zeta');
    const titled = aDocument('<div class="zeta"><span>this</span></div><span>that</span>');
    titled.title = 'Zeta Lambda';
    expect(selectorFor(titled.querySelectorAll('span')[0] as Element)).not.toContain('zeta');
  });

  test('what the page is made of is used where the page does not say it', () => {
    expect(selectorOfThis(`${whom}<div id="demographics-panel"><span>this</span></div><span>that</span>`)).toBe(
      '#demographics-panel > span',
    );
    expect(selectorOfThis(`${whom}<div data-testid="dob-value"><span>this</span></div><span>that</span>`)).toBe(
      '[data-testid="dob-value"] > span',
    );
    expect(selectorOfThis(`${whom}<div class="banner"><span>this</span></div><span>that</span>`)).toBe('div.banner > span');
  });

  test('a place deep in a page of plain boxes is found', () => {
    expect(selectorOfThis(`${whom}${'<div>'.repeat(30)}<i>this</i>${'</div>'.repeat(30)}<i>that</i>`).length).toBeLessThan(600);
  });
});

describe('what was taught of a site', () => {
  const taught = { age: '.banner > span:nth-of-type(1)', sex: '.banner > span:nth-of-type(2)', text: '.notes' };

  test('fills age, sex and text where the page names none of them', () => {
    const { patients, sections, unreadable } = snapshotOf(body, taught);
    expect(patients.map(inShort)).toEqual(['F 65, 1961-03-12, -']);
    expect(sections[0]).toMatchObject({ kind: 'consultation', where: 'the place you taught' });
    expect(sections[0]?.text).toContain('Haemoptysis');
    expect(unreadable.map(({ why }) => why).join()).not.toMatch(/No patient/);
  });

  test.each([
    ['is gone', body.replace('class="notes"', 'class="other"'), 'text'],
    ['is there twice', `${body}<div class="notes">Another</div>`, 'text'],
    ['holds something else', body.replace('12-Mar-1961', 'Surgery'), 'age'],
  ])('none of it is used, and it is said, where a place %s', (_, html, field) => {
    const { patients, sections, unreadable } = snapshotOf(html, taught);
    expect(patients).toEqual(snapshotOf(html, {}).patients);
    expect(sections.map(({ where }) => where)).not.toContain('the place you taught');
    expect(unreadable.map(({ why }) => why).join()).toContain(`no longer fits (${field})`);
  });

  test('does not pick between two patients', () => {
    const two = `<dl><dt>Date of birth</dt><dd>17-Jul-1963</dd><dt>NHS No.</dt><dd>999 757 4915</dd></dl><hr><dl><dt>Date of birth</dt><dd>17-Jul-1993</dd><dt>NHS No.</dt><dd>999 186 2528</dd></dl>${body}`;
    expect(snapshotOf(two, { age: '.banner > span:nth-of-type(1)' }).patients.length).not.toBe(1);
  });

  test('is not sure where the page itself says otherwise', () => {
    const { patients } = snapshotOf(`<p>Patient: Born 01-Jan-1950 (76y)</p>${body}`, taught);
    expect(patients[0]?.age?.sure).toBe(false);
  });
});
