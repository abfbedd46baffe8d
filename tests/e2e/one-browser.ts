import { launchWatched, type Watched } from './watched.ts';

/** One browser for the tests of a worker, which is as new for each. After a failed test the runner takes another worker, and so another browser. */
export interface OneBrowser {
  anew: (allowed?: readonly string[]) => Promise<Watched>;
}

/** Starts such a browser when it is first asked for, and closes it after the last test. */
export async function usingOne(stands: readonly string[], use: (browser: OneBrowser) => Promise<void>): Promise<void> {
  let now: Watched | undefined;
  // Made anew by a test itself, it is this one all the same.
  const anew = async (allowed?: readonly string[]): Promise<Watched> => {
    now = now === undefined ? await launchWatched(stands, allowed) : await now.anew(allowed);
    return { ...now, anew };
  };
  await use({ anew });
  await now?.close();
}

/** A browser for one test alone, with a profile that nothing was ever kept in. */
export async function usingAnother(stands: readonly string[], use: (launched: Watched) => Promise<void>): Promise<void> {
  const launched = await launchWatched(stands);
  await use(launched);
  await launched.close();
}
