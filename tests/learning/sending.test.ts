import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { learnerIn } from '../../learning/learner.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { maySend, sendWaiting } from '../../learning/send-waiting.ts';
import { statementsOf } from '../../learning/statements.ts';
import { openLearning } from '../../store/learning.ts';
import { anyRecord } from './a-record.ts';
import { aRecordStore } from './a-record-store.ts';

type Server = Awaited<ReturnType<typeof aRecordStore>>;
const finished = anyRecord.filter((record) => record.finished !== null);
const records = fc.sample(fc.uniqueArray(finished, { minLength: 12, maxLength: 12, selector: ({ id }) => id }), {
  numRuns: 1,
  seed: 2,
})[0] as LearningRecord[];

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function aSender(status?: Parameters<typeof aRecordStore>[0]) {
  const server = await aRecordStore(status);
  servers.push(server);
  const store = await openLearning();
  await store.take(records);
  await store.setLearner({ sends: true, name: 'A. Tester' });
  let at = Date.parse('2036-02-01T09:00:00Z');
  const now = () => new Date(at);
  const settledBy = () => new Date(at - 600_000);
  const run = () =>
    sendWaiting(
      { address: server.address, key: 'learner', secret: 'é:geheim' },
      {
        fetch,
        outbox: { next: () => store.next({ settledBy: settledBy(), now: now() }), note: (id, sent) => store.noteSent(id, sent, now()) },
      },
    );
  /** Every five minutes, as the background would. */
  const runByTheClock = async (minutes: number): Promise<number> => {
    let runs = 0;
    for (let minute = 0; minute < minutes; minute += 5, at += 300_000) {
      const { learner, sending } = await store.read();
      if (!learner || !maySend(learner, sending, now())) continue;
      const before = server.asked.length;
      await run();
      if (server.asked.length > before) runs++;
    }
    return runs;
  };
  const wanted = async () => {
    const { learner } = await store.read();
    return records.flatMap((record) => (learner ? statementsOf(record, learnerIn(learner)) : []));
  };
  return { server, store, run, runByTheClock, wanted, pass: (minutes: number) => (at += minutes * 60_000) };
}

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();

