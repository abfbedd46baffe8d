import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pointAt } from '../record/pointing.ts';
import type { TaughtField } from '../record/taught.ts';

/** Put into a page when the GP teaches it: lets a place be pointed at, and hands back its selector. */
export default defineUnlistedScript(async (): Promise<string | undefined> => {
  const handed = globalThis as { waymarkPoints?: TaughtField };
  const what = handed.waymarkPoints;
  delete handed.waymarkPoints;
  return what && pointAt(document, what);
});
