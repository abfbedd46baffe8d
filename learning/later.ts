import * as z from 'zod/mini';

/** Something kept for later: what it is, never when or beside whom it was kept. */
export const laterShape = z.strictObject({
  id: z.string().check(z.regex(/^(?:snippet|module|recommendation):[a-z0-9][a-z0-9./-]{0,139}$/)),
});

export type LaterId = `${'snippet' | 'module' | 'recommendation'}:${string}`;