describe('a learning record store', () => {
  test('that fails every third request ends with each statement exactly once, as it was made', async () => {
    const { server, store, runByTheClock, wanted } = await aSender({ status: (number) => (number % 3 === 0 ? 503 : undefined) });
    const runs = await runByTheClock(60 * 24 * 4);
    const all = await wanted();
    expect(all.length).toBeGreaterThan(12);
    expect([...server.held.keys()].sort()).toEqual(ids(all));
    expect([...server.held.values()].map((body) => JSON.parse(body)).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(server.asked.filter((_, at) => (at + 1) % 3 === 0).length).toBeGreaterThan(5);
    expect(runs).toBeGreaterThan(5);
    expect((await store.read()).outbox.every(({ sent }) => sent !== null)).toBe(true);
    expect((await store.read()).sending).toMatchObject({ failures: 0, failure: null });
  });

  test('whose answers are lost though it took the statement, or that hangs up, has each once', async () => {
    const { server, runByTheClock, wanted } = await aSender({
      status: (number) => (number % 3 === 0 ? 'lost' : number % 5 === 0 ? 'cut' : undefined),
    });
    await runByTheClock(60 * 24 * 4);
    expect([...server.held.keys()].sort()).toEqual(ids(await wanted()));
    const bodies = new Map<string | undefined, Set<string>>();
    for (const { url, body } of server.asked) bodies.set(url, (bodies.get(url) ?? new Set()).add(body));
    expect([...bodies.values()].every(({ size }) => size === 1)).toBe(true);
  });

  test('is asked as xAPI asks, with the key in UTF-8, and nothing more', async () => {
    const { server, run } = await aSender();
    await run();
    const [first] = server.asked;
    expect(first?.method).toBe('PUT');
    expect(first?.url).toBe(`/xapi/statements?statementId=${JSON.parse(first?.body ?? '').id}`);
    expect(first?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('learner:é:geheim').toString('base64')}`,
      'content-type': 'application/json',
      'x-experience-api-version': '1.0.3',
    });
    expect(first?.headers.cookie).toBeUndefined();
    expect(first?.headers.referer).toBeUndefined();
  });

  test('that is down is asked at longer and longer times, at most once a day, and that is said', async () => {
    const { server, store, runByTheClock } = await aSender({ status: () => 500 });
    expect(await runByTheClock(60 * 8)).toBe(6);
    expect(server.asked).toHaveLength(6);
    expect((await store.read()).sending).toMatchObject({ failures: 6, failure: 'The learning record store could not take it (500).' });
    await runByTheClock(60 * 24 * 10);
    expect(server.asked.length).toBeLessThanOrEqual(6 + 11);
  });

  test.each([
    [401, 'did not accept the key'],
    [403, 'did not accept the key'],
    [404, 'no learning record store'],
    [429, 'could not take it (429)'],
    [302, 'could not be reached'],
  ])('that says %i: nothing more is sent for now, and nothing is lost', async (code, sentence) => {
    const { server, store, run } = await aSender({ status: () => code });
    await run();
    expect(server.asked).toHaveLength(1);
    const { sending, outbox } = await store.read();
    expect(sending.failure).toContain(sentence);
    expect(outbox.every(({ sent, refused }) => sent === null && refused === null)).toBe(true);
  });

  test('that refuses one statement gets the others, and that one is shown', async () => {
    const { server, store, run, wanted } = await aSender({ status: (number) => (number === 2 ? 400 : undefined) });
    await run();
    expect(server.held.size).toBe((await wanted()).length - 1);
    expect((await store.read()).outbox.filter(({ refused }) => refused !== null)).toHaveLength(1);
    await run();
    expect(server.asked).toHaveLength((await wanted()).length);
  });

  test('that says it has the statement already is believed', async () => {
    const { store, run } = await aSender({ status: () => 409 });
    await run();
    expect((await store.read()).outbox.every(({ sent }) => sent !== null)).toBe(true);
  });

  test('that is nowhere gives a sentence', async () => {
    const { server, store, run } = await aSender();
    await server.close();
    await run();
    expect((await store.read()).sending.failure).toBe('The learning record store could not be reached, or did not answer.');
  });
});

describe('nothing is sent', () => {
  test('before the learner turned it on, nor after they turned it off half way', async () => {
    const { server, store, run } = await aSender({
      status: (number) => {
        if (number === 2) void store.setLearner({ sends: false });
        return undefined;
      },
    });
    await store.setLearner({ sends: false });
    await run();
    expect(server.asked).toEqual([]);
    expect(maySend({ sends: false }, { lastTried: null, failures: 0, failure: null }, new Date())).toBe(false);
    await store.setLearner({ sends: true });
    await run();
    expect(server.asked.length).toBeLessThan(4);
  });

  test('of what was changed in the last ten minutes, and is after them', async () => {
    const { server, store, run, wanted, pass } = await aSender();
    await store.forgetAll();
    await store.setLearner({ sends: true });
    const [one] = records as [LearningRecord];
    await store.keep({ ...one, changed: '2036-02-01T08:55:00.000Z' });
    await run();
    expect(server.asked).toEqual([]);
    pass(5);
    await run();
    expect(server.held.has(one.id)).toBe(true);
    expect((await wanted()).map(({ id }) => id)).toContain(one.id);
  });

  test('of what was forgotten', async () => {
    const { server, store, run } = await aSender();
    await store.forgetAll();
    await store.setLearner({ sends: true });
    await run();
    expect(server.asked).toEqual([]);
  });
});

test('minutes put right after they were sent are sent as a correction', async () => {
  const { server, store, run } = await aSender();
  await run();
  const before = server.held.size;
  const [one] = records as [LearningRecord];
  await store.keep({ ...one, minutes: one.minutes === 7 ? 8 : 7 });
  await run();
  const verbs = [...server.held.values()].slice(before).map((body) => JSON.parse(body).verb.display.en);
  expect(verbs[0]).toBe('voided');
  expect(verbs[1]).toBe('completed');
  await run();
  expect(server.held.size).toBe(before + verbs.length);
});
