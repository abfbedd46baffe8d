import { hostOf } from '../packs/host.ts';

const nice = 'nice.org.uk';

/** Where a link of a pack leads, beside it: its own words could say anything. NICE is named. */
export function Host({ of }: { of: string }) {
  const host = hostOf(of);
  return <span class="quiet host">{host === nice || host.endsWith(`.${nice}`) ? 'NICE' : host}</span>;
}
