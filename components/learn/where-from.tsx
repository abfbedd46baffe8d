import { dayInWords, dayOf } from '../../packs/dates.ts';
import { freshnessOf } from '../../packs/freshness.ts';
import type { Held } from '../../packs/kept.ts';
import { Folded } from '../folded.tsx';

/** How the publishers’ packs stand and how fetching them went. Never more than a line until it is opened. */
export function WhereFrom({ held, now }: { held: Held; now: Date }) {
  const packs = held.packs.filter(({ pack }) => pack.kind === 'teaching');
  const addresses = new Set(packs.flatMap(({ origin }) => (origin.from === 'address' ? [origin.address] : [])));
  const troubled = held.feeds.filter(({ address, failure, gave }) => failure !== null && (gave === null || addresses.has(address)));
  const said = { fresh: '', 'review-due': ', due for review', expired: ', expired' };
  if (packs.length + troubled.length === 0) return null;
  const summary = `From ${packs.length} ${packs.length === 1 ? 'pack' : 'packs'}${troubled.length > 0 ? `; ${troubled.length} could not be fetched` : ''}`;
  return (
    <Folded summary={summary}>
      {() => (
        <ul class="where-from">
          {packs.map(({ id, pack, signedBy }) => (
            <li key={id}>
              {pack.title}, version {pack.version}, {pack.publisher.name}, issued {dayInWords(pack.issued)}
              {said[freshnessOf(pack, now)]}
              {signedBy === null && ', not signed'}
            </li>
          ))}
          {troubled.map(({ address, failure, lastTried }) => (
            <li key={address}>
              {address}: {failure} {lastTried && `Last tried ${dayInWords(dayOf(new Date(lastTried)))}.`}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
