import type { LearnSlot } from '../../components/learn/slot.ts';
import type { Learn } from '../../state/learn/learn.ts';
import { packsPort } from './local.ts';

const now = (): Date => new Date();

/** What can be learnt, as this browser keeps it: loaded when it is first asked for. */
export function createLearnSlot(): LearnSlot {
  let learn: Promise<Learn> | undefined;
  const load = (): Promise<Learn> => {
    learn ??= import('../../state/learn/learn.ts').then(({ createLearn }) =>
      createLearn({
        openLog: async () => (await import('../../store/learning.ts')).openLearning(),
        watchPacks: packsPort.watchHeld,
        loadSnippets: async () => (await import('../../packs/snippets/snippets.ts')).snippets,
        now,
        newId: () => crypto.randomUUID(),
      }),
    );
    return learn;
  };
  return {
    load,
    now,
    forgetSearch: () =>
      void learn?.then(({ typed }) => {
        typed.value = '';
      }),
  };
}
