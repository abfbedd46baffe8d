import { batch, computed, signal } from '@preact/signals';
import type { NewId } from '../../learning/doing.ts';
import type { LaterId } from '../../learning/later.ts';
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
            log.value = told;
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

  const keep = (record: LearningRecord): void => {
    // At once here, so that the next answer builds on it; the store tells the same a little later.
    const others = log.value.records.filter(({ id }) => id !== record.id);
    log.value = { ...log.value, records: [...others, record] };
    void loadLog().then((port) => port.keep(record));
  };
  const doing = createBeingDone({ keep, now, newId });

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
    /** Begins to read packs and log, once. */
    async load(): Promise<void> {
      const [shipped] = await Promise.all([loadSnippets(), loadPacks(), loadLog()]);
      batch(() => {
        snippets.value = shipped;
        isLoaded.value = true;
      });
    },
    openModule(id: string): void {
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
      void loadLog().then((port) => port.later(id, isKept));
    },
    isForLater: (id: LaterId): boolean => log.value.later.includes(id),
    /** The log’s own store, once it is open. */
    store: loadLog,
  };
}

export type Learn = ReturnType<typeof createLearn>;
