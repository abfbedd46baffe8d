import { ask } from './ask.ts';
import { isDue } from './feed-schedule.ts';
import { etagShape, type Feed, type Held, type PackStore } from './kept.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { mostBytes, readPack } from './read-pack.ts';
import { refusal } from './refusal.ts';

export interface FeedPorts {
  fetch: typeof fetch;
  store: Pick<PackStore, 'read' | 'take' | 'noteFeed'>;
  clock: () => Date;
  /** Milliseconds after which an answer is waited for no more. */
  patience?: number;
}

/** Checks a followed address for a new pack and takes it if it may be taken. Requests that address and nothing else. Never throws. */
export async function updateFeed(address: string, ports: FeedPorts): Promise<Outcome> {
  const { store, clock } = ports;
  const at = clock().toISOString();
  const note = async (outcome: Outcome): Promise<Outcome> => {
    await store.noteFeed(address, (feed) => noted(feed, at, outcome));
    return outcome;
  };
  const answer = await ask(address, {
    fetch: ports.fetch,
    accept: 'application/jose, application/json',
    etag: etagOf(address, await store.read()),
    mostBytes,
    patience: ports.patience,
  });
  if (answer.state === 'unchanged') return note({ state: 'unchanged', sentence: 'There is nothing new since the last check.' });
  if (answer.state === 'too-large') return note(refusal('too-large', 'The address gave more than 1 MB, which is more than Waymark takes.'));
  if (answer.state === 'failed') return note(answer);
  const read = await readPack(answer.bytes, clock());
  if (read.state === 'refused') return note(read);
  const { signedBy } = read;
  const { id, version } = read.pack;
  const decision = await store.take(read, { from: 'address', address }, (feed, made) => {
    const good = made.state === 'replace' || made.state === 'unchanged';
    const after = noted(feed, at, outcomeOf(made, read.pack));
    const etag = etagShape.safeParse(answer.etag).success ? answer.etag : null;
    return good && signedBy !== null ? { ...after, etag, gave: { id, version, signedBy } } : after;
  });
  return outcomeOf(decision, read.pack);
}

/** Checks, one after the other, the followed addresses whose time has come. */
export async function updateDue(ports: FeedPorts): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { feeds } = await ports.store.read();
  for (const { address } of feeds.filter((feed) => isDue(feed, ports.clock()))) outcomes.push(await updateFeed(address, ports));
  return outcomes;
}

/** The feed after a try. A failure leaves the etag, so that the same answer is looked at again. */
function noted(feed: Feed, at: string, { state, sentence }: Outcome): Feed {
  return state === 'updated' || state === 'unchanged'
    ? { ...feed, lastTried: at, lastOk: at, failures: 0, failure: null }
    : { ...feed, lastTried: at, failures: feed.failures + 1, failure: sentence };
}

/** The etag to ask with; none unless the pack that came with it is still held. */
function etagOf(address: string, { feeds, packs }: Held): string | null {
  const feed = feeds.find((each) => each.address === address);
  return packs.some(({ id, version }) => id === feed?.gave?.id && version === feed.gave.version) ? (feed?.etag ?? null) : null;
}
