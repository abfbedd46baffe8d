import { browser } from 'wxt/browser';
import { feedAddress } from '../../packs/kept.ts';
import { type Outcome, openPack } from '../../packs/outcome.ts';
import { createPackList, type PackList } from '../../state/route/pack-list.ts';
import { originOf } from '../../store/origin.ts';
import { openPacks } from '../../store/packs.ts';
import { askBackground, brokenOff } from '../sidepanel/ask-background.ts';
import { watchPolicy } from '../sidepanel/policy.ts';
import { patternOf } from '../sidepanel/sites.ts';

const clock = (): Date => new Date();

/** The packs of this browser, as Settings shows and changes them. */
export function createPacks(): PackList {
  const list = createPackList({
    openStore: () => openPacks(clock),
    openPack: (bytes, store) => openPack(bytes, { store, clock }),
    allow(address) {
      const origin = originOf(address);
      return origin === undefined
        ? Promise.resolve(false)
        : browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
    },
    check: (address) => askBackground<Outcome, Outcome>({ checkFeed: address }, brokenOff),
    isAddress: (address) => feedAddress.safeParse(address).success,
    clock,
  });
  watchPolicy(list.take);
  return list;
}
