// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { learnerIn } from '../../learning/learner.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { sendWaiting } from '../../learning/send-waiting.ts';
import { statementsOf } from '../../learning/statements.ts';
import { updateFeed } from '../../packs/feed.ts';
import type { PackStore } from '../../packs/kept.ts';
import { openLearning } from '../../store/learning.ts';
import { openPacks } from '../../store/packs.ts';
import { anyRecord } from '../learning/a-record.ts';
import { aPack, now, publisherKey, raw, signed } from '../packs/a-pack.ts';

afterEach(() => Dexie.delete('waymark'));

type Step<Given extends unknown[], T> = (...given: Given) => Promise<T>;

/** The background as a browser ends it: some steps are done, and nobody ever hears of the next, whether that was done or not. */
function endedAfter(steps: number, isNextDone: boolean) {
  let taken = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const step =
    <Given extends unknown[], T>(work: Step<Given, T>): Step<Given, T> =>
    async (...given) => {
      if (taken++ < steps) return work(...given);
      if (taken === steps + 1 && isNextDone) await work(...given);
      end();
      return new Promise<never>(() => undefined);
    };
  return { step, ended, wasEnded: () => taken > steps };
}

/** Ends a piece of work before and after each of its steps, and looks each time. Gives how many steps it has. */
async function atEveryStep(
  work: (step: ReturnType<typeof endedAfter>['step']) => Promise<void>,
  look: () => Promise<void>,
): Promise<number> {
  for (let steps = 0; ; steps++) {
    for (const isNextDone of [false, true]) {
      const { step, ended, wasEnded } = endedAfter(steps, isNextDone);
      await Promise.race([work(step), ended]);
      await look();
      await Dexie.delete('waymark');
      if (!wasEnded()) return steps;
    }
  }
}

const address = 'https://testshire.example/pack';
const clock = () => now;
const pin = {
  fingerprint: publisherKey,
  name: 'Testshire Test Board',
  by: 'user',
  since: '2026-11-22',
  remits: ['pathways:T9T9T'],
} as const;
const versions = { 3: await signed(raw()), 4: await signed({ ...raw(), version: 4 }) };

const gives = (version: 3 | 4) => async () => new Response(versions[version]);

const stepped = ({ read, take, noteFeed, follow, pin: trust }: PackStore, step: ReturnType<typeof endedAfter>['step']) => ({
  read: step(read),
  take: step(take),
  noteFeed: step(noteFeed),
  follow: step(follow),
  pin: step(trust),
});

const inUse = async () => {
  const { packs, dropped } = await (await openPacks(clock)).read();
  expect(dropped).toEqual([]);
  return packs.map(({ pack }) => pack);
};

describe('the background ended before and after each step', () => {
  test('of following an address: a pack is in use whole or not at all, and to do it again finishes it', async () => {
    const follow = async (step: ReturnType<typeof endedAfter>['step']): Promise<void> => {
      const store = stepped(await openPacks(clock), step);
      const ports = { fetch: step(gives(3)) as typeof fetch, store, clock };
      await store.follow(address);
      await updateFeed(address, ports);
      await store.pin(pin);
      await updateFeed(address, ports);
    };
    const steps = await atEveryStep(follow, async () => {
      expect([[], [aPack()]]).toContainEqual(await inUse());
      await follow((work) => work);
      expect(await inUse()).toEqual([aPack()]);
    });
    // To follow; to look what is held, fetch and take, refused as its key is not trusted; to trust; the same again.
    expect(steps).toBe(8);
  });

  test('of an update: the version before or the one after is in use, whole, and the next check finishes it', async () => {
    const update = async (step: ReturnType<typeof endedAfter>['step'], version: 3 | 4): Promise<void> => {
      const store = await openPacks(clock);
      await updateFeed(address, { fetch: step(gives(version)) as typeof fetch, store: stepped(store, step), clock });
    };
    const steps = await atEveryStep(
      async (step) => {
        const store = await openPacks(clock);
        await store.pin(pin);
        await store.follow(address);
        await update((work) => work, 3);
        await update(step, 4);
      },
      async () => {
        expect([[aPack()], [aPack({ version: 4 })]]).toContainEqual(await inUse());
        await update((work) => work, 4);
        expect(await inUse()).toEqual([aPack({ version: 4 })]);
      },
    );
    expect(steps).toBe(3);
  });

  test('of sending what was learnt: each statement arrives exactly once, as it was made', async () => {
    const records = fc.sample(
      fc.uniqueArray(
        anyRecord.filter(({ finished }) => finished !== null),
        { minLength: 3, maxLength: 3, selector: ({ id }) => id },
      ),
      { numRuns: 1, seed: 2 },
    )[0] as LearningRecord[];
    const at = new Date('2036-02-01T09:00:00Z');
    let arrived: { id: string; body: string }[] = [];
    const recordStore = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const id = new URL(String(url)).searchParams.get('statementId') ?? '';
      const known = arrived.find((each) => each.id === id);
      if (known) return new Response(null, { status: known.body === init?.body ? 204 : 409 });
      arrived.push({ id, body: String(init?.body) });
      return new Response(null, { status: 204 });
    };
    const send = async (step: ReturnType<typeof endedAfter>['step']): Promise<void> => {
      const store = await openLearning();
      await sendWaiting(
        { address: 'https://lrs.testshire.example/xapi', key: 'k', secret: 's' },
        {
          fetch: step(recordStore) as typeof fetch,
          outbox: { next: step(() => store.next({ settledBy: at, now: at })), note: step((id, sent) => store.noteSent(id, sent, at)) },
        },
      );
    };
    const steps = await atEveryStep(
      async (step) => {
        arrived = [];
        const store = await openLearning();
        await store.take(records);
        await store.setLearner({ sends: true, name: 'A. Tester' });
        await send(step);
      },
      async () => {
        await send((work) => work);
        const { learner, outbox } = await (await openLearning()).read();
        if (!learner) throw new Error('no learner');
        const wanted = records.flatMap((record) => statementsOf(record, learnerIn(learner)));
        const byId = <T extends { id: string }>(all: readonly T[]): T[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(arrived).map(({ body }) => JSON.parse(body))).toEqual(byId(wanted));
        expect(outbox.every(({ sent }) => sent !== null)).toBe(true);
      },
    );
    expect(steps).toBeGreaterThanOrEqual(3 * records.length + 1);
  });
});
