import { browser } from 'wxt/browser';
import type { RecordStore } from '../../learning/record-store.ts';
import { originOf } from '../../store/origin.ts';
import { askBackground, brokenOff } from '../sidepanel/ask-background.ts';
import { patternOf } from '../sidepanel/sites.ts';

/** Asks for permission for that one origin, then has the background read the store: a page can reach nothing. */
export async function readRecordStore(store: RecordStore): Promise<unknown[] | string> {
  const origin = originOf(store.address) ?? '';
  const allowed = await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
  if (!allowed) return 'Your browser was not allowed to reach this address.';
  return askBackground<unknown[] | string, string>({ readRecordStore: store }, brokenOff.sentence);
}
