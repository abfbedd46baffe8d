import * as z from 'zod/mini';
import { date, link, slug, title, words } from './fields.ts';
import { publisherName } from './publisher-name.ts';

/** The newest format of packs that is read here. */
export const formatVersion = 1;

/** What every pack says of itself, whatever its kind. */
export const envelope = {
  formatVersion: z.literal(formatVersion),
  id: slug,
  /** Rises with every issue. */
  version: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  title,
  publisher: z.strictObject({ name: publisherName, website: z.nullable(link) }),
  /** What it rests on and who has, or has not, checked it. */
  about: words,
  issued: date,
  /** From this day it is shown as stale. */
  reviewBy: date,
  /** After this day it is not taken. */
  expires: date,
};

/** What every entry of a pack says of itself. */
export const entry = {
  /** Once in a pack. */
  id: slug,
  /** Where it was published. */
  source: link,
  /** When someone last read the source. */
  checked: date,
  /** The day the source gives itself, where it gives one. */
  dated: z.optional(date),
  /** The day by which its publisher meant to review it. */
  reviewDue: z.optional(date),
  /** Why it is to be taken with caution: an old copy, a weak source, two that differ. */
  doubt: z.optional(words),
};
