import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayInWords } from '../packs/dates.ts';
import type { Held } from '../packs/kept.ts';
import { type Ships, whatShips } from '../state/route/what-ships.ts';
import { Folded } from './folded.tsx';

interface Props {
  held: ReadonlySignal<Held>;
  now: Date;
}

function List({ held, now }: Props) {
  const all = useSignal<readonly Ships[] | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    whatShips(now).then(
      (loaded) => {
        all.value = loaded;
      },
      () => {
        failed.value = true;
      },
    );
  }, [now, all, failed]);
  const added = new Set(held.value.packs.map(({ id }) => id));
  if (failed.value) return <p class="problem">This list could not be loaded. Open Settings again.</p>;
  if (!all.value) return <p class="quiet">Loading…</p>;
  return (
    <ul class="ships listed">
      {all.value.map(({ id, title, issued, reviewBy, stale }) => (
        <li key={title}>
          <strong>{title}.</strong>{' '}
          <span class="quiet ships-dates">
            Issued on {dayInWords(issued)}, to be reviewed by {dayInWords(reviewBy)}.
          </span>
          {id !== undefined && added.has(id) && <strong> Not in use: the one you added takes its place.</strong>}
          {stale && <p class="problem">{stale}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What comes with Waymark and how old it is. It cannot be changed, only replaced. */
export const WhatShips = (props: Props) => <Folded summary="What comes with Waymark">{() => <List {...props} />}</Folded>;
