import * as z from 'zod/mini';
import { odsCode } from '../packs/fields.ts';
import { roles } from '../packs/teaching/teaching-pack.ts';
import { recordStoreShape } from './record-store.ts';
import { type Learner, nameless } from './statements.ts';

/** What the learner said of themselves, and whether what they learn may be sent. */
export const learnerShape = z.strictObject({
  /** A number made by chance that stands for them where they put in no name. */
  id: z.uuid(),
  name: z.string().check(z.maxLength(160), z.regex(/^[^\p{Cc}\p{Cs}]*$/u)),
  role: z.nullable(z.enum(roles)),
  /** The codes of their practice and board. */
  organisations: z.array(odsCode).check(z.maxLength(10)),
  /** Where statements go. */
  recordStore: z.nullable(recordStoreShape),
  /** Whether the learner turned sending on. */
  sends: z.boolean(),
});

export type LearnerProfile = z.infer<typeof learnerShape>;

export const newLearner = (id: string): LearnerProfile => ({
  id,
  name: '',
  role: null,
  organisations: [],
  recordStore: null,
  sends: false,
});

/** Who learnt, as statements say it: a name only where one was put in. */
export const learnerIn = ({ id, name }: LearnerProfile): Learner => ({
  ...nameless(id),
  ...(name.trim() !== '' && { name: name.trim() }),
});
