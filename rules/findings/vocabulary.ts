import { abdomen } from './areas/abdomen.ts';
import { bandedTests } from './areas/banded-tests.ts';
import { bloodAndNodes } from './areas/blood-and-nodes.ts';
import { bloodTests } from './areas/blood-tests.ts';
import { bonesAndLumps } from './areas/bones-and-lumps.ts';
import { breast } from './areas/breast.ts';
import { chest } from './areas/chest.ts';
import { general } from './areas/general.ts';
import { gynaecological } from './areas/gynaecological.ts';
import { headAndNeck } from './areas/head-and-neck.ts';
import { imaging } from './areas/imaging.ts';
import { neurological } from './areas/neurological.ts';
import { skin } from './areas/skin.ts';
import { urological } from './areas/urological.ts';
import type { FindingEntry } from './entry.ts';

/** The closed vocabulary: every finding that a recommendation of NG12 names, by its id. */
export const vocabulary = {
  ...chest,
  ...general,
  ...abdomen,
  ...breast,
  ...gynaecological,
  ...urological,
  ...skin,
  ...headAndNeck,
  ...neurological,
  ...bloodAndNodes,
  ...bonesAndLumps,
  ...imaging,
  ...bloodTests,
  ...bandedTests,
} as const;

export type FindingId = keyof typeof vocabulary;

/** What the vocabulary says of a finding. */
export const entryOf = (id: FindingId): FindingEntry => vocabulary[id];

export const findingIds = Object.keys(vocabulary) as FindingId[];

/** Whether a string is the id of a finding. */
export const isFindingId = (id: string): id is FindingId => Object.hasOwn(vocabulary, id);
