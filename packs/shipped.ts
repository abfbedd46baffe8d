import type { PathwayPack } from './pathway-pack.ts';
import { checkContent } from './read-pack.ts';

/** A board of today that a pack speaks of. */
interface Covers {
  ods: string;
  /** Which part of the board; null: all of it. */
  part: string | null;
  /** Closed boards that became that part. */
  formerly: readonly string[];
}

interface Shipped {
  id: string;
  covers: readonly Covers[];
  load: () => Promise<{ default: unknown }>;
}

const all = (ods: string, ...formerly: string[]): Covers => ({ ods, part: null, formerly });
const part = (ods: string, name: string, ...formerly: string[]): Covers => ({ ods, part: name, formerly });

/** The pack that goes for all of England, beside that of an area or alone. */
export const nationalId = 'england';

/** The packs that come with Waymark, each loaded when it is asked for; where two speak of a board, the nearer one first. */
export const shipped: readonly Shipped[] = [
  { id: nationalId, covers: [], load: () => import('./shipped/england.json') },
  { id: 'dorset', covers: [all('QVV')], load: () => import('./shipped/dorset.json') },
  {
    id: 'hampshire-isle-of-wight',
    covers: [part('QRL', 'as it was before part of Frimley joined it on 1 April 2026')],
    load: () => import('./shipped/hampshire-isle-of-wight.json'),
  },
  {
    id: 'north-central-london',
    covers: [part('Z9B2Z', 'the former North Central London', 'QMJ')],
    load: () => import('./shipped/north-central-london.json'),
  },
  { id: 'south-east-london', covers: [all('QKK')], load: () => import('./shipped/south-east-london.json') },
  {
    id: 'london',
    covers: [all('QKK'), all('QWE'), all('QMF'), all('Z9B2Z', 'QMJ', 'QRV')],
    load: () => import('./shipped/london.json'),
  },
  {
    id: 'surrey-sussex',
    covers: [part('S9B9J', 'the former Surrey Heartlands and Sussex', 'QXU', 'QNX')],
    load: () => import('./shipped/surrey-sussex.json'),
  },
  { id: 'bristol', covers: [all('QUY')], load: () => import('./shipped/bristol.json') },
  { id: 'cornwall', covers: [all('QT6')], load: () => import('./shipped/cornwall.json') },
  { id: 'devon', covers: [all('QJK')], load: () => import('./shipped/devon.json') },
  { id: 'cheshire-merseyside', covers: [all('QYG')], load: () => import('./shipped/cheshire-merseyside.json') },
  { id: 'humber-north-yorkshire', covers: [all('QOQ')], load: () => import('./shipped/humber-north-yorkshire.json') },
  { id: 'north-east-north-cumbria', covers: [all('QHM')], load: () => import('./shipped/north-east-north-cumbria.json') },
  { id: 'greater-manchester', covers: [all('QOP')], load: () => import('./shipped/greater-manchester.json') },
  { id: 'coventry-warwickshire', covers: [part('QWU', 'Coventry and Rugby')], load: () => import('./shipped/coventry-warwickshire.json') },
];

/** Loads a pack that comes with Waymark, whatever its age: how it stands on a day is for `freshnessOf`. Throws where there is none. */
export async function loadShipped(id: string): Promise<PathwayPack> {
  const found = shipped.find((each) => each.id === id);
  if (!found) throw new Error(`No pack ${id} comes with Waymark.`);
  const pack = checkContent((await found.load()).default);
  if ('state' in pack) throw new Error(`${id}: ${pack.sentence}`);
  if (pack.kind !== 'pathways') throw new Error(`${id} is not a pack of pathways.`);
  return pack;
}
