import { dayInWords } from '../packs/dates.ts';
import { inGroups } from '../packs/fingerprint.ts';
import { freshnessOf } from '../packs/freshness.ts';
import type { Feed, KeptPack } from '../packs/kept.ts';
import type { ListedPack, PackList } from '../state/route/pack-list.ts';
import { staleWords } from '../state/route/words.ts';

const Signed = ({ kept, pin }: { kept: KeptPack; pin: ListedPack['pin'] }) =>
  kept.signedBy === null ? (
    <p>
      <strong>Unsigned, for personal use.</strong> Nobody vouches for it.
    </p>
  ) : (
    <p>
      Signed by {pin?.name ?? 'a key that is trusted no more'}: <code>{inGroups(kept.signedBy)}</code>
    </p>
  );

const moment = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function Followed({ feed, isNamed }: { feed: Feed; isNamed: boolean }) {
  return (
    <>
      <p class="quiet">
        {isNamed && `From ${feed.address}. `}
        {feed.lastOk === null ? 'Never checked with success.' : `Last checked with success on ${moment(feed.lastOk)}.`}
      </p>
      {feed.failure !== null && feed.lastTried !== null && (
        <p class="problem">
          Last tried on {moment(feed.lastTried)}: {feed.failure}
        </p>
      )}
    </>
  );
}

function About({ kept, now }: { kept: KeptPack; now: Date }) {
  const { title, publisher, version, issued, reviewBy, expires, id } = kept.pack;
  const stale = staleWords({ id, title, reviewBy, expires, part: null, freshness: freshnessOf(kept.pack, now) });
  return (
    <>
      <h3>{title}</h3>
      <p>
        {publisher.name}. Version {version}, issued on {dayInWords(issued)}, to be reviewed by {dayInWords(reviewBy)}.
      </p>
      {stale && <p class="problem">{stale}</p>}
    </>
  );
}

/** One pack the user added, or an address that has given none yet. */
export function PackRow({ listed, packs, now }: { listed: ListedPack; packs: PackList; now: Date }) {
  const { kept, feed, pin } = listed;
  const name = kept?.pack.title ?? feed?.address ?? '';
  const isFixed = packs.lockedBy.value !== undefined || packs.isOfPolicy(feed?.address);
  return (
    <li class="pack">
      {kept ? <About kept={kept} now={now} /> : <h3>{feed?.address}</h3>}
      {kept && <Signed kept={kept} pin={pin} />}
      {feed && <Followed feed={feed} isNamed={kept !== undefined} />}
      <div class="row">
        {feed && (
          <button type="button" class="button-small" aria-label={`Check ${name} now`} onClick={() => packs.check(feed.address)}>
            Check now
          </button>
        )}
        {isFixed ? (
          <p class="quiet">Set by {packs.lockedBy.value ?? 'your organisation'}.</p>
        ) : (
          <button type="button" class="button-small" aria-label={`Remove ${name}`} onClick={() => void packs.remove(listed)}>
            Remove
          </button>
        )}
      </div>
    </li>
  );
}
