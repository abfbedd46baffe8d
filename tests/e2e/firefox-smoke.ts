import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureProgram } from '../../tools/browsers.ts';
import { FIRST_PATIENT } from '../../tools/first-patient.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';

const LIMIT = { timeout: 60_000 };

let firefox: Firefox;
let stand: Stand;

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
  await firefox.type(FIRST_PATIENT);
  await shows(`document.querySelector('#entry').value`, FIRST_PATIENT);
  await shows(`document.querySelector('[aria-label="Findings"]')?.innerText`, 'Visible haematuria');
  await shows(`[...document.querySelectorAll('article')].map((card) => card.innerText).join()`, 'Prostate 1.6.2');
});

/** Waits until an expression over the sidebar's document gives a text that contains this one. */
async function shows(expression: string, wanted: string): Promise<void> {
  let text: string | undefined;
  for (const end = Date.now() + 5_000; Date.now() < end; await pause(50)) {
    text = await firefox.inSidebar<string | undefined>(expression);
    if (text?.includes(wanted)) return;
  }
  assert.fail(`${expression} gives ${JSON.stringify(text)}, not ${wanted}`);
}
