import type { FindingId } from '../../findings/vocabulary.ts';
import { abdomen } from './shorthand/abdomen.ts';
import { bandedTestsInWords } from './shorthand/banded-tests-in-words.ts';
import { bloodAndNodes } from './shorthand/blood-and-nodes.ts';
import { bloodTests } from './shorthand/blood-tests.ts';
import { bonesAndLumps } from './shorthand/bones-and-lumps.ts';
import { breast } from './shorthand/breast.ts';
import { chest } from './shorthand/chest.ts';
import { general } from './shorthand/general.ts';
import { gynaecological } from './shorthand/gynaecological.ts';
import { headAndNeck } from './shorthand/head-and-neck.ts';
import { imaging } from './shorthand/imaging.ts';
import { neurological } from './shorthand/neurological.ts';
import { skin } from './shorthand/skin.ts';
import { urological } from './shorthand/urological.ts';

/** How GPs write findings beyond the vocabulary’s synonyms. `(a|b|)` stands for each choice, `<n>` for a number. */
export type Shorthand = Partial<Record<FindingId, readonly string[]>>;

export const shorthand: Shorthand = {
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
  ...bandedTestsInWords,
};
