import { proposalsOf } from '../../record/proposals.ts';
import { inShort } from '../record/in-short.ts';
import { readIn } from '../stands/reader.ts';
import { STANDS } from '../stands/stands.ts';
import { expect, test } from './stands.ts';

for (const { path, patients, ready = [], asked = [], results, says } of STANDS) {
  test(`the stand ${path} is read as a careful reader would`, async ({ tab, stands, reader }) => {
    test.slow(path === '/hostile/', 'Five megabytes of notes.');
    await tab.goto(stands.origin + path, { waitUntil: 'networkidle' });
    if (path.startsWith('/web-record/')) await tab.getByText('Communication').waitFor();
    const before = await tab.content();
    const snapshot = await readIn(tab, reader);
    expect(await tab.content()).toBe(before);
    expect(snapshot.patients.map(inShort)).toEqual(patients);
    const offered = proposalsOf(snapshot);
    const named = (isReady: boolean): string[] =>
      offered.findings.filter((each) => each.ready === isReady).map(({ id, assertion }) => (assertion === 'absent' ? `-${id}` : id));
    expect(named(true)).toEqual(expect.arrayContaining(ready));
    expect(named(false)).toEqual(expect.arrayContaining(asked));
    if (results) expect(offered.results.map((each) => each.said + (each.ready ? '' : '?')).sort()).toEqual([...results].sort());
    if (says) expect(snapshot.unreadable.map(({ why }) => why).join(' ')).toMatch(says);
  });
}

test('a patient who changes without loading is the one that is read', async ({ tab, stands, reader }) => {
  await tab.goto(`${stands.origin}/single-page/`);
  const read = async (): Promise<string[]> => (await readIn(tab, reader)).patients.map(inShort);
  expect(await read()).toEqual(['F 78, 1948-06-06, 9990308241']);
  await tab.getByRole('button', { name: 'Next patient', exact: true }).click();
  expect(await read()).toEqual(['M 35, 1990-12-25, 9996281949']);
  await tab.getByRole('button', { name: /address of its own/ }).click();
  expect(tab.url()).toContain('?patient=2');
  expect(await read()).toEqual(['F 70, 1956-02-29, 9998219930']);
  await tab.goBack();
  expect(await read()).toEqual(['F 78, 1948-06-06, 9990308241']);
});

test('five megabytes of notes are read in slices, and not at one go', async ({ tab, stands, reader }) => {
  test.slow();
  await tab.goto(`${stands.origin}/hostile/`);
  expect((await tab.content()).length).toBeGreaterThan(5_000_000);
  await tab.evaluate(() => {
    const beats = { longest: 0 };
    let last = performance.now();
    const beat = (): void => {
      beats.longest = Math.max(beats.longest, performance.now() - last);
      last = performance.now();
      setTimeout(beat);
    };
    beat();
    Object.assign(window, { beats });
  });
  let longest = Number.POSITIVE_INFINITY;
  // At one go it takes 600 ms and more, in slices under 100 on a quiet machine. What else the machine does only adds to a pause.
  for (let turn = 0; turn < 5 && longest >= 300; turn++) {
    await tab.evaluate(() => Object.assign((window as unknown as { beats: { longest: number } }).beats, { longest: 0 }));
    expect((await readIn(tab, reader)).patients).toHaveLength(1);
    longest = await tab.evaluate(() => (window as unknown as { beats: { longest: number } }).beats.longest);
  }
  expect(longest).toBeGreaterThan(5);
  expect(longest).toBeLessThan(300);
});
