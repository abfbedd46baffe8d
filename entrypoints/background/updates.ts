import { browser } from 'wxt/browser';
import { updateDue, updateFeed } from '../../packs/feed.ts';
import { followPolicy } from '../../packs/follow-policy.ts';
import { checkCopies, keepForm } from '../../packs/form-copy.ts';
import { openCopies } from '../../store/copies.ts';
import { originOf } from '../../store/origin.ts';
import { openPacks } from '../../store/packs.ts';
import { brokenOff } from '../sidepanel/ask-background.ts';
import { hear } from '../sidepanel/messages.ts';
import { readPolicy } from '../sidepanel/policy.ts';
import { isAllowed } from '../sidepanel/sites.ts';
import { keepAlarm } from './alarms.ts';

const alarm = 'updates';

const clock = (): Date => new Date();

/** The browser’s fetch, for sites that the user allowed: without that it would be asked as a stranger, which tells who asks. */
export const fetchAllowed: typeof fetch = async (address, init) => {
  const origin = originOf(String(address));
  if (origin === undefined || !(await isAllowed(origin))) throw new DOMException('Not allowed by the user', 'NotAllowedError');
  return fetch(address, init);
};

const withPacks = async () => ({ fetch: fetchAllowed, store: await openPacks(clock), clock });
const withCopies = async () => ({ fetch: fetchAllowed, store: await openCopies(), clock });

const noStore = {
  state: 'failed',
  sentence: 'This browser keeps nothing for Waymark, as in a private window: no form can be kept.',
} as const;

const checkFeed = async (address: string) => updateFeed(address, await withPacks());

const keep = (address: string) =>
  withCopies().then(
    (ports) => keepForm(address, ports),
    () => noStore,
  );

/** Checks followed addresses and kept forms on a schedule, and when a page asks for it. Whenever it is ended, what was there before stays whole. */
export function listenForUpdates(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== alarm) return;
    await followPolicy((await readPolicy()).packs, await openPacks(clock), clock());
    await updateDue(await withPacks());
    await withCopies().then(checkCopies, () => undefined);
  });
  hear('checkFeed', (address) => checkFeed(address).catch(() => brokenOff));
  hear('keepForm', (address) => keep(address).catch(() => brokenOff));
  void keepAlarm(alarm, 1);
}
