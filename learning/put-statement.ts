import type { RecordStore } from './record-store.ts';
import type { Statement, Voiding } from './statements.ts';

/** What came of sending one statement: it is there; this one will not be had; or nothing can be sent for now. */
export type Sent = { state: 'sent' } | { state: 'refused' | 'failed'; sentence: string };

const patience = 20_000;

/** What lets a request into a learning record store. */
export const basic = ({ key, secret }: RecordStore): string => btoa(String.fromCodePoint(...new TextEncoder().encode(`${key}:${secret}`)));

const failed = (sentence: string): Sent => ({ state: 'failed', sentence });

function answerIn(status: number): Sent {
  // 409: a statement with this id is there. Ids are made by chance and what was tried is never changed, so it is this one.
  if (status === 200 || status === 204 || status === 409) return { state: 'sent' };
  if (status === 401 || status === 403) return failed('The learning record store did not accept the key and secret.');
  if (status === 404) return failed('There is no learning record store at this address.');
  if (status === 400 || status === 413 || status === 422)
    return { state: 'refused', sentence: `The learning record store refused it (${status}).` };
  return failed(`The learning record store could not take it (${status}).`);
}

/** Puts one statement into a learning record store, under its own id, so that one put twice is held once. Never throws. */
export async function putStatement(store: RecordStore, statement: Statement | Voiding, fetching: typeof fetch): Promise<Sent> {
  const to = `${store.address.replace(/\/$/, '')}/statements?statementId=${statement.id}`;
  try {
    const { status } = await fetching(to, {
      method: 'PUT',
      headers: {
        authorization: `Basic ${basic(store)}`,
        'content-type': 'application/json',
        'x-experience-api-version': '1.0.3',
      },
      body: JSON.stringify(statement),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return answerIn(status);
  } catch {
    return failed('The learning record store could not be reached, or did not answer.');
  }
}
