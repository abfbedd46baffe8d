import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readPack } from '../../packs/read-pack.ts';
import { ensureProgram } from '../../tools/browsers.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { showing } from './showing.ts';

const LIMIT = { timeout: 60_000 };
const MODULE = 'mockland-teaching/fit-in-mockland';
const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

let firefox: Firefox;
let stand: Stand;
let published: { file: string; text: string };
const shows = showing(() => firefox);
const pageShows = showing(() => firefox, 'inPage');

const buttonNamed = (name: string): string =>
  `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)})`;
const fieldNamed = (name: string, place = 0): string =>
  `[...document.querySelectorAll('label')].filter((each) => each.textContent.trim() === ${JSON.stringify(name)})[${place}].control`;

/** Gives the keyboard to what an expression names, once it is in the page. */
async function focusOn(expression: string): Promise<void> {
  await pageShows(`String(!!(() => { try { return ${expression}; } catch {} })())`, 'true');
  await firefox.inPage(`${expression}.focus()`);
}

async function pressButton(name: string): Promise<void> {
  await focusOn(buttonNamed(name));
  await firefox.press('Enter');
}

async function write(field: string, text: string, place = 0): Promise<void> {
  await focusOn(fieldNamed(field, place));
  await firefox.type(text);
  await pageShows(`${fieldNamed(field, place)}.value`, text);
}

/** What a picker of days or options gives; how it is worked is the browser's own. */
async function choose(field: string, value: string, event: 'input' | 'change', place = 0): Promise<void> {
  await focusOn(fieldNamed(field, place));
  await firefox.inPage(
    `(() => { const field = ${fieldNamed(field, place)}; field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('${event}', { bubbles: true })); })()`,
  );
}

before(async () => {
  stand = await serveFolder(DEMO_RECORD);
  firefox = await startFirefox(ensureProgram('firefox'));
}, LIMIT);

after(async () => {
  await firefox?.close();
  await stand?.close();
});

test('in the studio a module with a quiz is written, and its draft is there after a reload', LIMIT, async () => {
  await firefox.openOwn('/studio.html');
  await pressButton('New teaching pack');
  await write('Title of the pack', 'Mockland teaching');
  await write('Name', 'Mockland Board');
  await write('What it rests on', 'Written for a test.');
  await choose('Review by', day(365), 'input');
  await choose('Expires', day(730), 'input');
  await write('Address under which learning records name the modules', 'https://mockland.example/learning');
  await pressButton('Add a module');
  await write('Title', 'FIT in Mockland');
  await write('Snippet', 'A FIT below 10 does not rule cancer out.');
  await write('Find by number, cancer or words', '1.3.3');
  await firefox.press('Enter');
  await pageShows(`document.querySelector('.picked')?.innerText`, '1.3.3');
  await write('Text', 'Read **on**.');
  await pageShows(`document.querySelector('aside strong')?.innerText`, 'on');

  await firefox.openOwn('/studio.html');
  await pressButton('Go on with Mockland teaching');
  await pressButton('FIT in Mockland');
  await pageShows(`${fieldNamed('Text')}.value`, 'Read **on**.');
  await focusOn(fieldNamed('Quiz'));
  await firefox.press('Space');
  await write('Question', 'And below 10?');
  await write('Option', 'Discharge', 0);
  await write('Option', 'Safety net', 1);
  await choose('Best answer', '1', 'change');
  await write('Explanation', 'See 1.3.3.');
  await write('Minutes it takes', '5');
  await write('Author', 'A. Tester');
  await write('Organisation', 'Mockland Board');
  await choose('Review by', day(365), 'input');
  await write('What it is', 'NG12');
  await write('Address', 'https://www.nice.org.uk/guidance/ng12');
  await pageShows(`document.querySelector('aside').innerText`, 'Nothing is missing');
});

test('a key is made and kept, and signs after a reload; our reader takes the file', LIMIT, async () => {
  await pressButton('Publish');
  await pressButton('Make a new key');
  await pressButton('Save the key file');
  const key = JSON.parse((await firefox.saved('waymark-key.json')).text) as { d: string };
  await pressButton('I have saved it: show it no more');
  await pressButton('Keep it in this browser');
  await pageShows(`document.body.innerText`, 'It is kept in this browser');

  await firefox.openOwn('/studio.html');
  assert.ok(!(await firefox.page()).text.includes(key.d));
  await pressButton('Go on with Mockland teaching');
  await pressButton('Publish');
  await pressButton('Sign and save version 1');
  published = await firefox.saved('mockland-teaching.waymark.txt');
  const read = await readPack(published.text, new Date());
  assert.equal(read.state, 'read');
  if (read.state !== 'read') return;
  assert.match(read.signedBy ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(read.pack.kind === 'teaching' && read.pack.modules.map(({ id, recommendations }) => ({ id, recommendations })), [
    { id: 'fit-in-mockland', recommendations: ['1.3.3'] },
  ]);
});

test('the file is taken in Settings, and the Learn tab of the sidebar has its module', LIMIT, async () => {
  await firefox.openOwn('/options.html');
  await firefox.giveFile('#pack-file', published.file);
  await pressButton('It is the same: trust this key');
  await pageShows(`document.body.innerText`, 'is now in use');
  await firefox.goto(`${stand.origin}/`);
  await firefox.openSidebar();
  await firefox.press('Alt', '3');
  await shows(`document.querySelector('section[aria-label="New"]')?.innerText`, 'FIT in Mockland');
});

test('the module opens and its quiz is done by keyboard alone', LIMIT, async () => {
  await firefox.inSidebar(`document.querySelector('#learn-search').focus()`);
  await firefox.type('fit');
  await shows(`document.querySelector('section[aria-label="Found"]')?.innerText`, 'FIT in Mockland');
  await firefox.press('ArrowDown');
  await shows(`document.activeElement.dataset.module`, MODULE);
  await firefox.press('Enter');
  await shows(`document.activeElement.id`, 'module-title');
  for (let tabs = 0; tabs < 5 && !(await firefox.inSidebar(`document.activeElement.matches('.question input')`)); tabs++)
    await firefox.press('Tab');
  await firefox.press('2');
  await firefox.press('Enter');
  await shows(`document.querySelector('.feedback')?.innerText`, '✓ That is the best answer.');
  await shows(`document.querySelector('.quiz')?.innerText`, '1 of 1 right: passed.');
  // Back to what was found, then to the shelves.
  await firefox.press('Escape');
  await shows(`document.activeElement.dataset.module`, MODULE);
  await firefox.press('Escape');
  await shows(`document.querySelector('section[aria-label="Done"]')?.innerText`, '1 of 1');
});

test('the log shows it, and is saved as CSV', LIMIT, async () => {
  await firefox.openOwn('/learn.html#log');
  await pageShows(`document.querySelector('.log-rows')?.innerText`, 'FIT in Mockland');
  await pageShows(`document.querySelector('.log-rows')?.innerText`, '1 of 1, passed');
  await pressButton('Save as CSV');
  const { text } = await firefox.saved(`learning-${day(0)}.csv`);
  assert.match(text, /FIT in Mockland,Mockland Board,1,1 of 1,/);
});

test('in all this nothing but the record was asked for', LIMIT, async () => {
  const requests = await firefox.requests();
  assert.ok(requests.length > 0, 'not even the record was seen to be asked for');
  assert.deepEqual(
    requests.filter((url) => new URL(url).origin !== stand.origin),
    [],
  );
});
