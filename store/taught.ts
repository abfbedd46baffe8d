import * as z from 'zod/mini';
import { readJson } from '../packs/read-json.ts';

/** A selector, shown before it was kept. */
const selector = z.optional(z.string().check(z.maxLength(600)));
const site = z.object({ age: selector, sex: selector, text: selector });

/** What was taught, by site. */
export const taughtShape = z.record(z.string().check(z.regex(/^https?:\/\/[^/]+$/)), site);

export type TaughtSites = z.infer<typeof taughtShape>;

const fileShape = z.object({ waymark: z.literal('taught-sites'), sites: taughtShape });

/** What was taught as a file to carry to another computer. */
export const taughtFile = (sites: TaughtSites): string => JSON.stringify({ waymark: 'taught-sites', sites }, undefined, 2);

/** What a file brings; nothing where it is not such a file, whole. */
export function taughtFromFile(text: string): TaughtSites | undefined {
  const read = readJson(text);
  return read && !read.twice ? fileShape.safeParse(read.value).data?.sites : undefined;
}
