import { limitedBody } from '../packs/limited-body.ts';
import { basic } from './put-statement.ts';
import type { RecordStore } from './record-store.ts';
import { verbs } from './statements.ts';

const patience = 30_000;
const mostPages = 100;
const mostBytes = 2_000_000;

interface Page {
  statements: unknown[];
  /** Where the next ones are. */
  more: string | null;
}

/**
 * The statements of Waymark’s kinds that a learning record store holds; or one sentence on why there are none to be had. It asks the
 * origin of the address alone, wherever the store says that more is. Never throws.
 */
export async function getStatements(store: RecordStore, fetching: typeof fetch): Promise<unknown[] | string> {
  const found: unknown[] = [];
  const asked = new Set<string>();
  for (const verb of Object.values(verbs)) {
    let next: string | null = `${store.address.replace(/\/$/, '')}/statements?verb=${encodeURIComponent(verb)}&limit=500`;
    while (next !== null) {
      if (asked.has(next)) return 'This learning record store leads round in a circle.';
      if (asked.add(next).size > mostPages) return 'This learning record store holds more than Waymark reads.';
      const page = await pageAt(next, store, fetching);
      if (typeof page === 'string') return page;
      found.push(...page.statements);
      next = page.more === null || page.more === '' ? null : new URL(page.more, store.address).href;
      if (next !== null && new URL(next).origin !== new URL(store.address).origin)
        return 'This learning record store leads on to another address, which Waymark does not follow.';
    }
  }
  return found;
}

async function pageAt(address: string, store: RecordStore, fetching: typeof fetch): Promise<Page | string> {
  try {
    const answer = await fetching(address, {
      headers: { authorization: `Basic ${basic(store)}`, accept: 'application/json', 'x-experience-api-version': '1.0.3' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 401 || answer.status === 403) return 'The learning record store did not accept the key and secret.';
    if (answer.status !== 200) return `The learning record store answered with an error, ${answer.status}.`;
    const bytes = await limitedBody(answer, mostBytes);
    const page = bytes && pageOf(new TextDecoder().decode(bytes));
    return page ?? 'What the learning record store answered is not a list of statements.';
  } catch {
    return 'The learning record store could not be reached, or did not answer.';
  }
}

function pageOf(text: string): Page | undefined {
  try {
    const { statements, more } = Object(JSON.parse(text)) as { statements?: unknown; more?: unknown };
    return Array.isArray(statements) ? { statements, more: typeof more === 'string' ? more : null } : undefined;
  } catch {
    return undefined;
  }
}
