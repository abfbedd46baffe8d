import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ensureProgram } from '../../tools/browsers.ts';
import { FIRST_PATIENT } from '../../tools/first-patient.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { settled, showing } from './showing.ts';

const LIMIT = { timeout: 60_000 };

let firefox: Firefox;
let stand: Stand;
const shows = showing(() => firefox);
const pageShows = showing(() => firefox, 'inPage');

before(async () => {
  stand = await serveFolder(DEMO_RECORD);
  firefox = await startFirefox(ensureProgram('firefox'));
}, LIMIT);

after(async () => {
  await firefox?.close();
  await stand?.close();
});

test('the sidebar opens beside the record', LIMIT, async () => {
  await firefox.goto(`${stand.origin}/`);
  await firefox.openSidebar();
  assert.match(await firefox.inSidebar('document.title'), /Waymark/);
  assert.match((await firefox.page()).text, /TALLOWAY, Bernard/);
});

test('a typed line gives its findings and its cards', LIMIT, async () => {
  await shows(`document.activeElement.id`, 'entry');
  await firefox.type(FIRST_PATIENT);
  await shows(`document.querySelector('#entry').value`, FIRST_PATIENT);
  await shows(`document.querySelector('[aria-label="Findings"]')?.innerText`, 'Visible haematuria');
  await shows(`document.querySelector('article')?.innerText`, '1.6.4, 1.6.6');
});

test('one chord confirms what is unexplained, and the referral comes first', LIMIT, async () => {
  // No key acts on an answer that has just come.
  await new Promise((stands) => setTimeout(stands, 800));
  await firefox.press('Alt', 'u');
  await shows(`document.querySelector('article')?.innerText`, 'Copy reason');
  await shows(`document.querySelector('article')?.innerText`, '1.6.4, 1.6.6');
});

test('an area is chosen and a form is found by keyboard alone, and the card has the local route', LIMIT, async () => {
  await firefox.press('Alt', 'l');
  await shows(`document.activeElement.id`, 'area-search');
  await firefox.type('qmj');
  await shows(`document.querySelector('.areas [aria-selected="true"]')?.innerText`, 'North Central London');
  await firefox.press('Enter');
  await firefox.inSidebar(`document.querySelector('article [data-key="w"]').click()`);
  await shows(`document.querySelector('article .local')?.innerText`, 'Form: 2WW - Urology Suspected Cancer');
  await firefox.press('Alt', '2');
  await shows(`document.activeElement.id`, 'form-search');
  await firefox.type('fast track bowel');
  await shows(`document.querySelector('[data-form]')?.innerText`, '2WW - Lower GI Suspected Cancer');
  await firefox.press('Alt', '1');
  await shows(`document.activeElement.id`, 'entry');
  await shows(`document.querySelector('#entry').value`, FIRST_PATIENT);
});

test('the shortcut, pressed while the sidebar is open, puts the caret in the box', LIMIT, async () => {
  await firefox.press('Tab');
  await shows(`document.activeElement.dataset.key`, 'w');
  await firefox.focus('page');
  await firefox.press('Alt', 'Shift', 'K');
  await shows(`document.activeElement.id`, 'entry');
  // Firefox lets no extension take the keyboard from a page.
  await firefox.focus('sidebar');
});

test('the text for the patient opens in a tab of its own to be printed', LIMIT, async () => {
  for (const [selector, words] of [
    ['summary', 'Safety net'],
    ['summary', 'Text to hand over'],
    ['button', 'Print…'],
  ] as const) {
    const found = `[...document.querySelectorAll('article ${selector}')].find((each) => each.textContent === '${words}')`;
    await shows(`${found}?.textContent`, words);
    await firefox.inSidebar(`${found}.focus()`);
    await firefox.press('Enter');
  }
  const handout = /^moz-extension:\/\/[\w-]+\/handout\.html$/;
  assert.match(
    (
      await settled(
        () => firefox.tabs(),
        (tabs) => handout.test(tabs.at(-1) ?? ''),
      )
    ).at(-1) ?? '',
    handout,
  );
  // A page of Waymark’s own is nobody else’s.
  const warned = await settled(
    () => firefox.inSidebar<boolean>(`document.querySelector('.wrong-patient') !== null`),
    (isWarned) => !isWarned,
  );
  assert.equal(warned, false);
  await firefox.focus('sidebar');
});

