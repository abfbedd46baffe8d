import { brainAndCns } from './brain-and-cns.ts';
import { breast } from './breast.ts';
import { childhood } from './childhood.ts';
import { gynaecological } from './gynaecological.ts';
import { haematological } from './haematological.ts';
import { headAndNeck } from './head-and-neck.ts';
import { lowerGi } from './lower-gi.ts';
import { lung } from './lung.ts';
import { nonSiteSpecific } from './non-site-specific.ts';
import { sarcoma } from './sarcoma.ts';
import { skin } from './skin.ts';
import type { Snippet } from './snippet.ts';
import { supportAndProcess } from './support-and-process.ts';
import { upperGi } from './upper-gi.ts';
import { urological } from './urological.ts';

/** The day on which the snippets were issued as they are: last written, and read against their sources. */
export const issued = '2026-11-22';

/** Every snippet that ships, in NG12’s order. Import it when a card is first opened: it is data that no panel needs to start. */
export const snippets: readonly Snippet[] = [
  ...lung,
  ...upperGi,
  ...lowerGi,
  ...breast,
  ...gynaecological,
  ...urological,
  ...skin,
  ...headAndNeck,
  ...brainAndCns,
  ...haematological,
  ...sarcoma,
  ...childhood,
  ...nonSiteSpecific,
  ...supportAndProcess,
];
