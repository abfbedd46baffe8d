import { browser } from 'wxt/browser';
import { save } from '../../components/save.ts';
import type { CopyStore } from '../../packs/form-copy.ts';
import type { Held } from '../../packs/kept.ts';
import type { England, FormsPort, KeepOutcome, PacksPort } from '../../state/route/port.ts';
import { originOf } from '../../store/origin.ts';
import { askBackground, brokenOff } from './ask-background.ts';
import { ownTabs } from './own-tabs.ts';
import { patternOf } from './sites.ts';

/** Not needed to paint and to match: loaded later, each of it once. */
async function england(): Promise<England> {
  const [{ areaFor }, { findBoards }, { loadShipped }, { createFormFinder }] = await Promise.all([
    import('../../packs/area.ts'),
    import('../../packs/find-boards.ts'),
    import('../../packs/shipped.ts'),
    import('../../packs/find-forms.ts'),
  ]);
  return { areaFor, findBoards, loadShipped, createFormFinder };
}

const tellers = new Set<(held: Held) => void>();
let held: Held | undefined;

/** The packs that the user added: read by the first who asks in this page, for all who do. */
function watchHeld(tell: (held: Held) => void): void {
  tellers.add(tell);
  if (held) tell(held);
  if (tellers.size > 1) return;
  void import('../../store/packs.ts')
    .then(async ({ openPacks }) =>
      (await openPacks(() => new Date())).watch((now) => {
        held = now;
        for (const each of tellers) each(now);
      }),
    )
    .catch(() => undefined);
}

export const packsPort: PacksPort = { england, watchHeld };

/** Forms as this browser opens and keeps them. */
export function createFormsPort(): FormsPort {
  let opening: Promise<CopyStore> | undefined;
  const copies = (): Promise<CopyStore> => {
    opening ??= import('../../store/copies.ts').then(({ openCopies }) => openCopies());
    return opening;
  };
  return {
    isOnline: () => navigator.onLine,
    open(address) {
      ownTabs.expect();
      void browser.tabs.create({ url: address });
    },
    async openCopy(address, title) {
      const store = await copies();
      const [copy, bytes] = [(await store.all()).find((each) => each.address === address), await store.bytesOf(address)];
      if (!copy || !bytes) return false;
      const { copyName } = await import('../../packs/form-copy.ts');
      save(new Uint8Array(bytes), copy.type, copyName(title, copy));
      return true;
    },
    watchCopies: (tell) =>
      void copies().then(
        (store) => store.watch(tell),
        () => undefined,
      ),
    async keep(address) {
      const origin = originOf(address);
      // At once, as the browser wants: nothing is awaited before.
      const allowed = origin !== undefined && (await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false));
      if (!allowed) return { state: 'failed', sentence: 'The form was not fetched: Waymark was not allowed on that site.' };
      return askBackground<KeepOutcome, KeepOutcome>({ keepForm: address }, brokenOff);
    },
    forget: async (address) => (await copies()).remove(address),
  };
}