test('New patient leaves nothing of the last', LIMIT, async () => {
  await firefox.press('Alt', 'n');
  await shows(`document.querySelector('h1').innerText`, 'No patient yet');
  await shows(`document.activeElement.id`, 'entry');
  const html = await firefox.inSidebar<string>('document.documentElement.outerHTML');
  assert.ok(!html.includes('no wt loss'), 'the words typed are still in the page');
  assert.equal(await firefox.inSidebar(`document.querySelector('#entry').value`), '');
  assert.equal(await firefox.inSidebar(`document.querySelectorAll('article').length`), 0);
  const tabs = await settled(
    () => firefox.tabs(),
    ({ length }) => length === 1,
  );
  assert.equal(tabs.length, 1, 'the page to print is still open');
});

test('a click of the icon reads the page beside the sidebar', LIMIT, async () => {
  await firefox.clickIcon();
  await shows(`document.querySelector('h1').innerText`, 'M 62 · read from the page');
  await shows(`document.querySelector('article')?.innerText`, 'If the page is right');
  await firefox.inSidebar(`document.querySelector('#proposal-visible_haematuria').click()`);
  await shows(`document.querySelector('[data-proposal="visible_haematuria"] mark')?.innerText`, 'haematuria');
  await firefox.focus('sidebar');
  await firefox.press('Alt', 'a');
  await firefox.press('Alt', 'u');
  await shows(`document.querySelector('article')?.innerText`, '1.6.4, 1.6.6');
});

test('a place that is pointed at is shown before it is kept', LIMIT, async () => {
  const click = (selector: string, words: string) =>
    firefox.inSidebar(`[...document.querySelectorAll('${selector}')].find((each) => each.textContent === '${words}').click()`);
  await firefox.inSidebar(`document.querySelector('.more > .line').click()`);
  await shows(`document.querySelector('.more-open')?.innerText`, 'This site');
  await click('summary', 'This site');
  await shows(`[...document.querySelectorAll('button')].find((each) => each.textContent === 'Sex')?.textContent`, 'Sex');
  await click('button', 'Sex');
  await shows(`document.body.innerText`, 'Point at it on the page');
  // The pointer hangs on the page beside its head and body.
  await pageShows('[...document.documentElement.children].map(({ tagName }) => tagName).join()', 'BODY,DIV');
  await firefox.focus('page');
  await firefox.press('ArrowDown');
  await firefox.press('Enter');
  await shows(`document.querySelector('.caution li')?.innerText`, 'Sex: ');
  await click('button', 'Do not keep');
  await shows(`document.body.innerText`, 'Not kept.');
  await firefox.focus('sidebar');
});

test('another page is not read without a click, and the guidance is hidden', LIMIT, async () => {
  await firefox.goto(`${stand.origin}/second-patient.html`);
  await shows(`document.querySelector('.wrong-patient')?.innerText`, 'These entries are for M 62');
  assert.equal(await firefox.inSidebar(`document.querySelector('.guidance').hidden`), true);
  await firefox.clickIcon();
  await shows(`document.querySelector('.wrong-patient')?.innerText`, 'shows another patient (F 58)');
  await firefox.focus('sidebar');
  await firefox.press('Alt', 'n');
  await shows(`document.querySelector('h1').innerText`, 'F 58 · read from the page');
});

test('marked text comes first: it alone is proposed, and confirmed gives the right first card', LIMIT, async () => {
  await firefox.goto(`${stand.origin}/`);
  await firefox.mark('haematuria');
  await firefox.clickIcon();
  await shows(`document.querySelector('.wrong-patient')?.innerText`, 'shows another patient (M 62)');
  await firefox.focus('sidebar');
  await firefox.press('Alt', 'n');
  await shows(`document.querySelector('h1').innerText`, 'M 62 · read from the page');
  await shows(`document.querySelector('#proposal-visible_haematuria')?.innerText`, 'Visible haematuria');
  await firefox.inSidebar(`document.querySelector('#proposal-visible_haematuria').click()`);
  await shows(`document.querySelector('[data-proposal="visible_haematuria"]')?.innerText`, 'selected text');
  await firefox.press('Alt', 'a');
  await firefox.press('Alt', 'u');
  await shows(`document.querySelector('article')?.innerText`, '1.6.4, 1.6.6');
});

test('in all this nothing but the record was asked for', LIMIT, async () => {
  const requests = await firefox.requests();
  assert.ok(requests.length > 0, 'not even the record was seen to be asked for');
  assert.deepEqual(
    requests.filter((url) => new URL(url).origin !== stand.origin),
    [],
  );
});
