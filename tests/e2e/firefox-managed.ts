import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ensureProgram } from '../../tools/browsers.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { policyIn, putPolicy, whyNot } from './policy-file.ts';
import { showing } from './showing.ts';

const LIMIT = { timeout: 60_000 };
const PATH = '/etc/firefox/policies/policies.json';

const left = whyNot(PATH);
if (left) console.log(`Managed set-up in Firefox: left out. ${left}`);

let firefox: Firefox;
let stand: Stand;
let takeAway = (): void => undefined;
const shows = showing(() => firefox);
const pageShows = showing(() => firefox, 'inPage');

before(async () => {
  if (left) return;
  takeAway = putPolicy(PATH, policyIn('Firefox'));
  stand = await serveFolder(DEMO_RECORD);
  firefox = await startFirefox(ensureProgram('firefox'));
}, LIMIT);

after(async () => {
  takeAway();
  await firefox?.close();
  await stand?.close();
});

test('the policy of the page on deployment, in Firefox: the area is set and locked, and it is said by whom', {
  ...LIMIT,
  skip: left ?? false,
}, async () => {
  await firefox.goto(`${stand.origin}/`);
  await firefox.openSidebar();
  await shows(`document.querySelector('.area')?.innerText`, 'Dorset', 15_000);
  await firefox.press('Alt', 'l');
  await shows(`document.querySelector('dialog.areas')?.innerText`, 'Dorset is set by Testshire Board and cannot be changed here.');
});

test('the learning record store that the policy names is offered beside the log, and is off', {
  ...LIMIT,
  skip: left ?? false,
}, async () => {
  await firefox.openOwn('/learn.html#log');
  const section = `document.querySelector('[aria-label="Learning record store"]')?.innerText`;
  await pageShows(section, 'Your organisation named https://lrs.testshire.example/xapi. Nothing is sent unless you say so.', 15_000);
  assert.ok(!(await firefox.requests()).some((url) => url.includes('lrs.testshire.example')));
});
