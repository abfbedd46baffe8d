import { feedAddress } from './kept.ts';
import { limitedBody } from './limited-body.ts';

/** What an address answered, or one sentence why nothing was had of it. */
export type Answer =
  | { state: 'answered'; bytes: Uint8Array; etag: string | null; type: string }
  | { state: 'unchanged' }
  | { state: 'too-large' }
  | { state: 'failed'; sentence: string };

interface Asking {
  fetch: typeof fetch;
  /** Kinds of content that are wanted, as in HTTP. */
  accept: string;
  /** With which an unchanged answer is known; none to have it anew. */
  etag: string | null;
  mostBytes: number;
  /** Milliseconds after which an answer is waited for no more. */
  patience?: number | undefined;
}

/** Milliseconds. A browser ends its background after half a minute without news: by then the failure must have been noted. */
const longest = 20_000;

const redirects = new Set([301, 302, 303, 307, 308]);

const whyNot: Readonly<Record<string, string>> = {
  TimeoutError: 'The address took too long to answer.',
  NotAllowedError: 'Waymark is not allowed on this site: allow it in Settings.',
};

const failed = (sentence: string): Answer => ({ state: 'failed', sentence });

/** Asks one https address and nothing else, without cookies, referrer or anything that tells who asks. Never throws. */
export async function ask(address: string, { fetch, accept, etag, mostBytes, patience = longest }: Asking): Promise<Answer> {
  if (!feedAddress.safeParse(address).success) return failed('This is not an https address that Waymark can fetch from.');
  try {
    const answer = await fetch(address, {
      headers: { Accept: accept, 'Accept-Language': 'en', ...(etag !== null && { 'If-None-Match': etag }) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // A browser does not say where a redirect leads, so none is followed.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 304 && etag !== null) return { state: 'unchanged' };
    if (answer.type === 'opaqueredirect' || redirects.has(answer.status))
      return failed('The address leads on to another one, which Waymark does not follow.');
    if (answer.status !== 200) return failed(`The address answered with an error, ${answer.status}.`);
    const bytes = await limitedBody(answer, mostBytes);
    if (!bytes) return { state: 'too-large' };
    return { state: 'answered', bytes, etag: answer.headers.get('etag'), type: answer.headers.get('content-type') ?? '' };
  } catch (error) {
    return failed(whyNot[error instanceof Error ? error.name : ''] ?? 'The address could not be reached.');
  }
}
