import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { today } from '../../tools/as-of.ts';
import { ensureProgram } from '../../tools/browsers.ts';
import { type Stands, serveStands } from '../stands/serve.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { showing } from './showing.ts';
import { nextTurn, randomFrom, type Showed, WATCH_PANEL, WAYS, WHAT_STOOD, wrongs } from './standing.ts';

const LIMIT = { timeout: 240_000 };

/** How many times each kind of record goes to another patient. */
const TURNS = Math.ceil(Number(process.env.WAYMARK_SWITCHES ?? 18) / WAYS.length);

let firefox: Firefox;
let stands: Stands;
const shows = showing(() => firefox);
const isWarned = `(document.querySelector('.wrong-patient') !== null)`;

before(async () => {
  stands = await serveStands({ day: today() });
  firefox = await startFirefox(ensureProgram('firefox'));
}, LIMIT);

after(async () => {
  await firefox?.close();
  await stands?.close();
});

test('a hostile record: however it goes to another patient, nothing of one stands beside another', LIMIT, async () => {
  const random = randomFrom(73);
  const showed: Showed[] = [];
  let shown: number | undefined;
  const turn = async (how: { late: number; hangs: number }, next: number): Promise<void> => {
    shown = next;
    const at = await firefox.inPage<number>(`show(${next}, ${JSON.stringify(how)})`);
    showed.push({ at, shown: next, how: JSON.stringify(how) });
  };
  let opened = false;
  for (const way of WAYS) {
    showed.push({ at: Date.now(), shown: undefined, how: `to ${way}` });
    await firefox.goto(`${stands.origin}/hostile-record/?way=${way}`);
    await turn({ late: 0, hangs: 0 }, 0);
    if (opened) await firefox.clickIcon();
    else await firefox.openSidebar();
    if (!opened) {
      await shows(`document.querySelector('h1').innerText`, 'read from the page');
      await firefox.inSidebar(WATCH_PANEL);
    }
    opened = true;
    for (let time = 0; time < TURNS; time++) {
      await pause(300 + random() * 900);
      await firefox.focus('sidebar');
      if (await firefox.inSidebar<boolean>(isWarned)) await firefox.press('Alt', 'n');
      // At every second turn long enough for what the page says to be taken up.
      await pause(time % 2 === 0 ? 3_000 + random() * 500 : random() * 600);
      await firefox.press('Alt', 'a');
      await pause(random() * 300);
      const { shown: next, ...how } = nextTurn(random, shown);
      await turn(how, next);
    }
  }
  showed.push({ at: Date.now(), shown: undefined, how: 'the end' });
  const stood = JSON.parse(await firefox.inSidebar<string>(WHAT_STOOD));
  const { wrongs: found, longest } = wrongs(stood, showed);
  assert.deepEqual(found, [], `the longest for ${longest} ms`);
  assert.ok(new Set(stood.map(({ ids }: { ids: string[] }) => ids.join())).size > 2, 'Findings of several patients stood.');
});

test('nothing was asked for but the stands', LIMIT, async () => {
  const elsewhere = (await firefox.requests()).filter((url) => !url.startsWith(stands.origin));
  assert.deepEqual(elsewhere, []);
});
