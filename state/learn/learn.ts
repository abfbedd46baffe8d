import { batch, computed, signal } from '@preact/signals';
import type { NewId } from '../../learning/doing.ts';
import type { LaterId } from '../../learning/later.ts';
import { type LearnerProfile, newLearner } from '../../learning/learner.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { offeredIn, teachingIn } from '../../learning/offered.ts';
import { type Shelved, shelved } from '../../learning/shelves.ts';
import type { Held } from '../../packs/kept.ts';
import type { Snippet } from '../../packs/snippets/snippet.ts';
import type { Question } from '../../packs/teaching/teaching-pack.ts';
import type { LearningLog, LearningStore } from '../../store/learning.ts';
import type { Kept } from '../../store/sturdy.ts';
import { createBeingDone } from './being-done.ts';
import { createCardTeaching, forCards } from './card-teaching.ts';
import { createModuleFinder } from './find-modules.ts';

/** What learning is given of the world. Nothing is loaded before it is asked for. */
export interface LearnPorts {
  openLog(): Promise<LearningStore>;
  /** Tells the packs in use, now and whenever they change. */
  watchPacks(tell: (held: Held) => void): unknown;
  loadSnippets(): Promise<readonly Snippet[]>;
  now(): Date;
  newId: NewId;
}

const emptyLog: Kept<LearningLog> = {
  records: [],
  damaged: 0,
  later: [],
  learner: undefined,
  outbox: [],
  sending: { lastTried: null, failures: 0, failure: null },
  lost: null,
};

/** Everything one page holds of what can be learnt and what was. Nothing of a patient. */
export function createLearn({ openLog, watchPacks, loadSnippets, now, newId }: LearnPorts) {
  const held = signal<Held | undefined>(undefined);
  const log = signal(emptyLog);
  const isLoaded = signal(false);
  const snippets = signal<readonly Snippet[]>([]);
  const typed = signal('');
  const openedId = signal<string | undefined>(undefined);
  let store: Promise<LearningStore> | undefined;
  /** Changes on their way to the store: until they are there, what it tells is older than what is shown. */
  let writing = 0;

  const offered = computed(() => offeredIn(teachingIn(held.value?.packs ?? [])));
  const modules = computed(() =>
    shelved(offered.value, {
      records: log.value.records,
      learner: log.value.learner ?? { role: null, organisations: [] },
      now: now(),
    }),
  );
  const byId = computed(() => new Map(modules.value.map((each) => [each.id, each])));
  const finder = computed(() => createModuleFinder(offered.value));
  const found = computed(() =>
    typed.value.trim() === '' ? undefined : finder.value(typed.value).flatMap(({ id }) => byId.value.get(id) ?? []),
  );
  const opened = computed(() => (openedId.value === undefined ? undefined : byId.value.get(openedId.value)));

  let packsTold: Promise<void> | undefined;
  const loadPacks = (): Promise<void> => {
    packsTold ??= new Promise((resolve) => {
      watchPacks((told) => {
        held.value = told;
        resolve();
      });
    });
    return packsTold;
  };
  const loadLog = (): Promise<LearningStore> => {
    store ??= openLog().then(
      (port) =>
        new Promise((resolve) => {
          port.watch((told) => {
            if (writing === 0) log.value = told;
            resolve(port);
          });
        }),
    );
    return store;
  };
  let cards: { of: unknown; all: ReturnType<typeof forCards> } | undefined;
  const loadCards = async () => {
    const [shipped] = await Promise.all([loadSnippets(), loadPacks()]);
    if (cards?.of !== offered.value) cards = { of: offered.value, all: forCards(offered.value, shipped) };
    return cards.all;
  };

  /** Shows a change at once, so that the next builds on it, and has it kept. */
  const write = async (change: Partial<LearningLog>, keeping: (port: LearningStore) => Promise<void>): Promise<void> => {
    writing += 1;
    log.value = { ...log.value, ...change };
    const port = await loadLog();
    await keeping(port).finally(() => {
      writing -= 1;
    });
    const kept = await port.read();
    if (writing === 0) log.value = kept;
  };
  const keep = (record: LearningRecord): void => {
    const others = log.value.records.filter(({ id }) => id !== record.id);
    void write({ records: [...others, record] }, (port) => port.keep(record));
  };
  const doing = createBeingDone({ keep, now, newId });

  /** Begins to read packs and log, once. */
  const load = async (): Promise<void> => {
    const [shipped] = await Promise.all([loadSnippets(), loadPacks(), loadLog()]);
    batch(() => {
      snippets.value = shipped;
      isLoaded.value = true;
    });
  };

  return {
    held,
    log,
    /** Whether packs and log have been told. */
    isLoaded,
    modules,
    snippets,
    typed,
    found,
    opened,
    teaching: createCardTeaching(loadCards),
    load,
    /** Readies the search, so that its first key does not wait for it. */
    warmUp: (): void => void finder.value,
    /** Brings up a module; once packs and log are there, where they are not yet. */
    async openModule(id: string): Promise<void> {
      if (!isLoaded.value) await load();
      const module = byId.value.get(id);
      if (module && openedId.value !== id) doing.open(module);
      openedId.value = id;
    },
    closeModule(): void {
      if (opened.value) doing.close(opened.value);
      openedId.value = undefined;
    },
    again: (module: Shelved): void => doing.again(module),
    touch: doing.touch,
    answer: (module: Shelved, question: Question, chosen: number): void => doing.answer(module, question, chosen),
    finish: (module: Shelved): void => doing.finish(module),
    amend: doing.amend,
    later(id: LaterId, isKept: boolean): void {
      const others = log.value.later.filter((each) => each !== id);
      void write({ later: isKept ? [...others, id] : others }, (port) => port.later(id, isKept));
    },
    isForLater: (id: LaterId): boolean => log.value.later.includes(id),
    setLearner(change: Partial<Omit<LearnerProfile, 'id'>>): void {
      void write({}, (port) => port.setLearner(change));
    },
    /** Who the learner is; a number made by chance, where they said nothing of themselves. */
    async profile(): Promise<LearnerProfile> {
      const port = await loadLog();
      await port.setLearner({});
      return (await port.read()).learner ?? newLearner(newId());
    },
    /** Takes the records of another log. */
    take: (records: readonly LearningRecord[]): Promise<void> => write({}, (port) => port.take(records)),
    forgetAll: (): Promise<void> => write({}, (port) => port.forgetAll()),
  };
}

export type Learn = ReturnType<typeof createLearn>;
